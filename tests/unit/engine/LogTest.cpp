// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/LogCache.h"
#include "engine/LogFile.h"
#include "support/OwnerOnly.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace standby;

class LogTest : public QObject {
    Q_OBJECT

    static LogLine line(const QString& text) {
        LogLine made;
        made.text = text;
        made.category = QStringLiteral("Program");
        return made;
    }
    static WallTime utc(int year, int month, int day, int hour) {
        return QDateTime(QDate(year, month, day), QTime(hour, 30), QTimeZone::utc()).toMSecsSinceEpoch();
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

  private Q_SLOTS:
    void linesAreNumberedAndTheOldestGo() {
        LogCache cache(3);
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(cache.append(line(QString::number(i))).seq, quint64(i));
        QCOMPARE(cache.lastSeq(), 5U);
        QCOMPARE(cache.lines().size(), 3);
        QCOMPARE(cache.lines().first().text, QStringLiteral("3"));
        QCOMPARE(cache.lines(4).size(), 1);
        QCOMPARE(cache.lines(4).first().seq, 5U);
        QCOMPARE(cache.lines(0, 2).first().seq, 4U);
        QVERIFY(cache.lines(5).isEmpty());
        cache.setLimit(1);
        QCOMPARE(cache.lines().size(), 1);
    }

    void aPolledServerCannotForgeLines() {
        LogCache cache;
        const QString text = cache.append(line(QStringLiteral("220 ready\r\n11:00 All is well\x1b[2J\u2028end"))).text;
        for (const QChar character : text)
            QVERIFY(character.isPrint() || character == QLatin1Char(' '));
        QCOMPARE(cache.append(line(QString(9'000, QLatin1Char('x')))).text.size(), 2000);
    }

    void filesRollOverByTheirTimeZone() {
        const WallTime time = utc(2026, 11, 21, 19);
        QCOMPARE(LogFile::fileName(time, LogRollover::Day, LogTimeZone::Utc), QStringLiteral("standby-2026-11-21.log"));
        QCOMPARE(LogFile::fileName(time, LogRollover::Month, LogTimeZone::Utc), QStringLiteral("standby-2026-11.log"));
        QCOMPARE(LogFile::fileName(time, LogRollover::Hour, LogTimeZone::Utc),
                 QStringLiteral("standby-2026-11-21T19.log"));
    }

    void linesGoToTheFileOfTheirTime() {
        QTemporaryDir directory;
        QObject context;
        {
            LogFile log(directory.path(), &context, [](const QString&) {});
            LoggingOptions options;
            options.timeZone = LogTimeZone::Utc;
            log.setOptions(options);
            log.append(line(QStringLiteral("not to disk")));
            QVERIFY(!log.waiting());
            options.toDisk = true;
            log.setOptions(options);
            LogLine first = line(QStringLiteral("first"));
            first.time = utc(2026, 11, 21, 23);
            first.serverSetName = QStringLiteral("Shop");
            LogLine second = line(QStringLiteral("second"));
            second.time = utc(2026, 11, 22, 0);
            log.append(first);
            log.append(second);
            log.flush();
        }
        const QString logs = directory.filePath(QStringLiteral("logs"));
        QCOMPARE(QDir(logs).entryList(QDir::Files).size(), 2);
        const QString path = logs + QStringLiteral("/standby-2026-11-21.log");
        QCOMPARE(contentOf(path), QByteArray("2026-11-21 23:30:00.000Z [Shop] Program: first\n"));
        QVERIFY(contentOf(logs + QStringLiteral("/standby-2026-11-22.log")).endsWith("Program: second\n"));
        QVERIFY(isForItsOwnerOnly(path));
    }

    void aLogThatCannotBeWrittenIsSaidAndItsEndToo() {
        QTemporaryDir directory;
        const QString blocked = directory.filePath(QStringLiteral("blocked"));
        QFile blocker(blocked);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QObject context;
        QStringList troubles;
        LogFile log(directory.path(), &context, [&troubles](const QString& text) { troubles << text; });
        LoggingOptions options;
        options.toDisk = true;
        options.directory = blocked;
        log.setOptions(options);
        log.append(line(QStringLiteral("lost")));
        log.flush();
        QTRY_COMPARE(troubles.size(), 1);
        QVERIFY(troubles.first().contains(QStringLiteral("blocked")));
        QVERIFY(blocker.remove());
        log.append(line(QStringLiteral("kept")));
        log.flush();
        QTRY_COMPARE(troubles.size(), 2);
        QVERIFY(troubles.last().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "LogTest.moc"
