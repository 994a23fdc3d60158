// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/TcpPoller.h"

#include "Polling.h"
#include "support/Wine.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#endif

using namespace standby;

namespace {

/// Does what it is told with each connection.
class Server : public QTcpServer {
  public:
    QByteArray heard;
    int ended = 0;

    explicit Server(std::function<void(QTcpSocket*)> greet,
                    QHostAddress address = QHostAddress(QHostAddress::LocalHost)) {
        listen(address);
        connect(this, &QTcpServer::newConnection, this, [this, greet] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { heard += socket->readAll(); });
                connect(socket, &QTcpSocket::disconnected, this, [this] { ++ended; });
                greet(socket);
            }
        });
    }
};

TcpPoll poll(const QTcpServer& server, TcpServerType type = TcpServerType::Custom, double timeout = 2) {
    TcpPoll method;
    method.port = server.serverPort();
    method.serverType = type;
    method.timeoutSeconds = timeout;
    return method;
}

TcpPoll greetingPoll(const QTcpServer& server, const char* text, double timeout = 0.2) {
    TcpPoll method = poll(server);
    method.greeting = TcpGreeting{timeout, {MatchKind::StartsWith, QString::fromUtf8(text)}};
    return method;
}

/// A port whose listener completes no further handshake: its queue is full.
struct SilentServer {
    QTcpServer server;
    std::vector<std::unique_ptr<QTcpSocket>> fillers;

    SilentServer() {
        server.setListenBacklogSize(0);
        server.listen(QHostAddress::LocalHost);
        server.pauseAccepting();
        for (int i = 0; i < 3; ++i) {
            fillers.push_back(std::make_unique<QTcpSocket>());
            fillers.back()->connectToHost(QHostAddress::LocalHost, server.serverPort());
            fillers.back()->waitForConnected(100);
        }
    }
};

} // namespace

class TcpPollerTest : public QObject {
    Q_OBJECT

    Polling polling;
    std::unique_ptr<TcpPoller> poller;

  private Q_SLOTS:
    void init() { poller = std::make_unique<TcpPoller>(polling.deadlines, polling.watcher); }
    void cleanup() { poller.reset(); }

    void aConnectionThatStandsIsSuccess_data() {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }

    void aConnectionThatStandsIsSuccess() {
        QFETCH(QHostAddress, address);
        Server server([](QTcpSocket*) {}, address);
        const PollResult result = Polling::run(*poller, poll(server), address);
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QCOMPARE(result.response, QStringLiteral("connected"));
        QVERIFY(result.phases.connectUs >= 0 && result.phases.totalUs >= result.phases.connectUs);
        // The other side's program never sees the connection where the system can hold back its last step.
        if (QSysInfo::kernelType() == QStringLiteral("linux"))
            QVERIFY(!server.waitForNewConnection(50));
    }

    void nobodyThereIsRefused() {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        const TcpPoll method = poll(server);
        server.close();
        const PollResult result = Polling::run(*poller, method);
        QVERIFY(!result.succeeded && !result.couldNotPoll);
        QCOMPARE(result.error, QStringLiteral("connection refused"));
    }

    void silenceEndsAtTheTimeout() {
        SilentServer silent;
        const PollResult result = Polling::run(*poller, poll(silent.server, TcpServerType::Custom, 0.2));
        QCOMPARE(result.error, QStringLiteral("no answer in 0.2 s"));
        QVERIFY(result.phases.totalUs >= 200'000 && result.phases.totalUs < 1'000'000);
    }

    void anAddressWithoutARouteSaysSo() {
        TcpPoll method;
        method.port = 80;
        // Class E, which systems do not route.
        const PollResult result = Polling::run(*poller, method, QHostAddress(QStringLiteral("255.255.255.255")));
        QVERIFY(!result.succeeded);
        QVERIFY(!result.error.isEmpty());
    }

    void aPresetGreetingIsAwaitedAndAnsweredWithItsQuit_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("farewell");
        QTest::newRow("FTP") << int(TcpServerType::Ftp) << QByteArray("220 (vsFTPd)\r\n") << QByteArray("QUIT\r\n");
        QTest::newRow("SMTP") << int(TcpServerType::Smtp) << QByteArray("220 mail ESMTP\r\n") << QByteArray("QUIT\r\n");
        QTest::newRow("POP3") << int(TcpServerType::Pop3) << QByteArray("+OK ready\r\n") << QByteArray("QUIT\r\n");
        QTest::newRow("NNTP") << int(TcpServerType::Nntp) << QByteArray("201 news\r\n") << QByteArray("QUIT\r\n");
        QTest::newRow("IMAP") << int(TcpServerType::Imap) << QByteArray("* OK IMAP4\r\n") << QByteArray("a LOGOUT\r\n");
    }

