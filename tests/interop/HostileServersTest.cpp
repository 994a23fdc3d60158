// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"
#include "interop/Heartbeat.h"
#include "interop/ServerThread.h"

#include <QTimer>
#include <QtTest>

using namespace standby;

namespace {

/// Writes @p bytes again and again, as fast as they are taken.
void pour(QTcpSocket& socket, const QByteArray& bytes) {
    const auto more = [&socket, bytes] {
        while (socket.bytesToWrite() < 256 * 1024 && socket.state() == QAbstractSocket::ConnectedState)
            socket.write(bytes);
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

/// Writes one byte of @p text a second.
void trickle(QTcpSocket& socket, const QByteArray& text) {
    auto* timer = new QTimer(&socket);
    const auto at = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, &socket,
                     [&socket, text, at] { socket.write(text.mid((*at)++ % text.size(), 1)); });
    timer->start(1000);
}

QJsonObject httpMethod(quint16 port) {
    return {{QStringLiteral("type"), QStringLiteral("http")},
            {QStringLiteral("url"), QStringLiteral("http://www.example.test:%1/").arg(port)},
            {QStringLiteral("timeoutSeconds"), 1}};
}

QJsonObject httpsMethod(quint16 port) {
    QJsonObject method = httpMethod(port);
    method.insert(QStringLiteral("url"), QStringLiteral("https://www.example.test:%1/").arg(port));
    return method;
}

QJsonObject tcpMethod(quint16 port, bool tls) {
    return {{QStringLiteral("type"), QStringLiteral("tcp")},
            {QStringLiteral("port"), port},
            {QStringLiteral("serverType"), QStringLiteral("smtp")},
            {QStringLiteral("timeoutSeconds"), 1},
            {QStringLiteral("tls"), tls},
            {QStringLiteral("greeting"), QJsonObject{{QStringLiteral("timeoutSeconds"), 2},
                                                     {QStringLiteral("match"), QStringLiteral("startsWith")},
                                                     {QStringLiteral("text"), QStringLiteral("220")}}}};
}

const QJsonObject oftenWithoutRetries{{QStringLiteral("intervalSeconds"), 0.2},
                                      {QStringLiteral("failedIntervalSeconds"), 0.2},
                                      {QStringLiteral("retries"), 0}};

using Prepare = std::function<void(ScriptedServer&)>;

} // namespace

Q_DECLARE_METATYPE(Prepare)

/// Polled servers that are broken or mean no good: each fails for its true reason, and costs neither memory nor anybody
/// else's polls.
class HostileServersTest : public QObject {
    Q_OBJECT

