// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceText.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

/// What each system is told about the service.
class ServiceTextTest : public QObject {
    Q_OBJECT

    static QByteArray packagedUnit() {
        QFile file(QStringLiteral(SOURCE_FOLDER "/installer/linux/standby.service"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray lineOf(const QByteArray& unit, const QByteArray& key) {
        for (const QByteArray& line : unit.split('\n')) {
            if (line.startsWith(key + '='))
                return line.mid(key.size() + 1);
        }
        return {};
    }

  private Q_SLOTS:
    void wordsOfAUnitMeanThemselves_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("plain") << u"/usr/bin/standby"_s << QByteArray("\"/usr/bin/standby\"");
        QTest::newRow("blank") << u"/opt/My Tools/standby"_s << QByteArray("\"/opt/My Tools/standby\"");
        QTest::newRow("specifier") << u"/opt/100%n/standby"_s << QByteArray("\"/opt/100%%n/standby\"");
        QTest::newRow("quote, backslash") << u"/o\"p\\t"_s << QByteArray("\"/o\\\"p\\\\t\"");
        QTest::newRow("line break") << u"/opt\nUser=root"_s << QByteArray("\"/opt\\x0aUser=root\"");
        QTest::newRow("letters of all the world") << u"/opt/Überwachung"_s << QByteArray("\"/opt/Überwachung\"");
    }
    void wordsOfAUnitMeanThemselves() {
        QFETCH(QString, text);
        QTEST(systemdWord(text), "word");
    }

    void unitRunsTheProgramThatWasInstalled() {
        const QByteArray unit = systemdUnit(packagedUnit(), u"/opt/My 10% Tools/standby"_s);
        QCOMPARE(lineOf(unit, "ExecStart"),
                 QByteArray("\"/opt/My 10%% Tools/standby\" --service --data-dir %S/standby"));
        // Everything else is as in the package.
        QByteArray restored = unit;
        restored.replace("\"/opt/My 10%% Tools/standby\"", "/usr/bin/standby");
        QCOMPARE(restored, packagedUnit());
    }

    void unitSeesAProgramInAHome() {
        QCOMPARE(lineOf(systemdUnit(packagedUnit(), u"/home/ann/standby"_s), "ProtectHome"), QByteArray("read-only"));
        QCOMPARE(lineOf(systemdUnit(packagedUnit(), u"/usr/local/bin/standby"_s), "ProtectHome"), QByteArray("yes"));
    }

    void unitGivesTwoRightsAndNoMore() {
        const QByteArray unit = packagedUnit();
        for (const char* key : {"AmbientCapabilities", "CapabilityBoundingSet"})
            QCOMPARE(lineOf(unit, key), QByteArray("CAP_NET_RAW CAP_NET_BIND_SERVICE"));
        QCOMPARE(lineOf(unit, "User"), QByteArray("standby"));
        QCOMPARE(lineOf(unit, "NoNewPrivileges"), QByteArray("yes"));
        QCOMPARE(lineOf(unit, "Type"), QByteArray("notify"));
        QVERIFY(lineOf(unit, "WatchdogSec").toInt() > 0);
    }

    void plistTellsEveryPathAsItIs() {
        const QString program = u"/Applications/R&D <new>/Standby.app/Contents/MacOS/standby"_s;
        QXmlStreamReader xml(launchdPlist(u"standby"_s, program));
        QStringList texts;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                texts << xml.text().toString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(texts, QStringList({u"Label"_s, u"standby"_s, u"ProgramArguments"_s, program, u"--service"_s,
                                     u"RunAtLoad"_s, u"KeepAlive"_s, u"SuccessfulExit"_s, u"ExitTimeOut"_s, u"10"_s,
                                     u"ProcessType"_s, u"Interactive"_s}));
    }

    void windowsFindsTheProgramInAPathWithBlanks() {
        QCOMPARE(windowsServiceCommand(u"C:/Program Files/Standby/standby.exe"_s),
                 u"\"C:\\Program Files\\Standby\\standby.exe\" --service"_s);
    }

    void windowsKnowsTheServiceByItsName() {
        // The one that every Windows has in its access lists.
        QCOMPARE(windowsServiceSid(u"TrustedInstaller"_s),
                 u"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceTextTest)
#include "ServiceTextTest.moc"
