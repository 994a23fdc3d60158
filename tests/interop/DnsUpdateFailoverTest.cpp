// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/Tsig.h"
#include "interop/DynamicServers.h"
#include "interop/FailoverSteps.h"

#include <QTcpServer>
#include <QtTest>

using namespace standby;

/// A server fails, and a real DNS server must say so: seen with dig(1), not through the program's own eyes.
class DnsUpdateFailoverTest : public QObject {
    Q_OBJECT

    enum Kind { Named, Knot, PowerDns };

    StandbyProgram m_program;
    const QString m_before = QStringLiteral("192.0.2.10 2001:db8::10"); ///< what the zone says at first
    const QString m_first = QStringLiteral("127.0.0.101");
    const QString m_second = QStringLiteral("127.0.0.102");
    int m_port = 0;
    QTcpServer m_firstServer; ///< closed = dead
    QTcpServer m_secondServer;

    static QString name() { return QStringLiteral("www.example.test"); }
    static void addKinds() {
        QTest::addColumn<int>("kind");
        QTest::newRow("named") << int(Named);
        QTest::newRow("knotd") << int(Knot);
        QTest::newRow("pdns_server") << int(PowerDns);
    }

    bool revive() {
        return m_firstServer.isListening() || m_firstServer.listen(QHostAddress(m_first), quint16(m_port));
    }

    QString watch(const QJsonObject& dnsServer) {
        QJsonObject set = fastSet(QString::fromLatin1(QTest::currentTestFunction()) + QLatin1Char(' ') +
                                      QString::fromLatin1(QTest::currentDataTag()),
                                  {m_first, m_second},
                                  {{QStringLiteral("type"), QStringLiteral("tcp")}, {QStringLiteral("port"), m_port}});
        set.insert(QStringLiteral("dnsData"), QJsonObject{{QStringLiteral("hostNames"), QJsonArray{name()}}});
        set.insert(QStringLiteral("dnsUpdate"), update(dnsServer));
        return m_program.create(set);
    }
    static QJsonObject asDnsServer(const DynamicServer& server, const Tsig& key = DynamicServer::keys().first()) {
        return {{QStringLiteral("host"), server.address()},
                {QStringLiteral("port"), server.port()},
                {QStringLiteral("method"),
                 QJsonObject{{QStringLiteral("type"), QStringLiteral("rfc2136")},
                             {QStringLiteral("tsig"),
                              QJsonObject{{QStringLiteral("algorithm"), tsigAlgorithmText(key.algorithm)},
                                          {QStringLiteral("keyName"), key.keyName},
                                          {QStringLiteral("secret"), key.secret}}}}}};
    }
    static QJsonObject update(const QJsonObject& dnsServer) {
        return {{QStringLiteral("useDefaults"), false}, {QStringLiteral("servers"), QJsonArray{dnsServer}}};
    }
    bool configure(const QString& setId, const QJsonObject& dnsServer) {
        return m_program
                   .request("PATCH", StandbyProgram::pathOf(setId, "config"),
                            QJsonObject{{QStringLiteral("dnsUpdate"), update(dnsServer)}})
                   .status == 200;
    }
    QJsonObject dnsStatus(const QString& setId) const {
        return m_program.status(setId)
            .value(QStringLiteral("dnsServers"))
            .toArray()
            .first()
            .toObject()
            .value(QStringLiteral("hostNames"))
            .toArray()
            .first()
            .toObject();
    }
    bool becomes(const QString& setId, const char* status, int milliseconds = 15'000) const {
        return StandbyProgram::eventually(
            [&] { return dnsStatus(setId).value(QStringLiteral("status")).toString() == QLatin1String(status); },
            milliseconds);
    }
    QString errorOf(const QString& setId) const { return dnsStatus(setId).value(QStringLiteral("error")).toString(); }
    QStringList dnsProblems() const {
        QStringList texts;
        const QJsonArray problems = m_program.get(QStringLiteral("/problems")).toArray();
        for (const QJsonValue& problem : problems) {
            if (problem.toObject().value(QStringLiteral("type")).toString() == QStringLiteral("dnsUpdate"))
                texts << problem.toObject().value(QStringLiteral("description")).toString();
        }
        return texts;
    }
    static bool says(const DynamicServer& server, const QString& address, int milliseconds = 10'000) {
        return StandbyProgram::eventually([&] { return server.dig(name()) == address; }, milliseconds);
    }
    static std::unique_ptr<DynamicServer> make(int kind) {
        const QString address = QStringLiteral("127.0.0.1");
        const int port = freePort({address});
        if (kind == Named)
            return std::make_unique<DynamicNamed>(address, port);
        if (kind == Knot)
            return std::make_unique<DynamicKnot>(address, port);
        return std::make_unique<DynamicPowerDns>(address, port);
    }
    static std::unique_ptr<DynamicServer> startedServer(int kind) {
        auto server = make(kind);
        return server->startServing() ? std::move(server) : nullptr;
    }

