// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/GreetingCheck.h"

#include <QtTest>

using namespace standby;
using Verdict = GreetingCheck::Verdict;

Q_DECLARE_METATYPE(standby::MatchKind)
Q_DECLARE_METATYPE(standby::GreetingCheck::Verdict)

class GreetingCheckTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aGreetingIsJudged_data() {
        QTest::addColumn<MatchKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char* name, MatchKind kind, const char* text, const char* greeting, Verdict verdict) {
            QTest::newRow(name) << kind << QString::fromUtf8(text) << QByteArray(greeting) << verdict;
        };
        using enum MatchKind;
        row("starts", StartsWith, "220", "220 ready\r\n", Verdict::Fulfilled);
        row("starts at once", StartsWith, "220", "220", Verdict::Fulfilled);
        row("may still start", StartsWith, "220", "22", Verdict::Undecided);
        row("cannot start any more", StartsWith, "220", "5", Verdict::Failed);
        row("one of several starts", StartsWith, "200;201", "201 no posting\r\n", Verdict::Fulfilled);
        row("one of several may still start", StartsWith, "200;301", "30", Verdict::Undecided);
        row("contains", Contains, "ready", "220 ready when you are", Verdict::Fulfilled);
        row("lacks in a part of a line", Contains, "ready", "220 rea", Verdict::Undecided);
        row("lacks in a whole line", Contains, "ready", "220 busy\r\n", Verdict::Unlikely);
        row("a continued line is not the end", Contains, "ready", "220-busy\r\n", Verdict::Undecided);
        row("must not contain, part of a line", NotContains, "busy", "220 all ", Verdict::Undecided);
        row("must not contain, whole line", NotContains, "busy", "220 all well\r\n", Verdict::Fulfilled);
        row("contains what it must not", NotContains, "full;busy", "220 busy\r\n", Verdict::Failed);
        row("must not start", NotStartsWith, "4;5", "554 no\r\n", Verdict::Failed);
        row("matches to the end of the line", Matches, "^220 .*ready$", "220 mail ready\r\n", Verdict::Fulfilled);
        row("an expression waits for the line", Matches, "^220", "220 mail", Verdict::Undecided);
        row("a semicolon belongs to an expression", Matches, "a;b", "b\n", Verdict::Unlikely);
        row("must not match", NotMatches, "^5", "554 no\r\n", Verdict::Failed);
    }

    void aGreetingIsJudged() {
        QFETCH(MatchKind, kind);
        QFETCH(QString, text);
        QFETCH(QByteArray, greeting);
        GreetingCheck check({kind, text});
        QTEST(check.add(greeting), "verdict");
    }

    void theReasonQuotesWhatWasSaidAndWhatWasExpected() {
        GreetingCheck check({MatchKind::StartsWith, QStringLiteral("220;221")});
        QCOMPARE(check.add("554 go\taway\r\nmore"), Verdict::Failed);
        QCOMPARE(check.reason(),
                 QStringLiteral("greeting is \"554 goaway\", expected to start with \"220\" or \"221\""));
    }

    void bytesBeyondTheLimitAreDropped() {
        GreetingCheck check({MatchKind::Contains, QStringLiteral("never")});
        QCOMPARE(check.add(QByteArray(GreetingCheck::limit - 1, 'x')), Verdict::Undecided);
        QCOMPARE(check.add(QByteArray("x never")), Verdict::Failed);
        QCOMPARE(check.greeting().size(), GreetingCheck::limit);
    }

    void atTheDeadlineWhatHasComeIsJudged() {
        GreetingCheck silent({MatchKind::NotContains, QStringLiteral("busy")});
        QCOMPARE(silent.conclude(), Verdict::Failed);
        GreetingCheck halfLine({MatchKind::NotContains, QStringLiteral("busy")});
        halfLine.add("binary protocol");
        QCOMPARE(halfLine.conclude(), Verdict::Fulfilled);
    }
};

QTEST_GUILESS_MAIN(GreetingCheckTest)
#include "GreetingCheckTest.moc"
