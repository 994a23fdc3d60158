// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/EmailSender.h"
#include "unit/notify/ScriptedMailServer.h"
#include "unit/notify/Sending.h"

#include <QTimer>

using namespace standby;

class EmailSenderTest : public QObject {
    Q_OBJECT

    Sending m_sending;

    static EmailDefaults defaultsOf(const ScriptedMailServer& server) {
        EmailDefaults defaults;
        defaults.from = QStringLiteral("standby@example.com");
        defaults.smtp.host = QStringLiteral("127.0.0.1");
        defaults.smtp.port = server.port();
        return defaults;
    }
    static EmailDefaults withLogin(EmailDefaults defaults) {
        defaults.smtp.user = QStringLiteral("me");
        defaults.smtp.password = QStringLiteral("hunter22");
        return defaults;
    }
    static EmailNotification mailTo(const QString& to) {
        EmailNotification email;
        email.to = to;
        return email;
    }
    static QString threePeople() { return QStringLiteral("a@example.com, b@example.com, c@example.com"); }

    DeliveryReport send(const EmailDefaults& defaults, const QString& to = QStringLiteral("a@example.com"),
                        double timeoutSeconds = 10, const NotificationMessage& message = Sending::message()) {
        EmailSender sender(m_sending.deadlines, timeoutSeconds);
        return m_sending.run(sender, mailTo(to), defaults, message);
    }
    static QString at(const ScriptedMailServer& server) {
        return QStringLiteral("127.0.0.1 port %1").arg(server.port());
    }

  private Q_SLOTS:
    void aMessageArrives() {
        ScriptedMailServer server;
        const DeliveryReport report = send(defaultsOf(server));
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QVERIFY(report.error.isEmpty());
        QCOMPARE(report.response, QStringLiteral("250 2.0.0 Ok: queued as 4711"));
        QCOMPARE(report.newlyDelivered, {QStringLiteral("a@example.com")});
        QVERIFY(server.lines.value(0).startsWith("EHLO "));
        QVERIFY(server.lines.value(1).startsWith("MAIL FROM:<standby@example.com>"));
        QCOMPARE(server.lines.value(2), QByteArray("RCPT TO:<a@example.com>"));
        QCOMPARE(server.lines.value(3), QByteArray("DATA"));
        QCOMPARE(server.messages.size(), 1);
        const QByteArray message = server.messages.first();
        QVERIFY(message.startsWith("Date: Fri, 15 Jan 2027 08:00:00 +0000\r\n"));
        QVERIFY(message.contains("\r\nSubject: HQ has failed\r\n"));
        QVERIFY(message.endsWith("\r\n\r\nConnection refused.\r\n"));
    }

    void dotsAtTheBeginningOfALineAreStuffed() {
        ScriptedMailServer server;
        NotificationMessage message = Sending::message();
        message.tags[QStringLiteral("$SummaryBody$")] = QStringLiteral(".\nQUIT\n..two\nend");
        QVERIFY(send(defaultsOf(server), QStringLiteral("a@example.com"), 10, message).succeeded);
        QCOMPARE(server.messages.size(), 1);
        QVERIFY2(server.messages.first().endsWith("\r\n\r\n..\r\nQUIT\r\n...two\r\nend\r\n"),
                 server.messages.first().constData());
        QCOMPARE(server.lines.mid(3), (QList<QByteArray>{"DATA", "QUIT"}));
    }

    void theRulesOwnSettingsGoBeforeTheDefaults() {
        ScriptedMailServer server;
        ScriptedMailServer other;
        EmailNotification email = mailTo(QStringLiteral("a@example.com"));
        email.from = QStringLiteral("own@example.com");
        email.subject = QStringLiteral("Own: $SummaryTitle$");
        email.body = QStringLiteral("Own body");
        email.smtp = defaultsOf(server).smtp;
        EmailSender sender(m_sending.deadlines);
        QVERIFY(m_sending.run(sender, email, defaultsOf(other)).succeeded);
        QCOMPARE(other.connections, 0);
        QVERIFY(server.lines.value(1).startsWith("MAIL FROM:<own@example.com>"));
        QVERIFY(server.messages.value(0).contains("\r\nSubject: Own: HQ has failed\r\n"));
        QVERIFY(server.messages.value(0).endsWith("\r\n\r\nOwn body\r\n"));
    }

    void theLoginIsUsed() {
        ScriptedMailServer server;
        QVERIFY(send(withLogin(defaultsOf(server))).succeeded);
        QCOMPARE(server.lines.mid(1, 2),
                 (QList<QByteArray>{"AUTH PLAIN", QByteArray("\0me\0hunter22", 12).toBase64()}));
    }

