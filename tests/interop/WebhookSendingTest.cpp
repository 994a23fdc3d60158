// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/RealServer.h"
#include "notify/HttpSender.h"
#include "unit/notify/Sending.h"

using namespace standby;

/// HTTP notifications to nginx over TLS.
class WebhookSendingTest : public QObject {
    Q_OBJECT

    Sending m_sending;
    SocketWatcher m_sockets;
    QTemporaryDir m_folder;
    std::unique_ptr<WebServer> m_server;

    HttpNotification requestTo(const QString& path) const {
        HttpNotification http;
        http.request.method = QStringLiteral("POST");
        http.request.url = QStringLiteral("https://localhost:%1%2").arg(m_server->port()).arg(path);
        http.request.headers = {{QStringLiteral("Content-Type"), QStringLiteral("application/json")}};
        http.request.body = QStringLiteral(R"({"text":"$SummaryTitle$"})");
        return http;
    }
    DeliveryReport send(const QString& path, double timeoutSeconds = 10) {
        HttpSender sender(m_sending.deadlines, m_sockets, timeoutSeconds);
        return m_sending.run(sender, requestTo(path));
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(makeCertificate(m_folder.path(), QStringLiteral("localhost"), 10));
        const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
        qputenv("SSL_CERT_FILE", certificate.toUtf8());
        const QString address = QStringLiteral("127.0.0.1");
        m_server = std::make_unique<WebServer>(address, freePort({address}), certificate,
                                               m_folder.filePath(QStringLiteral("key.pem")));
        QVERIFY(m_server->start());
    }

    void aRequestIsTakenAndTheAnswerTold() {
        const DeliveryReport report = send(QStringLiteral("/hook?text=$SummaryBody$"));
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(report.response, QStringLiteral("HTTP/1.1 200 OK: ready"));
    }

    void aBusyServerIsAFailure() {
        const DeliveryReport report = send(QStringLiteral("/status/503"));
        QCOMPARE(report.error, QStringLiteral("status 503, expected 200: busy"));
        QCOMPARE(report.response, QStringLiteral("HTTP/1.1 503 Service Temporarily Unavailable: busy"));
    }

    void aFrozenServerIsGivenUpAndAThawedOneReached() {
        m_server->freeze();
        const DeliveryReport report = send(QStringLiteral("/hook"), 1);
        m_server->thaw();
        QCOMPARE(report.error, QStringLiteral("TLS handshake not done in 1 s"));
        QVERIFY(m_sending.tookMs < 4000);
        QVERIFY(send(QStringLiteral("/hook")).succeeded);
    }

    void aKilledServerRefuses() {
        m_server->kill();
        const DeliveryReport report = send(QStringLiteral("/hook"));
        QCOMPARE(report.error, QStringLiteral("connection refused"));
        QVERIFY(m_server->start());
        QVERIFY(send(QStringLiteral("/hook")).succeeded);
    }
};

QTEST_GUILESS_MAIN(WebhookSendingTest)
#include "WebhookSendingTest.moc"
