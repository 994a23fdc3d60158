// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/MailServers.h"
#include "notify/EmailSender.h"
#include "unit/notify/Sending.h"
#include "unit/poll/TlsServer.h"

#include <QJsonArray>

#include <unistd.h>

using namespace standby;

/// Mail through real servers with TLS and a login, read back where it was delivered.
class MailSendingTest : public QObject {
    Q_OBJECT

    Sending m_sending;
    TestCertificates m_certificates;
    TestCertificates::Pair m_pair;
    std::unique_ptr<MailStore> m_store;
    std::unique_ptr<SubmissionServer> m_server;
    std::unique_ptr<FaultyMailServer> m_faulty;
    QList<QByteArray> m_delivered;

    static int anyPort() { return freePort({QStringLiteral("127.0.0.1")}); }

    static EmailDefaults defaultsFor(int port, SmtpSecurity security) {
        EmailDefaults defaults;
        defaults.from = QStringLiteral("standby@büro.test");
        defaults.smtp.host = QStringLiteral("localhost");
        defaults.smtp.port = port;
        defaults.smtp.security = security;
        defaults.smtp.user = QStringLiteral("me");
        defaults.smtp.password = QStringLiteral("hunter22");
        return defaults;
    }
    EmailDefaults startTls() const { return defaultsFor(m_server->port(), SmtpSecurity::StartTls); }
    EmailDefaults tls() const { return defaultsFor(m_server->tlsPort(), SmtpSecurity::Tls); }
    EmailDefaults faulty() const { return defaultsFor(m_faulty->port(), SmtpSecurity::StartTls); }

    DeliveryReport send(const EmailDefaults& defaults, const QString& to = QStringLiteral("a@example.test"),
                        const NotificationMessage& message = Sending::message(), double timeoutSeconds = 20) {
        EmailNotification email;
        email.to = to;
        EmailSender sender(m_sending.deadlines, timeoutSeconds);
        return m_sending.run(sender, email, defaults, message);
    }

    /// The message that was delivered after the ones before.
    QJsonObject delivered() {
        for (const QByteArray& message : m_store->messages(int(m_delivered.size()) + 1)) {
            if (m_delivered.contains(message))
                continue;
            m_delivered << message;
            return readMessage(message);
        }
        return {};
    }
    static QString text(const QJsonObject& message, const char* name) {
        return message.value(QLatin1String(name)).toString();
    }

  private Q_SLOTS:
    void initTestCase() {
        if (::geteuid() != 0)
            QSKIP("OpenSMTPD needs root.");
        if (!SubmissionServer::isInstalled())
            QSKIP("There is no submission service of dovecot 2.3 (package dovecot-submissiond).");
        m_pair = m_certificates.make(QStringLiteral("localhost"), 20);
        qputenv("SSL_CERT_FILE", m_pair.certificate.toUtf8());
        m_store = std::make_unique<MailStore>(QStringLiteral("127.0.0.1"), anyPort());
        QVERIFY(m_store->start());
        m_server = std::make_unique<SubmissionServer>(*m_store, QStringLiteral("127.0.0.1"), anyPort(), anyPort(),
                                                      m_pair.certificate, m_pair.key);
        QVERIFY(m_server->start());
        m_faulty =
            std::make_unique<FaultyMailServer>(QStringLiteral("127.0.0.1"), anyPort(), m_pair.certificate, m_pair.key);
        QVERIFY(m_faulty->start());
    }