    void internationalDomainsTravelAsALabels() {
        ScriptedMailServer server;
        EmailDefaults defaults = defaultsOf(server);
        defaults.from = QStringLiteral("standby@büro.example");
        const DeliveryReport report = send(defaults, QStringLiteral("a@bücher.example"));
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QVERIFY(server.lines.value(1).startsWith("MAIL FROM:<standby@xn--bro-hoa.example>"));
        QCOMPARE(server.lines.value(2), QByteArray("RCPT TO:<a@xn--bcher-kva.example>"));
        QCOMPARE(report.newlyDelivered, {QStringLiteral("a@bücher.example")});
    }

    void whatIsNotSetIsSaidWithItsPlace() {
        ScriptedMailServer server;
        EmailDefaults defaults = defaultsOf(server);
        defaults.from.clear();
        QCOMPARE(send(defaults).error, QStringLiteral("No sender's address is set. Enter one in the e-mail defaults "
                                                      "(Options, Notification) or in this notification."));
        defaults.smtp.host.clear();
        QCOMPARE(send(defaults).error, QStringLiteral("No mail server is set. Enter one in the e-mail defaults "
                                                      "(Options, Notification) or in this notification."));
        QCOMPARE(server.connections, 0);
    }

    void addressesCannotCarryCommands() {
        ScriptedMailServer server;
        EmailDefaults defaults = defaultsOf(server);
        defaults.from = QStringLiteral("a@example.com>\r\nRCPT TO:<victim@example.com");
        QVERIFY(send(defaults).error.startsWith(QStringLiteral("The sender's address cannot be used: ")));
        const DeliveryReport report =
            send(defaultsOf(server), QStringLiteral("a@example.com\r\nDATA, <b@example.com>, c d@example.com"));
        QVERIFY(!report.succeeded);
        QCOMPARE(server.connections, 0);
    }

    void anAddressThatCannotTravelKeepsNobodyElsesMailBack() {
        ScriptedMailServer server;
        const DeliveryReport report = send(defaultsOf(server), QStringLiteral("jörg@example.com, b@example.com"));
        QVERIFY(!report.succeeded);
        QVERIFY2(report.error.startsWith(QStringLiteral("jörg@example.com has letters before the @")),
                 qPrintable(report.error));
        QCOMPARE(report.newlyDelivered, {QStringLiteral("b@example.com")});
        NotificationMessage again = Sending::message();
        again.delivered = report.newlyDelivered;
        QCOMPARE(send(defaultsOf(server), QStringLiteral("jörg@example.com, b@example.com"), 10, again).error,
                 report.error);
        QCOMPARE(server.messages.size(), 1);
    }

    void oneRefusedRecipientKeepsNobodyElsesMailBack() {
        ScriptedMailServer server;
        server.on("RCPT TO:<b@", "550-5.1.1 No such user\r\n550 5.1.1 here\r\n");
        const DeliveryReport report = send(defaultsOf(server), threePeople());
        QVERIFY(!report.succeeded);
        QCOMPARE(report.error, at(server) + QStringLiteral(" refuses 1 of 3 recipients: b@example.com (550 5.1.1 No "
                                                           "such user here)"));
        QCOMPARE(report.newlyDelivered,
                 (QStringList{QStringLiteral("a@example.com"), QStringLiteral("c@example.com")}));
        QCOMPARE(report.response, QStringLiteral("250 2.0.0 Ok: queued as 4711"));
        QCOMPARE(server.messages.size(), 1);
    }

    void whoHasTheMessageDoesNotGetItAgain() {
        ScriptedMailServer server;
        NotificationMessage message = Sending::message();
        message.delivered = {QStringLiteral("a@example.com"), QStringLiteral("c@example.com")};
        const DeliveryReport report = send(defaultsOf(server), threePeople(), 10, message);
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(report.newlyDelivered, {QStringLiteral("b@example.com")});
        QCOMPARE(server.lines.mid(2, 2), (QList<QByteArray>{"RCPT TO:<b@example.com>", "DATA"}));
        message.delivered << QStringLiteral("b@example.com");
        QVERIFY(send(defaultsOf(server), threePeople(), 10, message).succeeded);
        QCOMPARE(server.connections, 1);
    }