    void aPresetGreetingIsAwaitedAndAnsweredWithItsQuit() {
        QFETCH(int, type);
        QFETCH(QByteArray, greeting);
        Server server([&](QTcpSocket* socket) { socket->write(greeting); });
        const PollResult result = Polling::run(*poller, poll(server, TcpServerType(type)));
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QCOMPARE(result.response.toUtf8(), greeting.trimmed());
        QTRY_COMPARE_WITH_TIMEOUT(server.ended, 1, 2000);
        QTEST(server.heard, "farewell");
    }

    void aWrongGreetingFailsAtOnce() {
        Server server([](QTcpSocket* socket) { socket->write("554 no SMTP service here\r\n"); });
        const PollResult result = Polling::run(*poller, poll(server, TcpServerType::Smtp));
        QVERIFY(!result.succeeded);
        QCOMPARE(result.error,
                 QStringLiteral("greeting is \"554 no SMTP service here\", expected to start with \"220\""));
        QVERIFY(result.phases.totalUs < 1'000'000);
    }

    void noGreetingEndsAtItsOwnTimeout() {
        Server server([](QTcpSocket*) {});
        const PollResult result = Polling::run(*poller, greetingPoll(server, "220"));
        QCOMPARE(result.error, QStringLiteral("connected, but no greeting in 0.2 s"));
        QVERIFY(result.phases.totalUs < 1'000'000);
    }