    StandbyProgram m_program;
    Heartbeat m_heartbeat{m_program};
    ServerThread m_servers;

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_program.start(), m_program.output().constData());
        QVERIFY(m_heartbeat.start());
    }
    void init() { m_heartbeat.begin(); }
    void cleanup() {
        const QString mistake = m_heartbeat.irregularity();
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    }

    void itsPollsFailForTheTrueReasonAtTheirTimeout_data() {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("reason");
        const QString http = QStringLiteral("http");
        const QString https = QStringLiteral("https");
        const QString tcp = QStringLiteral("tcp");
        const QString tls = QStringLiteral("tls");
        const Prepare silent = [](ScriptedServer&) {};
        const Prepare endless = [](ScriptedServer& server) {
            server.answer = [](QTcpSocket& socket, const QByteArray&) {
                socket.write("HTTP/1.1 503 Busy\r\n\r\n");
                pour(socket, QByteArray(64 * 1024, 'x'));
            };
        };
        const Prepare endlessHead = [](ScriptedServer& server) {
            server.answer = [](QTcpSocket& socket, const QByteArray&) {
                socket.write("HTTP/1.1 200 OK\r\n");
                pour(socket, QByteArray("X: y\r\n").repeated(1000));
            };
        };
        const Prepare garbage = [](ScriptedServer& server) {
            server.greet = [](QTcpSocket& socket) {
                pour(socket, QByteArray("\x01\x02\xff garbage\n").repeated(1000));
            };
        };
        const Prepare slowGreeting = [](ScriptedServer& server) {
            server.greet = [](QTcpSocket& socket) { trickle(socket, "220 mail.example.test\r\n"); };
        };
        QTest::newRow("accepts and never answers") << silent << http << QStringLiteral("no answer in 1 s");
        QTest::newRow("accepts and never shakes hands") << silent << https << QStringLiteral("in 1 s");
        QTest::newRow("accepts and never greets")
            << silent << tcp << QStringLiteral("connected, but no greeting in 2 s");
        QTest::newRow("accepts and never greets, TLS")
            << silent << tls << QStringLiteral("TLS handshake was not done in 1 s");
        QTest::newRow("an endless body") << endless << http << QStringLiteral("status 503, expected 200");
        QTest::newRow("an endless head") << endlessHead << http << QStringLiteral("the headers are longer than");
        QTest::newRow("garbage instead of HTTP") << garbage << http << QStringLiteral("not HTTP");
        QTest::newRow("garbage instead of TLS") << garbage << https << QStringLiteral("TLS");
        QTest::newRow("garbage instead of TLS, TCP") << garbage << tls << QStringLiteral("TLS handshake failed");
        QTest::newRow("a greeting one byte a second") << slowGreeting << tcp << QStringLiteral("in 2 s");
    }
    void itsPollsFailForTheTrueReasonAtTheirTimeout() {
        QFETCH(Prepare, prepare);
        QFETCH(QString, method);
        QFETCH(QString, reason);
        const quint16 port = m_servers.listen(prepare);
        QStringList addresses;
        for (int i = 1; i <= 10; ++i)
            addresses << QStringLiteral("127.0.2.%1").arg(i);
        QJsonObject set =
            fastSet(QString::fromLatin1(QTest::currentDataTag()), addresses,
                    method == QStringLiteral("http")    ? httpMethod(port)
                    : method == QStringLiteral("https") ? httpsMethod(port)
                                                        : tcpMethod(port, method == QStringLiteral("tls")));
        set.insert(QStringLiteral("pollingFrequency"), oftenWithoutRetries);
        const qint64 before = m_program.residentKiB();
        const QString id = m_program.create(set);
        const auto server = [&] { return m_program.server(id, addresses.last()); };
        QVERIFY(StandbyProgram::eventually(
            [&] { return server().value(QStringLiteral("status")).toString() == QStringLiteral("failed"); }));
        QTest::qWait(1000); // the polls go on for a while; whatever they collect, they give back
        const QString error = server().value(QStringLiteral("lastError")).toString();
        QVERIFY2(error.contains(reason), qPrintable(error));
        const qint64 grown = m_program.residentKiB() - before;
        QVERIFY2(grown < 24 * 1024, qPrintable(QStringLiteral("%1 KiB more memory").arg(grown)));
        QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
    }

    void aCatastrophicRegularExpressionStallsNobodyElse() {
        const QByteArray body = QByteArray(60'000, 'a') + '!';
        const quint16 port = m_servers.listen([&body](ScriptedServer& server) {
            server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                              body);
        });
        QStringList addresses;
        for (int i = 1; i <= 20; ++i)
            addresses << QStringLiteral("127.0.3.%1").arg(i);
        QJsonObject method = httpMethod(port);
        method.insert(
            QStringLiteral("expect"),
            QJsonObject{{QStringLiteral("body"), QJsonObject{{QStringLiteral("match"), QStringLiteral("matches")},
                                                             {QStringLiteral("text"), QStringLiteral("^(a+)+$")}}}});
        QJsonObject set = fastSet(QStringLiteral("Catastrophe"), addresses, method);
        set.insert(QStringLiteral("pollingFrequency"), oftenWithoutRetries);
        const QString id = m_program.create(set);
        const auto error = [&] {
            return m_program.server(id, addresses.first()).value(QStringLiteral("lastError")).toString();
        };
        QVERIFY(StandbyProgram::eventually([&] { return error().contains(QStringLiteral("regular expression")); }));
        QElapsedTimer timer;
        qint64 slowest = 0;
        for (int i = 0; i < 20; ++i) {
            timer.start();
            QCOMPARE(m_program.request("GET", QStringLiteral("/serversets")).status, 200);
            slowest = qMax(slowest, timer.elapsed());
            QTest::qWait(100);
        }
        QVERIFY2(slowest < 500, qPrintable(QStringLiteral("an answer took %1 ms").arg(slowest)));
        QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
    }
};

QTEST_GUILESS_MAIN(HostileServersTest)
#include "HostileServersTest.moc"
