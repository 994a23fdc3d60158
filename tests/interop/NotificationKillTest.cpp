// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"
#include "interop/Heartbeat.h"
#include "interop/Webhook.h"

#include <QtTest>

using namespace standby;

/// A server that is there or not.
class Listener {
  public:
    Listener(const QString& at, quint16 port) : address(at), m_port(port) {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    bool open() { return m_server.listen(QHostAddress(address), m_port); }
    void close() { m_server.close(); }

    const QString address;

  private:
    QTcpServer m_server;
    quint16 m_port;
};

/// The true program is killed while it tells people, or told "no" by those it tells.
class NotificationKillTest : public QObject {
    Q_OBJECT

    enum class When { AfterFailure, AfterRequest, AfterAnswer };

    const QString m_failed = QStringLiteral("serverFailed");
    const QString m_recovered = QStringLiteral("serverRecovered");
    quint16 m_port = 0;
    std::vector<std::unique_ptr<Listener>> m_servers;

    /// A set of one server each, that are ok.
    bool watched(const StandbyProgram& program, int count) {
        m_servers.clear();
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            m_servers.push_back(std::make_unique<Listener>(QStringLiteral("127.0.1.%1").arg(i + 1), m_port));
            if (!m_servers.back()->open())
                return false;
            QJsonObject set = fastSet(QStringLiteral("Set %1").arg(i), {m_servers.back()->address},
                                      {{QStringLiteral("type"), QStringLiteral("tcp")},
                                       {QStringLiteral("port"), m_port},
                                       {QStringLiteral("timeoutSeconds"), 1}});
            set.insert(QStringLiteral("pollingFrequency"), QJsonObject{{QStringLiteral("intervalSeconds"), 0.2},
                                                                       {QStringLiteral("failedIntervalSeconds"), 0.2},
                                                                       {QStringLiteral("retries"), 0}});
            ids << program.create(set);
        }
        return StandbyProgram::eventually([&] {
            const QJsonArray sets = program.get(QStringLiteral("/serversets?status=ok")).toArray();
            return sets.size() >= count;
        });
    }
    static bool tell(const StandbyProgram& program, const QJsonArray& rules, double gatherSeconds) {
        const QJsonObject notification{{QStringLiteral("defaultMethods"), rules},
                                       {QStringLiteral("gatherSeconds"), gatherSeconds}};
        const auto answer = program.request("PATCH", QStringLiteral("/options"),
                                            QJsonObject{{QStringLiteral("notification"), notification}});
        if (answer.status != 200)
            qWarning() << answer.status << answer.body;
        return answer.status == 200;
    }
    static QJsonArray notificationProblems(const StandbyProgram& program) {
        QJsonArray found;
        for (const QJsonValue& problem : program.get(QStringLiteral("/problems")).toArray()) {
            if (problem[u"type"].toString() == QStringLiteral("notification"))
                found.append(problem);
        }
        return found;
    }

  private Q_SLOTS:
    void init() { m_port = quint16(freePort({QStringLiteral("127.0.1.1")})); }