    void aMessageArrives_data() {
        QTest::addColumn<SmtpSecurity>("security");
        QTest::newRow("plain") << SmtpSecurity::None;
        QTest::newRow("STARTTLS") << SmtpSecurity::StartTls;
        QTest::newRow("TLS") << SmtpSecurity::Tls;
    }
    void aMessageArrives() {
        QFETCH(SmtpSecurity, security);
        NotificationMessage message = Sending::message();
        message.tags[QStringLiteral("$SummaryTitle$")] = QStringLiteral("Büro 😀 服务器 ").repeated(8).trimmed();
        message.tags[QStringLiteral("$SummaryBody$")] =
            QStringLiteral(".\r\n..\nQUIT\nä = ö\n") + QString(3000, u'€') + QStringLiteral(" \nend");
        const DeliveryReport report =
            send(defaultsFor(security == SmtpSecurity::Tls ? m_server->tlsPort() : m_server->port(), security),
                 QStringLiteral("a@example.test"), message);
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QVERIFY2(report.response.startsWith(QStringLiteral("250 ")), qPrintable(report.response));
        const QJsonObject found = delivered();
        QCOMPARE(found.value(QLatin1String("defects")).toArray(), QJsonArray());
        QCOMPARE(text(found, "from"), QStringLiteral("standby@xn--bro-hoa.test"));
        QCOMPARE(text(found, "to"), QStringLiteral("a@example.test"));
        QCOMPARE(text(found, "subject"), message.tags[QStringLiteral("$SummaryTitle$")]);
        QCOMPARE(text(found, "date"), QStringLiteral("Fri, 15 Jan 2027 08:00:00 +0000"));
        QCOMPARE(text(found, "messageId"), QStringLiteral("<abc123@xn--bro-hoa.test>"));
        QCOMPARE(text(found, "autoSubmitted"), QStringLiteral("auto-generated"));
        QCOMPARE(text(found, "type"), QStringLiteral("text/plain"));
        QCOMPARE(text(found, "body"),
                 QStringLiteral(".\n..\nQUIT\nä = ö\n") + QString(3000, u'€') + QStringLiteral(" \nend\n"));
    }

    void hostileTextsStayInTheirPlace() {
        NotificationMessage message = Sending::message();
        const QString evil = QStringLiteral("x\r\nBcc: b@example.test\r\n.\r\nMAIL FROM:<y@example.test>\r\n\u2028") +
                             QChar(0) + QStringLiteral("=?UTF-8?Q?z?=");
        message.tags[QStringLiteral("$SummaryTitle$")] = evil;
        message.tags[QStringLiteral("$SummaryBody$")] = evil;
        const DeliveryReport report = send(startTls(), QStringLiteral("a@example.test"), message);
        QVERIFY2(report.succeeded, qPrintable(report.error));
        const QJsonObject found = delivered();
        QCOMPARE(found.value(QLatin1String("defects")).toArray(), QJsonArray());
        QCOMPARE(text(found, "to"), QStringLiteral("a@example.test"));
        QVERIFY(
            text(found, "subject").startsWith(QStringLiteral("x Bcc: b@example.test . MAIL FROM:<y@example.test>")));
        QVERIFY(
            text(found, "body").startsWith(QStringLiteral("x\nBcc: b@example.test\n.\nMAIL FROM:<y@example.test>\n")));
    }

    void whoIsUnknownKeepsNobodyElsesMailBack() {
        const DeliveryReport report = send(startTls(), QStringLiteral("a@example.test, nobody-here@example.test"));
        QVERIFY(!report.succeeded);
        QVERIFY2(report.error.contains(QStringLiteral("refuses 1 of 2 recipients: nobody-here@example.test (5")),
                 qPrintable(report.error));
        QCOMPARE(report.newlyDelivered, {QStringLiteral("a@example.test")});
        QCOMPARE(text(delivered(), "to"), QStringLiteral("a@example.test, nobody-here@example.test"));

        NotificationMessage again = Sending::message();
        again.delivered = report.newlyDelivered;
        const DeliveryReport second =
            send(startTls(), QStringLiteral("a@example.test, nobody-here@example.test"), again);
        QVERIFY(!second.succeeded);
        QVERIFY(second.newlyDelivered.isEmpty());
    }

    void aWrongPasswordIsRefusedAndNotShown() {
        EmailDefaults defaults = startTls();
        defaults.smtp.password = QStringLiteral("swordfish");
        const DeliveryReport report = send(defaults);
        QVERIFY2(report.error.contains(QStringLiteral("refuses the login as me: 535 5.7.8")), qPrintable(report.error));
        QVERIFY(!report.error.contains(QStringLiteral("swordfish")));
    }

    void theWrongKindOfTlsIsSaid() {
        const DeliveryReport report = send(defaultsFor(m_server->port(), SmtpSecurity::Tls));
        QVERIFY2(report.error.contains(QStringLiteral("choose STARTTLS")), qPrintable(report.error));
        const DeliveryReport other = send(defaultsFor(m_server->tlsPort(), SmtpSecurity::StartTls),
                                          QStringLiteral("a@example.test"), Sending::message(), 1);
        QVERIFY2(other.error.contains(QStringLiteral("accepted the connection and said nothing in 1 s")),
                 qPrintable(other.error));
    }

