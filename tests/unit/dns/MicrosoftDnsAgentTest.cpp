// SPDX-License-Identifier: GPL-3.0-or-later
#include "Updating.h"

#include "dns/update/MicrosoftDnsAgent.h"
#include "dns/update/MicrosoftDnsUpdater.h"
#include "support/FakeDnscmd.h"
#include "support/ManualClock.h"

#include <QtTest>

using namespace standby;
using namespace microsoftDnsProtocol;

namespace {

const QByteArray password = "a long and random one";

/// A client that speaks the protocol by hand.
class RawClient {
  public:
    explicit RawClient(quint16 port) { socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port); }

    QByteArray line() {
        (void)QTest::qWaitFor([this] { return socket.canReadLine() || isClosed(); }, 5000);
        QByteArray line = socket.readLine();
        line.chop(1);
        return line;
    }
    QByteArray challenge() { return challengeIn(line()).value_or(QByteArray()); }
    void send(const QByteArray& bytes) { socket.write(bytes); }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
};

} // namespace

class MicrosoftDnsAgentTest : public QObject {
    Q_OBJECT

    struct World : Updating {
        FakeDnscmd dnscmd;
        MicrosoftDnsAgent agent{deadlines, sockets, dnscmd.program(), password};
        QStringList log;

        World() {
            QObject::connect(&agent, &MicrosoftDnsAgent::logged, &agent, [this](const QString& text) { log << text; });
            QVERIFY(agent.listen(QHostAddress(QHostAddress::LocalHost), 0).ok());
        }
        UpdateOutcome update(const QByteArray& with) {
            MicrosoftDnsUpdater updater(deadlines, sockets, std::nullopt);
            return run(updater,
                       Updating::update(MicrosoftDnsUpdate{false, int(agent.port()), QString::fromUtf8(with)}));
        }
    };

    static QByteArray payload() {
        const MicrosoftDnsChange change{Updating::name("example.com"),
                                        Updating::name("www.example.com"),
                                        {QHostAddress(QStringLiteral("192.0.2.1"))},
                                        60};
        return toJson(change, QString::fromLatin1(randomDigits()));
    }
    static QByteArray signedRequest(const QByteArray& challenge, const QByteArray& payload) {
        return lineOf({requestMac(password, challenge, payload), payload});
    }

  private Q_SLOTS:
    void anUpdateGoesThroughTheAgent() {
        World world;
        const UpdateOutcome outcome = world.update(password);
        QVERIFY2(outcome.succeeded, qPrintable(outcome.error));
        QCOMPARE(outcome.response, QStringLiteral("Command completed successfully."));
        QCOMPARE(world.dnscmd.records(QStringLiteral("www")),
                 (QStringList{QStringLiteral("60 A 192.0.2.1"), QStringLiteral("60 AAAA 2001:db8::1")}));
        QCOMPARE(world.log,
                 QStringList{QStringLiteral("www.example.com now has 192.0.2.1, 2001:db8::1, as 127.0.0.1 asked.")});
        QTRY_COMPARE(world.agent.connections(), 0);
    }

    void whatDnscmdSaysAgainstItIsToldOverThere() {
        World world;
        world.dnscmd.failWith(QStringLiteral("Command failed:  ERROR_ACCESS_DENIED     5    0x5\n"));
        const UpdateOutcome outcome = world.update(password);
        QVERIFY(!outcome.succeeded);
        QVERIFY2(outcome.error.contains(QStringLiteral("ERROR_ACCESS_DENIED (5): access denied")),
                 qPrintable(outcome.error));
    }

    void aWrongPasswordIsRefusedSaidAndNotRepeated() {
        World world;
        const UpdateOutcome outcome = world.update("another password");
        QCOMPARE(outcome.error, QStringLiteral("The agent refused the request: its password is another one."));
        QVERIFY(world.dnscmd.calls().isEmpty());
        QCOMPARE(world.log.size(), 1);
        QVERIFY(!world.log.first().contains(QStringLiteral("another password")));
    }

    void tooManyWrongPasswordsShutTheAddressOut() {
        World world;
        for (int i = 0; i < FailedAttempts::allowed; ++i)
            QVERIFY(world.update("another password").error.contains(QStringLiteral("password is another one")));
        const UpdateOutcome outcome = world.update(password);
        QVERIFY2(outcome.error.contains(QStringLiteral("too many wrong passwords")), qPrintable(outcome.error));
        QVERIFY(world.dnscmd.calls().isEmpty());
    }