    void refusalsSayWhatTheServerSaid_data() {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("error"); // after the server's name
        QTest::addColumn<QString>("response");
        QTest::newRow("greeting") << QByteArray("greeting") << QByteArray("421 4.7.0 Too busy\r\n")
                                  << " takes no mail from us now: 421 4.7.0 Too busy"
                                  << "421 4.7.0 Too busy";
        QTest::newRow("hello") << QByteArray("EHLO") << QByteArray("421 Go away\r\n")
                               << " does not want to talk to us: 500 No"
                               << "500 No";
        QTest::newRow("login") << QByteArray("login") << QByteArray("535 5.7.8 hunter22 is wrong\r\n")
                               << " refuses the login as me: 535 5.7.8 ******** is wrong. Check user and password; "
                                  "some providers want a password made for programs."
                               << "535 5.7.8 ******** is wrong";
        QTest::newRow("sender") << QByteArray("MAIL") << QByteArray("550 5.7.1 Not you\r\n")
                                << " refuses the sender standby@example.com: 550 5.7.1 Not you"
                                << "550 5.7.1 Not you";
        QTest::newRow("all recipients")
            << QByteArray("RCPT") << QByteArray("451 4.7.1 Greylisted\r\n")
            << " refuses 3 of 3 recipients: a@example.com (451 4.7.1 Greylisted), b@example.com (451 4.7.1 "
               "Greylisted), c@example.com (451 4.7.1 Greylisted)"
            << "451 4.7.1 Greylisted";
        QTest::newRow("data") << QByteArray("DATA") << QByteArray("554 5.5.1 No valid recipients\r\n")
                              << " refuses the message: 554 5.5.1 No valid recipients"
                              << "554 5.5.1 No valid recipients";
        QTest::newRow("message") << QByteArray(".") << QByteArray("552 5.3.4 Too \x01\x1b[31mbig\r\n")
                                 << " refuses the message: 552 5.3.4 Too [31mbig"
                                 << "552 5.3.4 Too [31mbig";
    }
    void refusalsSayWhatTheServerSaid() {
        QFETCH(QByteArray, step);
        QFETCH(QByteArray, reply);
        QFETCH(QString, error);
        QFETCH(QString, response);
        ScriptedMailServer server;
        server.on(step, reply);
        server.on("HELO", "500 No\r\n");
        const DeliveryReport report = send(withLogin(defaultsOf(server)), threePeople());
        QVERIFY(!report.succeeded);
        QCOMPARE(report.error, at(server) + error);
        QCOMPARE(report.response, response);
        QVERIFY(report.newlyDelivered.isEmpty());
        QVERIFY2(m_sending.tookMs < 5000, qPrintable(QString::number(m_sending.tookMs)));
    }

    void hangingUpIsNeverTakenForADelivery_data() {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("error");
        QTest::newRow("greeting") << QByteArray("greeting")
                                  << " closed the connection without a word. Check the port, and whether it blocks "
                                     "this machine's address.";
        QTest::newRow("hello") << QByteArray("EHLO") << " closed the connection after our greeting.";
        QTest::newRow("login") << QByteArray("login") << " closed the connection after the login.";
        QTest::newRow("sender") << QByteArray("MAIL") << " closed the connection after the sender's address.";
        QTest::newRow("recipient") << QByteArray("RCPT") << " closed the connection after a recipient's address.";
        QTest::newRow("data") << QByteArray("DATA") << " closed the connection after the announcement of the message.";
        QTest::newRow("last dot") << QByteArray(".")
                                  << " closed the connection after the message, without confirming it: whether it "
                                     "arrives is open.";
    }
    void hangingUpIsNeverTakenForADelivery() {
        QFETCH(QByteArray, step);
        QFETCH(QString, error);
        ScriptedMailServer server;
        server.hangUpOn(step);
        const DeliveryReport report = send(withLogin(defaultsOf(server)), threePeople());
        QVERIFY(!report.succeeded);
        QCOMPARE(report.error, at(server) + error);
        QVERIFY(report.newlyDelivered.isEmpty());
    }

    void aConnectionThatBreaksInTheMiddleOfTheMessageIsAFailure() {
        ScriptedMailServer server;
        server.hangUpAfter = 1000;
        NotificationMessage message = Sending::message();
        message.tags[QStringLiteral("$SummaryBody$")] = QString(4'000'000, u'ä'); // more than sockets hold
        const DeliveryReport report = send(defaultsOf(server), QStringLiteral("a@example.com"), 10, message);
        QVERIFY(!report.succeeded);
        QVERIFY2(report.error.contains(QStringLiteral("closed the connection")), qPrintable(report.error));
        QVERIFY(report.newlyDelivered.isEmpty());
    }

