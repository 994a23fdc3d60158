// SPDX-License-Identifier: GPL-3.0-or-later
// DNS through the window of a true engine, with a DNS server on loopback.
#include "gui/EngineSuite.h"
#include "gui/EngineSuiteTests.h"
#include "support/FakeDnsServer.h"
#include "widgets/Banner.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

QJsonObject dnsServerAt(quint16 port) {
    return {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, port}, {u"method"_s, QJsonObject{{u"type"_s, u"rfc2136"_s}}}};
}

} // namespace

class EngineSuiteDns : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aDnsServerIsTestedAndThenUpdatedFromTheDialogs() {
        EngineSuite with;
        QCOMPARE(with.refused, QString());
        FakeDnsServer dns;
        const QString set = with.addSet({});
        QVERIFY(!set.isEmpty());
        with.window().findChild<QAction*>(u"properties"_s)->trigger();
        auto* properties = with.shown<QDialog>("serverSetDialog");
        QVERIFY(properties);
        QTRY_VERIFY(properties->findChild<QAbstractButton*>(u"ok"_s)->isEnabled());
        properties->findChild<QListWidget*>(u"sections"_s)->setCurrentRow(5);
        properties->findChild<QPushButton*>(u"addDnsServer"_s)->click();
        auto* dialog = with.shown<QDialog>("dnsServerDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"host"_s)->setText(u"127.0.0.1"_s);
        dialog->findChild<QSpinBox*>(u"port"_s)->setValue(dns.port());
        dialog->findChild<QPushButton*>(u"testDnsServer"_s)->click();
        auto* steps = dialog->findChild<QTableWidget*>(u"testSteps"_s);
        auto* words = dialog->findChild<QLabel*>(u"testWords"_s);
        QTRY_VERIFY_WITH_TIMEOUT(steps->rowCount() > 1, 10'000);
        QVERIFY2(words->text().startsWith("All went well"_L1),
                 qPrintable(steps->item(steps->rowCount() - 1, 1)->text()));
        QCOMPARE(dns.records.value(u"www.example.com"_s), QStringList());

        QPointer<QDialog> asked = dialog;
        dialog->findChild<QAbstractButton*>(u"ok"_s)->click();
        QTRY_VERIFY(!asked);
        QPointer<QDialog> open = properties;
        properties->findChild<QAbstractButton*>(u"ok"_s)->click();
        QTRY_VERIFY2(!open, qPrintable(open ? open->findChild<Banner*>()->text() : QString()));
        QTRY_VERIFY2_WITH_TIMEOUT(with.saidOfDns().contains(u"It says 127.0.0.1 (TTL 60 s)"_s),
                                  qPrintable(with.saidOfDns()), 10'000);
        QVERIFY(with.saidOfDns().contains(u"www.example.com: OK"_s));
        QCOMPARE(dns.records.value(u"www.example.com"_s), QStringList{u"127.0.0.1"_s});
    }

    void aRefusedUpdateIsExplainedOnTheStatusPageAndAmongTheProblems() {
        EngineSuite with;
        FakeDnsServer dns;
        dns.updateRcode = dnsRcode::refused;
        with.addSet({dnsServerAt(dns.port())});
        QTRY_VERIFY2_WITH_TIMEOUT(with.saidOfDns().contains(u"www.example.com: Failed"_s), qPrintable(with.saidOfDns()),
                                  10'000);
        QVERIFY2(with.saidOfDns().contains(u"REFUSED"_s), qPrintable(with.saidOfDns()));
        auto* tabs = with.window().findChild<QTabWidget*>(u"tabs"_s);
        QTRY_COMPARE(tabs->tabText(1), u"Problems (1)"_s);
        const auto* problems = with.window().findChild<QTableView*>(u"problemTable"_s);
        QCOMPARE(problems->model()->index(0, 1).data().toString(), u"DNS update"_s);
    }

    void theEngineSaysWhatIfAServerFailed() {
        EngineSuite with;
        FakeDnsServer dns;
        with.addSet({dnsServerAt(dns.port())});
        auto* button = with.shown<QPushButton>("whatIf");
        QVERIFY(button);
        button->click();
        auto* window = with.shown<QDialog>("simulationWindow");
        QVERIFY(window);
        QTRY_VERIFY(window->findChild<QLabel*>(u"simulatedOutcome"_s)->text().contains(u"All its servers"_s));
        auto* changes = window->findChild<QTableWidget*>(u"simulatedChanges"_s);
        QCOMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->item(0, 1)->text(), u"www.example.com"_s);
        QCOMPARE(changes->item(0, 3)->text(), u"127.0.0.1"_s);
    }
};

std::unique_ptr<QObject> standby::engineSuiteDns() {
    return std::make_unique<EngineSuiteDns>();
}

#include "EngineSuiteDns.moc"
