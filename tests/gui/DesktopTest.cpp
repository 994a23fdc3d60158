// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/WindowWithFakes.h"
#include "tray/LoginItem.h"
#include "tray/Sound.h"
#include "widgets/Banner.h"
#include "widgets/RelativeTime.h"
#include "widgets/ThemeChoice.h"

#include <QApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

/// The offscreen platform has no tray: what the tray would say is seen by its signal.
class DesktopTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void withoutATrayClosingMinimisesAndSaysSoTheFirstTime() {
        WindowWithFakes with;
        with.open();
        QSignalSpy exits(with.desktop.get(), &Desktop::exitRequested);
        with.window().close();
        QTRY_VERIFY(with.find<QMessageBox>("keepsRunningBox"));
        with.find<QMessageBox>("keepsRunningBox")->accept();
        QTRY_VERIFY(with.window().isMinimized());
        QTRY_VERIFY(!with.find<QMessageBox>("keepsRunningBox"));
        with.desktop->bringForward();
        QTRY_VERIFY(!with.window().isMinimized() && with.window().isVisible());
        with.window().close();
        QTRY_VERIFY(with.window().isMinimized());
        QVERIFY(!with.find<QMessageBox>("keepsRunningBox"));
        QCOMPARE(exits.count(), 0);
        with.action(ActionId::Exit)->trigger();
        QCOMPARE(exits.count(), 1);
    }

    void theThemeOfTheOptionsIsAppliedAtOnce() {
        WindowWithFakes with;
        with.open();
        with.link.setOption(u"ui"_s, u"theme"_s, u"dark"_s);
        QTRY_VERIFY(isDark(with.window().palette()));
        with.link.setOption(u"ui"_s, u"theme"_s, u"light"_s);
        QTRY_VERIFY(!isDark(with.window().palette()));
        with.link.setOption(u"ui"_s, u"theme"_s, u"highContrast"_s);
        QTRY_VERIFY(isHighContrast(with.window().palette()));
        with.link.setOption(u"ui"_s, u"theme"_s, u"system"_s);
        QTRY_VERIFY(!isHighContrast(with.window().palette()));
    }

    void startingAtLoginFollowsTheOptionAndTroubleIsSaid() {
        WindowWithFakes with;
        with.open();
        with.link.setOption(u"ui"_s, u"launchAtLogin"_s, true);
        QTRY_VERIFY(with.launches);
        with.loginTrouble = u"The folder is read-only."_s;
        with.link.setOption(u"ui"_s, u"launchAtLogin"_s, false);
        QTRY_VERIFY(with.find<Banner>("banner")->text().contains(with.loginTrouble));
    }

    void theAutostartEntryComesAndGoes() {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(setLaunchAtLogin(true));
        QVERIFY(setLaunchAtLogin(true));
        QVERIFY(setLaunchAtLogin(false));
        QVERIFY(setLaunchAtLogin(false));
        QStandardPaths::setTestModeEnabled(false);
    }

    void aMissingSoundFileIsSaidSoThatTheBellRings() { QVERIFY(!playSoundFile(u"/no/such/sound.wav"_s)); }

    void newProblemsAreAnnouncedTogetherUnlessTheOptionsSayNo() {
        WindowWithFakes with;
        with.link.setOption(u"ui"_s, u"playSound"_s, false);
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.addProblem(shop, u"HQ"_s, u"known before the start"_s);
        with.open();
        QSignalSpy said(&with.desktop->tray(), &TrayIcon::announced);
        QTRY_COMPARE(with.desktop->tray().toolTip(), u"Standby: 1 problem"_s);
        with.link.deliver();
        QTest::qWait(TrayIcon::gatherMs + 100);
        said.clear();
        with.link.addProblem(shop, u"HQ"_s, u"No answer in 5 s."_s);
        with.link.addProblem(shop, u"Branch"_s, u"Connection refused."_s);
        QVERIFY(said.wait(2000));
        QCOMPARE(said.count(), 1);
        QCOMPARE(said.at(0).at(0).toString(), u"Standby: 2 new problems"_s);
        QVERIFY(said.at(0).at(1).toString().contains(u"Branch: Connection refused."_s));
        with.link.setOption(u"ui"_s, u"trayMessages"_s, false);
        QTest::qWait(50);
        with.link.addProblem(shop, u"Third"_s, u"No route."_s);
        QTest::qWait(TrayIcon::gatherMs + 200);
        QCOMPARE(said.count(), 1);
    }

    void theTrayTellsProblemsPausedPollingAndALostConnectionByShape() {
        QSet<QByteArray> shapes;
        for (const TrayMark mark : {TrayMark::None, TrayMark::Problems, TrayMark::Paused, TrayMark::NotConnected}) {
            const QImage image = trayPicture(mark).pixmap(22, 22).toImage().convertToFormat(QImage::Format_Grayscale8);
            shapes.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), 4);
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.post(u"/serversets/%1/pause"_s.arg(shop), {}, &with.link, {});
        with.open();
        QTRY_VERIFY(with.desktop->tray().toolTip().contains(u"paused"_s));
    }

    void sizeAndTabAreRemembered() {
        WindowWithFakes with;
        with.open();
        const QSize size(780, 600); // fits the screen of the offscreen platform: 800x800
        with.window().resize(size);
        with.action(ActionId::ShowProblems)->trigger();
        with.desktop.reset();
        with.open();
        QCOMPARE(with.window().size(), size);
        QCOMPARE(with.find<QTabWidget>("tabs")->currentIndex(), 1);
    }

    void timesAreToldInWords() {
        const WallTime now = 1'790'000'000'000;
        QCOMPARE(agoText(0, now), u"never"_s);
        QCOMPARE(agoText(now - 12'345, now), u"12 s ago"_s);
        QCOMPARE(agoText(now + 5'000, now), u"just now"_s);
        QCOMPARE(agoText(now - 3 * 86'400'000LL, now), u"3 days ago"_s);
        QCOMPARE(untilText(now + 11'200, now), u"in 12 s"_s);
        QCOMPARE(untilText(now, now), u"now"_s);
        QCOMPARE(wallTimeOf(u"2026-11-21T19:00:00.123Z"_s) % 1000, 123);
        QCOMPARE(wallTimeOf(u"not a time"_s), 0);
    }
};

QTEST_MAIN(DesktopTest)
#include "DesktopTest.moc"
