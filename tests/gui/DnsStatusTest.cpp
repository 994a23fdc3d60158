// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProblemListModel.h"
#include "pages/DnsServerPanel.h"
#include "support/FakeDns.h"
#include "support/WindowWithFakes.h"
#include "widgets/Banner.h"

#include <QCheckBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTimeZone>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class DnsStatusTest : public QObject {
    Q_OBJECT

    static QString timeText(qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
    }
    /// All that the panels of the DNS servers say, a line for each label.
    static QStringList said(const WindowWithFakes& with) {
        QStringList lines;
        for (const DnsServerPanel* panel : with.window().findChildren<DnsServerPanel*>()) {
            for (const QLabel* label : panel->findChildren<QLabel*>()) {
                if (!label->text().isEmpty() && !label->isHidden())
                    lines.append(label->text());
            }
        }
        return lines;
    }

  private Q_SLOTS:
    void aFailedDnsServerSaysWhatItSaysAndWhy() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        QJsonObject failed =
            fakeDnsHostName(u"shop.example.com"_s, u"failed"_s, {u"192.0.2.10"_s, u"2001:db8::1"_s},
                            timeText(with.clock.wallMs - 12'000), u"REFUSED: the zone takes no updates."_s);
        failed.insert("lastUpdateAt"_L1, timeText(with.clock.wallMs - 180'000));
        failed.insert("nextTryAt"_L1, timeText(with.clock.wallMs + 40'000));
        with.link.setDnsServer(shop, fakeDnsServer(u"d1"_s, u"ns1.example.com"_s, u"failed"_s, {failed}));
        with.open();
        QTRY_VERIFY(said(with).contains(u"ns1.example.com: Failed"_s));
        const QStringList lines = said(with);
        QVERIFY(lines.contains(u"shop.example.com: Failed"_s));
        QVERIFY(lines.contains(u"It says 192.0.2.10, 2001:db8::1 (TTL 60 s)"_s));
        QVERIFY(lines.contains(u"REFUSED: the zone takes no updates."_s));
        QVERIFY2(lines.contains(u"looked up 12 s ago, updated 3 min ago, next try in 40 s"_s),
                 qPrintable(lines.join(u'\n')));
    }

    void aChangeAtADnsServerIsShownAtOnce() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        const QString time = timeText(with.clock.wallMs);
        with.link.setDnsServer(
            shop, fakeDnsServer(u"d1"_s, u"ns1.example.com"_s, u"updating"_s,
                                {fakeDnsHostName(u"shop.example.com"_s, u"updating"_s, {u"192.0.2.10"_s}, time)}));
        with.open();
        QTRY_VERIFY(said(with).contains(u"shop.example.com: Updating"_s));
        with.link.setDnsServer(
            shop, fakeDnsServer(u"d1"_s, u"ns1.example.com"_s, u"ok"_s,
                                {fakeDnsHostName(u"shop.example.com"_s, u"ok"_s, {u"192.0.2.20"_s}, time)}));
        QTRY_VERIFY(said(with).contains(u"It says 192.0.2.20 (TTL 60 s)"_s));
        QVERIFY(said(with).contains(u"ns1.example.com: OK"_s));
    }

    void twoDnsServersOnOneHostAreToldApartByTheirPorts() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        QJsonObject second = fakeDnsServer(u"d2"_s, u"2001:db8::53"_s, u"ok"_s, {});
        second.insert("port"_L1, 5353);
        with.link.setDnsServer(shop, fakeDnsServer(u"d1"_s, u"2001:db8::53"_s, u"ok"_s, {}));
        with.link.setDnsServer(shop, second);
        with.open();
        QTRY_VERIFY(said(with).contains(u"2001:db8::53: OK"_s));
        QVERIFY(said(with).contains(u"[2001:db8::53]:5353: OK"_s));
    }

    void manyHostNamesShowTheWorstFirst() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        QJsonArray names;
        for (int number = 0; number < 1000; ++number)
            names.append(fakeDnsHostName(u"h%1.example.com"_s.arg(number), number == 999 ? u"failed"_s : u"ok"_s,
                                         {u"192.0.2.10"_s}, timeText(with.clock.wallMs), {}));
        with.link.setDnsServer(shop, fakeDnsServer(u"d1"_s, u"ns1.example.com"_s, u"failed"_s, names));
        with.open();
        QTRY_VERIFY(said(with).contains(u"h999.example.com: Failed"_s));
        QVERIFY(!said(with).contains(u"h19.example.com: OK"_s));
        auto* more = with.find<QPushButton>("moreHostNames");
        QCOMPARE(more->text(), u"Show 980 more host names"_s);
        more->click();
        QVERIFY(said(with).contains(u"h998.example.com: OK"_s));
        QVERIFY(!more->isVisible());
    }

    void whatStandbyAnswersIsShownWhereItAnswers() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.open();
        QTRY_VERIFY(with.find<QWidget>("statusName")->isVisible());
        QVERIFY(!with.find<QWidget>("answeringSays")->isVisible());
        QJsonObject answering{{u"listening"_s, true},
                              {u"hostNames"_s, QJsonArray{u"shop.example.com"_s, u"*.example.com"_s}},
                              {u"addresses"_s, u"oneWeighted"_s},
                              {u"records"_s, QJsonArray{u"192.0.2.10"_s}},
                              {u"ttlSeconds"_s, 20}};
        with.link.setDnsAnswering(shop, answering);
        QTRY_VERIFY(with.find<QWidget>("answeringSays")->isVisible());
        QCOMPARE(with.find<QLabel>("answeringSays")->text(),
                 u"shop.example.com, *.example.com: 192.0.2.10 (TTL 20 s)"_s);
        answering.insert("listening"_L1, false);
        with.link.setDnsAnswering(shop, answering);
        QTRY_VERIFY(with.find<QWidget>("answeringTitle")->accessibleName().contains(u"cannot answer"_s));
    }

    void aProblemOfADnsServerLeadsToItsSet() {
        WindowWithFakes with;
        with.link.addSet(u"Blog"_s);
        const QString shop = with.link.addSet(u"Shop"_s);
        with.open();
        with.link.addProblem(shop, u"ns1.example.com"_s, u"shop.example.com: REFUSED"_s, u"dnsUpdate"_s);
        with.action(ActionId::ShowProblems)->trigger();
        auto* table = with.find<QTableView>("problemTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QAbstractItemModel* model = table->model();
        QCOMPARE(model->index(0, ProblemListModel::Type).data().toString(), u"DNS update"_s);
        QVERIFY(!model->index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
        table->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(with.find<QWidget>("statusName")->accessibleName().startsWith(u"Shop"));
        QCOMPARE(with.find<QTabWidget>("tabs")->currentIndex(), 0);
    }

    void whatIfAServerFailsIsSaidWithoutDoingIt() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s, {u"192.0.2.1"_s, u"192.0.2.2"_s});
        with.link.polled(shop, 0, 10);
        with.link.polled(shop, 1, 10);
        with.link.setDnsServer(shop, fakeDnsServer(u"d1"_s, u"ns1.example.com"_s, u"ok"_s,
                                                   {fakeDnsHostName(u"shop.example.com"_s, u"ok"_s, {u"192.0.2.1"_s},
                                                                    timeText(with.clock.wallMs))}));
        with.open();
        QTRY_VERIFY(with.find<QPushButton>("whatIf"));
        QTRY_VERIFY(with.find<QPushButton>("whatIf")->isVisible());
        QCOMPARE(with.find<QPushButton>("whatIf")->accessibleName(), u"What if 192.0.2.1 fails?"_s);
        with.find<QPushButton>("whatIf")->click();
        auto* window = with.find<QDialog>("simulationWindow");
        QTRY_VERIFY(
            window->findChild<QLabel*>(u"simulatedAddresses"_s)->text().contains(u"192.0.2.2 in place of 192.0.2.1"_s));
        QCOMPARE(with.link.lastBody("POST", "/serversets/" + shop.toLatin1() + "/simulate").toObject(),
                 (QJsonObject{{u"failed"_s, QJsonArray{shop + u"-1"_s}}}));
        auto* changes = window->findChild<QTableWidget*>(u"simulatedChanges"_s);
        QCOMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->item(0, 0)->text(), u"ns1.example.com"_s);
        QCOMPARE(changes->item(0, 3)->data(Qt::AccessibleTextRole).toString(), u"Changes to 192.0.2.2"_s);
        QCOMPARE(window->findChild<QLabel*>(u"simulatedTold"_s)->text(),
                 u"E-mail to ops@example.com that 192.0.2.1 failed"_s);
        QVERIFY(window->findChild<QLabel*>(u"simulatedOutcome"_s)->text().contains(u"would be failed"_s));

        auto* second = window->findChild<QCheckBox*>(u"fails.%1-2"_s.arg(shop));
        second->setChecked(true);
        QTRY_VERIFY(window->findChild<QLabel*>(u"simulatedOutcome"_s)->text().contains(u"All its servers"_s));
        QCOMPARE(with.link.lastBody("POST", "/serversets/" + shop.toLatin1() + "/simulate")
                     .toObject()
                     .value("failed"_L1)
                     .toArray()
                     .size(),
                 2);
    }

    void whatHasFailedAlreadyIsPartOfASimulation() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s, {u"192.0.2.1"_s, u"192.0.2.2"_s});
        with.link.polled(shop, 0, 10);
        with.link.polled(shop, 1, 0, u"connection refused"_s);
        with.open();
        QTRY_VERIFY(with.find<QPushButton>("whatIf") && with.find<QPushButton>("whatIf")->isVisible());
        with.find<QPushButton>("whatIf")->click();
        const auto* failed = with.find<QDialog>("simulationWindow")->findChild<QCheckBox*>(u"fails.%1-2"_s.arg(shop));
        QVERIFY(failed->isChecked() && !failed->isEnabled());
        QCOMPARE(failed->text(), u"192.0.2.2: has failed already"_s);
    }

    void aSimulationThatIsRefusedSaysWhy() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"Shop"_s);
        with.link.refuse("POST", "/serversets/" + shop.toLatin1() + "/simulate", 403, u"This key may only read."_s);
        with.open();
        QTRY_VERIFY(with.find<QPushButton>("whatIf") && with.find<QPushButton>("whatIf")->isVisible());
        with.find<QPushButton>("whatIf")->click();
        auto* window = with.find<QDialog>("simulationWindow");
        QTRY_VERIFY(window->findChild<Banner*>()->text().contains(u"This key may only read."_s));
    }
};

QTEST_MAIN(DnsStatusTest)
#include "DnsStatusTest.moc"
