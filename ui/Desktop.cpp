// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "MainWindow.h"
#include "ProblemAnnouncements.h"
#include "help/ContextHelp.h"
#include "help/HelpWindow.h"
#include "link/EngineLink.h"
#include "models/EngineMirror.h"
#include "net/Clock.h"
#include "tray/LoginItem.h"
#include "tray/TrayIcon.h"
#include "widgets/SvgIcon.h"
#include "widgets/ThemeChoice.h"
#include "words/Language.h"
#include "words/WindowPlace.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// The option as it was last read: the engine is asked only when the window is there.
constexpr QLatin1String languageKey("window/language");

std::unique_ptr<QSettings> settingsOfUser() {
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"Standby"_s, u"window"_s);
}

} // namespace

struct Desktop::State {
    State(EngineLink& engine, DesktopParts parts)
        : settings(parts.settings ? std::move(parts.settings) : settingsOfUser())
        , clock(parts.clock ? *parts.clock : systemClock)
        , language(Language::codeOf(settings->value(languageKey).toString(), QLocale::system()))
        , link(engine)
        , mirror(link, clock)
        , makeDialogs(std::move(parts.makeDialogs))
        , window(makeWindow())
        , tray(mirror, window->actions())
        , where(link.where())
        , endsWithWindow(parts.endsWithWindow)
        , launchAtLogin(link.where().isEmpty() ? std::move(parts.launchAtLogin) : nullptr) {}

    std::unique_ptr<MainWindow> makeWindow() {
        auto made = std::make_unique<MainWindow>(link, mirror, clock, *settings, makeDialogs);
        new ProblemAnnouncements(mirror, *made, made.get());
        return made;
    }

    SystemClock systemClock;
    std::unique_ptr<QSettings> settings;
    const Clock& clock;
    ThemeChoice theme;
    Language language;
    QString wantedLanguage = language.code();
    EngineLink& link;
    EngineMirror mirror;
    const MakeDialogs makeDialogs;
    std::unique_ptr<MainWindow> window;
    TrayIcon tray;
    const QString where; ///< empty: the engine is inside
    const bool endsWithWindow;
    std::function<Result<Done>(bool)> launchAtLogin; ///< null for the window of an engine elsewhere
    bool exiting = false;
};

Desktop::Desktop(EngineLink& link, QObject* parent)
    : Desktop(link, DesktopParts{makeDialogs, nullptr, nullptr, setLaunchAtLogin, false}, parent) {}

Desktop::Desktop(EngineLink& link, DesktopParts parts, QObject* parent) : QObject(parent) {
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(svgIcon(u"app"_s));
    m_state = std::make_unique<State>(link, std::move(parts));
    connectWindow();
    connect(&m_state->tray, &TrayIcon::openWanted, this, &Desktop::bringForward);
    connect(&m_state->tray, &TrayIcon::problemsWanted, this, [this] { m_state->window->showProblems(); });
    connect(&m_state->mirror, &EngineMirror::optionsRead, this, &Desktop::applyOptions);
    m_state->mirror.start();
}

Desktop::~Desktop() = default;

void Desktop::connectWindow() {
    connect(m_state->window.get(), &MainWindow::closed, this, &Desktop::windowClosed);
    connect(m_state->window.get(), &MainWindow::exitRequested, this, [this] {
        m_state->exiting = true;
        Q_EMIT exitRequested();
    });
}

MainWindow& Desktop::window() const {
    return *m_state->window;
}

TrayIcon& Desktop::tray() const {
    return m_state->tray;
}

void Desktop::show() {
    m_state->window->show();
}

