// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace standby;

/// What clients see on the wire, as a table of QtHttpServer 6.4's faults demands.
class HttpServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HttpFixture> m_fixture;

    quint16 port() const { return m_fixture->server.port(); }
    static QByteArray get(const QByteArray& path) { return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n"; }

  private Q_SLOTS:
    void init() {
        HttpLimits limits;
        limits.lingerMs = 100;
        m_fixture = std::make_unique<HttpFixture>(limits);
        QVERIFY(m_fixture->server.listen(HttpFixture::options()));
    }
    void cleanup() { m_fixture.reset(); }

    void requestReachesTheDoorAsItWasSent() {
        RawClient client(port());
        client.send("POST /a%2Fb?x=%20y HTTP/1.1\r\nHost: a:1\r\nX-Api-Key: k\r\nContent-Length: 4\r\n\r\nbody");
        QVERIFY(client.waitForReplies(1));
        QVERIFY(client.received.endsWith("\r\n\r\nPOST /a%2Fb?x=%20y body"));
        const ApiRequest& request = m_fixture->requests.first();
        QCOMPARE(request.headers, (HeaderList{{"Host", "a:1"}, {"X-Api-Key", "k"}, {"Content-Length", "4"}}));
        QCOMPARE(request.caller.address, QStringLiteral("127.0.0.1"));
        QVERIFY(!request.caller.inProcess);
    }

    void replyIsFramedDatedAndNotKeptByCaches() {
        RawClient client(port());
        client.send(get("/x"));
        QVERIFY(client.waitForReplies(1));
        QVERIFY(client.received.startsWith("HTTP/1.1 200 OK\r\nDate: "));
        QVERIFY(client.received.contains(" GMT\r\n"));
        QVERIFY(client.received.contains("\r\nContent-Length: 8\r\n"));
        QVERIFY(client.received.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(client.received.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
        QVERIFY(!client.received.contains("Connection: close"));
    }

    void headGetsTheLengthAndNoBody() {
        RawClient client(port());
        client.bodiless = true;
        client.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.waitForReplies(1));
        QVERIFY(client.received.contains("\r\nContent-Length: 9\r\n"));
        QVERIFY(client.received.endsWith("\r\n\r\n"));
        client.send("HEAD /y HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.waitForReplies(2)); // the framing holds
    }

    void everyMethodOfTheApiReachesTheDoor() {
        RawClient client(port());
        for (const char* method : {"OPTIONS", "PUT", "PATCH", "DELETE"})
            client.send(QByteArray(method) + " /x HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.waitForReplies(4));
        QCOMPARE(m_fixture->requests.at(2).method, "PATCH");
    }

    void connectionClosesAfterTheReplyWhenAsked_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("close") << QByteArray("GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QTest::newRow("1.0") << QByteArray("GET /x HTTP/1.0\r\n\r\n");
    }
    void connectionClosesAfterTheReplyWhenAsked() {
        QFETCH(QByteArray, request);
        RawClient client(port());
        client.send(request);
        QVERIFY(client.waitForClose(800)); // at once, not by a deadline
        QVERIFY(client.received.contains("\r\nConnection: close\r\n"));
        QVERIFY(client.received.endsWith("GET /x? "));
    }

    void refusalIsAProblemReportAndTheEnd_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown verb") << QByteArray("BREW / HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
        QTest::newRow("two slashes") << get("//name/x") << 400;
        QTest::newRow("line feed in the path") << get("/hello%0A") << 400;
        QTest::newRow("two lengths")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nGET /") << 400;
        QTest::newRow("length beside chunks")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n")
            << 400;
        QTest::newRow("huge length") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: "
                                                   "18446744073709551615\r\n\r\nGET /x HTTP/1.1\r\nHost: a\r\n\r\n")
                                     << 413;
        QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: a\n\n") << 400;
        QTest::newRow("1000 fields") << "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(1000) + "\r\n"
                                     << 431;
        QTest::newRow("10 MB head") << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(10'000'000, 'x') << 431;
        QTest::newRow("1 MB target") << get('/' + QByteArray(1'000'000, 'x')) << 414;
        QTest::newRow("2 MB body") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n" +
                                          QByteArray(2'000'000, 'x')
                                   << 413;
        QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
                                 << 411;
        QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("TLS to plain HTTP") << QByteArray::fromHex("16030100f8010000f40303") << 400;
    }
    void refusalIsAProblemReportAndTheEnd() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(port());
        client.send(bytes);
        QVERIFY(client.waitForClose());
        QCOMPARE(client.replies().size(), 1);
        QCOMPARE(client.status(), status);
        QVERIFY(client.received.contains("\r\nContent-Type: application/problem+json\r\n"));
        QVERIFY(client.received.contains("\r\nConnection: close\r\n"));
        const QByteArray body = client.received.mid(client.received.indexOf("\r\n\r\n") + 4);
        const QJsonObject problem = QJsonDocument::fromJson(body).object();
        QCOMPARE(problem.value(QLatin1String("status")).toInt(), status);
        QVERIFY(!problem.value(QLatin1String("detail")).toString().isEmpty());
        QVERIFY(m_fixture->requests.isEmpty());
    }

    void oneByteAtATimeIsServedLikeAWholeRequest() {
        RawClient client(port());
        client.socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QVERIFY(client.socket->waitForConnected());
        const QByteArray request = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody";
        for (int round = 1; round <= 2; ++round) { // on a kept connection too
            for (const char byte : request) {
                client.socket->write(&byte, 1);
                client.socket->flush();
                QCoreApplication::processEvents();
            }
            QVERIFY(client.waitForReplies(round));
        }
        QCOMPARE(m_fixture->requests.size(), 2);
    }

    void bodyUpToTheLimitArrivesWhole() {
        RawClient client(port());
        const QByteArray body(1024 * 1024, 'x');
        client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                    body);
        QVERIFY(client.waitForReplies(1));
        QCOMPARE(std::get<QByteArray>(m_fixture->requests.first().body), body);
    }

    void clientThatWaitsForContinueIsToldToGoOn() {
        RawClient client(port());
        client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(client.waitFor("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("body");
        QVERIFY(client.waitFor("POST /x? body"));
    }

    void pipelinedRequestsAreAnsweredInOrder() {
        RawClient client(port());
        client.send(get("/later") + "POST /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi" + get("/2"));
        QTRY_COMPARE(m_fixture->owed.size(), 1);
        client.send(get("/3"));
        QTest::qWait(20); // time in which the others must not overtake
        QCOMPARE(m_fixture->requests.size(), 1);
        m_fixture->answerLater("late");
        QVERIFY(client.waitForReplies(4));
        QVERIFY(client.replies().at(0).endsWith("late"));
        QVERIFY(client.replies().at(1).endsWith("POST /1? hi"));
        QVERIFY(client.replies().at(2).endsWith("GET /2? "));
        QVERIFY(client.replies().at(3).endsWith("GET /3? "));
    }

    void lateAnswersToThoseWhoHungUpAreDropped() {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 50; ++i) {
            clients.push_back(std::make_unique<RawClient>(port()));
            clients.back()->send(get("/later") + get("/after"));
        }
        QTRY_COMPARE(m_fixture->owed.size(), 50);
        for (size_t i = 0; i < clients.size(); i += 2)
            clients[i]->socket->abort();
        QTRY_COMPARE(m_fixture->server.connections(), 25);
        m_fixture->answerLater("late");
        for (size_t i = 1; i < clients.size(); i += 2)
            QVERIFY(clients[i]->waitForReplies(2));
        QCOMPARE(m_fixture->requests.size(), 75); // nobody asked on behalf of those who left
    }

    void hangUpAtAnyByteHarmsNobody() {
        const QByteArray request = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody";
        for (qsizetype size = 0; size <= request.size(); ++size) {
            RawClient client(port());
            QVERIFY(client.socket->waitForConnected());
            client.send(request.first(size));
            client.socket->flush();
            QCoreApplication::processEvents();
            client.socket->abort();
        }
        QTRY_COMPARE(m_fixture->server.connections(), 0);
        RawClient client(port());
        client.send(request);
        QVERIFY(client.waitForReplies(1));
    }

    void answerAfterTheServerIsGoneIsDropped() {
        RawClient client(port());
        client.send(get("/later"));
        QTRY_COMPARE(m_fixture->owed.size(), 1);
        const QList<ApiReply> owed = m_fixture->owed;
        m_fixture.reset();
        ApiResponse response;
        owed.first()(std::move(response));
        QVERIFY(client.waitForClose());
        QVERIFY(client.received.isEmpty());
    }

    void logHasNoSecrets() {
        QSignalSpy lines(&m_fixture->server, &HttpServer::logged);
        RawClient client(port());
        client.send(get("/quiet"));
        QVERIFY(client.waitForReplies(1));
        QCOMPARE(lines.size(), 0);
        m_fixture->server.setLogRequests(true);
        client.send(
            "POST /x?key=hidden HTTP/1.1\r\nHost: a\r\nAuthorization: hidden\r\nContent-Length: 6\r\n\r\nhidden");
        QVERIFY(client.waitForReplies(2));
        QCOMPARE(lines.size(), 1);
        const QString line = lines.first().first().toString();
        QVERIFY2(line.startsWith(QLatin1String("POST /x: 200 in ")) && line.endsWith(QLatin1String(" for 127.0.0.1")),
                 qPrintable(line));
        QVERIFY(!line.contains(QLatin1String("hidden")));
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "HttpServerTest.moc"