    void eachFailureIsToldAtLeastOnceAndAtMostTwice_data() {
        QTest::addColumn<double>("gatherSeconds");
        QTest::newRow("at once") << 0.0;
        QTest::newRow("gathered") << 0.3;
    }
    void eachFailureIsToldAtLeastOnceAndAtMostTwice() {
        QFETCH(double, gatherSeconds);
        struct Moment {
            When when;
            int ms;
        };
        const std::vector<Moment> moments{
            {When::AfterFailure, 50},   {When::AfterFailure, 120}, {When::AfterFailure, 180},
            {When::AfterFailure, 220},  {When::AfterFailure, 300}, {When::AfterFailure, 500},
            {When::AfterRequest, 0},    {When::AfterRequest, 20},  {When::AfterRequest, 300},
            {When::AfterRequest, 1200}, {When::AfterAnswer, 0},    {When::AfterAnswer, 3},
            {When::AfterAnswer, 20},    {When::AfterAnswer, 200},  {When::AfterAnswer, 900},
            {When::AfterAnswer, 1500}};
        Webhook hook;
        StandbyProgram program;
        QVERIFY2(program.start(), program.output().constData());
        QVERIFY(tell(program, {hook.rule()}, gatherSeconds));
        QVERIFY(watched(program, int(moments.size())));
        QCOMPARE(hook.received(), 0);

        for (size_t i = 0; i < moments.size(); ++i) {
            const Moment& moment = moments[i];
            Listener& server = *m_servers[i];
            hook.hold(moment.when == When::AfterRequest);
            server.close();
            const auto reached = [&] {
                return moment.when == When::AfterFailure ||
                       (moment.when == When::AfterRequest ? hook.received(m_failed, server.address)
                                                          : hook.taken(m_failed, server.address)) > 0;
            };
            QVERIFY2(QTest::qWaitFor(reached, 10'000), program.output().constData());
            QTest::qWait(moment.ms);
            program.kill();
            hook.hold(false);
            QVERIFY2(program.start(), program.output().constData());
            QVERIFY2(StandbyProgram::eventually([&] { return hook.taken(m_failed, server.address) > 0; }),
                     qPrintable(QStringLiteral("%1 was never told").arg(server.address)));
            // What came while it was down or starting is done, and so is what it may tell twice.
            QTest::qWait(1200);
        }
        int twice = 0;
        for (const auto& server : m_servers) {
            const int times = hook.received(m_failed, server->address);
            QVERIFY2(times == 1 || times == 2,
                     qPrintable(QStringLiteral("%1 was told %2 times").arg(server->address).arg(times)));
            twice += times == 2;
        }
        qInfo() << twice << "of" << m_servers.size() << "were told twice";
        // Only what was sent and not yet known to be taken is told again.
        QVERIFY(twice <= 8);

        // All is told: another start has nothing to say, and recoveries are told once.
        const int before = hook.received();
        QVERIFY(program.terminate());
        QVERIFY(program.start());
        QTest::qWait(1500);
        QCOMPARE(hook.received(), before);
        for (const auto& server : m_servers)
            QVERIFY(server->open());
        QVERIFY(StandbyProgram::eventually([&] {
            return std::all_of(m_servers.cbegin(), m_servers.cend(),
                               [&](const auto& server) { return hook.taken(m_recovered, server->address) > 0; });
        }));
        QTest::qWait(1000);
        for (const auto& server : m_servers)
            QCOMPARE(hook.received(m_recovered, server->address), 1);
    }

    void whatIsRefusedIsToldOnceWhenItIsTakenAndPollsKeepTheirBeat() {
        Webhook good;
        Webhook bad({{500, 3000}, {0, 0}, {200, 0}}); // hangs and refuses, hangs up, takes it
        Webhook dead;
        dead.hold(true); // never answers
        StandbyProgram program;
        QVERIFY2(program.start(), program.output().constData());
        Heartbeat heartbeat(program);
        QVERIFY(heartbeat.start());
        QVERIFY(tell(program, {dead.rule(), bad.rule(), good.rule()}, 0));
        QVERIFY(watched(program, 1));
        heartbeat.begin();
        Listener& server = *m_servers.front();
        server.close();
        QVERIFY(StandbyProgram::eventually([&] { return good.taken(m_failed, server.address) == 1; }, 3000));
        QVERIFY(StandbyProgram::eventually([&] { return !notificationProblems(program).isEmpty(); }));
        const QJsonObject problem = notificationProblems(program).first().toObject();
        QVERIFY2(problem[u"description"].toString().contains(QStringLiteral("500")),
                 qPrintable(problem[u"description"].toString()));
        QVERIFY(problem[u"server"].toString().startsWith(QStringLiteral("HTTP request to http://127.0.0.1:")));
        // What happens meanwhile is one message afterwards.
        QVERIFY(server.open());
        QVERIFY(StandbyProgram::eventually([&] { return good.taken(m_recovered, server.address) == 1; }, 3000));
        server.close();
        QVERIFY(StandbyProgram::eventually([&] { return good.taken(m_failed, server.address) == 2; }, 3000));
        QVERIFY2(StandbyProgram::eventually([&] { return bad.taken(m_recovered, server.address) == 1; }, 70'000),
                 program.output().constData());
        QCOMPARE(bad.taken(m_failed, server.address), 2); // the refused one, and with the recovery the next one
        QVERIFY(bad.received() <= 5);
        QCOMPARE(good.received(), 3);
        const QString irregular = heartbeat.irregularity();
        QVERIFY2(irregular.isEmpty(), qPrintable(irregular));
        QElapsedTimer stopping;
        stopping.start();
        QVERIFY(program.terminate()); // though one still waits for an answer
        QVERIFY2(stopping.elapsed() < 2000, qPrintable(QString::number(stopping.elapsed())));
    }
};

QTEST_GUILESS_MAIN(NotificationKillTest)
#include "NotificationKillTest.moc"