void Desktop::bringForward() {
    MainWindow& window = *m_state->window;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void Desktop::applyOptions() {
    const QJsonObject ui = m_state->mirror.options().value("ui"_L1).toObject();
    m_state->theme.apply(ui.value("theme"_L1).toString());
    chooseLanguage(ui.value("language"_L1).toString());
    if (!m_state->launchAtLogin)
        return;
    const Result<Done> done = m_state->launchAtLogin(ui.value("launchAtLogin"_L1).toBool());
    if (!done)
        m_state->window->say(Tone::Warn, tr("Whether Standby starts at login was not changed. %1").arg(done.message()));
}

void Desktop::chooseLanguage(const QString& option) {
    m_state->settings->setValue(languageKey, option);
    m_state->wantedLanguage = Language::codeOf(option, QLocale::system());
    qApp->removeEventFilter(this);
    if (m_state->wantedLanguage == m_state->language.code())
        return;
    qApp->installEventFilter(this);
    QTimer::singleShot(0, this, &Desktop::changeLanguage);
}

bool Desktop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide && watched->isWidgetType() && static_cast<QWidget*>(watched)->isWindow())
        QTimer::singleShot(0, this, &Desktop::changeLanguage);
    return QObject::eventFilter(watched, event);
}

bool Desktop::isDialogOpen() const {
    if (QApplication::activePopupWidget())
        return true;
    const QList<QWidget*> widgets = m_state->window->findChildren<QWidget*>();
    return std::any_of(widgets.cbegin(), widgets.cend(),
                       [](const QWidget* widget) { return widget->isWindow() && widget->isVisible(); });
}

void Desktop::changeLanguage() {
    if (m_state->wantedLanguage == m_state->language.code() || isDialogOpen())
        return;
    qApp->removeEventFilter(this);
    const WindowPlace place(*m_state->window);
    const bool visible = m_state->window->isVisible();
    const bool active = m_state->window->isActiveWindow();
    const Qt::WindowStates state = m_state->window->windowState();
    const auto* help = m_state->window->findChild<ContextHelp*>();
    const HelpWindow* helpWindow = help ? help->helpWindow() : nullptr;
    const QString topic = helpWindow && helpWindow->isVisible() ? helpWindow->topic() : QString();
    m_state->window.reset(); // which keeps its size and columns for the next one
    m_state->language.apply(m_state->wantedLanguage);
    m_state->window = m_state->makeWindow();
    connectWindow();
    m_state->tray.setActions(m_state->window->actions());
    place.bring(*m_state->window);
    if (!visible)
        return;
    m_state->window->setWindowState(state);
    m_state->window->show();
    if (active)
        m_state->window->activateWindow();
    if (auto* newHelp = m_state->window->findChild<ContextHelp*>(); newHelp && !topic.isEmpty())
        newHelp->showTopic(topic);
    // As soon as what is scrolled is laid out.
    QTimer::singleShot(0, m_state->window.get(), [this, place] { place.scroll(*m_state->window); });
}

void Desktop::windowClosed() {
    if (m_state->exiting || qApp->isSavingSession())
        return;
    if (m_state->endsWithWindow) {
        Q_EMIT exitRequested();
        return;
    }
    const bool first = !m_state->settings->value(u"window/saidThatItKeepsRunning"_s).toBool();
    m_state->settings->setValue(u"window/saidThatItKeepsRunning"_s, true);
    const QString title = tr("Standby keeps running");
    if (m_state->tray.available()) {
        if (first)
            m_state->tray.say(title, m_state->where.isEmpty()
                                         ? tr("It watches your servers from the tray. To stop it, choose Exit there.")
                                         : tr("It shows the engine at %1 from the tray. To end it, choose Exit there; "
                                              "the engine goes on.")
                                               .arg(m_state->where));
        return;
    }
    QTimer::singleShot(0, m_state->window.get(), [this, first, title] {
        MainWindow& window = *m_state->window;
        if (!first)
            return window.showMinimized();
        window.show();
        auto* box = new QMessageBox(QMessageBox::Information, title, title, QMessageBox::Ok, &window);
        box->setObjectName(u"keepsRunningBox"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(
            m_state->where.isEmpty()
                ? tr("This desktop has no system tray, so closing the window minimises it, and polling goes "
                     "on. To stop the program, choose Exit in the File menu.")
                : tr("This desktop has no system tray, so closing the window minimises it. To end it, choose Exit in "
                     "the File menu; the engine at %1 goes on.")
                      .arg(m_state->where));
        connect(box, &QMessageBox::finished, &window, &QWidget::showMinimized);
        box->open();
    });
}

} // namespace standby
#include "moc_Desktop.cpp"
