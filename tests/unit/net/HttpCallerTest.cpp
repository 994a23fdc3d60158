// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpCaller.h"
#include "unit/poll/ScriptedServer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QtTest>

#include <optional>

using namespace standby;

class HttpCallerTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    DeadlineQueue m_deadlines{m_clock};
    SocketWatcher m_sockets;

    static HttpCall callOf(const ScriptedServer& server, const QString& path = QStringLiteral("/")) {
        HttpCall call;
        call.request.url = QStringLiteral("http://127.0.0.1:%1%2").arg(server.port()).arg(path);
        call.expect = HttpExpectation{};
        call.timeoutSeconds = 5;
        return call;
    }
    static QByteArray page(const QByteArray& body, const QByteArray& status = "200 OK") {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    HttpReport make(const HttpCall& call, const QHash<QString, QString>& tags = {}) {
        HttpCaller caller(m_deadlines, m_sockets);
        std::optional<HttpReport> report;
        QEventLoop loop;
        caller.start(call, tags, [&](HttpReport&& found) {
            report = std::move(found);
            loop.quit();
        });
        if (report)
            return {false, {}, QStringLiteral("done was called from inside start()")};
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
        return report.value_or(HttpReport{false, {}, QStringLiteral("the call never ended")});
    }

  private Q_SLOTS:
    void aRequestGoesOutAsConfigured() {
        ScriptedServer server;
        server.answerWith(page("good 192.0.2.1"));
        HttpCall call = callOf(server, QStringLiteral("/nic/update?hostname=$HostName$"));
        call.request.method = QStringLiteral("PUT");
        call.request.headers = {{QStringLiteral("Content-Type"), QStringLiteral("application/json")},
                                {QStringLiteral("X-Zone"), QStringLiteral("example.com")}};
        call.request.body = QStringLiteral(R"({"a":"$HostName$"})");
        call.request.user = QStringLiteral("me");
        call.request.password = QStringLiteral("pässword");
        const HttpReport report = make(call, {{QStringLiteral("$HostName$"), QStringLiteral("w w")}});
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(report.response, QStringLiteral("HTTP/1.1 200 OK: good 192.0.2.1"));
        QCOMPARE(server.requests.size(), 1);
        const QByteArray request = server.requests.first();
        QVERIFY2(request.startsWith("PUT /nic/update?hostname=w%20w HTTP/1.1\r\n"), request.constData());
        QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(request.contains("\r\nX-Zone: example.com\r\n"));
        QVERIFY(request.contains("\r\nAuthorization: Basic " + QByteArray("me:pässword").toBase64() + "\r\n"));
        QVERIFY(request.contains("\r\nUser-Agent: Standby/"));
        QVERIFY(request.endsWith("\r\n\r\n{\"a\":\"w w\"}"));
    }

    void aPostWithoutAContentTypeIsAForm() {
        ScriptedServer server;
        server.answerWith(page(""));
        HttpCall call = callOf(server);
        call.request.method = QStringLiteral("POST");
        call.request.body = QStringLiteral("a=1");
        QVERIFY(make(call).succeeded);
        QVERIFY(server.requests.value(0).startsWith("POST / "));
        QVERIFY(server.requests.value(0).contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
    }

    void aRefusalSaysWhatTheServerSaidAndNoSecret() {
        ScriptedServer server;
        server.answerWith(page("wrong password hunter22\nmore", "401 Unauthorized"));
        HttpCall call = callOf(server);
        call.request.password = QStringLiteral("hunter22");
        const HttpReport report = make(call);
        QCOMPARE(report.error, QStringLiteral("status 401, expected 200: wrong password ********"));
        QCOMPARE(report.response, QStringLiteral("HTTP/1.1 401 Unauthorized: wrong password ********"));
    }

    void anHtmlPageIsNotQuoted() {
        ScriptedServer server;
        server.answerWith(page("<!DOCTYPE html><html>", "500 Oops"));
        QCOMPARE(make(callOf(server)).error, QStringLiteral("status 500, expected 200"));
    }

    void withoutAnExpectationAnyGoodStatusWillDo() {
        ScriptedServer server;
        HttpCall call = callOf(server);
        call.expect.reset();
        server.answerWith("HTTP/1.1 204 No Content\r\n\r\n");
        QVERIFY(make(call).succeeded);
        server.answerWith(page("", "302 Found"));
        QCOMPARE(make(call).error, QStringLiteral("status 302, expected 200"));
    }

    void aRedirectIsNotFollowedAndItsPathIsNotShown() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 301 Moved\r\nLocation: https://elsewhere.example/u?key=topsecret\r\n"
                          "Content-Length: 0\r\n\r\n");
        const HttpReport report = make(callOf(server));
        QCOMPARE(report.error, QStringLiteral("status 301, expected 200 (a redirect to https://elsewhere.example/…)"));
        QCOMPARE(server.connections, 1);
    }

    void theBodyIsJudged() {
        ScriptedServer server;
        server.answerWith(page("badauth"));
        HttpCall call = callOf(server);
        call.expect->body = TextMatch{MatchKind::Matches, QStringLiteral("^(good|nochg)")};
        const HttpReport bad = make(call);
        QVERIFY(!bad.succeeded);
        QVERIFY2(bad.error.startsWith(QStringLiteral("body ")), qPrintable(bad.error));
        QCOMPARE(bad.response, QStringLiteral("HTTP/1.1 200 OK: badauth"));
        server.answerWith(page("nochg 192.0.2.1"));
        QVERIFY(make(call).succeeded);
    }

    void aServerThatNeverAnswersIsGivenUp() {
        ScriptedServer server;
        HttpCall call = callOf(server);
        call.timeoutSeconds = 0.2;
        QElapsedTimer took;
        took.start();
        QCOMPARE(make(call).error, QStringLiteral("no answer in 0.2 s"));
        QVERIFY2(took.elapsed() < 2000, qPrintable(QString::number(took.elapsed())));
    }

    void anEndlessAnswerIsGivenUp_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("error");
        QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << "the body did not end within 16 MiB";
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << "the headers are longer than 64 KiB";
    }
    void anEndlessAnswerIsGivenUp() {
        QFETCH(QByteArray, head);
        QFETCH(QString, error);
        ScriptedServer server;
        const QByteArray chunk = QByteArray("X-A: ") + QByteArray(1000, 'a') + "\r\n";
        server.answer = [&](QTcpSocket& socket, const QByteArray&) {
            socket.write(head);
            const auto more = [&socket, chunk] {
                while (socket.bytesToWrite() < 256 * 1024)
                    socket.write(chunk);
            };
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
            more();
        };
        const HttpReport report = make(callOf(server));
        QCOMPARE(report.error, error);
    }

    void whatIsNotHttpIsShown() {
        ScriptedServer server;
        server.answerWith("220 mail.example.com ESMTP\r\n");
        QCOMPARE(make(callOf(server)).error, QStringLiteral("not HTTP: \"220 mail.example.com ESMTP\""));
    }

    void failuresOfTheWayAreSaidInWords() {
        HttpCall call;
        call.timeoutSeconds = 5;
        call.request.url = QStringLiteral("http://127.0.0.1:1/");
        QCOMPARE(make(call).error, QStringLiteral("connection refused"));
        // A name that is too long fails without a question to any DNS server.
        const QString host = QStringList(5, QString(60, u'n')).join(u'.') + QStringLiteral(".invalid");
        call.request.url = QStringLiteral("http://%1/").arg(host);
        const QString error = make(call).error;
        QVERIFY2(error.contains(host) && error.contains(QStringLiteral("was not found")), qPrintable(error));
    }

    void onlyHttpIsSpoken() {
        HttpCall call;
        call.expect.reset();
        for (const char* url : {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:1/"}) {
            call.request.url = QString::fromLatin1(url);
            const HttpReport report = make(call);
            QVERIFY(!report.succeeded);
            QVERIFY(!report.error.isEmpty());
            QVERIFY(!report.response.contains(QStringLiteral("root")));
        }
    }

    void aProxyOfTheEnvironmentIsNotAsked() {
        ScriptedServer proxy;
        ScriptedServer server;
        server.answerWith(page("direct"));
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        const HttpReport report = make(callOf(server));
        qunsetenv("http_proxy");
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(proxy.connections, 0);
    }

    void textsThatDoNotFitAreRefusedWithoutAConnection() {
        ScriptedServer server;
        HttpCall call = callOf(server);
        call.request.headers = {{QStringLiteral("X-Name"), QStringLiteral("$Name$")}};
        const HttpReport report = make(call, {{QStringLiteral("$Name$"), QStringLiteral("a\r\nX-Evil: 1")}});
        QVERIFY2(report.error.contains(QStringLiteral("X-Name")), qPrintable(report.error));
        QCOMPARE(server.connections, 0);
    }

    void aCancelledCallIsNotHeardOfAgain() {
        ScriptedServer server;
        HttpCaller caller(m_deadlines, m_sockets);
        int heard = 0;
        const HttpCallId id = caller.start(callOf(server), {}, [&](HttpReport&&) { ++heard; });
        QTRY_COMPARE(server.requests.size(), 1);
        caller.cancel(id);
        caller.cancel(id);
        QTRY_COMPARE(server.open, 0);
        QCOMPARE(heard, 0);
    }
};

QTEST_GUILESS_MAIN(HttpCallerTest)
#include "HttpCallerTest.moc"
