// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a true engine in its own thread, and a DNS server on loopback.
#include "Desktop.h"
#include "MainWindow.h"
#include "link/LocalLink.h"
#include "pages/DnsServerPanel.h"
#include "program/EngineThread.h"
#include "support/FakeDnsServer.h"
#include "widgets/Banner.h"

#include <QAbstractButton>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

/// The program without main(): engine thread, link, desktop, with settings that nobody else has.
struct WholeProgram {
    WholeProgram()
        : link([this](ApiRequest request, ApiReply reply) { engine->ask(std::move(request), std::move(reply)); }) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        web.listen(QHostAddress::LocalHost);
        QTcpServer spare;
        spare.listen(QHostAddress::LocalHost);
        CommandLine line;
        line.dataDirectory = folder.filePath(u"data"_s);
        line.apiUrl = u"http://127.0.0.1:%1"_s.arg(spare.serverPort());
        QDir().mkpath(line.dataDirectory);
        spare.close();
        engine = std::make_unique<EngineThread>(line, true);
        refused = engine->start().refused;
        QObject::connect(
            engine.get(), &EngineThread::published, &link,
            [this](const QList<EngineEvent>& batch) {
                QList<LinkEvent> events;
                for (const EngineEvent& event : batch)
                    events.append({QString::fromLatin1(event.type), event.data});
                link.deliver(events);
            },
            Qt::QueuedConnection);
        DesktopParts parts;
        parts.makeDialogs = makeDialogs;
        parts.settings = std::make_unique<QSettings>(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        desktop = std::make_unique<Desktop>(link, std::move(parts));
        desktop->show();
    }
    ~WholeProgram() { engine->stop(); }

    /// A set with one server on loopback that accepts connections, and these DNS servers.
    QString addSet(const QJsonArray& dnsServers) {
        const QJsonObject poll{{u"type"_s, u"tcp"_s}, {u"port"_s, web.serverPort()}, {u"timeoutSeconds"_s, 1}};
        QJsonObject answer;
        link.post(u"/serversets"_s,
                  QJsonObject{{u"name"_s, u"Shop"_s},
                              {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"127.0.0.1"_s}}}},
                              {u"pollingMethod"_s, poll},
                              {u"dnsData"_s, QJsonObject{{u"hostNames"_s, QJsonArray{u"www.example.com"_s}}}},
                              {u"dnsUpdate"_s, QJsonObject{{u"servers"_s, dnsServers}}}},
                  &link, [&](const ApiResponse& response) { answer = response.json().toObject(); });
        (void)QTest::qWaitFor([&] { return !answer.isEmpty(); });
        return answer.value("id"_L1).toString();
    }
    template<typename Widget> Widget* shown(const char* name) const {
        Widget* found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Widget* one : desktop->window().findChildren<Widget*>(QString::fromLatin1(name))) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    /// All that the panels of the DNS servers say, a line for each label.
    QString said() const {
        QStringList lines;
        for (const DnsServerPanel* panel : desktop->window().findChildren<DnsServerPanel*>()) {
            for (const QLabel* label : panel->findChildren<QLabel*>())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }

    QTemporaryDir folder;
    QTcpServer web;
    std::unique_ptr<EngineThread> engine;
    LocalLink link;
    QString refused;
    std::unique_ptr<Desktop> desktop;
};

QJsonObject dnsServerAt(quint16 port) {
    return {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, port}, {u"method"_s, QJsonObject{{u"type"_s, u"rfc2136"_s}}}};
}

} // namespace

class DnsWithEngineTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aDnsServerIsTestedAndThenUpdatedFromTheDialogs() {
        WholeProgram with;
        QCOMPARE(with.refused, QString());
        FakeDnsServer dns;
        const QString set = with.addSet({});
        QVERIFY(!set.isEmpty());
        QTRY_VERIFY(with.shown<QTableView>("serverSetTable")->model()->rowCount() == 1);
        with.shown<QTableView>("serverSetTable")->selectRow(0);
        with.desktop->window().findChild<QAction*>(u"properties"_s)->trigger();
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
        QTRY_VERIFY2_WITH_TIMEOUT(with.said().contains(u"It says 127.0.0.1 (TTL 60 s)"_s), qPrintable(with.said()),
                                  10'000);
        QVERIFY(with.said().contains(u"www.example.com: OK"_s));
        QCOMPARE(dns.records.value(u"www.example.com"_s), QStringList{u"127.0.0.1"_s});
    }

    void aRefusedUpdateIsExplainedOnTheStatusPageAndAmongTheProblems() {
        WholeProgram with;
        FakeDnsServer dns;
        dns.updateRcode = dnsRcode::refused;
        with.addSet({dnsServerAt(dns.port())});
        QTRY_VERIFY(with.shown<QTableView>("serverSetTable")->model()->rowCount() == 1);
        with.shown<QTableView>("serverSetTable")->selectRow(0);
        QTRY_VERIFY2_WITH_TIMEOUT(with.said().contains(u"www.example.com: Failed"_s), qPrintable(with.said()), 10'000);
        QVERIFY2(with.said().contains(u"REFUSED"_s), qPrintable(with.said()));
        auto* tabs = with.desktop->window().findChild<QTabWidget*>(u"tabs"_s);
        QTRY_COMPARE(tabs->tabText(1), u"Problems (1)"_s);
        const auto* problems = with.desktop->window().findChild<QTableView*>(u"problemTable"_s);
        QCOMPARE(problems->model()->index(0, 1).data().toString(), u"DNS update"_s);
    }

    void theEngineSaysWhatIfAServerFailed() {
        WholeProgram with;
        FakeDnsServer dns;
        with.addSet({dnsServerAt(dns.port())});
        QTRY_VERIFY(with.shown<QTableView>("serverSetTable")->model()->rowCount() == 1);
        with.shown<QTableView>("serverSetTable")->selectRow(0);
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

QTEST_MAIN(DnsWithEngineTest)
#include "DnsWithEngineTest.moc"