    void aTricklingGreetingDoesNotExtendTheTimeout() {
        Server server([](QTcpSocket* socket) {
            auto* timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write("2"); });
            timer->start(30);
        });
        const PollResult result = Polling::run(*poller, greetingPoll(server, "2222222222222222222222222222"));
        QVERIFY2(result.error.startsWith(QStringLiteral("greeting is \"22")), qPrintable(result.error));
        QVERIFY(result.error.endsWith(QStringLiteral("; no more came in 0.2 s")));
        QVERIFY(result.phases.totalUs >= 200'000 && result.phases.totalUs < 1'000'000);
    }

    void anEndlessGreetingIsCutOff() {
        Server server([](QTcpSocket* socket) { socket->write(QByteArray(1'000'000, 'x')); });
        TcpPoll method = greetingPoll(server, "x");
        method.greeting->match = {MatchKind::Contains, QStringLiteral("y")};
        method.greeting->timeoutSeconds = 2;
        const PollResult result = Polling::run(*poller, method);
        QVERIFY2(result.error.contains(QStringLiteral("expected to contain \"y\"")), qPrintable(result.error));
        QVERIFY(result.phases.totalUs < 1'000'000);
        QTRY_COMPARE_WITH_TIMEOUT(server.ended, 1, 2000);
    }

    void aConnectionThatEndsBeforeTheGreetingSaysSo() {
        Server closing([](QTcpSocket* socket) { socket->close(); });
        QCOMPARE(Polling::run(*poller, greetingPoll(closing, "220")).error,
                 QStringLiteral("connection closed before the greeting"));
        Server resetting([](QTcpSocket* socket) { socket->abort(); });
        const QString error = Polling::run(*poller, greetingPoll(resetting, "220")).error;
        QVERIFY2(error.endsWith(QStringLiteral("before the greeting")), qPrintable(error));
        Server halfway([](QTcpSocket* socket) {
            socket->write("22");
            socket->disconnectFromHost();
        });
        const QString half = Polling::run(*poller, greetingPoll(halfway, "220")).error;
        QCOMPARE(half, QStringLiteral("greeting is \"22\", expected to start with \"220\"; the connection was closed"));
    }

    void aCancelledPollIsNeverHeardOf() {
        SilentServer silent;
        Server server([](QTcpSocket* socket) { socket->write("22"); });
        int called = 0;
        const auto count = [&](PollResult&&) { ++called; };
        const PollId connecting =
            poller->start(Polling::request(poll(silent.server), QHostAddress(QHostAddress::LocalHost)), count);
        const PollId atOnce =
            poller->start(Polling::request(greetingPoll(server, "220"), QHostAddress(QHostAddress::LocalHost)), count);
        const PollId greeting =
            poller->start(Polling::request(greetingPoll(server, "220"), QHostAddress(QHostAddress::LocalHost)), count);
        QVERIFY(connecting && atOnce && greeting && atOnce != greeting);
        poller->cancel(atOnce);
        QTest::qWait(50);
        poller->cancel(greeting);
        poller->cancel(connecting);
        poller->cancel(connecting);
        if (!underWine())
            QTRY_COMPARE_WITH_TIMEOUT(server.ended, 2, 2000);
        QTest::qWait(250);
        QCOMPARE(called, 0);
        QCOMPARE(polling.deadlines.pending(), 0);
    }

    void aPollMayCancelAnotherAndStartAThirdWhenItIsDone() {
        Server server([](QTcpSocket*) {});
        const PollRequest request = Polling::request(poll(server), QHostAddress(QHostAddress::LocalHost));
        int done = 0;
        PollId second = 0;
        PollId first = 0;
        const auto finish = [&](PollResult&&) {
            ++done;
            poller->cancel(first);
            poller->cancel(second);
            poller->start(request, [&](PollResult&&) { ++done; });
        };
        first = poller->start(request, finish);
        second = poller->start(request, finish);
        QTRY_COMPARE_WITH_TIMEOUT(done, 2, 2000);
        QTest::qWait(20);
        QCOMPARE(done, 2);
    }

    void thePollerMayBeDestroyedWithPollsUnderWay() {
        Server server([](QTcpSocket* socket) { socket->write("220 x\r\n"); });
        bool called = false;
        Polling::run(*poller, poll(server, TcpServerType::Smtp));
        poller->start(Polling::request(poll(server), QHostAddress(QHostAddress::LocalHost)),
                      [&](PollResult&&) { called = true; });
        poller.reset();
        QTest::qWait(20);
        QVERIFY(!called);
        QCOMPARE(polling.deadlines.pending(), 0);
    }

#ifdef Q_OS_UNIX
    void twoThousandPollsRunAtATime() {
        rlimit limit = {};
        getrlimit(RLIMIT_NOFILE, &limit);
        const rlimit before = limit;
        limit.rlim_cur = std::max<rlim_t>(limit.rlim_cur, std::min<rlim_t>(limit.rlim_max, 4096));
        setrlimit(RLIMIT_NOFILE, &limit);
        // The kernel completes the handshakes; nobody needs to accept them.
        QTcpServer server;
        server.setListenBacklogSize(4096);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        server.pauseAccepting();
        int succeeded = 0;
        int done = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 2000; ++i) {
            poller->start(
                Polling::request(poll(server, TcpServerType::Custom, 4), QHostAddress(QHostAddress::LocalHost)),
                [&](PollResult&& result) {
                    ++done;
                    succeeded += result.succeeded;
                });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 2000, 5000);
        QCOMPARE(succeeded, 2000);
        setrlimit(RLIMIT_NOFILE, &before);
    }

    void withoutDescriptorsTheServerIsNotBlamed() {
        Server server([](QTcpSocket*) {});
        const TcpPoll method = poll(server);
        Polling::run(*poller, method); // Opens what the poller itself needs.
        rlimit limit = {};
        getrlimit(RLIMIT_NOFILE, &limit);
        const rlimit before = limit;
        const int lowestFree = open("/dev/null", O_RDONLY);
        close(lowestFree);
        limit.rlim_cur = rlim_t(lowestFree);
        setrlimit(RLIMIT_NOFILE, &limit);
        const PollResult result = Polling::run(*poller, method);
        setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(result.couldNotPoll && !result.succeeded);
        QVERIFY2(result.error.contains(QStringLiteral("file descriptors")), qPrintable(result.error));
    }
#endif
};

QTEST_GUILESS_MAIN(TcpPollerTest)
#include "TcpPollerTest.moc"
