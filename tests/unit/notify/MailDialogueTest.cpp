// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/MailDialogue.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace standby;

class MailDialogueTest : public QObject {
    Q_OBJECT

    static MailDialogue upToMessage(qsizetype messageBytes) {
        MailDialogue dialogue(messageBytes);
        dialogue.received("220 mail.example.test ESMTP\r\n");
        dialogue.sent("EHLO us\r\n");
        dialogue.received("250 Ok\r\n");
        dialogue.sent("MAIL FROM:<s@example.com>\r\n");
        dialogue.received("250 Ok\r\n");
        dialogue.sent("RCPT TO:<a@example.com>\r\n");
        dialogue.received("250 Ok\r\n");
        dialogue.sent("DATA\r\n");
        dialogue.received("354 Go\r\n");
        return dialogue;
    }

  private Q_SLOTS:
    void onlyTheReplyToAWholeMessageAcceptsIt() {
        MailDialogue dialogue = upToMessage(100);
        QVERIFY(!dialogue.wasAccepted());
        dialogue.sentMessage(60);
        dialogue.received("250 Too early\r\n");
        QVERIFY(!dialogue.wasAccepted());
        MailDialogue whole = upToMessage(100);
        whole.sentMessage(60);
        whole.sentMessage(40);
        QVERIFY(!whole.wasAccepted());
        whole.received("250-Queued\r\n");
        QVERIFY(!whole.wasAccepted());
        whole.received("250 as 1\r\n");
        QVERIFY(whole.wasAccepted());
        QCOMPARE(whole.lastLine(), QByteArray("250 as 1"));
    }

    void whatIsSaidToAGoodByeDoesNotCount() {
        MailDialogue dialogue = upToMessage(1);
        dialogue.sentMessage(1);
        dialogue.received("250 Queued\r\n");
        dialogue.sent("QUIT\r\n");
        dialogue.received("554 No\r\n");
        QVERIFY(dialogue.isLeaving());
        QVERIFY(dialogue.wasAccepted());
        QCOMPARE(dialogue.lastLine(), QByteArray("250 Queued"));
    }

    void linesOfAReplyBecomeOneText() {
        MailDialogue dialogue(1);
        dialogue.received("220 hi\r\n");
        dialogue.sent("MAIL FROM:<s@example.com>\r\n");
        dialogue.received("550-5.7.1 Not from\r\n");
        dialogue.received("550-5.7.1 this  place.\n");
        dialogue.received("550\r\n");
        QCOMPARE(dialogue.reply().code, 550);
        QCOMPARE(dialogue.reply().text, QByteArray("550 5.7.1 Not from this  place."));
    }

    void eachRecipientHasItsReply() {
        MailDialogue dialogue(1);
        for (const char* reply : {"250 Ok\r\n", "550 No\r\n", "450-Later\r\n"}) {
            dialogue.sent("RCPT TO:<x@example.com>\r\n");
            dialogue.received(reply);
        }
        QCOMPARE(dialogue.recipients().size(), 3);
        QCOMPARE(dialogue.recipients().at(0).code, 250);
        QVERIFY(dialogue.recipients().at(1).isRefusal());
        QCOMPARE(dialogue.recipients().at(2).code, 0); // its reply did not end
    }

    void whatTheLoginSaysIsNotTakenForACommand() {
        MailDialogue dialogue(1);
        dialogue.sent("EHLO us\r\n");
        dialogue.received("250-mail\r\n");
        QVERIFY(!dialogue.offersLogin());
        dialogue.received("250 AUTH PLAIN\r\n");
        QVERIFY(dialogue.offersLogin());
        dialogue.sent("AUTH PLAIN\r\n");
        dialogue.received("334 \r\n");
        dialogue.sent("DATA\r\n"); // base64, too
        QCOMPARE(dialogue.stage(), MailDialogue::Stage::Login);
    }

    void aFirstLineThatIsNoReplyIsNoMailServer() {
        for (const char* line : {"HTTP/1.1 400 Bad Request\r\n", "+OK POP3\r\n", "* OK IMAP\r\n", "22\r\n", "\r\n",
                                 "999 x\r\n", "220x\r\n"}) {
            MailDialogue dialogue(1);
            dialogue.received(line);
            QVERIFY2(dialogue.isNotMail(), line);
        }
    }

    void hostileBytesAreBounded() {
        QRandomGenerator random(1);
        for (int round = 0; round < 200; ++round) {
            MailDialogue dialogue = upToMessage(10'000);
            for (int i = 0; i < 50; ++i) {
                QByteArray line = random.bounded(2) ? QByteArray("550-") : QByteArray();
                const int length = random.bounded(1000);
                for (int byte = 0; byte < length; ++byte)
                    line += char(random.bounded(256));
                dialogue.received(line + '\n');
                QVERIFY(dialogue.reply().text.size() <= MailDialogue::replyLimit);
                QVERIFY(dialogue.lastLine().size() <= MailDialogue::replyLimit);
            }
            QVERIFY(!dialogue.wasAccepted());
        }
        MailDialogue dialogue(1);
        const QByteArray line = "250-" + QByteArray(1000, 'x') + "\r\n";
        for (int i = 0; i < 1000; ++i)
            dialogue.received(line);
        QVERIFY(dialogue.isTooLong());
    }
};

QTEST_GUILESS_MAIN(MailDialogueTest)
#include "MailDialogueTest.moc"