  private Q_SLOTS:
    void initTestCase() {
        m_port = freePort({m_first, m_second});
        QVERIFY(m_secondServer.listen(QHostAddress(m_second), quint16(m_port)));
        QVERIFY2(m_program.start(), m_program.output().constData());
    }
    void init() { QVERIFY(revive()); }
    void cleanup() {
        const QJsonArray sets = m_program.get(QStringLiteral("/serversets")).toArray();
        for (const QJsonValue& set : sets) {
            const QString id = set.toObject().value(QStringLiteral("id")).toString();
            QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
        }
        QCOMPARE(dnsProblems(), QStringList());
    }

    void theNameMovesToTheServerThatWorksAndBack_data() { addKinds(); }
    void theNameMovesToTheServerThatWorksAndBack() {
        QFETCH(int, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        const QString id = watch(asDnsServer(*server));
        QVERIFY2(says(*server, m_first), qPrintable(errorOf(id)));
        m_firstServer.close();
        QVERIFY2(says(*server, m_second), qPrintable(errorOf(id)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        QVERIFY(holds(dnsStatus(id).value(QStringLiteral("records")), {m_second}));
        QVERIFY(revive());
        QVERIFY2(says(*server, m_first), qPrintable(errorOf(id)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
    }

    void aWrongSecretIsToldAndChangesNothing_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("named") << int(Named) << QStringLiteral("BADSIG");
        QTest::newRow("knotd") << int(Knot) << QStringLiteral("BADSIG");
        // It refuses without saying what is wrong.
        QTest::newRow("pdns_server") << int(PowerDns) << QStringLiteral("compare name, algorithm, secret");
    }
    void aWrongSecretIsToldAndChangesNothing() {
        QFETCH(int, kind);
        QFETCH(QString, words);
        const auto server = startedServer(kind);
        QVERIFY(server);
        Tsig wrong = DynamicServer::keys().first();
        wrong.secret = QStringLiteral("d3JvbmctMTIzNDU2Nzg5MA==");
        const QString id = watch(asDnsServer(*server, wrong));
        QVERIFY2(becomes(id, "failed"), qPrintable(errorOf(id)));
        QVERIFY2(errorOf(id).contains(words), qPrintable(errorOf(id)));
        QCOMPARE(dnsProblems().size(), 1);
        QVERIFY2(dnsProblems().first().contains(name()), qPrintable(dnsProblems().first()));
        QCOMPARE(server->dig(name()), m_before);
        QVERIFY(configure(id, asDnsServer(*server)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        QVERIFY(says(*server, m_first));
        QCOMPARE(dnsProblems(), QStringList());
    }

    void aClockThatIsWrongIsToldAndChangesNothing_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        // named calls clock_gettime(2) in ways that faketime cannot bear.
        QTest::newRow("knotd") << int(Knot) << QStringLiteral("clock is 10 minutes ahead of the DNS server's");
        QTest::newRow("pdns_server") << int(PowerDns) << QStringLiteral("the clocks of both machines");
    }
    void aClockThatIsWrongIsToldAndChangesNothing() {
        QFETCH(int, kind);
        QFETCH(QString, words);
        const auto server = make(kind);
        server->setClockOffset(QStringLiteral("-10m"));
        QVERIFY(server->startServing());
        const QString id = watch(asDnsServer(*server));
        QVERIFY2(becomes(id, "failed"), qPrintable(errorOf(id)));
        QVERIFY2(errorOf(id).contains(words), qPrintable(errorOf(id)));
        QCOMPARE(server->dig(name()), m_before);
    }

    void aChangeWhileTheDnsServerIsDownIsMadeUpFor_data() { addKinds(); }
    void aChangeWhileTheDnsServerIsDownIsMadeUpFor() {
        QFETCH(int, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        const QString id = watch(asDnsServer(*server));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        server->kill();
        m_firstServer.close();
        QVERIFY2(becomes(id, "failed", 30'000), qPrintable(errorOf(id)));
        QCOMPARE(dnsProblems().size(), 1);
        QVERIFY(server->startServing());
        QVERIFY2(says(*server, m_second, 30'000), qPrintable(errorOf(id)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        QCOMPARE(dnsProblems(), QStringList());
    }

    void aRestartInTheMiddleOfAChangeFinishesIt_data() { addKinds(); }
    void aRestartInTheMiddleOfAChangeFinishesIt() {
        QFETCH(int, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        const QString id = watch(asDnsServer(*server));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        server->freeze();
        m_firstServer.close();
        QVERIFY(StandbyProgram::eventually(
            [&] { return holds(m_program.status(id).value(QStringLiteral("addresses")), {m_second}); }));
        m_program.kill();
        server->thaw();
        QVERIFY2(m_program.start(), m_program.output().constData());
        QVERIFY2(says(*server, m_second), qPrintable(errorOf(id)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
    }
};

QTEST_GUILESS_MAIN(DnsUpdateFailoverTest)
#include "DnsUpdateFailoverTest.moc"
