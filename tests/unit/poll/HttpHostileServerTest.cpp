// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpPolling.h"
#include "ScriptedServer.h"

#include <QTimer>

using namespace standby;

/// Servers that mean no good, or are simply broken: a poll of one fails at its timeout at the latest, with the true
/// reason, and without eating memory.
class HttpHostileServerTest : public QObject {
    Q_OBJECT

    /// Writes @p bytes again and again, as fast as they are taken.
    static void pour(QTcpSocket& socket, const QByteArray& bytes) {
        const auto more = [&socket, bytes] {
            while (socket.bytesToWrite() < 256 * 1024 && socket.state() == QAbstractSocket::ConnectedState)
                socket.write(bytes);
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    }
    static HttpPoll quick(const QString& url) {
        HttpPoll settings = HttpPolling::settings(url);
        settings.timeoutSeconds = 0.2;
        return settings;
    }
    static qint64 residentKiB() {
        QFile file(QStringLiteral("/proc/self/statm"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
    }

  private Q_SLOTS:
    void nobodyListens() {
        quint16 port = 0;
        {
            ScriptedServer gone;
            port = gone.port();
        }
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(QStringLiteral("http://a.test:%1/").arg(port)));
        QCOMPARE(result.error, QStringLiteral("connection refused"));
        QVERIFY(!result.couldNotPoll);
        QVERIFY(polling.tookMs < 1000);
    }

    void aSilentServerFailsAtTheTimeout() {
        ScriptedServer server;
        HttpPolling polling;
        const PollResult result = polling.poll(quick(server.url()));
        QCOMPARE(result.error, QStringLiteral("no answer in 0.2 s"));
        QVERIFY2(polling.tookMs >= 195 && polling.tookMs < 400, qPrintable(QString::number(polling.tookMs)));
        QTRY_COMPARE(server.open, 0);
    }

    void anAnswerThatTricklesFailsAtTheTimeout() {
        ScriptedServer server;
        server.answer = [](QTcpSocket& socket, const QByteArray&) {
            auto* timer = new QTimer(&socket);
            const auto at = std::make_shared<int>(0);
            const QByteArray bytes = "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(1000, 'x');
            QObject::connect(timer, &QTimer::timeout, &socket,
                             [&socket, bytes, at] { socket.write(bytes.mid((*at)++, 1)); });
            QObject::connect(&socket, &QTcpSocket::disconnected, timer, &QTimer::stop);
            timer->start(5);
        };
        HttpPolling polling;
        const PollResult result = polling.poll(quick(server.url()));
        QVERIFY(!result.succeeded);
        QVERIFY2(result.error.contains(QStringLiteral("0.2 s")), qPrintable(result.error));
        QVERIFY(polling.tookMs < 400);
    }

    void aBodyThatTricklesFailsAtTheTimeout() {
        ScriptedServer server;
        server.answer = [](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            auto* timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            QObject::connect(&socket, &QTcpSocket::disconnected, timer, &QTimer::stop);
            timer->start(5);
        };
        HttpPolling polling;
        QCOMPARE(polling.poll(quick(server.url())).error, QStringLiteral("the answer did not end in 0.2 s"));
    }

    void aWrongStatusIsTheReasonEvenIfTheBodyNeverEnds() {
        ScriptedServer server;
        server.answer = [](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 500 Oops\r\nContent-Length: 1000\r\n\r\nwait");
        };
        HttpPolling polling;
        QCOMPARE(polling.poll(quick(server.url())).error, QStringLiteral("status 500, expected 200"));
    }

    void anEndlessBodyIsGivenUpAndMemoryStaysBounded() {
        ScriptedServer server;
        server.answer = [](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            pour(socket, QByteArray(64 * 1024, 'y'));
        };
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        const qint64 before = residentKiB();
        const PollResult counted = polling.poll(settings);
        QVERIFY2(counted.error.startsWith(QStringLiteral("the body did not end within 16 MiB")),
                 qPrintable(counted.error));
        settings.expect.body = TextMatch{MatchKind::Contains, QStringLiteral("needle")};
        QCOMPARE(polling.poll(settings).error, QStringLiteral("body does not contain \"needle\" (its first 1 MiB)"));
        settings.expect.body = TextMatch{MatchKind::NotContains, QStringLiteral("needle")};
        QVERIFY(polling.poll(settings).error.startsWith(QStringLiteral("body is longer than 1 MiB")));
        settings.expect.body = TextMatch{MatchKind::Contains, QStringLiteral("yyyy")};
        QVERIFY(polling.poll(settings).succeeded);
        settings.expect = HttpExpectation{};
        settings.expect.contentLength = LengthRange{{}, 5000};
        QVERIFY(polling.poll(settings).error.endsWith(QStringLiteral("expected at most 5000")));
        settings.expect.contentLength = LengthRange{3'000'000, {}};
        QVERIFY(polling.poll(settings).succeeded);
        QVERIFY2(residentKiB() - before < 24 * 1024, qPrintable(QString::number(residentKiB() - before)));
    }

    void aLongBodyOfDeclaredLengthIsNotReadToItsEnd() {
        ScriptedServer server;
        server.answer = [](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 90000000000\r\n\r\n");
            pour(socket, QByteArray(64 * 1024, 'z'));
        };
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(server.url()));
        QVERIFY2(result.succeeded, qPrintable(result.error));
    }

    void endlessHeadersAreCutOff() {
        ScriptedServer server;
        server.answer = [](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 200 OK\r\n");
            pour(socket, "X-Header: " + QByteArray(1000, 'h') + "\r\n");
        };
        HttpPolling polling;
        QCOMPARE(polling.poll(HttpPolling::settings(server.url())).error,
                 QStringLiteral("the headers are longer than 64 KiB"));
    }

    void anEndlessStatusLineIsCutOff() {
        ScriptedServer server;
        server.answer = [](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 200 ");
            pour(socket, QByteArray(8192, 's'));
        };
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(server.url()));
        QCOMPARE(result.error, QStringLiteral("a header line is longer than 100 KiB"));
        QVERIFY(polling.tookMs < 2000);
    }