    void aCertificateForAnotherNameIsRefusedUnlessNotChecked() {
        for (EmailDefaults defaults : {startTls(), tls()}) {
            defaults.smtp.host = QStringLiteral("127.0.0.1");
            const DeliveryReport report = send(defaults);
            QVERIFY2(report.error.contains(QStringLiteral("certificate is for other names")), qPrintable(report.error));
            QVERIFY(report.error.contains(QStringLiteral("Nothing was sent.")));
            defaults.smtp.verifyCertificate = false;
            const DeliveryReport unchecked = send(defaults);
            QVERIFY2(unchecked.succeeded, qPrintable(unchecked.error));
            QVERIFY(!delivered().isEmpty());
        }
    }

    void aCertificateThatHasExpiredOrIsOfAStrangerIsRefused() {
        const TestCertificates::Pair expired = m_certificates.make(QStringLiteral("localhost"), -3);
        SubmissionServer server(*m_store, QStringLiteral("127.0.0.1"), anyPort(), anyPort(), expired.certificate,
                                expired.key);
        QVERIFY(server.start());
        const EmailDefaults defaults = defaultsFor(server.port(), SmtpSecurity::StartTls);
        const DeliveryReport stranger = send(defaults);
        QVERIFY2(stranger.error.contains(QStringLiteral("certificate")), qPrintable(stranger.error));
        qputenv("SSL_CERT_FILE", expired.certificate.toUtf8());
        const DeliveryReport report = send(defaults);
        qputenv("SSL_CERT_FILE", m_pair.certificate.toUtf8());
        QVERIFY2(report.error.contains(QStringLiteral("expired")), qPrintable(report.error));
    }

    void aFrozenServerIsGivenUpInTime() {
        m_server->freeze();
        const DeliveryReport report = send(startTls(), QStringLiteral("a@example.test"), Sending::message(), 1);
        m_server->thaw();
        QVERIFY2(report.error.endsWith(QStringLiteral("accepted the connection and said nothing in 1 s.")),
                 qPrintable(report.error));
        QVERIFY(m_sending.tookMs < 4000);
    }

    void faultsOfAnotherKindOfServerAreUnderstood_data() {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QStringList>("delivered");
        const QString good = QStringLiteral("good@example.test");
        QTest::newRow("refused") << good + QStringLiteral(", refused@example.test, full@example.test")
                                 << "refuses 2 of 3 recipients: refused@example.test (550 5.1.1 No such user), "
                                    "full@example.test (452 4.2.2 Over quota)"
                                 << QStringList{good};
        QTest::newRow("message") << good + QStringLiteral(", message@example.test")
                                 << "refuses the message: 554 5.7.1 Message refused" << QStringList();
        QTest::newRow("drop") << good + QStringLiteral(", drop@example.test")
                              << "closed the connection after the message, without confirming it" << QStringList();
    }
    void faultsOfAnotherKindOfServerAreUnderstood() {
        QFETCH(QString, to);
        QFETCH(QString, error);
        QFETCH(QStringList, delivered);
        const DeliveryReport report = send(faulty(), to);
        QVERIFY(!report.succeeded);
        QVERIFY2(report.error.contains(error), qPrintable(report.error));
        QCOMPARE(report.newlyDelivered, delivered);
    }

    void aSlowServerIsWaitedFor() {
        const qsizetype before = m_faulty->messages().size();
        const DeliveryReport report = send(faulty(), QStringLiteral("slow@example.test"));
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QVERIFY(report.response.startsWith(QStringLiteral("250 2.0.0 Taken as")));
        QCOMPARE(m_faulty->messages().size(), before + 1);
        QCOMPARE(readMessage(m_faulty->messages().last()).value(QLatin1String("defects")).toArray(), QJsonArray());
    }

    void aServerThatWantsTlsFirstIsUnderstood() {
        EmailDefaults defaults = faulty();
        defaults.smtp.security = SmtpSecurity::None;
        const DeliveryReport report = send(defaults);
        QVERIFY(!report.succeeded);
        QVERIFY2(report.error.contains(QStringLiteral("530")) && report.error.contains(QStringLiteral("STARTTLS")),
                 qPrintable(report.error));
    }

    /// After all the others: neither hostile texts nor repeated attempts made a message of their own.
    void nothingElseWasDelivered() { QCOMPARE(m_store->messages(1).size(), m_delivered.size()); }

    void cleanupTestCase() { qunsetenv("SSL_CERT_FILE"); }
};

QTEST_GUILESS_MAIN(MailSendingTest)
#include "MailSendingTest.moc"
