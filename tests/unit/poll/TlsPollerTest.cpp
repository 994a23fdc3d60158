// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/TlsPoller.h"

#include "Polling.h"
#include "support/Wine.h"

#include <QSemaphore>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

using namespace standby;

namespace {

// Of nobody: signed by itself, valid until 2126.
const char certificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBhjCCASugAwIBAgIUJvm54JZ8WIOaI4oivkFcJSg73kgwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMc3RhbmRieS50ZXN0MCAXDTI2MTEyMTIwNTM1OFoYDzIxMjYx
MDI4MjA1MzU4WjAXMRUwEwYDVQQDDAxzdGFuZGJ5LnRlc3QwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAR1NoVaypcEf1fRCG1+03nIf3aLG44mku4laSQZrYai2PaP
M89eeARYC8okam/vEV6tedOfXNojq12A/yfiuvnTo1MwUTAdBgNVHQ4EFgQUVS5w
iYK15NFEvLWBi9S2sR6grWowHwYDVR0jBBgwFoAUVS5wiYK15NFEvLWBi9S2sR6g
rWowDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAsJoKGLvvo6fB
k8SBmH0tdJsSAaLsHrZmcxPdP4tZX/8CIQD4KL+siBF5tTC73P4FsjX72PQTQWH+
5rmDvnV5vXrBdg==
-----END CERTIFICATE-----
)";
const char key[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgLyamSUdyUrUSAE+H
AjhqSR2B9fIjsDP51sKiL5oAbcehRANCAAR1NoVaypcEf1fRCG1+03nIf3aLG44m
ku4laSQZrYai2PaPM89eeARYC8okam/vEV6tedOfXNojq12A/yfiuvnT
-----END PRIVATE KEY-----
)";

class TlsServer : public QTcpServer {
  public:
    QByteArray heard;
    QSemaphore shaken; ///< once for each handshake

    explicit TlsServer(QByteArray greeting) : m_greeting(std::move(greeting)) { listen(QHostAddress::LocalHost); }

  protected:
    void incomingConnection(qintptr descriptor) override {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(QSslCertificate(QByteArray(certificate)));
        socket->setPrivateKey(QSslKey(QByteArray(key), QSsl::Ec));
        connect(socket, &QSslSocket::encrypted, socket, [this, socket] {
            socket->write(m_greeting);
            shaken.release();
        });
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] { heard += socket->readAll(); });
        socket->startServerEncryption();
    }

  private:
    QByteArray m_greeting;
};

/// With time enough for a handshake on a busy machine; a poll that shall run into its timeout gets a shorter one.
TcpPoll poll(const QTcpServer& server, TcpServerType type = TcpServerType::Custom, double timeoutSeconds = 4) {
    TcpPoll method;
    method.port = server.serverPort();
    method.serverType = type;
    method.timeoutSeconds = timeoutSeconds;
    method.tls = true;
    return method;
}

} // namespace

class TlsPollerTest : public QObject {
    Q_OBJECT

    Polling polling;
    std::unique_ptr<TlsLanes> lanes;
    std::unique_ptr<TlsPoller> poller;

  private Q_SLOTS:
    void initTestCase() {
        if (underWine())
            QSKIP("Wine cannot import the key of a TLS server (its PFXImportCertStore: Decryption has failed).");
    }
    void init() {
        lanes = std::make_unique<TlsLanes>(polling.clock);
        poller = std::make_unique<TlsPoller>(*lanes);
    }
    void cleanup() {
        poller.reset();
        lanes.reset();
    }

    void aHandshakeIsSuccessWhateverTheCertificateSays() {
        TlsServer server({});
        const PollResult result = Polling::run(*poller, poll(server));
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QVERIFY(result.response.startsWith(QStringLiteral("connected with TLSv1.")));
        QVERIFY(result.phases.tlsUs >= result.phases.connectUs);
        QVERIFY(result.certificateDaysLeft.value_or(0) > 365);
    }

    void aGreetingIsReadThroughTlsAndAnsweredWithQuit() {
        TlsServer server("220 mail ESMTP\r\n");
        const PollResult result = Polling::run(*poller, poll(server, TcpServerType::Smtp));
        QVERIFY2(result.succeeded, qPrintable(result.error));
        QCOMPARE(result.response, QStringLiteral("220 mail ESMTP"));
        QTRY_COMPARE_WITH_TIMEOUT(server.heard, QByteArray("QUIT\r\n"), 2000);
    }

    void aWrongGreetingFails() {
        TlsServer server("554 no\r\n");
        QCOMPARE(Polling::run(*poller, poll(server, TcpServerType::Smtp)).error,
                 QStringLiteral("greeting is \"554 no\", expected to start with \"220\""));
    }

    void aMissingGreetingFails() {
        TlsServer server({});
        QCOMPARE(Polling::run(*poller, poll(server, TcpServerType::Smtp, 1)).error,
                 QStringLiteral("connected, but no greeting in 1 s"));
    }

    void plainTextInsteadOfTlsFails() {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, &server,
                [&] { server.nextPendingConnection()->write("220 plain mail, no TLS\r\n"); });
        const PollResult result = Polling::run(*poller, poll(server));
        QVERIFY2(result.error.startsWith(QStringLiteral("TLS handshake failed: ")), qPrintable(result.error));
    }

    void aSilentServerFailsAtTheTimeout() {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QCOMPARE(Polling::run(*poller, poll(server, TcpServerType::Custom, 0.5)).error,
                 QStringLiteral("connected, but the TLS handshake was not done in 0.5 s"));
    }

    void nobodyThereIsRefused() {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        const TcpPoll method = poll(server);
        server.close();
        QCOMPARE(Polling::run(*poller, method).error, QStringLiteral("connection refused"));
    }

    void handsAreShakenInAnotherThread() {
        TlsServer server("220 mail ESMTP\r\n");
        QThread itsThread;
        server.moveToThread(&itsThread);
        itsThread.start();
        const int polls = 2 * TlsLane::handshakeLimit * TlsLanes::count();
        const TcpPoll method = poll(server, TcpServerType::Smtp, 10);
        int succeeded = 0;
        for (int i = 0; i < polls; ++i)
            poller->start(Polling::request(method, QHostAddress(QHostAddress::LocalHost)),
                          [&](PollResult&& result) { succeeded += result.succeeded; });
        const bool allShaken = server.shaken.tryAcquire(polls, 10'000); // the event loop of this thread does not run
        const int heardOf = succeeded;
        const bool allHeardOf = QTest::qWaitFor([&] { return succeeded == polls; });
        QMetaObject::invokeMethod(
            &server, [&, here = thread()] { server.moveToThread(here); }, Qt::BlockingQueuedConnection);
        itsThread.quit();
        itsThread.wait();
        QVERIFY(allShaken);
        QCOMPARE(heardOf, 0);
        QVERIFY(allHeardOf);
    }

    void aCancelledPollIsNeverHeardOf() {
        TlsServer server("22");
        int called = 0;
        const PollRequest request =
            Polling::request(poll(server, TcpServerType::Smtp, 0.5), QHostAddress(QHostAddress::LocalHost));
        const PollId atOnce = poller->start(request, [&](PollResult&&) { ++called; });
        const PollId later = poller->start(request, [&](PollResult&&) { ++called; });
        poller->cancel(atOnce);
        QTest::qWait(100);
        poller->cancel(later);
        QTest::qWait(600);
        QCOMPARE(called, 0);
    }
};

QTEST_GUILESS_MAIN(TlsPollerTest)
#include "TlsPollerTest.moc"