    void attemptsSideBySideAreCountedToo() {
        World world;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < FailedAttempts::allowed + 3; ++i)
            clients.push_back(std::make_unique<RawClient>(world.agent.port()));
        int wrong = 0;
        int tooMany = 0;
        for (const auto& client : clients)
            QVERIFY(!client->challenge().isEmpty());
        for (const auto& client : clients) {
            client->send(QByteArray(64, '0') + " {}\n");
            const std::optional<Refusal> refusal = refusalIn(client->line());
            wrong += refusal == Refusal::Password;
            tooMany += refusal == Refusal::Attempts;
        }
        QCOMPARE(wrong, FailedAttempts::allowed);
        QCOMPARE(tooMany, 3);
    }

    void aRecordedRequestIsWorthNothing() {
        World world;
        RawClient first(world.agent.port());
        const QByteArray request = signedRequest(first.challenge(), payload());
        first.send(request);
        QVERIFY(signedLineIn(first.line()));
        QCOMPARE(world.dnscmd.calls().size(), 2);
        first.send(request); // on the same connection
        RawClient second(world.agent.port());
        QVERIFY(!second.challenge().isEmpty());
        second.send(request);
        QCOMPARE(refusalIn(second.line()), std::optional(Refusal::Password));
        QTRY_COMPARE(world.agent.connections(), 0);
        QCOMPARE(world.dnscmd.calls().size(), 2);
    }

    void aTamperedRequestIsRefused() {
        World world;
        RawClient client(world.agent.port());
        QByteArray request = signedRequest(client.challenge(), payload());
        request.replace("192.0.2.1", "192.0.2.9");
        client.send(request);
        QCOMPARE(refusalIn(client.line()), std::optional(Refusal::Password));
        QVERIFY(world.dnscmd.calls().isEmpty());
    }

    void anAuthenticRequestIsCheckedAllTheSame() {
        World world;
        RawClient client(world.agent.port());
        QByteArray hostile = payload();
        hostile.replace("www.example.com", "/f.example.com");
        const QByteArray challenge = client.challenge();
        client.send(signedRequest(challenge, hostile));
        const std::optional<SignedLine> reply = signedLineIn(client.line());
        QVERIFY(reply);
        QCOMPARE(reply->mac, replyMac(password, requestMac(password, challenge, hostile), reply->payload));
        const std::optional<UpdateOutcome> outcome = outcomeIn(reply->payload);
        QVERIFY(outcome && !outcome->succeeded);
        QVERIFY(world.dnscmd.calls().isEmpty());
        QCOMPARE(world.log.size(), 1);
    }

    void garbageIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("empty") << QByteArray("\n");
        QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
        QTest::newRow("short MAC") << QByteArray(63, 'a') + " {}\n";
        QTest::newRow("upper case MAC") << QByteArray(64, 'A') + " {}\n";
        QTest::newRow("no payload") << QByteArray(64, 'a') + " \n";
        QTest::newRow("endless") << QByteArray(lineLimit + 1, 'a');
        QTest::newRow("long line") << QByteArray(64, 'a') + ' ' + QByteArray(lineLimit, 'x') + '\n';
    }
    void garbageIsRefused() {
        QFETCH(QByteArray, bytes);
        World world;
        RawClient client(world.agent.port());
        QVERIFY(!client.challenge().isEmpty());
        client.send(bytes);
        QCOMPARE(refusalIn(client.line()), std::optional(Refusal::Request));
        QTRY_VERIFY(client.isClosed());
        QTRY_COMPARE(world.agent.connections(), 0);
        QVERIFY(world.dnscmd.calls().isEmpty());
    }

    void aSlowClientIsGivenUp() {
        ManualClock clock;
        DeadlineQueue deadlines(clock);
        SocketWatcher sockets;
        MicrosoftDnsAgent agent(deadlines, sockets, QStringLiteral("/nowhere/dnscmd"), password);
        QVERIFY(agent.listen(QHostAddress(QHostAddress::LocalHost), 0).ok());
        RawClient client(agent.port());
        QVERIFY(!client.challenge().isEmpty());
        client.send("0");
        clock.turn(MicrosoftDnsAgent::requestLimitUs - 1);
        deadlines.runDue();
        QCOMPARE(agent.connections(), 1);
        clock.turn(1);
        deadlines.runDue();
        QCOMPARE(refusalIn(client.line()), std::optional(Refusal::Time));
        QTRY_COMPARE(agent.connections(), 0);
    }

    void oneAddressDoesNotGetAllConnections() {
        World world;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < MicrosoftDnsAgent::connectionsPerAddress; ++i) {
            clients.push_back(std::make_unique<RawClient>(world.agent.port()));
            QVERIFY(!clients.back()->challenge().isEmpty());
        }
        RawClient tooMany(world.agent.port());
        QCOMPARE(refusalIn(tooMany.line()), std::optional(Refusal::Connections));
        RawClient other(0);
        other.socket.abort();
        other.socket.bind(QHostAddress(QStringLiteral("127.0.0.2")));
        other.socket.connectToHost(QHostAddress(QHostAddress::LocalHost), world.agent.port());
        QVERIFY(!other.challenge().isEmpty());
        clients.clear();
        QTRY_COMPARE(world.agent.connections(), 1);
        QVERIFY(world.update(password).succeeded);
    }

    void manyNamesAreUpdatedThroughOneAgent() {
        World world;
        MicrosoftDnsUpdater updater(world.deadlines, world.sockets, std::nullopt);
        constexpr int names = 2 * MicrosoftDnsUpdater::requestsPerAgent;
        int succeeded = 0;
        for (int i = 0; i < names; ++i) {
            RecordUpdate update =
                Updating::update(MicrosoftDnsUpdate{false, int(world.agent.port()), QString::fromUtf8(password)});
            update.name = *DnsName::fromText(QStringLiteral("n%1.example.com").arg(i));
            updater.start(update, [&](UpdateOutcome&& outcome) {
                QVERIFY2(outcome.succeeded, qPrintable(outcome.error));
                ++succeeded;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(succeeded, names, 20'000);
    }

    void aChangeGoesOnWhenTheClientHangsUp() {
        World world;
        world.dnscmd.slowDown();
        {
            RawClient client(world.agent.port());
            client.send(signedRequest(client.challenge(), payload()));
            QTRY_COMPARE(world.dnscmd.calls().size(), 1);
        }
        QTRY_COMPARE(world.dnscmd.records(QStringLiteral("www")), QStringList{QStringLiteral("60 A 192.0.2.1")});
    }

    void aShortPasswordIsNotTaken() {
        Updating updating;
        MicrosoftDnsAgent agent(updating.deadlines, updating.sockets, QStringLiteral("dnscmd"), "short");
        const Result<Done> listening = agent.listen(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(!listening.ok());
        QVERIFY(!listening.message().contains(QStringLiteral("short")));
    }
};

QTEST_GUILESS_MAIN(MicrosoftDnsAgentTest)
#include "MicrosoftDnsAgentTest.moc"
