// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/TextMatch.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace standby;

class TextMatchTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cleanupTestCase() { qInfo() << "slowest expression:" << slowest << "ms"; }

    void aCriterionIsFulfilledOrSaysWhyNot_data() {
        QTest::addColumn<MatchKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, MatchKind kind, const char* text, const char* subject,
                            const char* reason) {
            QTest::newRow(name) << kind << QString::fromUtf8(text) << QString::fromUtf8(subject)
                                << QString::fromUtf8(reason);
        };
        row("contains", MatchKind::Contains, "ready", "220 ready", "");
        row("contains not", MatchKind::Contains, "ready", "220 Ready", "does not contain \"ready\"");
        row("notContains", MatchKind::NotContains, "busy", "220 ready", "");
        row("notContains not", MatchKind::NotContains, "busy", "220 busy", "contains \"busy\"");
        row("matches", MatchKind::Matches, "^2\\d\\d ", "220 ready", "");
        row("matches in the middle", MatchKind::Matches, "re(a|d)d?y", "220 ready", "");
        row("matches not", MatchKind::Matches, "^5", "220 ready", "does not match \"^5\"");
        row("notMatches", MatchKind::NotMatches, "^5", "220 ready", "");
        row("notMatches not", MatchKind::NotMatches, "\\d{3}", "220 ready", "matches \"\\d{3}\"");
        row("startsWith", MatchKind::StartsWith, "220", "220 ready", "");
        row("startsWith not", MatchKind::StartsWith, "220", "1220", "does not start with \"220\"");
        row("notStartsWith", MatchKind::NotStartsWith, "421", "220 ready", "");
        row("notStartsWith not", MatchKind::NotStartsWith, "421", "421 busy", "starts with \"421\"");
        row("alternatives", MatchKind::Matches, "xx|ready|yy", "220 ready", "");
        row("an empty match", MatchKind::Matches, "q*", "220 ready", "");
        row("an empty subject", MatchKind::Matches, "^$", "", "");
        row("end of text", MatchKind::Matches, "ready$", "220 ready", "");
        row("a case-blind option", MatchKind::Matches, "(?i)READY", "220 ready", "");
        row("a verb of PCRE2", MatchKind::Matches, "(*UCP)r\\w+y", "220 ready", "");
        row("an extended expression with a comment", MatchKind::Matches, "(?x) rea dy # greets", "220 ready", "");
        row("recursion", MatchKind::Matches, "x\\((?:[^()]|(?R))*\\)", "x(a(b)",
            "does not match \"x\\((?:[^()]|(?R))*\\)\"");
        row("a back reference", MatchKind::Matches, "(r.a)dy \\1", "ready rea", "");
        row("a look back", MatchKind::Matches, "(?<=220 )ready", "220 ready", "");
        row("umlauts", MatchKind::Matches, "gr.ße", "viele größe", "");
        row("outside of the BMP", MatchKind::Matches, "^.{2}x$", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80x", "");
    }
    void aCriterionIsFulfilledOrSaysWhyNot() {
        QFETCH(MatchKind, kind);
        QFETCH(QString, text);
        QFETCH(QString, subject);
        QFETCH(QString, reason);
        QCOMPARE(mistakeIn({kind, text}), std::nullopt);
        const TextVerdict verdict = evaluate({kind, text}, subject);
        QCOMPARE(verdict.reason, reason);
        QCOMPARE(verdict.fulfilled, reason.isEmpty());
    }

    void aMatchIsFoundWhereverItBegins() {
        for (int before : {0, 1, 62, 63, 64, 65, 127, 128, 1000, 4'097}) {
            for (const QString& filler : {QStringLiteral("-"), QStringLiteral("\U0001F600")}) {
                const QString subject = filler.repeated(before) + QStringLiteral("ready");
                QVERIFY2(evaluate({MatchKind::Matches, QStringLiteral("r[aeiou]+dy$")}, subject).fulfilled,
                         qPrintable(QString::number(before)));
            }
        }
    }

    void brokenTextIsNoReasonToGiveUp() {
        QString subject = QStringLiteral("220 ready");
        subject.prepend(QChar(0xDC00));
        subject.append(QChar(0xD800));
        QVERIFY(evaluate({MatchKind::Matches, QStringLiteral("ready")}, subject).fulfilled);
        const QString cut = QString(regularExpressionSubjectLimit - 1, QLatin1Char('a')) + QStringLiteral("\U0001F600");
        // Found from the first character on: no time budget decides.
        QVERIFY(evaluate({MatchKind::Matches, QStringLiteral("^a+$")}, cut).fulfilled);
    }

    void aCatastrophicExpressionEndsSoonAndProvesNothing_data() {
        QTest::addColumn<QString>("pattern");
        for (const char* pattern :
             {"^(a+)+$", "(.*)*x", "(\\w+\\s?)+[!?]", "a*a*a*a*[bc]", "\\s+$", "(a?){64}a{64}[!?]"}) {
            for (const char* jit : {"", "(*NO_JIT)"})
                QTest::addRow("%s%s", jit, pattern) << QString::fromLatin1(jit) + QString::fromLatin1(pattern);
        }
    }
    void aCatastrophicExpressionEndsSoonAndProvesNothing() {
        QFETCH(QString, pattern);
        const qsizetype size = regularExpressionSubjectLimit;
        QString words;
        while (words.size() < size)
            words += QStringLiteral("aaaaaaaaaaaaaaaa\n");
        for (const QString& subject :
             {QString(size, QLatin1Char('a')), QString(size - 1, QLatin1Char('a')) + QLatin1Char('!'), words,
              QString(size, QLatin1Char(' ')) + QLatin1Char('z')}) {
            QElapsedTimer clock;
            clock.start();
            const TextVerdict verdict = evaluate({MatchKind::Matches, pattern}, subject);
            const qint64 elapsed = clock.elapsed();
            slowest = std::max(slowest, elapsed);
            QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
            QVERIFY(verdict.fulfilled == verdict.reason.isEmpty());
        }
    }

    void whatCannotBeDecidedFulfilsNeitherKind() {
        const QString subject = QString(100'000, QLatin1Char('a')) + QLatin1Char('!');
        for (MatchKind kind : {MatchKind::Matches, MatchKind::NotMatches}) {
            const TextVerdict verdict = evaluate({kind, QStringLiteral("^(a+)+$")}, subject);
            QVERIFY(!verdict.fulfilled);
            QCOMPARE(verdict.reason, QStringLiteral("cannot be decided: the regular expression \"^(a+)+$\" takes too "
                                                    "much work on this text"));
        }
    }

    void anyOfSeveralTextsFulfils_data() {
        QTest::addColumn<MatchKind>("kind");
        QTest::addColumn<QString>("texts");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, MatchKind kind, const char* texts, const char* reason) {
            QTest::newRow(name) << kind << QString::fromUtf8(texts) << QString::fromUtf8(reason);
        };
        row("the first", MatchKind::StartsWith, "200;201", "");
        row("the second, after a space", MatchKind::StartsWith, "201; 200", "");
        row("none", MatchKind::StartsWith, "400;500", "does not start with \"400\" and does not start with \"500\"");
        row("a trailing separator", MatchKind::StartsWith, "200;", "");
        row("none may", MatchKind::NotContains, "busy;full", "");
        row("one does that may not", MatchKind::NotContains, "busy;ready", "contains \"ready\"");
        row("expressions", MatchKind::Matches, "^4;^2", "");
        row("expressions that may not", MatchKind::NotMatches, "^4;^2", "matches \"^2\"");
    }
    void anyOfSeveralTextsFulfils() {
        QFETCH(MatchKind, kind);
        QFETCH(QString, texts);
        QFETCH(QString, reason);
        const TextVerdict verdict = evaluateAny({kind, texts}, QStringLiteral("200 news server ready"));
        QCOMPARE(verdict.reason, reason);
        QCOMPARE(verdict.fulfilled, reason.isEmpty());
    }

    void anUnusableCriterionSaysWhy() {
        QVERIFY(mistakeIn({MatchKind::Contains, {}}).has_value());
        QVERIFY(!mistakeIn({MatchKind::Contains, QStringLiteral("(")}).has_value());
        const auto mistake = mistakeIn({MatchKind::NotMatches, QStringLiteral("a(b")});
        QVERIFY(mistake.has_value());
        QVERIFY2(mistake->startsWith(QStringLiteral("\"a(b\" is not a regular expression: ")), qPrintable(*mistake));
        QVERIFY(mistakeIn({MatchKind::Matches, QStringLiteral("a)(b")}).has_value());
        QVERIFY(mistakeInAny({MatchKind::Contains, QStringLiteral(" ; ")}).has_value());
        QVERIFY(mistakeInAny({MatchKind::Matches, QStringLiteral("ok;(")}).has_value());
        QVERIFY(!mistakeInAny({MatchKind::Matches, QStringLiteral("ok;fine")}).has_value());
    }

  private:
    qint64 slowest = 0;
};

QTEST_APPLESS_MAIN(TextMatchTest)
#include "TextMatchTest.moc"
