// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpPolling.h"
#include "ScriptedServer.h"
#include "TlsServer.h"
#include "net/HttpVerdict.h"
#include "support/Wine.h"

using namespace standby;

class HttpsPollerTest : public QObject {
    Q_OBJECT

    TestCertificates m_certificates;
    TestCertificates::Pair m_authority;
    TestCertificates::Pair m_good;
    const QString m_name = QStringLiteral("www.example.test");

    /// Made for 30 days a moment ago.
    static bool isAboutAMonth(int days) { return days == 29 || days == 30; }

  private Q_SLOTS:
    void initTestCase() {
        if (underWine())
            QSKIP("Wine has no openssl(1) to make certificates with, and cannot import a TLS server's key (see "
                  "TlsPollerTest).");
        m_authority = m_certificates.make(QStringLiteral("authority"), 100);
        m_good = m_certificates.make(m_name, 30, &m_authority);
        QVERIFY(!m_authority.key.isEmpty() && !m_good.key.isEmpty());
        qputenv("SSL_CERT_FILE", m_authority.certificate.toLocal8Bit());
    }

    void aGoodCertificateIsAcceptedAndItsDaysAreTold() {
        TlsServer server(m_good);
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        const PollResult result = polling.poll(settings);
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QCOMPARE(result.response, QStringLiteral("HTTP/1.1 200 OK"));
        QVERIFY(result.certificateDaysLeft);
        QVERIFY(isAboutAMonth(*result.certificateDaysLeft));
        QVERIFY(result.phases.connectUs > 0 && result.phases.tlsUs > result.phases.connectUs);
        QVERIFY(result.phases.totalUs >= result.phases.tlsUs);
        QVERIFY(server.requests.value(0).contains("Host: www.example.test:"));
        settings.expect.certificateDaysLeft = 29;
        QVERIFY(polling.poll(settings).succeeded);
        settings.expect.certificateDaysLeft = 31;
        const QString tooFew = polling.poll(settings).error;
        QVERIFY2(tooFew.startsWith(QStringLiteral("certificate expires in ")) &&
                     tooFew.endsWith(QStringLiteral(" days, expected at least 31")),
                 qPrintable(tooFew));
    }

