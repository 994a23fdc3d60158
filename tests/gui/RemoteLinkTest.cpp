// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/RemoteLink.h"
#include "models/EngineMirror.h"
#include "net/Clock.h"
#include "support/ScriptedEngine.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

/// Impatient, so that the tests are quick.
constexpr RemoteLimits quick{2000, 20'000, 500, 500, 20, 80, 10'000, 256 * 1024};

/// Requests get @p answer, or the end of the connection if there is none; the stream is as it should be.
ScriptedEngine::Script answering(const QByteArray& answer) {
    return [answer](QTcpSocket& socket, const QByteArray& request) {
        if (request.startsWith("GET /events "))
            socket.write(ScriptedEngine::stream());
        else if (answer.isEmpty())
            socket.disconnectFromHost();
        else
            socket.write(answer);
    };
}

} // namespace

class RemoteLinkTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    UserRecords m_knownHosts{m_folder.filePath(u"known-hosts.json"_s)};

    std::unique_ptr<RemoteLink> connectedTo(const ScriptedEngine& server, const RemoteLimits& limits = quick) {
        auto link = std::make_unique<RemoteLink>(server.url(), m_knownHosts, limits);
        link->connectNow();
        (void)QTest::qWaitFor([&] { return link->connected(); });
        return link;
    }
    /// What comes back for a request; status 0: nothing within 5 s.
    static ApiResponse answerTo(RemoteLink& link, const QByteArray& method, const QString& path,
                                const QJsonValue& body = QJsonObject()) {
        ApiRequest request;
        request.method = method;
        request.path = path.toUtf8();
        if (method != "GET")
            request.body = body;
        ApiResponse answer;
        answer.status = 0;
        link.send(request, &link, [&](const ApiResponse& response) { answer = response; });
        (void)QTest::qWaitFor([&] { return answer.status != 0; });
        return answer;
    }
    static QString detailOf(const ApiResponse& response) {
        return response.json().toObject().value("detail"_L1).toString();
    }

  private Q_SLOTS:
    void requestsAndAnswersKeepWhatTheyCarry() {
        ScriptedEngine server(
            answering(ScriptedEngine::answer("201 Created", "{\"id\":\"a\"}", "application/json; charset=utf-8",
                                             "ETag: \"7\"\r\nLocation: /serversets/a\r\n")));
        const auto link = connectedTo(server);
        ApiResponse answer;
        answer.status = 0;
        link->put(u"/serversets/a/config?x=1"_s, QJsonObject{{u"name"_s, u"Ä"_s}}, "\"6\"", this,
                  [&](const ApiResponse& response) { answer = response; });
        QTRY_COMPARE(answer.status, 201);
        QCOMPARE(answer.json().toObject().value("id"_L1).toString(), u"a"_s);
        QCOMPARE(answer.header("etag"), "\"7\"");
        const QByteArray sent = server.requests.constLast();
        QVERIFY(sent.startsWith("PUT /serversets/a/config?x=1 HTTP/1.1\r\n"));
        QVERIFY(sent.contains("if-match: \"6\"\r\n") && sent.contains("content-type: application/json\r\n"));
        QVERIFY(sent.endsWith("\r\n\r\n{\"name\":\"Ä\"}"));
        QCOMPARE(answerTo(*link, "POST", u"/pauseall"_s, QJsonValue::Undefined).status, 201);
        QVERIFY(server.requests.constLast().startsWith("POST /pauseall "));
    }

    void refusalsKeepTheirWords() {
        ScriptedEngine server(answering(ScriptedEngine::answer(
            "403 Forbidden", "{\"status\":403,\"detail\":\"API key x has the role \\\"read\\\".\"}",
            "application/problem+json")));
        const auto link = connectedTo(server);
        const ApiResponse answer = answerTo(*link, "POST", u"/pauseall"_s);
        QCOMPARE(answer.status, 403);
        QVERIFY(detailOf(answer).contains("the role \"read\""_L1));
        QVERIFY(link->connected());
    }

    void eventsArriveInOrder() {
        QTcpSocket* stream = nullptr;
        ScriptedEngine server(
            [&](QTcpSocket& socket, const QByteArray&) { (stream = &socket)->write(ScriptedEngine::stream()); });
        const auto link = connectedTo(server);
        QList<LinkEvent> heard;
        connect(link.get(), &EngineLink::eventsArrived, this, [&](const QList<LinkEvent>& events) { heard += events; });
        stream->write("event: server\nid: s-2\ndata: {\"a\":1}\n\nevent: log\nid: s-3\nda");
        stream->flush();
        QTRY_COMPARE(heard.size(), 1);
        stream->write("ta: {\"b\":2}\n\n");
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(heard.at(0).data.value("a"_L1).toInt(), 1);
        QCOMPARE(heard.at(1).type, u"log"_s);
    }

    void aLostStreamIsTakenUpWhereItEnded() {
        ScriptedEngine server(answering("x"));
        const auto link = connectedTo(server);
        QVERIFY(!link->resumed());
        QTRY_VERIFY(link->heardAt() > 0);
        QTest::qWait(50); // the first id is read
        QSignalSpy changes(link.get(), &EngineLink::connectedChanged);
        server.dropAll();
        QTRY_COMPARE(changes.count(), 2);
        QVERIFY(!changes.at(0).at(0).toBool());
        QVERIFY(link->connected() && link->resumed());
        QVERIFY(server.requests.constLast().contains("last-event-id: s-1\r\n"));
    }

    void triesComeLaterAndLater() {
        QList<qint64> at;
        QElapsedTimer timer;
        timer.start();
        ScriptedEngine server([&](QTcpSocket& socket, const QByteArray&) {
            at.append(timer.elapsed());
            socket.disconnectFromHost();
        });
        RemoteLimits limits = quick;
        limits.firstRetryMs = 100;
        limits.lastRetryMs = 400;
        RemoteLink link(server.url(), m_knownHosts, limits);
        link.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(at.size() >= 10, 10'000); // Qt itself repeats each GET once
        QVERIFY(at.at(2) - at.at(1) >= 70);
        QVERIFY(at.at(8) - at.at(7) >= 300);
        QVERIFY(!link.connected() && link.trouble().contains("closed the connection"_L1));
    }

    void silenceIsALostConnection() {
        ScriptedEngine server([](QTcpSocket& socket, const QByteArray& request) {
            if (request.startsWith("GET /events "))
                socket.write(ScriptedEngine::stream());
        });
        RemoteLimits limits = quick;
        limits.silenceMs = 400;
        limits.requestMs = 30'000;
        limits.firstRetryMs = 10'000;
        const auto link = connectedTo(server, limits);
        const ApiResponse answer = answerTo(*link, "POST", u"/pauseall"_s);
        QCOMPARE(answer.status, 504);
        QVERIFY(!link->connected());
        QVERIFY2(link->trouble().contains("nothing was heard"_L1), qPrintable(link->trouble()));
    }

    void withoutAConnectionRequestsAreAnsweredAtOnce() {
        RemoteLink link(QUrl(u"http://127.0.0.1:1"_s), m_knownHosts, quick);
        link.connectNow();
        QTRY_VERIFY(!link.trouble().isEmpty());
        const ApiResponse answer = answerTo(link, "POST", u"/pauseall"_s);
        QCOMPARE(answer.status, 503);
        QVERIFY2(detailOf(answer).contains("no connection to the engine at 127.0.0.1:1"_L1),
                 qPrintable(detailOf(answer)));
        QVERIFY(detailOf(answer).contains("no Standby listens there"_L1));
    }

    void aChangeWhoseAnswerIsLostIsNotRepeatedAndSaysThatItMayBeDone_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("withBody");
        QTest::newRow("POST") << QByteArray("POST") << true;
        QTest::newRow("POST without body") << QByteArray("POST") << false;
        QTest::newRow("PUT") << QByteArray("PUT") << true;
        QTest::newRow("DELETE") << QByteArray("DELETE") << false;
    }
    void aChangeWhoseAnswerIsLostIsNotRepeatedAndSaysThatItMayBeDone() {
        QFETCH(QByteArray, method);
        QFETCH(bool, withBody);
        ScriptedEngine server(answering({}));
        const auto link = connectedTo(server);
        const ApiResponse answer =
            answerTo(*link, method, u"/x"_s, withBody ? QJsonValue(QJsonObject()) : QJsonValue(QJsonValue::Undefined));
        QCOMPARE(answer.status, 504);
        QVERIFY2(detailOf(answer).contains("not known whether"_L1), qPrintable(detailOf(answer)));
        QCOMPARE(server.count(method + " /x "), 1);
    }

    void aQuestionWhoseAnswerIsLostSaysSo() {
        ScriptedEngine server(answering({}));
        const auto link = connectedTo(server);
        const ApiResponse answer = answerTo(*link, "GET", u"/x"_s);
        QCOMPARE(answer.status, 503);
        QVERIFY(!detailOf(answer).contains("not known"_L1));
    }

    void whatIsNoAnswerOfAStandbyIsNotTakenForOne_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("broken JSON") << ScriptedEngine::answer("200 OK", "{\"a\":") << 502;
        QTest::newRow("no HTTP") << QByteArray("220 mail.example.com ESMTP\r\n") << 503;
        QTest::newRow("a redirect") << ScriptedEngine::answer("302 Found", "", "text/html",
                                                              "Location: http://[::1]:1/\r\n")
                                    << 502;
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                               "Content-Length: 900\r\n\r\n{}")
                                 << 503;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: app") << 503;
        QTest::newRow("a head without end") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(2'000'000, 'x') << 503;
        QTest::newRow("too long") << ScriptedEngine::answer("200 OK",
                                                            '"' + QByteArray(quick.answerBytes + 10, 'x') + '"')
                                  << 503;
        QTest::newRow("deep") << ScriptedEngine::answer("200 OK", QByteArray(100'000, '[')) << 502;
    }
    void whatIsNoAnswerOfAStandbyIsNotTakenForOne() {
        QFETCH(QByteArray, answer);
        ScriptedEngine server(answering(answer));
        const auto link = connectedTo(server);
        const ApiResponse heard = answerTo(*link, "GET", u"/x"_s);
        QTEST(heard.status, "status");
        QVERIFY(!detailOf(heard).isEmpty());
        QVERIFY(link->connected());
    }

    void anEndlessAnswerIsCutOff() {
        QTimer more;
        ScriptedEngine server([&more](QTcpSocket& socket, const QByteArray& request) {
            if (request.startsWith("GET /events "))
                return void(socket.write(ScriptedEngine::stream()));
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
            connect(&more, &QTimer::timeout, &socket, [&socket] { socket.write(QByteArray(64 * 1024, 'x')); });
        });
        more.start(1);
        RemoteLimits limits = quick;
        limits.requestMs = 20'000;
        const auto link = connectedTo(server, limits);
        const ApiResponse heard = answerTo(*link, "GET", u"/x"_s);
        QCOMPARE(heard.status, 503);
        QVERIFY2(detailOf(heard).contains("longer than"_L1), qPrintable(detailOf(heard)));
    }

    void whatIsNoEventStreamIsNotTakenForOne_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a page") << ScriptedEngine::answer("200 OK", "<html>", "text/html");
        QTest::newRow("not found") << ScriptedEngine::answer("404 Not Found", "{}");
        QTest::newRow("a mail server") << QByteArray("220 mail.example.com ESMTP\r\n");
        QTest::newRow("silence") << QByteArray();
        QTest::newRow("no JSON") << ScriptedEngine::stream("data: hello\n\n");
        QTest::newRow("an array") << ScriptedEngine::stream("data: [1]\n\n");
        QTest::newRow("an endless line") << ScriptedEngine::stream("data: " +
                                                                   QByteArray(EventStream::longestLine + 10, 'x'));
    }
    void whatIsNoEventStreamIsNotTakenForOne() {
        QFETCH(QByteArray, answer);
        ScriptedEngine server([&answer](QTcpSocket& socket, const QByteArray&) { socket.write(answer); });
        RemoteLimits limits = quick;
        limits.connectMs = 300;
        limits.firstRetryMs = 60'000;
        limits.lastRetryMs = 60'000;
        RemoteLink link(server.url(), m_knownHosts, limits);
        QSignalSpy events(&link, &EngineLink::eventsArrived);
        link.connectNow();
        QTRY_VERIFY(!link.trouble().isEmpty());
        QVERIFY(!link.connected());
        QCOMPARE(events.count(), 0);
    }

    void wrongTypesDoNotEmptyTheLists() {
        QByteArray sets = "[{\"id\":\"a\",\"name\":\"Shop\",\"status\":\"ok\"}]";
        ScriptedEngine server([&sets](QTcpSocket& socket, const QByteArray& request) {
            if (request.startsWith("GET /events "))
                socket.write(ScriptedEngine::stream());
            else
                socket.write(ScriptedEngine::answer("200 OK", request.startsWith("GET /serversets") ? sets : "[]"));
        });
        RemoteLink link(server.url(), m_knownHosts, quick);
        const SystemClock clock;
        EngineMirror mirror(link, clock);
        mirror.start();
        link.connectNow();
        QTRY_COMPARE(mirror.serverSets().rowCount(), 1);
        sets = "{\"surprise\":true}";
        QSignalSpy changes(&link, &EngineLink::connectedChanged);
        server.dropAll();
        QTRY_COMPARE(changes.count(), 2);
        // GET /options was answered with an array, so everything is asked for again.
        QTRY_VERIFY(server.count("GET /serversets?") >= 2);
        QTest::qWait(50);
        QCOMPARE(mirror.serverSets().rowCount(), 1);
    }

    void problemsThatCameMeanwhileAreNewAfterTheReturnOfTheEngine() {
        QByteArray problems = "[{\"id\":\"p1\",\"description\":\"old\"}]";
        const ScriptedEngine::Script script = [&problems](QTcpSocket& socket, const QByteArray& request) {
            if (request.startsWith("GET /events "))
                socket.write(ScriptedEngine::stream(
                    request.contains("last-event-id") ? "event: reset\nid: t-1\ndata: {}\n\n" : "id: s-1\n\n"));
            else if (request.startsWith("GET /problems"))
                socket.write(ScriptedEngine::answer("200 OK", problems));
            else
                socket.write(ScriptedEngine::answer("200 OK", request.startsWith("GET /options") ? "{}" : "[]"));
        };
        ScriptedEngine server(script);
        RemoteLink link(server.url(), m_knownHosts, quick);
        const SystemClock clock;
        EngineMirror mirror(link, clock);
        QSignalSpy appeared(&mirror, &EngineMirror::problemAppeared);
        mirror.start();
        link.connectNow();
        QTRY_COMPARE(mirror.problems().rowCount(), 1);
        QTest::qWait(50);
        QCOMPARE(appeared.count(), 0);
        problems.insert(problems.size() - 1, ",{\"id\":\"p2\",\"description\":\"new\"}");
        server.dropAll();
        QTRY_COMPARE(appeared.count(), 1);
        QCOMPARE(appeared.at(0).at(0).value<Problem>().description, u"new"_s);
        QCOMPARE(mirror.problems().rowCount(), 2);
    }

    void aMirrorThatMissedNothingDoesNotReadAgain() {
        ScriptedEngine server([](QTcpSocket& socket, const QByteArray& request) {
            if (request.startsWith("GET /events "))
                socket.write(ScriptedEngine::stream());
            else
                socket.write(ScriptedEngine::answer("200 OK", request.startsWith("GET /options") ? "{}" : "[]"));
        });
        RemoteLink link(server.url(), m_knownHosts, quick);
        const SystemClock clock;
        EngineMirror mirror(link, clock);
        mirror.start();
        QVERIFY(mirror.lostAt() > 0);
        link.connectNow();
        QTRY_VERIFY(mirror.loaded() && server.count("GET /options ") == 1);
        QCOMPARE(mirror.lostAt(), 0);
        QTest::qWait(50);
        QSignalSpy changes(&link, &EngineLink::connectedChanged);
        bool saidHowOld = false;
        connect(&mirror, &EngineMirror::connectionChanged, this, [&] {
            saidHowOld = saidHowOld || (mirror.lostAt() > 0 && mirror.asOf() > 0 && mirror.asOf() <= mirror.lostAt());
        });
        server.dropAll();
        QTRY_COMPARE(changes.count(), 2);
        QVERIFY(saidHowOld);
        QTest::qWait(50);
        QCOMPARE(server.count("GET /options "), 1);
    }

    void nobodyIsCalledWhoIsGone() {
        ScriptedEngine server(answering(ScriptedEngine::answer("200 OK", "{}")));
        auto link = connectedTo(server);
        bool called = false;
        auto context = std::make_unique<QObject>();
        link->get(u"/x"_s, context.get(), [&](const ApiResponse&) { called = true; });
        context.reset();
        QCOMPARE(answerTo(*link, "GET", u"/x"_s).status, 200);
        link->get(u"/x"_s, this, [&](const ApiResponse&) { called = true; });
        link.reset();
        QTest::qWait(50);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(RemoteLinkTest)
#include "RemoteLinkTest.moc"
