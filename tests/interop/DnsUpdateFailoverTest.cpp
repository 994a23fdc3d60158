// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"
#include "interop/UpdatedDnsServer.h"

#include <QTcpServer>
#include <QtTest>

using namespace standby;

/// A server fails, and a real DNS server must say so: seen with dig(1), not through the program's own eyes.
class DnsUpdateFailoverTest : public QObject {
    Q_OBJECT

    using Kind = UpdatedDnsServer::Kind;

    StandbyProgram m_program;
    const QString m_name = QStringLiteral("www.example.test");
    const QString m_before = QStringLiteral("192.0.2.10"); ///< what the zone says at first
    const QString m_first = QStringLiteral("127.0.0.101");
    const QString m_second = QStringLiteral("127.0.0.102");
    int m_port = 0;
    QTcpServer m_firstServer; ///< closed = dead
    QTcpServer m_secondServer;

    static void addKinds() {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("BIND") << Kind::Bind;
        QTest::newRow("Knot") << Kind::Knot;
        QTest::newRow("PowerDNS") << Kind::PowerDns;
    }

    bool revive() {
        return m_firstServer.isListening() || m_firstServer.listen(QHostAddress(m_first), quint16(m_port));
    }

    QString watch(const QJsonObject& dnsServer) {
        QJsonObject set = fastSet(QString::fromLatin1(QTest::currentTestFunction()) + QLatin1Char(' ') +
                                      QString::fromLatin1(QTest::currentDataTag()),
                                  {m_first, m_second},
                                  {{QStringLiteral("type"), QStringLiteral("tcp")}, {QStringLiteral("port"), m_port}});
        set.insert(QStringLiteral("dnsData"), QJsonObject{{QStringLiteral("hostNames"), QJsonArray{m_name}}});
        set.insert(QStringLiteral("dnsUpdate"), update(dnsServer));
        return m_program.create(set);
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
    static bool says(const UpdatedDnsServer& server, const QString& name, const QString& address,
                     int milliseconds = 10'000) {
        return StandbyProgram::eventually([&] { return server.dig(name) == QStringList{address}; }, milliseconds);
    }
    /// They accept connections before they have loaded their zones.
    static bool start(UpdatedDnsServer& server) {
        return server.start() && says(server, QStringLiteral("ns.example.test"), QStringLiteral("127.0.0.1"));
    }
    static std::unique_ptr<UpdatedDnsServer> startedServer(Kind kind) {
        const QString address = QStringLiteral("127.0.0.1");
        auto server = UpdatedDnsServer::make(kind, address, freePort({address}));
        return start(*server) ? std::move(server) : nullptr;
    }
    /// What the program must say of a configuration that cannot work, while the records stay as they were.
    void expectRefused(UpdatedDnsServer& server, const QJsonObject& wrong, const QStringList& words) {
        const QString id = watch(wrong);
        QVERIFY2(becomes(id, "failed"), qPrintable(errorOf(id)));
        for (const QString& word : words)
            QVERIFY2(errorOf(id).contains(word), qPrintable(errorOf(id)));
        QCOMPARE(dnsProblems().size(), 1);
        QVERIFY2(dnsProblems().first().contains(m_name), qPrintable(dnsProblems().first()));
        QCOMPARE(server.dig(m_name), QStringList{m_before});
        QVERIFY(configure(id, server.asDnsServer()));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        QVERIFY(says(server, m_name, m_first));
        QCOMPARE(dnsProblems(), QStringList());
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
        QFETCH(Kind, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        const QString id = watch(server->asDnsServer());
        QVERIFY2(says(*server, m_name, m_first), qPrintable(errorOf(id)));
        m_firstServer.close();
        QVERIFY2(says(*server, m_name, m_second), qPrintable(errorOf(id)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        QVERIFY(holds(dnsStatus(id).value(QStringLiteral("records")), {m_second}));
        QVERIFY(revive());
        QVERIFY2(says(*server, m_name, m_first), qPrintable(errorOf(id)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
    }

    void everyAlgorithmSigns_data() {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("algorithm");
        const QList<std::pair<Kind, QString>> kinds{{Kind::Bind, QStringLiteral("BIND")},
                                                    {Kind::Knot, QStringLiteral("Knot")},
                                                    {Kind::PowerDns, QStringLiteral("PowerDNS")}};
        for (const auto& [kind, name] : kinds) {
            for (const QString& algorithm : UpdatedDnsServer::algorithms())
                QTest::addRow("%s %s", qPrintable(name), qPrintable(algorithm)) << kind << algorithm;
        }
    }
    void everyAlgorithmSigns() {
        QFETCH(Kind, kind);
        QFETCH(QString, algorithm);
        const auto server = startedServer(kind);
        QVERIFY(server);
        const QString id = watch(server->asDnsServer(algorithm));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        QCOMPARE(server->dig(m_name), QStringList{m_first});
    }

    void aWrongSecretIsToldAndChangesNothing_data() { addKinds(); }
    void aWrongSecretIsToldAndChangesNothing() {
        QFETCH(Kind, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        expectRefused(
            *server,
            changed(server->asDnsServer(), QStringLiteral("secret"), QStringLiteral("d3JvbmctMTIzNDU2Nzg5MA==")),
            {QStringLiteral("BADSIG"), QStringLiteral("secret")});
    }

    void anUnknownKeyIsToldAndChangesNothing_data() { addKinds(); }
    void anUnknownKeyIsToldAndChangesNothing() {
        QFETCH(Kind, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        expectRefused(*server,
                      changed(server->asDnsServer(), QStringLiteral("keyName"), QStringLiteral("nobody-knows-me")),
                      {QStringLiteral("BADKEY"), QStringLiteral("key")});
    }

    void aKeyWithoutRightsIsToldAndChangesNothing_data() { addKinds(); }
    void aKeyWithoutRightsIsToldAndChangesNothing() {
        QFETCH(Kind, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        expectRefused(*server,
                      changed(server->asDnsServer(), QStringLiteral("keyName"), QStringLiteral("key-without-rights")),
                      {});
    }

    void aClockThatIsWrongIsToldAndChangesNothing_data() { addKinds(); }
    void aClockThatIsWrongIsToldAndChangesNothing() {
        QFETCH(Kind, kind);
        const QString address = QStringLiteral("127.0.0.1");
        const auto server = UpdatedDnsServer::make(kind, address, freePort({address}));
        server->setClockOffset(QStringLiteral("-10m"));
        QVERIFY(start(*server));
        const QString id = watch(server->asDnsServer());
        QVERIFY2(becomes(id, "failed"), qPrintable(errorOf(id)));
        QVERIFY2(errorOf(id).contains(QStringLiteral("BADTIME")), qPrintable(errorOf(id)));
        QVERIFY2(errorOf(id).contains(QStringLiteral("clock")), qPrintable(errorOf(id)));
        QCOMPARE(server->dig(m_name), QStringList{m_before});
        server->kill();
        server->setClockOffset({});
        QVERIFY(start(*server));
        QVERIFY2(says(*server, m_name, m_first, 30'000), qPrintable(errorOf(id)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
    }

    void aZoneThatItDoesNotHaveIsTold_data() { addKinds(); }
    void aZoneThatItDoesNotHaveIsTold() {
        QFETCH(Kind, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        const QString id = watch(server->asDnsServer());
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        QCOMPARE(m_program
                     .request("PATCH", StandbyProgram::pathOf(id, "config"),
                              QJsonObject{{QStringLiteral("dnsData"),
                                           QJsonObject{{QStringLiteral("hostNames"),
                                                        QJsonArray{QStringLiteral("www.elsewhere.test")}}}}})
                     .status,
                 200);
        QVERIFY2(becomes(id, "failed"), qPrintable(errorOf(id)));
        QVERIFY2(errorOf(id).contains(QStringLiteral("www.elsewhere.test")) ||
                     errorOf(id).contains(QStringLiteral("zone")),
                 qPrintable(errorOf(id)));
    }

    void aChangeWhileTheDnsServerIsDownIsMadeUpFor_data() { addKinds(); }
    void aChangeWhileTheDnsServerIsDownIsMadeUpFor() {
        QFETCH(Kind, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        const QString id = watch(server->asDnsServer());
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        server->kill();
        m_firstServer.close();
        QVERIFY2(becomes(id, "failed", 30'000), qPrintable(errorOf(id)));
        QCOMPARE(dnsProblems().size(), 1);
        QVERIFY(start(*server));
        QVERIFY2(says(*server, m_name, m_second, 30'000), qPrintable(errorOf(id)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        QCOMPARE(dnsProblems(), QStringList());
    }

    void aRestartInTheMiddleOfAChangeFinishesIt_data() { addKinds(); }
    void aRestartInTheMiddleOfAChangeFinishesIt() {
        QFETCH(Kind, kind);
        const auto server = startedServer(kind);
        QVERIFY(server);
        const QString id = watch(server->asDnsServer());
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
        server->freeze();
        m_firstServer.close();
        QVERIFY(StandbyProgram::eventually(
            [&] { return holds(m_program.status(id).value(QStringLiteral("addresses")), {m_second}); }));
        m_program.kill();
        server->thaw();
        QVERIFY2(m_program.start(), m_program.output().constData());
        QVERIFY2(says(*server, m_name, m_second), qPrintable(errorOf(id)));
        QVERIFY2(becomes(id, "ok"), qPrintable(errorOf(id)));
    }

  private:
    static QJsonObject changed(QJsonObject dnsServer, const QString& member, const QString& value) {
        QJsonObject method = dnsServer.value(QStringLiteral("method")).toObject();
        QJsonObject tsig = method.value(QStringLiteral("tsig")).toObject();
        tsig.insert(member, value);
        method.insert(QStringLiteral("tsig"), tsig);
        dnsServer.insert(QStringLiteral("method"), method);
        return dnsServer;
    }
};

QTEST_GUILESS_MAIN(DnsUpdateFailoverTest)
#include "DnsUpdateFailoverTest.moc"