    void anExpiredCertificateSaysSinceWhenAndGetsNoRequest() {
        TlsServer server(m_certificates.make(m_name, -1, &m_authority));
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(server.url()));
        QVERIFY(!result.succeeded);
        // The day is full a moment after the certificate was made.
        QVERIFY2(result.error == QStringLiteral("certificate expired 1 day ago") ||
                     result.error == QStringLiteral("certificate expired less than a day ago"),
                 qPrintable(result.error));
        QVERIFY(*result.certificateDaysLeft < 0);
        QVERIFY(server.requests.isEmpty());
    }

    void daysAreWholeDays() {
        constexpr qint64 day = 86'400;
        HttpCertificate certificate;
        QVERIFY(!daysLeft(certificate, 0));
        certificate.expiresAt = 100 * day;
        QCOMPARE(*daysLeft(certificate, 90 * day), 10);
        QCOMPARE(*daysLeft(certificate, 90 * day + 1), 9);
        QCOMPARE(*daysLeft(certificate, 100 * day - 1), 0);
        QCOMPARE(expiredWords(*daysLeft(certificate, 100 * day + 1)),
                 QStringLiteral("certificate expired less than a day ago"));
        QCOMPARE(expiredWords(*daysLeft(certificate, 103 * day + 3600)),
                 QStringLiteral("certificate expired 3 days ago"));
    }

    void theExpiryIsReadAsEachTlsLibraryWritesIt() {
        for (const char* date : {"Expire date:Nov  1 20:39:50 2026 GMT", "Expire date: 2026-11-01 20:39:50 GMT"}) {
            QByteArray line(date);
            curl_slist node = {line.data(), nullptr};
            curl_slist* nodes[] = {&node};
            const curl_certinfo chain = {1, nodes};
            QCOMPARE(certificateFrom(&chain).expiresAt.value_or(0), 1'793'565'590);
        }
    }

    void aCertificateForAnotherNameSaysForWhich() {
        TlsServer server(m_certificates.make(QStringLiteral("other.example.test"), 30, &m_authority));
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(server.url()));
        QCOMPARE(result.error, QStringLiteral("certificate is for other names: other.example.test"));
        QVERIFY(server.requests.isEmpty());
    }

    void aSelfSignedCertificateIsNotTrusted() {
        TlsServer server(m_certificates.make(m_name, 30));
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(server.url()));
        QCOMPARE(result.error, QStringLiteral("self-signed certificate"));
        QVERIFY(isAboutAMonth(*result.certificateDaysLeft));
        QVERIFY(server.requests.isEmpty());
    }

    void anUnknownAuthorityIsNotTrusted() {
        TestCertificates elsewhere;
        const auto authority = elsewhere.make(QStringLiteral("authority"), 30);
        TlsServer server(elsewhere.make(m_name, 30, &authority));
        HttpPolling polling;
        const PollResult result = polling.poll(HttpPolling::settings(server.url()));
        QVERIFY2(result.error.contains(QStringLiteral("authority")) ||
                     result.error.contains(QStringLiteral("signature")),
                 qPrintable(result.error));
    }

    void withoutVerificationTheDaysStillCount() {
        TlsServer server(m_certificates.make(QStringLiteral("old.example.test"), -1));
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        settings.verifyCertificate = false;
        QVERIFY(polling.poll(settings).succeeded);
        settings.expect.certificateDaysLeft = 0;
        QVERIFY(polling.poll(settings).error.startsWith(QStringLiteral("certificate expired ")));
    }

    void aServerWithoutTlsIsNamedSo() {
        ScriptedServer server;
        server.greet = [](QTcpSocket& socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); };
        HttpPolling polling;
        const QString url = QStringLiteral("https://www.example.test:%1/").arg(server.port());
        QCOMPARE(polling.poll(HttpPolling::settings(url)).error,
                 QStringLiteral("not TLS: the server answers without encryption on this port"));
        server.greet = [](QTcpSocket& socket) { socket.disconnectFromHost(); };
        QCOMPARE(polling.poll(HttpPolling::settings(url)).error,
                 QStringLiteral("connection closed during the TLS handshake"));
    }

    void aServerThatNeverShakesHandsFailsAtTheTimeout() {
        ScriptedServer server;
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(QStringLiteral("https://www.example.test:%1/").arg(server.port()));
        settings.timeoutSeconds = 0.2;
        QCOMPARE(polling.poll(settings).error, QStringLiteral("TLS handshake not done in 0.2 s"));
        QVERIFY(polling.tookMs < 400);
    }

    void silentServersDoNotKeepOthersWaitingForTheirTimeout() {
        ScriptedServer silent;
        TlsServer healthy(m_good);
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(QStringLiteral("https://www.example.test:%1/").arg(silent.port()));
        std::vector<PollId> hanging;
        for (int i = 0; i < 2 * TlsLane::handshakeLimit * TlsLanes::count(); ++i)
            hanging.push_back(polling.start(settings));
        const PollResult result = polling.poll(HttpPolling::settings(healthy.url()));
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QVERIFY2(polling.tookMs < 1000, qPrintable(QString::number(polling.tookMs)));
        for (const PollId id : hanging)
            polling.poller.cancel(id);
    }

    void aBurstIsAnsweredWithoutTimeouts() {
        TlsServer server(m_good);
        HttpPolling polling;
        HttpPoll settings = HttpPolling::settings(server.url());
        settings.timeoutSeconds = 5;
        constexpr size_t burst = 150;
        for (size_t i = 0; i < burst; ++i)
            polling.start(settings);
        QTRY_COMPARE_WITH_TIMEOUT(polling.results.size(), burst, 20'000);
        for (const PollResult& result : polling.results)
            QVERIFY2(result.succeeded, qPrintable(result.error));
    }
};

QTEST_GUILESS_MAIN(HttpsPollerTest)
#include "HttpsPollerTest.moc"
