// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace standby;

/// Where the server listens, by the options: addresses, passwords, certificates, and moving elsewhere.
class ListenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    HttpFixture* m_fixture = nullptr;

    QString path(const char* name) const { return m_directory.filePath(QLatin1String(name)); }
    HttpApiOptions secure(const char* certificate, const char* key) const {
        HttpApiOptions options = HttpFixture::options();
        options.url.replace(QLatin1String("http:"), QLatin1String("https:"));
        options.certificateFile = path(certificate);
        options.keyFile = path(key);
        return options;
    }
    void makeCertificate(const char* name, const QStringList& keyType) const {
        const QString base = path(name);
        QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes")};
        arguments += keyType;
        arguments += {QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-days"),
                      QStringLiteral("2"),     QStringLiteral("-keyout"),       base + QStringLiteral(".key"),
                      QStringLiteral("-out"),  base + QStringLiteral(".crt")};
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"), arguments), 0);
    }
    QByteArray askSecurely(const QByteArray& request) const {
        auto made = std::make_unique<QSslSocket>();
        QSslSocket* tls = made.get();
        tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        RawClient client(m_fixture->server.port(), std::move(made));
        connect(tls, &QSslSocket::connected, tls, [tls] { tls->startClientEncryption(); });
        connect(tls, &QSslSocket::encrypted, tls, [tls, request] { tls->write(request); });
        client.waitForReplies(1);
        return client.received;
    }
    bool asks() const {
        RawClient client(m_fixture->server.port());
        client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        return client.waitForReplies(1) && client.status() == 200;
    }

  private Q_SLOTS:
    void initTestCase() {
        makeCertificate("rsa", {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")});
        makeCertificate("ec", {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                               QStringLiteral("ec_paramgen_curve:prime256v1")});
        QFile garbage(path("garbage"));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write("no PEM");
    }
    void init() { m_fixture = new HttpFixture; }
    void cleanup() { delete std::exchange(m_fixture, nullptr); }

    void takenPortIsNamed() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const Result<Done> result = m_fixture->server.listen(HttpFixture::options(other.serverPort()));
        QVERIFY(!result);
        QVERIFY(result.message().contains(QStringLiteral("127.0.0.1, port %1").arg(other.serverPort())));
        QVERIFY(result.message().contains(QLatin1String("another program uses this port")));
        QVERIFY(!m_fixture->server.listening());
    }

    void otherMachinesNeedThePassword() {
        HttpApiOptions options = HttpFixture::options();
        for (const char* host : {"0.0.0.0", "[::]", "192.0.2.1", "standby.example.com"}) {
            options.url = QStringLiteral("http://%1:0").arg(QLatin1String(host));
            const Result<Done> result = m_fixture->server.listen(options);
            QVERIFY(!result);
            QVERIFY2(result.message().contains(QLatin1String("without a password")), qPrintable(result.message()));
        }
        options.url = QStringLiteral("http://0.0.0.0:0");
        options.password = QStringLiteral("pbkdf2-sha512:1:00:00");
        QVERIFY(m_fixture->server.listen(options));
        QVERIFY(asks());
    }

    void addressOfAnotherMachineIsRefused() {
        HttpApiOptions options = HttpFixture::options();
        options.url = QStringLiteral("http://192.0.2.1:0");
        options.password = QStringLiteral("pbkdf2-sha512:1:00:00");
        QVERIFY(m_fixture->server.listen(options).message().contains(QLatin1String("does not have that address")));
    }

    void localhostIsHeardOnBothFamilies() {
        HttpApiOptions options = HttpFixture::options();
        options.url = QStringLiteral("http://localhost:0");
        QVERIFY(m_fixture->server.listen(options));
        QVERIFY(asks());
        QTcpSocket ipv6;
        ipv6.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), m_fixture->server.port());
        QTRY_COMPARE(ipv6.state(), QAbstractSocket::ConnectedState);
    }

    void wrongUrlIsSaid() {
        HttpApiOptions options;
        for (const char* url : {"", "127.0.0.1:8100", "ftp://127.0.0.1", "http://", "http://[::1:80"}) {
            options.url = QLatin1String(url);
            const Result<Done> result = m_fixture->server.listen(options);
            QVERIFY2(!result, url);
            QCOMPARE(result.errors().first().pointer, QStringLiteral("/httpApi/url"));
        }
    }

    void secureServerServes_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("RSA") << QByteArray("rsa");
        QTest::newRow("EC") << QByteArray("ec");
    }
    void secureServerServes() {
        QFETCH(QByteArray, name);
        QVERIFY(m_fixture->server.listen(secure(name + ".crt", name + ".key")));
        QVERIFY(m_fixture->server.url().startsWith(QLatin1String("https://127.0.0.1:")));
        const QByteArray body(900'000, 'x');
        const QByteArray reply = askSecurely("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n" + body);
        QVERIFY(reply.startsWith("HTTP/1.1 200"));
        QVERIFY(reply.endsWith(body));
    }

    void secureServerHangsUpOnGarbage() {
        QVERIFY(m_fixture->server.listen(secure("ec.crt", "ec.key")));
        RawClient client(m_fixture->server.port());
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.waitForClose(2000));
        QTRY_COMPARE(m_fixture->server.connections(), 0);
        QVERIFY(askSecurely("GET / HTTP/1.1\r\nHost: a\r\n\r\n").startsWith("HTTP/1.1 200"));
    }

    void secureServerGivesASilentHandshakeItsTime() {
        delete m_fixture;
        HttpLimits limits;
        limits.tlsDeadlineMs = 150;
        m_fixture = new HttpFixture(limits);
        QVERIFY(m_fixture->server.listen(secure("ec.crt", "ec.key")));
        RawClient client(m_fixture->server.port());
        client.send(QByteArray::fromHex("160301"));
        QVERIFY(client.waitForClose(1000));
    }

    void mistakesInCertificatesAreSaid_data() {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("no file") << QByteArray("none") << QByteArray("rsa.key") << QStringLiteral("cannot be read");
        QTest::newRow("no key file") << QByteArray("rsa.crt") << QByteArray("none") << QStringLiteral("cannot be read");
        QTest::newRow("no PEM") << QByteArray("garbage") << QByteArray("rsa.key") << QStringLiteral("no certificate");
        QTest::newRow("no key") << QByteArray("rsa.crt") << QByteArray("garbage") << QStringLiteral("no RSA or EC key");
        QTest::newRow("other key") << QByteArray("rsa.crt") << QByteArray("ec.key")
                                   << QStringLiteral("does not belong");
    }
    void mistakesInCertificatesAreSaid() {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QString, words);
        const Result<Done> result = m_fixture->server.listen(secure(certificate, key));
        QVERIFY(!result);
        QVERIFY2(result.message().contains(words), qPrintable(result.message()));
    }

    void certificateThatIsNoFileIsNotWaitedFor() {
        const QString pipe = path("pipe");
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}), 0);
        const Result<Done> result = m_fixture->server.listen(secure("pipe", "rsa.key"));
        QVERIFY(!result);
        QVERIFY2(result.message().contains(pipe + QStringLiteral(" is not a file")), qPrintable(result.message()));
    }

    void secureUrlNeedsACertificate() {
        HttpApiOptions options = secure("rsa.crt", "rsa.key");
        options.certificateFile.clear();
        QVERIFY(m_fixture->server.listen(options).message().contains(QLatin1String("without a certificate")));
    }

    void changeOfAddressEndsKeptConnectionsAfterTheirAnswer() {
        QVERIFY(m_fixture->server.listen(HttpFixture::options()));
        const quint16 before = m_fixture->server.port();
        RawClient idle(before);
        idle.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        RawClient busy(before);
        busy.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(idle.waitForReplies(1));
        QTRY_COMPARE(m_fixture->owed.size(), 1);

        HttpApiOptions options = HttpFixture::options();
        options.url = QStringLiteral("http://127.0.0.2:0");
        QVERIFY(m_fixture->server.listen(options));
        QVERIFY(idle.waitForClose());
        m_fixture->answerLater("late");
        QVERIFY(busy.waitForClose());
        QVERIFY(busy.received.endsWith("late"));
        RawClient old(before);
        QVERIFY(old.waitForClose());
    }

    void failedChangeKeepsTheOldListener() {
        QVERIFY(m_fixture->server.listen(HttpFixture::options()));
        const quint16 before = m_fixture->server.port();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(!m_fixture->server.listen(HttpFixture::options(other.serverPort())));
        QCOMPARE(m_fixture->server.port(), before);
        QVERIFY(asks());
        // Its own port, on an address that is not this machine's: the old listener had to go for the attempt.
        HttpApiOptions options = HttpFixture::options(before);
        options.url.replace(QLatin1String("127.0.0.1"), QLatin1String("192.0.2.1"));
        options.password = QStringLiteral("pbkdf2-sha512:1:00:00");
        QVERIFY(!m_fixture->server.listen(options));
        QCOMPARE(m_fixture->server.port(), before);
        QVERIFY(asks());
    }

    void samePortOnMoreAddressesIsTaken() {
        QVERIFY(m_fixture->server.listen(HttpFixture::options()));
        HttpApiOptions options = HttpFixture::options(m_fixture->server.port());
        options.url.replace(QLatin1String("127.0.0.1"), QLatin1String("0.0.0.0"));
        options.password = QStringLiteral("pbkdf2-sha512:1:00:00");
        QVERIFY(m_fixture->server.listen(options));
        QVERIFY(asks());
    }

    void certificateIsChangedInPlace() {
        HttpApiOptions options = secure("rsa.crt", "rsa.key");
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        options.url = QStringLiteral("https://127.0.0.1:%1").arg(probe.serverPort());
        probe.close();
        QVERIFY(m_fixture->server.listen(options));
        QVERIFY(askSecurely("GET / HTTP/1.1\r\nHost: a\r\n\r\n").startsWith("HTTP/1.1 200"));
        options.url.replace(QLatin1String("https"), QLatin1String("http"));
        QVERIFY(m_fixture->server.listen(options));
        QVERIFY(asks());
    }
};

QTEST_GUILESS_MAIN(ListenTest)
#include "ListenTest.moc"