    void aLongStatusLineIsShownShort() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 200 " + QByteArray(5000, 's') + "\x1b[31m\r\nContent-Length: 0\r\n\r\n");
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(server.url()));
        QVERIFY(result.succeeded);
        QVERIFY(result.response.size() <= 200);
    }

    void somethingElseThanHttpIsShown() {
        ScriptedServer server;
        server.greet = [](QTcpSocket& socket) { socket.write("SSH-2.0-OpenSSH_9.2p1\r\n"); };
        HttpPolling polling;
        QCOMPARE(polling.poll(HttpPolling::settings(server.url())).error,
                 QStringLiteral("not HTTP: \"SSH-2.0-OpenSSH_9.2p1\""));
        server.greet = [](QTcpSocket& socket) { socket.write(QByteArray("\x00\xff\x01\xfe garbage", 12)); };
        const PollResult binary = polling.poll(HttpPolling::settings(server.url()));
        QVERIFY2(binary.error.startsWith(QStringLiteral("not HTTP: ")), qPrintable(binary.error));
        server.greet = nullptr;
        for (const char* line : {"HTTP/nonsense", "HTTP/1.1", "HTTP/1.1 2xx OK", "HTTP/1.1 2000 OK", "HTTP/1.1 OK"}) {
            server.answerWith(QByteArray(line) + "\r\n\r\n");
            const PollResult nonsense = polling.poll(HttpPolling::settings(server.url()));
            QVERIFY2(nonsense.error.startsWith(QStringLiteral("not HTTP: ")), line);
        }
    }

    void aConnectionThatIsClosedTooEarlySaysSo() {
        ScriptedServer server;
        server.answerWith("");
        HttpPolling polling;
        QCOMPARE(polling.poll(HttpPolling::settings(server.url())).error,
                 QStringLiteral("connection closed before an answer"));
        server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789");
        QCOMPARE(polling.poll(HttpPolling::settings(server.url())).error,
                 QStringLiteral("connection closed after 10 of 100 bytes"));
        server.answerWith("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel");
        QVERIFY(!polling.poll(HttpPolling::settings(server.url())).succeeded);
        server.answer = [](QTcpSocket& socket, const QByteArray&) { socket.abort(); };
        QVERIFY(polling.poll(HttpPolling::settings(server.url())).error.startsWith(QStringLiteral("connection ")));
    }

    void redirectsThatGoInCirclesEnd() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n");
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        settings.followRedirects = true;
        QCOMPARE(polling.poll(settings).error, QStringLiteral("more than 10 redirects"));
        QCOMPARE(server.connections, 11);
    }

    void aRedirectToAFileIsNotFollowed() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        settings.followRedirects = true;
        settings.expect.statusCode = std::nullopt;
        const PollResult result = polling.poll(settings);
        QVERIFY2(result.error.startsWith(QStringLiteral("redirect to something that is not http")),
                 qPrintable(result.error));
    }

    void aCatastrophicRegularExpressionDoesNotStallTheLoop() {
        ScriptedServer server;
        const QByteArray body = QByteArray(200'000, 'a') + '!';
        server.answerWith("HTTP/1.1 200 OK\r\n\r\n" + body);
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        settings.expect.body = TextMatch{MatchKind::Matches, QStringLiteral("(a+)+$")};
        qint64 longestPauseMs = 0;
        QElapsedTimer since;
        since.start();
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this,
                [&] { longestPauseMs = std::max(longestPauseMs, since.restart()); });
        heartbeat.start(1);
        const PollResult result = polling.poll(settings);
        QVERIFY(!result.succeeded);
        QVERIFY(polling.tookMs < 3500);
        QVERIFY2(longestPauseMs < 60, qPrintable(QString::number(longestPauseMs)));
    }

    void aCancelledPollIsNeverHeardOfAgain_data() {
        QTest::addColumn<int>("afterMs");
        QTest::addColumn<bool>("tls");
        for (const bool tls : {false, true}) {
            for (const int ms : {0, 1, 5, 20, 60})
                QTest::addRow("%s after %d ms", tls ? "other thread" : "this thread", ms) << ms << tls;
        }
    }
    void aCancelledPollIsNeverHeardOfAgain() {
        QFETCH(int, afterMs);
        QFETCH(bool, tls);
        ScriptedServer server;
        server.answer = [](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            QTimer::singleShot(15, &socket, [&socket] {
                socket.write(QByteArray(100'000, 'a'));
                socket.disconnectFromHost();
            });
        };
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        settings.timeoutSeconds = 0.5;
        settings.followRedirects = tls; // such polls run in the threads for TLS
        settings.expect.body = TextMatch{MatchKind::Matches, QStringLiteral("(a+)+$!")};
        const PollId victim = polling.start(settings);
        if (afterMs > 0)
            QTest::qWait(afterMs);
        const size_t before = polling.results.size();
        polling.poller.cancel(victim);
        polling.poller.cancel(victim);
        QTest::qWait(50);
        QCOMPARE(polling.results.size(), before);
        QTRY_COMPARE(server.open, 0);
        // The poller goes on as before.
        server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        settings.expect.body = std::nullopt;
        QVERIFY(polling.poll(settings).succeeded);
    }

    void aPollerThatIsDestroyedCallsNobody() {
        ScriptedServer server;
        int called = 0;
        {
            HttpPolling polling;
            for (const bool tls : {false, true}) {
                HttpPoll settings = HttpPolling::settings(server.url());
                settings.followRedirects = tls;
                const PollRequest request{std::make_shared<const PollingMethod>(settings), QHostAddress::LocalHost, {}};
                for (int i = 0; i < 40; ++i)
                    polling.poller.start(request, [&called](PollResult&&) { ++called; });
            }
            QTRY_VERIFY(server.connections >= 60);
        }
        QTRY_COMPARE(server.open, 0);
        QCOMPARE(called, 0);
    }
};

QTEST_GUILESS_MAIN(HttpHostileServerTest)
#include "HttpHostileServerTest.moc"
