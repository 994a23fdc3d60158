// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"
#include "http/CertificateFiles.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace standby;
using namespace Qt::StringLiterals;

/// A certificate and key that are replaced while the API listens, over real TLS.
class CertificateRenewalTest : public QObject {
    Q_OBJECT

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void makePair(const QString& name) const {
        const QStringList arguments{u"req"_s,
                                    u"-x509"_s,
                                    u"-nodes"_s,
                                    u"-newkey"_s,
                                    u"ec"_s,
                                    u"-pkeyopt"_s,
                                    u"ec_paramgen_curve:prime256v1"_s,
                                    u"-subj"_s,
                                    u"/CN="_s + name,
                                    u"-days"_s,
                                    u"2"_s,
                                    u"-keyout"_s,
                                    path("key-") + name,
                                    u"-out"_s,
                                    path("crt-") + name};
        QCOMPARE(QProcess::execute(u"openssl"_s, arguments), 0);
    }
    /// As a renewal does, some time ago: whatever is younger than some seconds is left alone, for it may not be whole.
    void use(const QString& certificate, const QString& key, int secondsAgo = 60) const {
        replace(path("crt-") + certificate, path("current.crt"), secondsAgo);
        replace(path("key-") + key, path("current.key"), secondsAgo);
    }
    static void replace(const QString& from, const QString& to, int secondsAgo) {
        QFile source(from);
        QFile target(to);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
        target.write(source.readAll());
        target.flush();
        QVERIFY(target.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                                   QFileDevice::FileModificationTime));
    }
    void listen(int checkMs) {
        HttpLimits limits;
        limits.certificateCheckMs = checkMs;
        m_fixture = std::make_unique<HttpFixture>(limits);
        HttpApiOptions options;
        options.url = u"https://127.0.0.1:0"_s;
        options.certificateFile = path("current.crt");
        options.keyFile = path("current.key");
        const Result<Done> listening = m_fixture->server.listen(options);
        QVERIFY2(listening, qPrintable(listening.message()));
    }
    std::unique_ptr<QSslSocket> connected() const {
        auto client = std::make_unique<QSslSocket>();
        client->setPeerVerifyMode(QSslSocket::VerifyNone);
        client->connectToHostEncrypted(u"127.0.0.1"_s, m_fixture->server.port());
        return QTest::qWaitFor([&] { return client->isEncrypted(); }) ? std::move(client) : nullptr;
    }
    /// Whose certificate a new connection is shown.
    QString shown() const {
        const auto client = connected();
        return client ? client->peerCertificate().subjectInfo(QSslCertificate::CommonName).join(u' ') : QString();
    }

  private Q_SLOTS:
    void initTestCase() {
        for (const char* name : {"old", "new"})
            makePair(QLatin1String(name));
        QFile garbage(path("crt-broken"));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write("half of a certific");
    }
    void init() { use(u"old"_s, u"old"_s, 3600); }
    void cleanup() { m_fixture.reset(); }

    void renewedCertificateIsShownFromThenOn() {
        listen(60'000);
        QCOMPARE(shown(), u"old"_s);
        use(u"new"_s, u"new"_s, 0); // when it is asked for, it is done at once
        QVERIFY(m_fixture->server.renewCertificate());
        QCOMPARE(shown(), u"new"_s);
    }

    void renewalIsNoticedByItself() {
        listen(50);
        QSignalSpy renewed(&m_fixture->server, &HttpServer::certificateRenewed);
        QTest::qWait(200);
        QCOMPARE(renewed.size(), 0);
        use(u"new"_s, u"new"_s);
        QTRY_COMPARE(renewed.size(), 1);
        QCOMPARE(renewed.first().first().toString(), QString());
        QCOMPARE(shown(), u"new"_s);
    }

    void connectionsUnderWayLiveOn() {
        listen(60'000);
        const auto client = connected();
        QVERIFY(client);
        client->write("GET /one HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return client->bytesAvailable() > 0; }));
        client->readAll();
        use(u"new"_s, u"new"_s);
        QVERIFY(m_fixture->server.renewCertificate());
        client->write("GET /two HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return client->bytesAvailable() > 0; }));
        QVERIFY(client->readAll().startsWith("HTTP/1.1 200"));
    }

    void brokenRenewalIsSaidAndTheOldOneStays_data() {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("half written") << u"broken"_s << u"new"_s << u"no certificate in PEM format"_s;
        QTest::newRow("not of one pair") << u"new"_s << u"old"_s << u"does not belong"_s;
    }
    void brokenRenewalIsSaidAndTheOldOneStays() {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, words);
        listen(50);
        QSignalSpy renewed(&m_fixture->server, &HttpServer::certificateRenewed);
        use(certificate, key);
        QTRY_VERIFY(renewed.size() > 0);
        QVERIFY2(renewed.last().first().toString().contains(words), qPrintable(renewed.last().first().toString()));
        QCOMPARE(shown(), u"old"_s);

        use(u"new"_s, u"new"_s);
        QTRY_COMPARE(renewed.last().first().toString(), QString());
        QCOMPARE(shown(), u"new"_s);
    }

    void certificateThatVanishesIsSaidAndTheOldOneStays() {
        listen(50);
        QSignalSpy renewed(&m_fixture->server, &HttpServer::certificateRenewed);
        QVERIFY(QFile::remove(path("current.key")));
        QTRY_VERIFY(renewed.size() > 0);
        QVERIFY2(renewed.last().first().toString().contains(u"current.key cannot be read"_s),
                 qPrintable(renewed.last().first().toString()));
        QCOMPARE(shown(), u"old"_s);
    }

    void filesThatAreBeingWrittenAreLeftAlone() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        CertificateFiles files;
        files.certificate = {now.addSecs(-60), 1000};
        files.key = {now.addSecs(-1), 200};
        QVERIFY(!files.settled(now));
        QVERIFY(files.settled(now.addSecs(10)));
        files.key.modified = now.addYears(1); // by a clock that was wrong
        QVERIFY(files.settled(now));
        files.key = {};
        QVERIFY(files.settled(now));
    }

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<HttpFixture> m_fixture;
};

QTEST_GUILESS_MAIN(CertificateRenewalTest)
#include "CertificateRenewalTest.moc"
