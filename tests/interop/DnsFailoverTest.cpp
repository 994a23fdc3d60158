// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"
#include "interop/RealServer.h"

#include <QtTest>

using namespace standby;

class DnsFailoverTest : public QObject {
    Q_OBJECT

    StandbyProgram m_program;

    static QJsonObject dnsMethod(int port, const QString& hostName, const QString& address) {
        return {{QStringLiteral("type"), QStringLiteral("dns")},
                {QStringLiteral("port"), port},
                {QStringLiteral("hostName"), hostName},
                {QStringLiteral("timeoutSeconds"), 1},
                {QStringLiteral("expect"),
                 QJsonObject{{QStringLiteral("address"), address}, {QStringLiteral("authoritative"), true}}}};
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_program.start(), m_program.output().constData()); }

    void aKilledNameServerFailsAndComesBackOverBothFamilies_data() {
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
        QTest::newRow("IPv6") << QStringLiteral("::1");
    }
    void aKilledNameServerFailsAndComesBackOverBothFamilies() {
        QFETCH(QString, address);
        const int port = freePort({address});
        NameServer named(address, port);
        QVERIFY(named.start());
        const QString id = m_program.create(
            fastSet(QString::fromLatin1(QTest::currentDataTag()), {address},
                    dnsMethod(port, QStringLiteral("www.example.test"), QStringLiteral("192.0.2.10"))));
        const auto server = [&](const char* member) {
            return m_program.server(id, address).value(QLatin1String(member)).toString();
        };
        QVERIFY(StandbyProgram::eventually([&] { return server("status") == QStringLiteral("ok"); }));
        QVERIFY2(server("lastResponse").contains(QStringLiteral("192.0.2.10")), qPrintable(server("lastResponse")));
        named.kill();
        QVERIFY(StandbyProgram::eventually([&] { return server("status") == QStringLiteral("failed"); }));
        QVERIFY(!server("lastError").isEmpty());
        QVERIFY(named.start());
        QVERIFY(StandbyProgram::eventually([&] { return server("status") == QStringLiteral("ok"); }));
        QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
    }

    void aWrongAnswerFailsWithWhatWasAnswered_data() {
        QTest::addColumn<QString>("hostName");
        QTest::addColumn<QString>("reason");
        QTest::newRow("another address") << QStringLiteral("ns.example.test") << QStringLiteral("127.0.0.1");
        QTest::newRow("no such name") << QStringLiteral("nobody.example.test") << QStringLiteral("NXDOMAIN");
        QTest::newRow("not its zone") << QStringLiteral("www.example.org") << QStringLiteral("REFUSED");
    }
    void aWrongAnswerFailsWithWhatWasAnswered() {
        QFETCH(QString, hostName);
        QFETCH(QString, reason);
        const QString address = QStringLiteral("127.0.0.1");
        const int port = freePort({address});
        NameServer named(address, port);
        QVERIFY(named.start());
        const QString id = m_program.create(fastSet(QString::fromLatin1(QTest::currentDataTag()), {address},
                                                    dnsMethod(port, hostName, QStringLiteral("192.0.2.10"))));
        QVERIFY(StandbyProgram::eventually([&] {
            return m_program.server(id, address).value(QStringLiteral("lastError")).toString().contains(reason);
        }));
        QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
    }
};

QTEST_GUILESS_MAIN(DnsFailoverTest)
#include "DnsFailoverTest.moc"
