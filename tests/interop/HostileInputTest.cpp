// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"
#include "interop/Heartbeat.h"
#include "interop/HostileClient.h"

#include <QtTest>

#include <sys/resource.h>

using namespace standby;

namespace {

/// How many of them the program has closed, with or without an answer.
int closedAmong(std::vector<HostileClient>& clients) {
    return int(std::count_if(clients.begin(), clients.end(), [](HostileClient& client) { return client.wasClosed(); }));
}

QString numbered(const char* address, int number) {
    return QString::fromLatin1(address) + QString::number(number);
}

} // namespace

/// What comes to the API from clients that mean no good: the clients are refused or time out, and the engine does not
/// notice.
class HostileInputTest : public QObject {
    Q_OBJECT

    StandbyProgram m_program;
    Heartbeat m_heartbeat{m_program};

    bool healthy() const { return m_program.request("GET", QStringLiteral("/healthz")).status == 200; }
    QByteArray configured() const {
        return m_program.request("GET", QStringLiteral("/serversets")).body.contains("Heartbeat")
                   ? m_program.request("GET", StandbyProgram::pathOf(m_heartbeat.setId(), "config")).body +
                         m_program.request("GET", QStringLiteral("/options")).body +
                         m_program.request("GET", QStringLiteral("/revisions")).body
                   : QByteArray();
    }
    HostileClient client(int number = 1) const { return {m_program.port(), numbered("127.0.1.", number)}; }
    QByteArray send(const QByteArray& contentType, const QByteArray& method, const QString& path,
                    const QByteArray& body) const {
        HostileClient sender = client();
        sender.send(method + ' ' + path.toLatin1() +
                    " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: " + contentType +
                    "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return sender.readAll(15'000);
    }

  private Q_SLOTS:
    void initTestCase() {
        rlimit files{};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
        QVERIFY(setrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur > 1500);
        QVERIFY2(m_program.start(), m_program.output().constData());
        m_program.askFrom("127.0.0.99");
        QVERIFY(m_heartbeat.start());
    }
    void init() { m_heartbeat.begin(); }
    void cleanup() {
        const QString mistake = m_heartbeat.irregularity();
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    }

    void aThousandConnectionsAtOnceAreRefusedOrTimeOut() {
        const qint64 before = m_program.residentKiB();
        std::vector<HostileClient> clients;
        for (int i = 0; i < 1000; ++i) {
            clients.push_back(client());
            QVERIFY(clients.back().connected());
            if (i % 3 == 1) // slow: it begins and never ends
                clients.back().send("GET /serversets HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        }
        // One address gets no more than its share at once, so others still come through.
        QVERIFY(StandbyProgram::eventually([&] { return closedAmong(clients) >= 1000 - 256; }, 2'000));
        QVERIFY(healthy());
        const auto allClosed = [&] {
            for (size_t i = 2; i < clients.size(); i += 3) // byte by byte
                clients[i].send("G");
            return closedAmong(clients) == 1000;
        };
        QVERIFY(StandbyProgram::eventually(allClosed, 15'000));
        QVERIFY(healthy());
        const qint64 grown = m_program.residentKiB() - before;
        QVERIFY2(grown < 32 * 1024, qPrintable(QStringLiteral("%1 KiB more memory").arg(grown)));
    }

    void aThousandConnectionsFromManyAddressesAreBounded() {
        std::vector<HostileClient> clients;
        for (int i = 0; i < 1000; ++i)
            clients.push_back(client(1 + i % 50));
        QVERIFY(StandbyProgram::eventually([&] { return closedAmong(clients) >= 1000 - 512; }, 2'000));
        clients.clear();
        QVERIFY(StandbyProgram::eventually([this] { return healthy(); }, 2'000));
    }

    void aRequestThatIsNotForUsIsRefused_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray post = "POST /serversets HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
        QTest::newRow("a header of 65 KiB")
            << "GET /serversets HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + QByteArray(65 * 1024, 'a') + "\r\n\r\n"
            << 431;
        QTest::newRow("a URL of 65 KiB") << "GET /" + QByteArray(65 * 1024, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n"
                                         << 414;
        QTest::newRow("a thousand header fields")
            << "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + QByteArray("A: b\r\n").repeated(1000) + "\r\n"
            << 431;
        QTest::newRow("a body of 2 MiB") << post + "Content-Length: 2097152\r\n\r\n" + QByteArray(2 * 1024 * 1024, ' ')
                                         << 413;
        QTest::newRow("an endless body in chunks") << post + "Transfer-Encoding: chunked\r\n\r\n" +
                                                          ("8000\r\n" + QByteArray(0x8000, ' ') + "\r\n").repeated(200)
                                                   << 411;
        QTest::newRow("a length beyond all numbers") << post + "Content-Length: 18446744073709551615\r\n\r\n" << 413;
        QTest::newRow("two lengths") << post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}" << 400;
        QTest::newRow("TLS where none is spoken")
            << QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, char(0x5a)) << 400;
        QTest::newRow("zeros") << QByteArray(100'000, '\0') << 400;
        QTest::newRow("a foreign Host") << QByteArray("GET /serversets HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 403;
    }
    void aRequestThatIsNotForUsIsRefused() {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const qint64 before = m_program.residentKiB();
        HostileClient sender = client();
        sender.send(request);
        const QByteArray answer = sender.readAll(1'500);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.left(100).constData());
        QVERIFY(answer.contains("application/problem+json"));
        QVERIFY(healthy());
        QVERIFY(m_program.residentKiB() - before < 8 * 1024);
    }

    void aConfigurationWithMistakesIsRefusedWithAllOfThemAndChangesNothing_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("pointers");
        const QString set = StandbyProgram::pathOf(m_heartbeat.setId(), "config");
        const QByteArray invalid =
            "{\"name\": \"\", \"servers\": [{\"address\": \"192.0.2.10\"}, {\"address\": \"300.1.2.3\"}],"
            "\"pollingMethod\": {\"type\": \"http\", \"url\": \"gopher://x\", \"timeoutSeconds\": -1},"
            "\"pollingFrequency\": {\"intervalSeconds\": 0}, \"dnsData\": {\"hostNames\": [\"a b\"]}, \"mispelt\": 1}";
        const QStringList all{QStringLiteral("/name"),
                              QStringLiteral("/servers/1/address"),
                              QStringLiteral("/pollingMethod/url"),
                              QStringLiteral("/pollingMethod/timeoutSeconds"),
                              QStringLiteral("/pollingFrequency/intervalSeconds"),
                              QStringLiteral("/dnsData/hostNames/0"),
                              QStringLiteral("/mispelt")};
        QTest::newRow("a new set") << QByteArray("POST") << QStringLiteral("/serversets") << invalid << 422 << all;
        QTest::newRow("a known set") << QByteArray("PUT") << set << invalid << 422 << all;
        QTest::newRow("a part of it") << QByteArray("PATCH") << set
                                      << QByteArray("{\"servers\": [], \"pollingMethod\": {\"type\": \"telepathy\"}}")
                                      << 422
                                      << QStringList{QStringLiteral("/servers"), QStringLiteral("/pollingMethod/type")};
        QTest::newRow("options") << QByteArray("PATCH") << QStringLiteral("/options")
                                 << QByteArray(
                                        "{\"logging\": {\"cachedLines\": 1}, \"httpApi\": {\"url\": \"ftp://x\"}}")
                                 << 422
                                 << QStringList{QStringLiteral("/logging/cachedLines"), QStringLiteral("/httpApi/url")};
        QTest::newRow("half a JSON") << QByteArray("PUT") << set << QByteArray("{\"name\": \"Heart") << 400
                                     << QStringList();
        QTest::newRow("no JSON") << QByteArray("POST") << QStringLiteral("/serversets") << QByteArray("name=x") << 400
                                 << QStringList();
        QTest::newRow("a deep JSON") << QByteArray("PUT") << set << QByteArray(500'000, '[') << 400 << QStringList();
    }
    void aConfigurationWithMistakesIsRefusedWithAllOfThemAndChangesNothing() {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QStringList, pointers);
        const QByteArray before = configured();
        QVERIFY(!before.isEmpty());
        const QByteArray answer = send("application/json", method, path, body);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.constData());
        for (const QString& pointer : pointers)
            QVERIFY2(answer.contains('"' + pointer.toLatin1() + '"'), qPrintable(pointer + QString::fromUtf8(answer)));
        QCOMPARE(configured(), before);
    }

    void anEventStreamEndsWhenItsKeyIsTakenAway() {
        const auto keys = [](const QJsonArray& list) {
            return QJsonObject{{QStringLiteral("httpApi"), QJsonObject{{QStringLiteral("apiKeys"), list}}}};
        };
        const QString key = QStringLiteral("a-key-for-the-events");
        QCOMPARE(m_program
                     .request("PATCH", QStringLiteral("/options"),
                              keys({QJsonObject{{QStringLiteral("name"), QStringLiteral("Listener")},
                                                {QStringLiteral("key"), key}}}))
                     .status,
                 200);
        HostileClient listener = client();
        listener.send("GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Api-Key: " + key.toLatin1() + "\r\n\r\n");
        QVERIFY(listener.readAll(500).startsWith("HTTP/1.1 200 "));
        QVERIFY(!listener.wasClosed());
        QCOMPARE(m_program.request("PATCH", QStringLiteral("/options"), keys({})).status, 200);
        QVERIFY(StandbyProgram::eventually([&] { return listener.wasClosed(); }, 2'000));
    }

    void aBodyOfNothingButMistakesDelaysNoPoll_data() {
        QTest::addColumn<QByteArray>("body");
        QByteArray fields = "{";
        for (int i = 0; i < 90'000; ++i)
            fields += '"' + QByteArray::number(i, 36) + "\":0,";
        QTest::newRow("fields that nobody knows") << fields.chopped(1) + '}';
        QTest::newRow("servers that are numbers")
            << "{\"name\":\"x\",\"servers\":[0" + QByteArray(",0").repeated(500'000) + "]}";
        QTest::newRow("servers without an address")
            << "{\"name\":\"x\",\"servers\":[{}" + QByteArray(",{}").repeated(300'000) + "]}";
        QTest::newRow("servers that are all the same")
            << "{\"name\":\"x\",\"servers\":[{\"address\":\"192.0.2.1\"}" +
                   QByteArray(",{\"address\":\"192.0.2.1\"}").repeated(38'000) + "]}";
    }
    void aBodyOfNothingButMistakesDelaysNoPoll() {
        QFETCH(QByteArray, body);
        for (int i = 0; i < 5; ++i) {
            const QByteArray answer = send("application/json", "POST", QStringLiteral("/serversets"), body);
            QVERIFY2(answer.startsWith("HTTP/1.1 422 "), answer.left(200).constData());
        }
    }
};

QTEST_GUILESS_MAIN(HostileInputTest)
#include "HostileInputTest.moc"
