// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpPolling.h"
#include "ScriptedServer.h"

using namespace standby;

class HttpPollerTest : public QObject {
    Q_OBJECT

    static TextMatch text(MatchKind kind, const char* words) { return {kind, QString::fromUtf8(words)}; }
    static QByteArray page(const QByteArray& body, const QByteArray& headers = {}) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" +
               body;
    }

  private Q_SLOTS:
    void aHealthyServerIsFoundSoWithItsStatusLineAndTimes() {
        ScriptedServer server;
        server.answerWith(page("hello"));
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(server.url()));
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QCOMPARE(result.response, QStringLiteral("HTTP/1.1 200 OK"));
        QCOMPARE(result.error, QString());
        QVERIFY(!result.couldNotPoll);
        QVERIFY(!result.certificateDaysLeft);
        QVERIFY(result.phases.connectUs > 0);
        QCOMPARE(result.phases.tlsUs, -1);
        QVERIFY(result.phases.firstByteUs >= result.phases.connectUs);
        QVERIFY(result.phases.totalUs >= result.phases.firstByteUs);
    }

    void theRequestNamesTheHostOfTheUrlAndStandby() {
        ScriptedServer server;
        server.answerWith(page(""));
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url(QStringLiteral("/health?x=a b&y=ä#part")));
        settings.headers = {{QStringLiteral("X-Probe"), QStringLiteral("yes")}, {QStringLiteral("X-Empty"), QString()}};
        QVERIFY(polling.poll(settings).succeeded);
        const QByteArray request = server.requests.value(0);
        QVERIFY2(request.startsWith("GET /health?x=a%20b&y=%C3%A4 HTTP/1.1\r\n"), request.constData());
        QVERIFY(request.contains("\r\nHost: www.example.test:" + QByteArray::number(server.port()) + "\r\n"));
        QVERIFY(request.contains("\r\nUser-Agent: Standby/" STANDBY_VERSION "\r\n"));
        QVERIFY(request.contains("\r\nX-Probe: yes\r\n"));
        QVERIFY(request.contains("\r\nX-Empty:"));
        QVERIFY(request.contains("\r\nConnection: close\r\n"));
        QVERIFY(!request.contains("Accept-Encoding"));
    }

    void aUserAgentOfOnesOwnTakesThePlaceOfOurs() {
        ScriptedServer server;
        server.answerWith(page(""));
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        settings.headers = {{QStringLiteral("user-agent"), QStringLiteral("Mine/1")}};
        QVERIFY(polling.poll(settings).succeeded);
        QCOMPARE(server.requests.value(0).count("Mine/1"), 1);
        QVERIFY(!server.requests.value(0).contains("Standby/"));
    }

    void anInternationalNameTravelsAsALabels() {
        ScriptedServer server;
        server.answerWith(page(""));
        HttpPolling polling;
        QVERIFY(
            polling.poll(HttpPolling::settings(QStringLiteral("http://bücher.test:%1/").arg(server.port()))).succeeded);
        QVERIFY(server.requests.value(0).contains("Host: xn--bcher-kva.test:"));
    }

    void aServerIsReachedByItsIpv6Address() {
        ScriptedServer server(QHostAddress::LocalHostIPv6);
        QVERIFY(server.listening);
        server.answerWith(page(""));
        HttpPolling polling;
        QVERIFY(polling.poll(HttpPolling::settings(server.url()), QHostAddress::LocalHostIPv6).succeeded);
        const QString literal = QStringLiteral("http://[2001:db8::1]:%1/").arg(server.port());
        QVERIFY(polling.poll(HttpPolling::settings(literal), QHostAddress::LocalHostIPv6).succeeded);
        QVERIFY(server.requests.value(1).contains("Host: [2001:db8::1]:"));
    }

    void aNameWithATrailingDotStillGoesToTheServersOwnAddress() {
        ScriptedServer server;
        server.answerWith(page(""));
        HttpPolling polling;
        const QString url = QStringLiteral("http://www.example.test.:%1/").arg(server.port());
        const PollResult result = polling.poll(HttpPolling::settings(url));
        QVERIFY2(result.succeeded, qPrintable(result.error));
    }

    void aProxyFromTheEnvironmentIsNotAsked() {
        ScriptedServer server;
        server.answerWith(page(""));
        qputenv("http_proxy", "http://127.0.0.1:9");
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(server.url()));
        qunsetenv("http_proxy");
        QVERIFY2(result.succeeded, qPrintable(result.error));
    }

    void eachPollConnectsAfresh() {
        ScriptedServer server;
        server.answer = [](QTcpSocket& socket, const QByteArray&) { socket.write(page("x")); }; // stays open
        HttpPolling polling;
        for (int i = 0; i < 3; ++i)
            QVERIFY(polling.poll(HttpPolling::settings(server.url())).succeeded);
        QCOMPARE(server.connections, 3);
        QTRY_COMPARE(server.open, 0);
    }

    void theStatusMustBeTheExpectedOneOrAny() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        const PollResult refused = polling.poll(settings);
        QVERIFY(!refused.succeeded);
        QCOMPARE(refused.error, QStringLiteral("status 503, expected 200"));
        QCOMPARE(refused.response, QStringLiteral("HTTP/1.1 503 Service Unavailable"));
        settings.expect.statusCode = std::nullopt;
        QVERIFY(polling.poll(settings).succeeded);
        settings.expect.statusCode = 503;
        QVERIFY(polling.poll(settings).succeeded);
    }

    void headAsksForNoBodyAndReadsTheLengthFromTheHeader() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        settings.method = QStringLiteral("HEAD");
        settings.expect.contentLength = LengthRange{5000, 5000};
        const PollResult result = polling.poll(settings);
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QVERIFY(server.requests.value(0).startsWith("HEAD / "));
        settings.expect.contentLength = LengthRange{5001, {}};
        QCOMPARE(polling.poll(settings).error, QStringLiteral("content length 5000 bytes, expected at least 5001"));
    }

    void aPollTakesNothingFromTheOneBefore() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        HttpPolling polling;
        HttpPoll first = HttpPolling::settings(server.url(QStringLiteral("/first")));
        first.method = QStringLiteral("HEAD");
        first.headers = {{QStringLiteral("X-Key"), QStringLiteral("secret")}};
        QVERIFY(polling.poll(first).succeeded);
        HttpPoll named = HttpPolling::settings(server.url().replace(QStringLiteral("//"), QStringLiteral("//me:pw@")));
        polling.poll(named);
        QVERIFY(server.requests.last().contains("Authorization: Basic"));
        HttpPoll plain = HttpPolling::settings(server.url(QStringLiteral("/plain")));
        plain.expect.body = TextMatch{MatchKind::StartsWith, QStringLiteral("ok")};
        const PollResult result = polling.poll(plain);
        QVERIFY2(result.succeeded, qPrintable(result.error));
        const QByteArray request = server.requests.last();
        QVERIFY(request.startsWith("GET /plain "));
        QVERIFY(!request.contains("X-Key"));
        QVERIFY(!request.contains("Authorization"));
    }

    void theLengthOfABodyWithoutAHeaderIsCounted() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 200 OK\r\n\r\n0123456789");
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        settings.expect.contentLength = LengthRange{10, 10};
        QVERIFY(polling.poll(settings).succeeded);
        settings.expect.contentLength = LengthRange{11, {}};
        QCOMPARE(polling.poll(settings).error, QStringLiteral("content length 10 bytes, expected at least 11"));
        settings.expect.contentLength = LengthRange{{}, 9};
        QVERIFY(polling.poll(settings).error.endsWith(QStringLiteral("bytes, expected at most 9")));
    }

    void theBodyMustMeetItsCriterion_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, MatchKind kind, const char* words, const char* error) {
            QTest::newRow(name) << int(kind) << QString::fromUtf8(words) << QString::fromUtf8(error);
        };
        row("contains", MatchKind::Contains, "grün", "");
        row("does not contain", MatchKind::Contains, "rot", "body does not contain \"rot\"");
        row("not contains", MatchKind::NotContains, "rot", "");
        row("contains after all", MatchKind::NotContains, "grün", "body contains \"grün\"");
        row("matches", MatchKind::Matches, "^alles\\s+gr.n$", "");
        row("does not match", MatchKind::Matches, "^gr", "body does not match \"^gr\"");
    }
    void theBodyMustMeetItsCriterion() {
        QFETCH(int, kind);
        QFETCH(QString, words);
        QFETCH(QString, error);
        HttpPolling polling;
        for (const bool latin1 : {false, true}) {
            const QString body = QStringLiteral("alles grün");
            ScriptedServer server;
            server.answerWith(latin1 ? page(body.toLatin1(), "Content-Type: text/plain; charset=ISO-8859-1\r\n")
                                     : page(body.toUtf8(), "Content-Type: text/plain; charset=utf-8\r\n"));
            HttpPoll settings = HttpPolling::settings(server.url());
            settings.expect.body = TextMatch{MatchKind(kind), words};
            const PollResult result = polling.poll(settings);
            QCOMPARE(result.error, error);
            QCOMPARE(result.succeeded, error.isEmpty());
        }
    }

    void aRedirectIsNotFollowedUnlessAskedFor() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 301 Moved\r\nLocation: https://other.test/\r\nContent-Length: 0\r\n\r\n");
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        QCOMPARE(polling.poll(settings).error,
                 QStringLiteral("status 301, expected 200 (a redirect to https://other.test/)"));
        settings.expect.statusCode = 301;
        QVERIFY(polling.poll(settings).succeeded);
    }

    void aRedirectWithinTheHostIsFollowedAtTheServersOwnAddressOnWhateverPort() {
        ScriptedServer first(QHostAddress(QStringLiteral("127.0.0.2")));
        ScriptedServer second(QHostAddress(QStringLiteral("127.0.0.2")));
        first.answerWith("HTTP/1.1 302 Found\r\nLocation: " + second.url(QStringLiteral("/there")).toLatin1() +
                         "\r\nContent-Length: 0\r\n\r\n");
        second.answerWith(page("arrived"));
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(first.url());
        settings.followRedirects = true;
        settings.expect.body = text(MatchKind::Contains, "arrived");
        const PollResult result = polling.poll(settings, QHostAddress(QStringLiteral("127.0.0.2")));
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QVERIFY(second.requests.value(0).startsWith("GET /there "));
    }

    void aRedirectToAnotherHostGoesWhereItsNameLeads() {
        ScriptedServer polled(QHostAddress(QStringLiteral("127.0.0.2")));
        ScriptedServer other(QHostAddress(QStringLiteral("127.0.0.3")), polled.port());
        if (!other.listening)
            QSKIP("the port is taken on the other address");
        polled.answerWith("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.3:" + QByteArray::number(polled.port()) +
                          "/\r\nContent-Length: 0\r\n\r\n");
        other.answerWith(page("other"));
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(polled.url());
        settings.followRedirects = true;
        QVERIFY(polling.poll(settings, QHostAddress(QStringLiteral("127.0.0.2"))).succeeded);
        QCOMPARE(polled.connections, 1);
        QCOMPARE(other.connections, 1);
    }

    void methodsThatAreGoneDoNotKeepTheirPlans() {
        HttpPlans plans;
        for (int i = 0; i < 10'000; ++i)
            plans.planFor(
                std::make_shared<const PollingMethod>(HttpPolling::settings(QStringLiteral("http://a.test/"))));
        QVERIFY(plans.size() <= 128);
        const auto method =
            std::make_shared<const PollingMethod>(HttpPolling::settings(QStringLiteral("http://a.test/")));
        QCOMPARE(plans.planFor(method).get(), plans.planFor(method).get());
    }
};

QTEST_GUILESS_MAIN(HttpPollerTest)
#include "HttpPollerTest.moc"
