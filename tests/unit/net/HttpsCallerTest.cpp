// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpCaller.h"
#include "support/Wine.h"
#include "unit/poll/ScriptedServer.h"
#include "unit/poll/TlsServer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QtTest>

using namespace standby;

class HttpsCallerTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    DeadlineQueue m_deadlines{m_clock};
    SocketWatcher m_sockets;
    TestCertificates m_certificates;

    /// Asks the server under the name localhost.
    HttpReport ask(const TlsServer& server, HttpExpectation expect = {}) {
        return ask(server.serverPort(), 5, std::move(expect));
    }
    HttpReport ask(quint16 port, double timeoutSeconds, HttpExpectation expect = {}) {
        HttpCaller caller(m_deadlines, m_sockets);
        HttpCall call;
        call.request.url = QStringLiteral("https://localhost:%1/").arg(port);
        call.request.password = QStringLiteral("hunter22");
        call.expect = std::move(expect);
        call.timeoutSeconds = timeoutSeconds;
        HttpReport report;
        QEventLoop loop;
        caller.start(call, {}, [&](HttpReport&& found) {
            report = std::move(found);
            loop.quit();
        });
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
        return report;
    }

  private Q_SLOTS:
    void initTestCase() {
        if (underWine())
            QSKIP("Wine has no openssl(1) to make certificates with.");
    }

    void aServerWithATrustedCertificateGetsTheRequest() {
        const TestCertificates::Pair pair = m_certificates.make(QStringLiteral("localhost"), 20);
        qputenv("SSL_CERT_FILE", pair.certificate.toUtf8());
        TlsServer server(pair);
        const HttpReport report = ask(server);
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(server.requests.size(), 1);
        const HttpReport soon = ask(server, HttpExpectation{200, {}, {}, 30});
        QVERIFY2(soon.error.contains(QStringLiteral("days, expected at least 30")), qPrintable(soon.error)); // 19 or 20
    }

    void aServerThatIsNotTrustedGetsNothing() {
        const TestCertificates::Pair trusted = m_certificates.make(QStringLiteral("localhost"), 20);
        qputenv("SSL_CERT_FILE", trusted.certificate.toUtf8());
        TlsServer impostor(m_certificates.make(QStringLiteral("localhost"), 20));
        const HttpReport report = ask(impostor);
        QVERIFY(!report.succeeded);
        QVERIFY2(report.error.contains(QStringLiteral("certificate")), qPrintable(report.error));
        QVERIFY(impostor.requests.isEmpty());
    }

    void aCertificateForAnotherNameIsNotEnough() {
        const TestCertificates::Pair pair = m_certificates.make(QStringLiteral("other.example"), 20);
        qputenv("SSL_CERT_FILE", pair.certificate.toUtf8());
        TlsServer server(pair);
        const HttpReport report = ask(server);
        QVERIFY2(report.error.contains(QStringLiteral("other names")), qPrintable(report.error));
        QVERIFY(server.requests.isEmpty());
    }

    void aServerThatNeverAnswersTheHandshakeIsGivenUp() {
        ScriptedServer silent;
        QElapsedTimer took;
        took.start();
        const HttpReport report = ask(silent.port(), 0.3);
        QVERIFY(!report.succeeded);
        QCOMPARE(report.error, QStringLiteral("TLS handshake not done in 0.3 s"));
        QVERIFY2(took.elapsed() >= 300 && took.elapsed() < 2000, qPrintable(QString::number(took.elapsed())));
        QCOMPARE(silent.connections, 1);
    }

    void cleanup() { qunsetenv("SSL_CERT_FILE"); }
};

QTEST_GUILESS_MAIN(HttpsCallerTest)
#include "HttpsCallerTest.moc"
