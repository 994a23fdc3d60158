// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TrayIcon.h"

#include "Actions.h"
#include "models/EngineMirror.h"
#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "words/EngineSentences.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace standby {

using namespace Qt::StringLiterals;

QIcon trayPicture(TrayMark mark) {
    const QIcon program = svgIcon(u"app"_s);
    const QIcon glyph = svgIcon(mark == TrayMark::Paused         ? u"status-paused"_s
                                : mark == TrayMark::NotConnected ? u"status-stale"_s
                                                                 : u"status-failed"_s);
    QIcon picture;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = program.pixmap(QSize(side, side), 1.0);
        if (mark != TrayMark::None) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            const QRectF corner(side * 0.36, side * 0.36, side * 0.64, side * 0.64);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QApplication::palette().color(QPalette::Base));
            painter.drawEllipse(corner);
            const double margin = side * (mark == TrayMark::NotConnected ? 0.02 : 0.1); // a clock needs room
            glyph.paint(&painter, corner.adjusted(margin, margin, -margin, -margin).toAlignedRect());
        }
        picture.addPixmap(pixmap);
    }
    return picture;
}

TrayIcon::TrayIcon(EngineMirror& mirror, const Actions& actions, QObject* parent) : QObject(parent), m_mirror(mirror) {
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(trayPicture(TrayMark::None));
    m_blink.setInterval(blinkMs);
    m_gather.setInterval(gatherMs);
    m_gather.setSingleShot(true);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_markShown = !m_markShown;
        draw();
    });
    connect(&m_gather, &QTimer::timeout, this, &TrayIcon::announce);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        Q_EMIT openWanted();
        if (m_messageIsProblem)
            Q_EMIT problemsWanted();
    });
    connect(&m_mirror, &EngineMirror::countsChanged, this, &TrayIcon::refresh);
    connect(&m_mirror, &EngineMirror::problemsChanged, this, &TrayIcon::refresh);
    connect(&m_mirror, &EngineMirror::connectionChanged, this, &TrayIcon::refresh);
    connect(&m_mirror, &EngineMirror::problemAppeared, this, [this](const Problem& problem) {
        m_fresh.append(problem);
        m_gather.start();
    });
    setActions(actions);
    m_icon.show();
    qApp->installEventFilter(this);
}

void TrayIcon::setActions(const Actions& actions) {
    m_menu.clear();
    QAction* open = m_menu.addAction(svgIcon(u"open"_s), tr("&Open Standby"), this, &TrayIcon::openWanted);
    m_menu.setDefaultAction(open);
    m_menu.addSeparator();
    m_menu.addAction(actions.action(ActionId::PauseAll));
    m_menu.addSeparator();
    m_menu.addAction(actions.action(ActionId::Exit));
    refresh();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        m_icon.setIcon(trayPicture(m_drawn));
    return QObject::eventFilter(watched, event);
}

bool TrayIcon::available() const {
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon.isVisible();
}

void TrayIcon::refresh() {
    const int problems = m_mirror.problems().rowCount();
    const bool lost = m_mirror.lostAt() != 0;
    const bool paused = !lost && m_mirror.serverSets().counts().allPaused();
    QString text = problems == 0 ? tr("Standby: no problems") : tr("Standby: %n problems", nullptr, problems);
    if (paused)
        text = tr("%1, all polling is paused").arg(text);
    if (lost)
        text =
            tr("Standby: not connected to %1 since %2").arg(m_mirror.link().where(), exactTimeText(m_mirror.lostAt()));
    else if (const QString where = m_mirror.link().where(); !where.isEmpty())
        text = tr("%1 (%2)").arg(text, where);
    m_icon.setToolTip(text);
    // It blinks only where somebody can see it.
    const bool blinks = paused && available();
    if (blinks && !m_blink.isActive())
        m_blink.start();
    if (!blinks) {
        m_blink.stop();
        m_markShown = true;
    }
    draw();
}

void TrayIcon::draw() {
    if (m_mirror.lostAt() != 0)
        return show(TrayMark::NotConnected);
    const bool problems = m_mirror.problems().rowCount() > 0;
    const bool paused = m_mirror.serverSets().counts().allPaused();
    const TrayMark resting = problems ? TrayMark::Problems : TrayMark::None;
    show(paused && m_markShown ? TrayMark::Paused : resting);
}

void TrayIcon::show(TrayMark mark) {
    if (std::exchange(m_drawn, mark) != mark)
        m_icon.setIcon(trayPicture(mark));
}

void TrayIcon::say(const QString& title, const QString& text) {
    m_messageIsProblem = false;
    Q_EMIT announced(title, text);
    if (available() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(title, text, QSystemTrayIcon::Information);
}

void TrayIcon::announce() {
    const QList<Problem> fresh = std::exchange(m_fresh, {});
    const QJsonObject options = m_mirror.options().value("ui"_L1).toObject();
    if (options.value("playSound"_L1).toBool())
        playSound();
    if (!options.value("trayMessages"_L1).toBool())
        return;
    QStringList lines;
    for (const Problem& problem : fresh.first(std::min<qsizetype>(fresh.size(), 4)))
        lines.append(problem.server.isEmpty() ? inWindowLanguage(problem.description)
                                              : u"%1: %2"_s.arg(problem.server, inWindowLanguage(problem.description)));
    if (fresh.size() > lines.size())
        lines.append(tr("and %n more", nullptr, int(fresh.size() - lines.size())));
    const QString set = fresh.constFirst().serverSetName;
    const QString title = fresh.size() > 1 ? tr("Standby: %n new problems", nullptr, int(fresh.size()))
                          : set.isEmpty()  ? tr("Standby: a new problem")
                                           : set;
    m_messageIsProblem = true;
    Q_EMIT announced(title, lines.join(u'\n'));
    if (available() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(title, lines.join(u'\n'), QSystemTrayIcon::Critical);
}

void TrayIcon::playSound() {
    if (!m_sound.play(m_mirror.options().value("ui"_L1).toObject().value("soundFile"_L1).toString()))
        QApplication::beep();
}

} // namespace standby
#include "moc_TrayIcon.cpp"
