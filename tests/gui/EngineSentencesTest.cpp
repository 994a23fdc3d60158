// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/EngineSentences.h"
#include "words/Language.h"
#include "words/sentences/EngineCatalogue.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class EngineSentencesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theEngineSpeaksTheLanguageOfTheWindow_data() {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* name, const QString& english, const QString& german) {
            QTest::newRow(name) << english << german;
        };
        row("a whole sentence", u"connection refused"_s, u"Verbindung abgelehnt"_s);
        row("with what stands in it", u"exit code 3, expected = 0"_s, u"Exit-Code 3, erwartet = 0"_s);
        row("a number as Germans write it", u"no answer in 0.5 s"_s, u"keine Antwort in 0,5 s"_s);
        row("a value that somebody typed", u"\"gateway\" is not an IP address."_s,
            u"„gateway“ ist keine IP-Adresse."_s);
        row("a sentence in a sentence", u"no answer over UDP, and over TCP: connection refused"_s,
            u"keine Antwort über UDP, und über TCP: Verbindung abgelehnt"_s);
        row("deeper", u"the update was accepted, but looking it up afterwards failed: no answer in 5 s"_s,
            u"die Aktualisierung wurde angenommen, aber das Nachsehen danach schlug fehl: keine Antwort in 5 s"_s);
        row("after a name", u"www.example.com: connection reset"_s, u"www.example.com: Verbindung zurückgesetzt"_s);
        row("several sentences",
            u"The settings were not saved. The directory \"/x\" could not be made. Check that the directory above it "
            u"exists and may be written."_s,
            u"Die Einstellungen wurden nicht gespeichert. Das Verzeichnis „/x“ konnte nicht angelegt werden. Prüfen "
            u"Sie, ob es das Verzeichnis darüber gibt und dort geschrieben werden darf."_s);
        row("lines", u"connection refused\nno answer"_s, u"Verbindung abgelehnt\nkeine Antwort"_s);
        row("a choice", u"Expected a whole number from 1 to 65535, or null, but this is a text."_s,
            u"Erwartet wurde eine ganze Zahl von 1 bis 65535 oder null, aber das ist ein Text."_s);
    }
    void theEngineSpeaksTheLanguageOfTheWindow() {
        QFETCH(QString, english);
        QFETCH(QString, german);
        const Language language(u"de"_s);
        QCOMPARE(inWindowLanguage(english), german);
    }

    void whatOthersSaidStaysAsTheySaidIt() {
        const Language language(u"de"_s);
        QCOMPARE(inWindowLanguage(u"not HTTP: \"connection refused\""_s), u"kein HTTP: „connection refused“"_s);
        QCOMPARE(inWindowLanguage(u"\"connection refused\""_s), u"\"connection refused\""_s);
        const QString unknown = u"Nobody ever wrote this. It has a port somewhere: there."_s;
        QCOMPARE(inWindowLanguage(unknown), unknown);
        QCOMPARE(inWindowLanguage(u"550 %1 %L2 %n"_s), u"550 %1 %L2 %n"_s);
    }

    void whatStandsInASentenceIsPutInOnce() {
        const Language language(u"de"_s);
        QCOMPARE(inWindowLanguage(u"exit code 1, expected = 0: %1 %2"_s), u"Exit-Code 1, erwartet = 0: %1 %2"_s);
    }

    void anEnglishWindowSaysWhatTheEngineSaid() {
        const Language language(u"en"_s);
        QCOMPARE(inWindowLanguage(u"no answer in 0.5 s"_s), u"no answer in 0.5 s"_s);
    }

    void everySentenceIsFoundAgainInEveryLanguage() {
        static const QRegularExpression gap(u"%L?[1-9](?![0-9])"_s);
        for (const QString& code : {u"de"_s, u"ar"_s}) {
            const Language language(code);
            for (const auto& sentences :
                 {apiSentences(), dnsSentences(), dnsUpdatingSentences(), networkSentences(), notificationSentences(),
                  pollingSentences(), programSentences(), settingsSentences()}) {
                for (const char* source : sentences) {
                    const QString english = QString::fromUtf8(source).replace(gap, u"7"_s);
                    const QString wanted = QCoreApplication::translate("standby::EngineSentences", source);
                    if (wanted == QString::fromUtf8(source) || !english.contains(QRegularExpression(u"[a-z]{4}"_s)))
                        continue;
                    QVERIFY2(inWindowLanguage(english) != english, qPrintable(code + u": "_s + english));
                }
            }
        }
    }

    void hostileTextCostsNoTime() {
        const Language language(u"de"_s);
        const QStringList hostile{u"a: "_s.repeated(1300),
                                  u"; it "_s.repeated(700),
                                  u". "_s.repeated(1900),
                                  u"no answer in "_s.repeated(300),
                                  u"%1: %2 "_s.repeated(500),
                                  QString(4000, u'"'),
                                  u"connection refused. "_s.repeated(200),
                                  u"x"_s.repeated(1'000'000)};
        QElapsedTimer clock;
        clock.start();
        for (const QString& text : hostile)
            (void)inWindowLanguage(text);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }

    void tenThousandTextsTakeNoFrame() {
        const Language language(u"de"_s);
        QBENCHMARK {
            (void)inWindowLanguage(u"status 503, expected 200"_s);
        }
    }
};

QTEST_MAIN(EngineSentencesTest)
#include "EngineSentencesTest.moc"
