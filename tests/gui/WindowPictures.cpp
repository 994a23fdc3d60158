// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window in its states and all icons into PNG files, for people to look at: WindowPictures DIRECTORY
#include "UndoBanner.h"
#include "help/ContextHelp.h"
#include "help/HelpWindow.h"
#include "pages/PingWindow.h"
#include "support/EveryView.h"
#include "support/WindowWithFakes.h"
#include "widgets/SvgIcon.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

void turnAround(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void fill(WindowWithFakes& with) {
    const QString website = with.link.addSet(u"Main website"_s, {u"192.0.2.10"_s, u"192.0.2.20"_s, u"2001:db8::20"_s});
    const QString mail = with.link.addSet(u"Mail"_s, {u"198.51.100.25"_s});
    const QString api = with.link.addSet(u"Customer API"_s, {u"203.0.113.5"_s, u"203.0.113.6"_s});
    const QString shop = with.link.addSet(u"Shop"_s, {u"192.0.2.80"_s});
    with.link.addSet(u"Name servers"_s, {u"192.0.2.53"_s});
    for (int poll = 0; poll < 50; ++poll) {
        with.clock.wallMs += 60'000;
        const bool down = poll > 20 && poll < 26;
        with.link.polled(website, 0, 22 + poll % 7 * 3, poll > 46 ? u"No answer in 5 s."_s : QString());
        with.link.polled(website, 1, 31 + poll % 5 * 8, down ? u"Status 503, expected 200."_s : QString());
        with.link.polled(website, 2, 18 + poll % 3 * 4);
        with.link.polled(mail, 0, 9.5);
        with.link.polled(api, 0, 120);
        with.link.polled(api, 1, 140);
    }
    with.link.addProblem(
        website, u"192.0.2.10"_s,
        u"No answer in 5 s. The server accepted the connection, but sent nothing; look whether its web "
        u"server is overloaded."_s);
    const QString noon = u"2026-09-21T14:00:00.000Z"_s;
    const QString refused = u"REFUSED: the DNS server does not let us change example.net. Usual cause: its "
                            u"configuration does not allow updates of this zone with this key (BIND: allow-update or "
                            u"update-policy)."_s;
    QJsonObject failed = fakeDnsHostName(u"www.example.net"_s, u"failed"_s, {u"192.0.2.10"_s}, noon, refused);
    failed.insert("nextTryAt"_L1, u"2026-09-21T14:55:00.000Z"_s);
    with.link.setDnsServer(
        website,
        fakeDnsServer(u"d1"_s, u"ns1.example.com"_s, u"failed"_s,
                      {fakeDnsHostName(u"www.example.com"_s, u"ok"_s, {u"192.0.2.20"_s, u"2001:db8::20"_s}, noon),
                       fakeDnsHostName(u"*.example.com"_s, u"updating"_s, {u"192.0.2.10"_s, u"2001:db8::20"_s}, noon),
                       failed}));
    with.link.setDnsServer(website, fakeDnsServer(u"d2"_s, u"198.51.100.53"_s, u"unknown"_s,
                                                  {fakeDnsHostName(u"www.example.com"_s, u"unknown"_s, {})}));
    with.link.setDnsAnswering(website,
                              QJsonObject{{u"listening"_s, true},
                                          {u"hostNames"_s, QJsonArray{u"www.example.com"_s, u"*.example.com"_s}},
                                          {u"addresses"_s, u"firstResponding"_s},
                                          {u"records"_s, QJsonArray{u"192.0.2.20"_s, u"2001:db8::20"_s}},
                                          {u"ttlSeconds"_s, 60}});
    with.link.addProblem(website, u"ns1.example.com"_s, u"www.example.net: "_s + refused, u"dnsUpdate"_s);
    with.link.addProblem({}, {},
                         u"The disk that holds the polling history is full: 0 bytes free in /var/lib/standby."_s);
    with.link.setPollState(website, u"retrying"_s, with.clock.wallMs + 5'000);
    with.link.setPollState(api, u"polling"_s, with.clock.wallMs);
    with.link.setPollState(mail, u"waiting"_s, with.clock.wallMs + 23'000);
    with.link.post(u"/serversets/%1/pause"_s.arg(shop), {}, &with.link, {});
    with.link.setServerStatus(
        website, 0,
        {{u"lastPhases"_s,
          QJsonObject{
              {u"connectMs"_s, 1.2}, {u"tlsMs"_s, 9.8}, {u"firstByteMs"_s, QJsonValue()}, {u"totalMs"_s, 5009.8}}},
         {u"certificateDaysLeft"_s, 61},
         {u"successesToRecover"_s, 2}});
    with.link.setServerStatus(
        website, 1,
        {{u"lastPhases"_s,
          QJsonObject{{u"connectMs"_s, 4.2}, {u"tlsMs"_s, 14.8}, {u"firstByteMs"_s, 40.5}, {u"totalMs"_s, 47}}},
         {u"certificateDaysLeft"_s, 9},
         {u"displayName"_s, u"Data centre East"_s}});
    with.link.setServerStatus(website, 2,
                              {{u"consecutiveFailures"_s, 2}, {u"lastError"_s, u"status 503, expected 200"_s}});
    const qint64 minute = 60'000;
    const qint64 now = with.clock.wallMs;
    for (int server = 0; server < 3; ++server)
        with.link.happened(website, now - 3000 * minute, u"serverRecovered"_s, server, u"HTTP/1.1 200 OK"_s);
    with.link.happened(website, now - 1300 * minute, u"serverFailed"_s, 1, u"connection refused"_s);
    with.link.happened(website, now - 1180 * minute, u"serverRecovered"_s, 1, u"HTTP/1.1 200 OK"_s);
    with.link.happened(website, now - 900 * minute, u"paused"_s, -1, u"by admin (127.0.0.1)"_s);
    with.link.happened(website, now - 800 * minute, u"resumed"_s, -1, u"by admin (127.0.0.1)"_s);
    with.link.happened(website, now - 300 * minute, u"programStopped"_s, -1, {});
    with.link.happened(website, now - 260 * minute, u"programStarted"_s, -1, {});
    with.link.happened(website, now - 140 * minute, u"serverDisabled"_s, 2, {});
    with.link.happened(website, now - 70 * minute, u"serverEnabled"_s, 2, {});
    with.link.happened(website, now - 3 * minute, u"serverFailed"_s, 0, u"No answer in 5 s."_s);
    with.link.happened(website, now - 3 * minute, u"addressesChanged"_s, -1, u"192.0.2.20, 2001:db8::20"_s);
    with.link.happened(website, now - 2 * minute, u"notificationSent"_s, -1,
                       u"Main website: 192.0.2.10 failed (answer: 250 2.0.0 Ok: queued as 4F2A1)"_s,
                       u"E-mail to ops@example.com"_s);
    with.link.happened(website, now - 2 * minute, u"notificationFailed"_s, -1,
                       u"Main website: 192.0.2.10 failed: connection refused. It is tried again in 1 min."_s,
                       u"HTTP request to https://hooks.example.com/x"_s);
    for (int line = 0; line < 60; ++line) {
        with.clock.wallMs += 700;
        with.link.addLogLine(u"Main website"_s, u"Polling"_s, u"Sending HTTP request to HQ (192.0.2.10)"_s);
        if (line % 9 == 4)
            with.link.addLogLine(u"Main website"_s, u"Polling"_s, u"192.0.2.10 failed: no answer in 5 s"_s, u"error"_s);
        if (line % 9 == 7)
            with.link.addLogLine({}, u"Program"_s, u"The clock went back by 2 s"_s, u"warning"_s);
    }
}

/// Every icon at the sizes in use, on what it stands on: usual, disabled, selected.
QPixmap iconSheet() {
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    const QList<int> sides{16, 20, 32};
    const QPalette colours = QApplication::palette();
    constexpr int column = 200;
    constexpr int line = 38;
    const auto lines = (names.size() + 3) / 4;
    QPixmap sheet(QSize(column * 4, line * int(lines)) * qApp->devicePixelRatio());
    sheet.setDevicePixelRatio(qApp->devicePixelRatio());
    sheet.fill(colours.color(QPalette::Base));
    QPainter painter(&sheet);
    painter.setPen(colours.color(QPalette::Text));
    painter.setFont(QFont(painter.font().family(), 6));
    for (qsizetype at = 0; at < names.size(); ++at) {
        const QString name = names.at(at).chopped(4);
        const QIcon icon = svgIcon(name);
        QPoint place(int(at / lines) * column + 4, int(at % lines) * line + 2);
        painter.drawText(place + QPoint(0, line - 6), name);
        for (const int side : sides) {
            icon.paint(&painter, QRect(place + QPoint(0, 13 - side / 2), QSize(side, side)));
            place.rx() += side + 6;
        }
        icon.paint(&painter, QRect(place, QSize(20, 20)), Qt::AlignCenter, QIcon::Disabled);
        const QRect selected(place + QPoint(26, 0), QSize(24, 24));
        painter.fillRect(selected, colours.color(QPalette::Highlight));
        icon.paint(&painter, selected.adjusted(2, 2, -2, -2), Qt::AlignCenter, QIcon::Selected);
    }
    return sheet;
}

} // namespace

int main(int count, char** arguments) {
    QApplication program(count, arguments);
    if (const int points = qEnvironmentVariableIntValue("STANDBY_PICTURES_POINTS"); points > 0)
        QApplication::setFont(QFont(QApplication::font().family(), points));
    const QDir folder(program.arguments().value(1, u"."_s));
    const auto keep = [&](QWidget& widget, const QString& name) {
        turnAround(400);
        widget.grab().save(folder.filePath(name + u".png"_s));
    };
    WindowWithFakes with;
    with.link.setOption(u"ui"_s, u"language"_s, qEnvironmentVariable("STANDBY_PICTURES_LANGUAGE", u"en"_s));
    with.open();
    turnAround(100); // until the window is there in its language
    keep(with.window(), u"empty"_s);
    fill(with);
    for (const QString& theme : {u"light"_s, u"dark"_s, u"highContrast"_s}) {
        with.link.setOption(u"ui"_s, u"theme"_s, theme);
        with.action(ActionId::ShowServerSets)->trigger();
        keep(with.window(), theme + u"-sets"_s);
        auto* page = with.find<QScrollArea>("serverSetStatusPage");
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        turnAround(700); // what happened is read when it is seen
        keep(with.window(), theme + u"-sets-below"_s);
        page->widget()->resize(page->widget()->sizeHint());
        keep(*page->widget(), theme + u"-status"_s);
        with.find<QPushButton>("whatIf")->click();
        turnAround(100);
        auto* simulation = with.find<QWidget>("simulationWindow");
        keep(*simulation, theme + u"-simulation"_s);
        delete simulation;
        with.action(ActionId::ShowProblems)->trigger();
        keep(with.window(), theme + u"-problems"_s);
        auto* problems = with.find<QTableView>("problemTable");
        problems->setFocus();
        selectRowOf(*problems, 0);
        with.action(ActionId::Acknowledge)->trigger();
        turnAround(100);
        auto* question = with.find<QDialog>("acknowledgeDialog");
        keep(*question, theme + u"-acknowledge"_s);
        question->findChild<QLineEdit*>(u"note"_s)->setText(u"Anna is at it."_s);
        question->findChild<QPushButton*>(u"acknowledgeNow"_s)->click();
        keep(with.window(), theme + u"-acknowledged"_s);
        with.action(ActionId::ShowLog)->trigger();
        keep(with.window(), theme + u"-log"_s);
        with.action(ActionId::ShowServerSets)->trigger();
        with.action(ActionId::CommandPalette)->trigger();
        keep(with.window(), theme + u"-palette"_s);
        with.find<QLineEdit>("paletteField")->setText(u"po"_s);
        keep(with.window(), theme + u"-palette-found"_s);
        with.find<QLineEdit>("paletteField")->setText(u"acknow"_s);
        keep(with.window(), theme + u"-palette-off"_s);
        QTest::keyClick(with.find<QLineEdit>("paletteField"), Qt::Key_Escape);
        for (const QString& topic : {u"first-steps"_s, u"dns-answers"_s, u"update-rfc2136"_s}) {
            with.window().findChild<ContextHelp*>()->showTopic(topic);
            keep(*with.window().findChild<ContextHelp*>()->helpWindow(), u"%1-help-%2"_s.arg(theme, topic));
        }
        with.window().findChild<ContextHelp*>()->helpWindow()->close();
        with.link.setConnected(false);
        keep(with.window(), theme + u"-not-connected"_s);
        with.link.setConnected(true);
        turnAround(100);
        iconSheet().save(folder.filePath(theme + u"-icons.png"_s));
    }
    with.link.setOption(u"ui"_s, u"theme"_s, u"light"_s);
    with.action(ActionId::ShowServerSets)->trigger();
    with.link.refuse("POST", "/pollall", 409, u"The engine is stopping."_s);
    with.action(ActionId::PollAll)->trigger();
    keep(with.window(), u"refused"_s);
    with.find<UndoBanner>("undoBanner")->offerUndo(u"Deleted the server set \"Shop\"."_s, 1);
    keep(with.window(), u"deleted"_s);
    with.link.addRevision(u"Created server set \"Shop\""_s);
    with.clock.wallMs += 3'600'000;
    with.link.addRevision(
        u"Changed server set \"Shop\""_s, u"admin (192.0.2.7)"_s,
        {QJsonObject{{u"what"_s, u"serverSet"_s},
                     {u"name"_s, u"Shop"_s},
                     {u"change"_s, u"changed"_s},
                     {u"fields"_s, QJsonArray{QJsonObject{{u"pointer"_s, u"/pollingFrequency/intervalSeconds"_s},
                                                          {u"before"_s, 60},
                                                          {u"after"_s, 10}},
                                              QJsonObject{{u"pointer"_s, u"/servers/0/weight"_s},
                                                          {u"entry"_s, u"HQ"_s},
                                                          {u"before"_s, 1},
                                                          {u"after"_s, 5}}}}}});
    with.action(ActionId::Changes)->trigger();
    turnAround(300);
    keep(*with.find<QDialog>("changesDialog"), u"changes"_s);
    with.find<QDialog>("changesDialog")->close();
    auto* ping = new PingWindow(with.link, u"192.0.2.10"_s, &with.window());
    ping->show();
    turnAround(2500);
    keep(*ping, u"ping"_s);
    for (const auto& [mark, name] : {std::pair{TrayMark::None, u"tray-calm"_s},
                                     {TrayMark::Problems, u"tray-problems"_s},
                                     {TrayMark::Paused, u"tray-paused"_s},
                                     {TrayMark::NotConnected, u"tray-not-connected"_s}})
        trayPicture(mark).pixmap(64, 64).save(folder.filePath(name + u".png"_s));
    return 0;
}