    void silenceEndsWithTheTime_data() {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("error");
        QTest::newRow("greeting") << QByteArray("greeting") << " accepted the connection and said nothing in 0.3 s.";
        QTest::newRow("sender") << QByteArray("MAIL") << " did not answer the sender's address: no end in 0.3 s.";
        QTest::newRow("last dot") << QByteArray(".")
                                  << " got the message but did not confirm it in 0.3 s: whether it arrives is open.";
    }
    void silenceEndsWithTheTime() {
        QFETCH(QByteArray, step);
        QFETCH(QString, error);
        ScriptedMailServer server;
        server.on(step, {});
        const DeliveryReport report = send(defaultsOf(server), QStringLiteral("a@example.com"), 0.3);
        QCOMPARE(report.error, at(server) + error);
        QVERIFY2(m_sending.tookMs < 3000, qPrintable(QString::number(m_sending.tookMs)));
    }

    void aServerThatThinksLongDelaysNothingElse() {
        ScriptedMailServer slow;
        slow.on(".", {});
        EmailSender sender(m_sending.deadlines, 1);
        std::optional<DeliveryReport> waiting;
        sender.start(mailTo(QStringLiteral("a@example.com")), defaultsOf(slow), Sending::message(),
                     [&](DeliveryReport&& report) { waiting = std::move(report); });
        QTRY_COMPARE(slow.messages.size(), 1); // from here on libcurl blocks
        QElapsedTimer timer;
        timer.start();
        qint64 longestGap = 0;
        QTimer beat;
        QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longestGap = std::max(longestGap, timer.restart()); });
        beat.start(5);
        ScriptedMailServer healthy;
        QVERIFY(m_sending.run(sender, mailTo(QStringLiteral("b@example.com")), defaultsOf(healthy)).succeeded);
        QVERIFY(!waiting);
        QTRY_VERIFY_WITH_TIMEOUT(waiting.has_value(), 5000);
        QVERIFY2(longestGap < 500, qPrintable(QString::number(longestGap)));
    }

    void aServerThatDoesNotSayGoodByeIsNotWaitedFor() {
        ScriptedMailServer server;
        server.on("QUIT", {});
        const DeliveryReport report = send(defaultsOf(server));
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QVERIFY2(m_sending.tookMs < 4000, qPrintable(QString::number(m_sending.tookMs)));
    }

    void aServerThatIsDownIsSaid() {
        ScriptedMailServer server;
        const EmailDefaults defaults = defaultsOf(server);
        server.close();
        QCOMPARE(send(defaults).error,
                 QStringLiteral("Cannot connect to 127.0.0.1 port %1: connection refused. Check host and port, and "
                                "firewalls on the way: many networks block port 25.")
                     .arg(defaults.smtp.port));
    }

    void aHostThatDoesNotExistIsSaid() {
        ScriptedMailServer server;
        EmailDefaults defaults = defaultsOf(server);
        defaults.smtp.host = QStringLiteral("mail.nowhere.invalid");
        QCOMPARE(send(defaults).error, QStringLiteral("The mail server mail.nowhere.invalid was not found. Check its "
                                                      "spelling and this machine's DNS."));
    }

    void withoutStartTlsNothingIsSent() {
        ScriptedMailServer server;
        EmailDefaults defaults = withLogin(defaultsOf(server));
        defaults.smtp.security = SmtpSecurity::StartTls;
        QCOMPARE(send(defaults).error, at(server) + QStringLiteral(" does not offer STARTTLS, so nothing was sent. "
                                                                   "Choose TLS (usually port 465), or another port "
                                                                   "(usually 587)."));
        server.on("EHLO", "250-mail.example.test\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n");
        server.on("STARTTLS", "454 4.7.0 Not now\r\n");
        QCOMPARE(send(defaults).error, at(server) + QStringLiteral(" refuses STARTTLS, so nothing was sent: 454 4.7.0 "
                                                                   "Not now"));
        server.on("STARTTLS", "220 Go\r\nnot TLS\r\n");
        QVERIFY(!send(defaults).succeeded);
        for (const QByteArray& line : std::as_const(server.lines))
            QVERIFY2(line.startsWith("EHLO") || line == "STARTTLS" || line == "QUIT", line.constData());
        QVERIFY(server.messages.isEmpty());
    }

    void aServerThatSpeaksPlainWhereTlsIsSetIsSaid() {
        ScriptedMailServer server;
        EmailDefaults defaults = withLogin(defaultsOf(server));
        defaults.smtp.security = SmtpSecurity::Tls;
        QCOMPARE(send(defaults).error,
                 at(server) + QStringLiteral(": not TLS: the server answers without encryption on this port. Nothing "
                                             "was sent. If the port is right, choose STARTTLS."));
        QVERIFY(server.lines.isEmpty());
    }

    void aServerThatWantsTlsOrALoginFirstIsUnderstood() {
        ScriptedMailServer server;
        server.on("EHLO", "250 mail.example.test\r\n");
        server.on("MAIL", "530 5.7.0 Must issue a STARTTLS command first\r\n");
        const QString error = at(server) + QStringLiteral(" refuses the sender standby@example.com: 530 5.7.0 Must "
                                                          "issue a STARTTLS command first. It may want TLS or "
                                                          "STARTTLS first.");
        QCOMPARE(send(defaultsOf(server)).error, error);
        QCOMPARE(send(withLogin(defaultsOf(server))).error, error);
    }

    void whatIsNoMailServerIsFoundOut() {
        ScriptedMailServer server;
        server.on("greeting", "HTTP/1.1 400 Bad Request\r\n");
        QCOMPARE(send(defaultsOf(server)).error,
                 at(server) + QStringLiteral(" is not a mail server: it says \"HTTP/1.1 "
                                             "400 Bad Request\". Check the port."));
        QVERIFY2(m_sending.tookMs < 3000, qPrintable(QString::number(m_sending.tookMs)));
    }

    void hostileRepliesAreBounded_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("endless lines") << QByteArray("250-more\r\n").repeated(100'000);
        QTest::newRow("one megabyte") << "550 " + QByteArray(1'000'000, 'x') + "\r\n";
        QTest::newRow("bytes") << QByteArray("\0\xff\xfe\x80\r\n", 6).repeated(60'000);
    }
    void hostileRepliesAreBounded() {
        QFETCH(QByteArray, reply);
        ScriptedMailServer server;
        server.on("MAIL", reply);
        const DeliveryReport report = send(defaultsOf(server), QStringLiteral("a@example.com"), 3);
        QVERIFY(!report.succeeded);
        QVERIFY2(report.error.size() < 500 && !report.error.contains(u'\n'), qPrintable(report.error));
        QVERIFY(report.response.size() <= 200);
        QVERIFY2(m_sending.tookMs < 4500, qPrintable(QString::number(m_sending.tookMs)));
    }

    void bareLineFeedsAreUnderstood() {
        ScriptedMailServer server;
        server.on("greeting", "220 hi\n");
        server.on("MAIL", "250 ok\n");
        server.on(".", "250-queued\n250 as 1\n");
        const DeliveryReport report = send(defaultsOf(server));
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(report.response, QStringLiteral("250 as 1"));
    }

    void thePasswordIsInNoText() {
        ScriptedMailServer server;
        const QByteArray login = QByteArray("\0me\0hunter22", 12).toBase64();
        server.on("login", "535 " + login + ' ' + QByteArray("hunter22").toBase64() + " hunter22\r\n");
        const DeliveryReport report = send(withLogin(defaultsOf(server)));
        for (const QString& text : {report.error, report.response}) {
            QVERIFY2(text.contains(QStringLiteral("535 ******** ******** ********")), qPrintable(text));
            QVERIFY(!text.contains(QStringLiteral("hunter22")));
        }
    }

    void aCancelledDeliveryIsNotReported() {
        ScriptedMailServer server;
        server.on("MAIL", {});
        bool called = false;
        QElapsedTimer timer;
        {
            EmailSender sender(m_sending.deadlines);
            const DeliveryId id = sender.start(mailTo(QStringLiteral("a@example.com")), defaultsOf(server),
                                               Sending::message(), [&](DeliveryReport&&) { called = true; });
            QTRY_COMPARE(server.lines.size(), 2);
            sender.cancel(id);
            sender.cancel(id);
            sender.cancel(0);
            EmailDefaults nothing;
            sender.cancel(sender.start(mailTo(QStringLiteral("a@example.com")), nothing, Sending::message(),
                                       [&](DeliveryReport&&) { called = true; }));
            sender.start(mailTo(QStringLiteral("a@example.com")), defaultsOf(server), Sending::message(),
                         [&](DeliveryReport&&) { called = true; });
            QTest::qWait(50);
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed()))); // a stop does not take long
        QTest::qWait(50);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(EmailSenderTest)
#include "EmailSenderTest.moc"
