// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "MainWindow.h"
#include "ProblemAnnouncements.h"
#include "link/EngineLink.h"
#include "models/EngineMirror.h"
#include "net/Clock.h"
#include "tray/LoginItem.h"
#include "tray/TrayIcon.h"
#include "widgets/SvgIcon.h"
#include "widgets/ThemeChoice.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QSettings> settingsOfUser() {
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"Standby"_s, u"window"_s);
}

} // namespace

struct Desktop::State {
    State(EngineLink& link, DesktopParts parts)
        : settings(parts.settings ? std::move(parts.settings) : settingsOfUser())
        , clock(parts.clock ? *parts.clock : systemClock)
        , mirror(link, clock)
        , window(link, mirror, clock, *settings, parts.makeDialogs)
        , tray(mirror, window.actions())
        , announcements(mirror, window)
        , where(link.where())
        , launchAtLogin(link.where().isEmpty() ? std::move(parts.launchAtLogin) : nullptr) {}

    SystemClock systemClock;
    std::unique_ptr<QSettings> settings;
    const Clock& clock;
    ThemeChoice theme;
    EngineMirror mirror;
    MainWindow window;
    TrayIcon tray;
    ProblemAnnouncements announcements;
    const QString where;                             ///< empty: the engine is inside
    std::function<Result<Done>(bool)> launchAtLogin; ///< null for the window of an engine elsewhere
    bool exiting = false;
};

Desktop::Desktop(EngineLink& link, QObject* parent)
    : Desktop(link, DesktopParts{makeDialogs, nullptr, nullptr, setLaunchAtLogin}, parent) {}

Desktop::Desktop(EngineLink& link, DesktopParts parts, QObject* parent) : QObject(parent) {
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(svgIcon(u"app"_s));
    m_state = std::make_unique<State>(link, std::move(parts));
    connect(&m_state->window, &MainWindow::closed, this, &Desktop::windowClosed);
    connect(&m_state->window, &MainWindow::exitRequested, this, [this] {
        m_state->exiting = true;
        Q_EMIT exitRequested();
    });
    connect(&m_state->tray, &TrayIcon::openWanted, this, &Desktop::bringForward);
    connect(&m_state->tray, &TrayIcon::problemsWanted, &m_state->window, &MainWindow::showProblems);
    connect(&m_state->mirror, &EngineMirror::optionsRead, this, &Desktop::applyOptions);
    m_state->mirror.start();
}

Desktop::~Desktop() = default;

MainWindow& Desktop::window() const {
    return m_state->window;
}

TrayIcon& Desktop::tray() const {
    return m_state->tray;
}

void Desktop::show() {
    m_state->window.show();
}

void Desktop::bringForward() {
    MainWindow& window = m_state->window;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void Desktop::applyOptions() {
    const QJsonObject ui = m_state->mirror.options().value("ui"_L1).toObject();
    m_state->theme.apply(ui.value("theme"_L1).toString());
    if (!m_state->launchAtLogin)
        return;
    const Result<Done> done = m_state->launchAtLogin(ui.value("launchAtLogin"_L1).toBool());
    if (!done)
        m_state->window.say(Tone::Warn, tr("Whether Standby starts at login was not changed. %1").arg(done.message()));
}

void Desktop::windowClosed() {
    if (m_state->exiting || qApp->isSavingSession())
        return;
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
    QTimer::singleShot(0, &m_state->window, [this, first, title] {
        MainWindow& window = m_state->window;
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
