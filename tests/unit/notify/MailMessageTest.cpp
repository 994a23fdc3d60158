// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/MailMessage.h"

#include <QtTest>

using namespace standby;

namespace {

MailAddress address(const QString& text) {
    return *MailAddress::from(text);
}

Mail mail() {
    return {QStringLiteral("abc-123"),
            1'800'000'000'000,
            address(QStringLiteral("standby@example.com")),
            {address(QStringLiteral("a@example.com"))},
            QStringLiteral("HQ has failed"),
            QStringLiteral("Connection refused.")};
}

/// The value of a header, unfolded; empty if there is none.
QByteArray header(const QByteArray& message, const QByteArray& name) {
    QByteArray head = message.first(message.indexOf("\r\n\r\n") + 2);
    head.replace("\r\n ", " ");
    for (const QByteArray& line : head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).chopped(1);
    }
    return {};
}

QByteArray body(const QByteArray& message) {
    return message.mid(message.indexOf("\r\n\r\n") + 4);
}

/// RFC 2047 and RFC 2045 the other way round.
QString decodedWords(const QByteArray& text) {
    QByteArray bytes;
    for (const QByteArray& word : text.split(' '))
        bytes += QByteArray::fromBase64(word.mid(10).chopped(2));
    return QString::fromUtf8(bytes);
}

QString decodedBody(const QByteArray& message) {
    QByteArray text = body(message);
    text.replace("=\r\n", "").replace("\r\n", "\n");
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text, '='));
}

} // namespace

class MailMessageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPlainMailIsWrittenAsItIs() {
        QCOMPARE(mailMessage(mail()), QByteArray("Date: Fri, 15 Jan 2027 08:00:00 +0000\r\n"
                                                 "From: standby@example.com\r\n"
                                                 "To: a@example.com\r\n"
                                                 "Message-ID: <abc-123@example.com>\r\n"
                                                 "Subject: HQ has failed\r\n"
                                                 "Auto-Submitted: auto-generated\r\n"
                                                 "MIME-Version: 1.0\r\n"
                                                 "Content-Type: text/plain; charset=utf-8\r\n"
                                                 "Content-Transfer-Encoding: quoted-printable\r\n"
                                                 "\r\n"
                                                 "Connection refused.\r\n"));
    }

    void theSameMailIsTheSameBytes() { QCOMPARE(mailMessage(mail()), mailMessage(mail())); }

    void recipientsHaveALineEach() {
        Mail many = mail();
        many.to << address(QStringLiteral("b@bücher.example")) << address(QStringLiteral("c@example.com"));
        QVERIFY(
            mailMessage(many).contains("\r\nTo: a@example.com,\r\n b@xn--bcher-kva.example,\r\n c@example.com\r\n"));
    }

    void subjectsComeBackAsTheyWere_data() {
        QTest::addColumn<QString>("subject");
        QTest::newRow("umlauts") << QStringLiteral("Büro fällt aus");
        QTest::newRow("emoji at every place") << QString(QStringLiteral("😀")).repeated(100);
        QTest::newRow("Chinese") << QStringLiteral("服务器故障").repeated(20);
        QTest::newRow("looks encoded") << QStringLiteral("=?UTF-8?B?eA==?=");
        QTest::newRow("long ASCII") << QStringLiteral("x").repeated(200);
    }
    void subjectsComeBackAsTheyWere() {
        QFETCH(QString, subject);
        Mail one = mail();
        one.subject = subject;
        const QByteArray message = mailMessage(one);
        QCOMPARE(decodedWords(header(message, "Subject")), subject);
        for (const QByteArray& line : message.split('\n'))
            QVERIFY2(line.size() <= 77, line.constData()); // with its CR
    }

    void bodiesComeBackAsTheyWere_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("umlauts") << QStringLiteral("Büro\nfällt aus\n");
        QTest::newRow("long line") << QString(5000, u'x') + u'\n';
        QTest::newRow("long line of signs") << QString(5000, u'€') + u'\n';
        QTest::newRow("space at the end") << QStringLiteral("a \nb\t\n \n");
        QTest::newRow("equals signs") << QStringLiteral("a=b=0D=0A==\n");
        QTest::newRow("dots") << QStringLiteral(".\n..\n.x\n");
        for (int length = 70; length < 80; ++length)
            QTest::addRow("%d and a sign", length) << QString(length, u'x') + QStringLiteral("ä \n");
    }
    void bodiesComeBackAsTheyWere() {
        QFETCH(QString, text);
        Mail one = mail();
        one.body = text;
        const QByteArray message = mailMessage(one);
        QCOMPARE(decodedBody(message), text);
        for (const QByteArray& line : message.split('\n')) {
            QVERIFY2(line.size() <= 77, line.constData());
            QVERIFY2(!line.endsWith(" \r") && !line.endsWith("\t\r"), line.constData());
        }
    }

    void everyKindOfLineBreakIsOne() {
        Mail one = mail();
        one.body = QStringLiteral("a\r\nb\rc\nd");
        QCOMPARE(body(mailMessage(one)), QByteArray("a\r\nb\r\nc\r\nd\r\n"));
    }

    void nothingBreaksOutOfAHeader_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("CR LF") << QStringLiteral("x\r\nBcc: victim@example.com\r\n\r\nbody");
        QTest::newRow("LF") << QStringLiteral("x\nBcc: victim@example.com");
        QTest::newRow("CR") << QStringLiteral("x\rBcc: victim@example.com");
        QTest::newRow("NUL") << QStringLiteral("x") + QChar(0) + QStringLiteral("\nBcc: victim@example.com");
        QTest::newRow("NEL") << QStringLiteral("x\u0085Bcc: victim@example.com");
        QTest::newRow("line separator") << QStringLiteral("x\u2028Bcc: victim@example.com");
        QTest::newRow("vertical tab") << QStringLiteral("x\v\fBcc: victim@example.com");
    }
    void nothingBreaksOutOfAHeader() {
        QFETCH(QString, text);
        Mail one = mail();
        one.subject = text;
        one.id = text;
        const QByteArray message = mailMessage(one);
        QCOMPARE(header(message, "Bcc"), QByteArray());
        QCOMPARE(body(message), QByteArray("Connection refused.\r\n"));
        QVERIFY(header(message, "Message-ID").startsWith("<xBccvictimexamplecom"));
        for (const char c : message)
            QVERIFY((c >= ' ' && c < 0x7f) || c == '\r' || c == '\n');
        QCOMPARE(message.count('\r'), message.count('\n'));
        QCOMPARE(message.count("\r\n"), message.count('\n'));
    }

    void controlCharactersDoNotArrive() {
        Mail one = mail();
        one.body = QStringLiteral("a\x1b[31mb\u0000c\u007fd\u009be\tf");
        QCOMPARE(decodedBody(mailMessage(one)), QStringLiteral("a[31mbcde\tf\n"));
    }

    void hugeTextsAreCut() {
        Mail one = mail();
        one.subject = QString(100'000, u'x');
        one.body = QStringLiteral("😀").repeated(1'000'000);
        const QByteArray message = mailMessage(one);
        QCOMPARE(decodedWords(header(message, "Subject")), QString(249, u'x') + u'…');
        const QString text = decodedBody(message);
        QVERIFY(text.endsWith(QStringLiteral("😀…\n")));
        QVERIFY(text.size() <= longestMailBody + 1);
    }

    void addressesAreChecked_data() {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QByteArray>("travels"); // empty: refused
        QTest::newRow("plain") << " admin+x@Example.com " << QByteArray("admin+x@example.com");
        QTest::newRow("international domain")
            << QStringLiteral("a@BÜCHER.example") << QByteArray("a@xn--bcher-kva.example");
        QTest::newRow("international name") << QStringLiteral("jörg@example.com") << QByteArray();
        QTest::newRow("line break") << "a@example.com\r\nDATA" << QByteArray();
        QTest::newRow("line break inside") << "a\r\n@example.com" << QByteArray();
        QTest::newRow("brackets") << "<a@example.com>" << QByteArray();
        QTest::newRow("two") << "a@example.com, b@example.com" << QByteArray();
        QTest::newRow("name") << "A <a@example.com>" << QByteArray();
        QTest::newRow("quotes") << "\"a b\"@example.com" << QByteArray();
        QTest::newRow("space") << "a b@example.com" << QByteArray();
        QTest::newRow("no domain") << "a@" << QByteArray();
        QTest::newRow("empty") << "" << QByteArray();
        QTest::newRow("control") << QStringLiteral("a\u0085b@example.com") << QByteArray();
    }
    void addressesAreChecked() {
        QFETCH(QString, entered);
        QFETCH(QByteArray, travels);
        const Result<MailAddress> found = MailAddress::from(entered);
        QCOMPARE(found.ok(), !travels.isEmpty());
        if (found)
            QCOMPARE(found->text(), travels);
        else
            QVERIFY(found.message().endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(MailMessageTest)
#include "MailMessageTest.moc"
