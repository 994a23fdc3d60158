// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/LogFile.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>
#ifdef Q_OS_UNIX
#include "support/FileSizeLimit.h"

#include <ctime>
#endif

using namespace standby;
using namespace Qt::StringLiterals;

/// Which file a line goes to, and what becomes of it when it cannot be written.
class LogFileTest : public QObject {
    Q_OBJECT

    static WallTime utc(const QString& text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); }
    static LogLine line(const QString& text, WallTime time = utc(u"2026-11-21T19:00:00Z"_s)) {
        LogLine made;
        made.time = time;
        made.category = u"Program"_s;
        made.text = text;
        return made;
    }
    QByteArray contentOf(const QString& name) const {
        QFile file(m_directory->path() + u"/logs/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString folder() const { return m_directory->filePath(u"logs"_s); }
    /// Like the engine: again and again, until nothing waits; false when something still does after @p ms.
    bool flushed(int ms = 5000) {
        return QTest::qWaitFor(
            [this] {
                m_log->flush();
                return !m_log->waiting();
            },
            ms);
    }
    void write(const LogLine& written) {
        m_log->append(written);
        QVERIFY(flushed());
    }
    void setOptions(LogRollover rollover, LogTimeZone zone, const QString& directory = {}) {
        LoggingOptions options;
        options.toDisk = true;
        options.rollover = rollover;
        options.timeZone = zone;
        options.directory = directory;
        m_log->setOptions(options);
    }
    static QString today() { return u"standby-2026-11-21.log"_s; }

  private Q_SLOTS:
    void initTestCase() {
#ifdef Q_OS_UNIX
        qputenv("TZ", "Europe/Berlin");
        tzset();
#endif
    }
    void init() {
        m_directory = std::make_unique<QTemporaryDir>();
        m_context = std::make_unique<QObject>();
        m_troubles.clear();
        m_log = std::make_unique<LogFile>(m_directory->path(), m_context.get(),
                                          [this](const QString& text) { m_troubles << text; });
        setOptions(LogRollover::Day, LogTimeZone::Utc);
    }
    void cleanup() {
        m_log.reset();
    }

    void filesBeginWithTheirPeriod_data() {
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("rollover");
        QTest::addColumn<int>("zone");
        QTest::addColumn<QString>("file");
        const auto row = [](const char* name, const QString& time, LogRollover rollover, LogTimeZone zone,
                            const QString& file) {
            QTest::newRow(name) << time << int(rollover) << int(zone) << u"standby-%1.log"_s.arg(file);
        };
        using enum LogRollover;
        const auto local = LogTimeZone::Local;
        const auto zulu = LogTimeZone::Utc;
        row("last moment of a month", u"2026-02-28T23:59:59Z"_s, Month, zulu, u"2026-02"_s);
        row("first moment of a month", u"2026-03-01T00:00:00Z"_s, Month, zulu, u"2026-03"_s);
        row("leap day", u"2028-02-29T12:00:00Z"_s, Day, zulu, u"2028-02-29"_s);
        row("last hour of a year", u"2026-12-31T23:59:59Z"_s, Hour, zulu, u"2026-12-31T23"_s);
        row("local day before UTC's", u"2026-12-31T23:30:00Z"_s, Day, local, u"2027-01-01"_s);
        row("local month before UTC's", u"2026-06-30T22:00:00Z"_s, Month, local, u"2026-07"_s);
        row("hour before summer", u"2026-03-29T00:59:59Z"_s, Hour, local, u"2026-03-29T01"_s);
        row("first hour of summer", u"2026-03-29T01:00:00Z"_s, Hour, local, u"2026-03-29T03"_s);
        row("day of 23 hours ends", u"2026-03-29T21:59:59Z"_s, Day, local, u"2026-03-29"_s);
        row("day after it", u"2026-03-29T22:00:00Z"_s, Day, local, u"2026-03-30"_s);
        row("last hour of summer", u"2026-10-25T00:30:00Z"_s, Hour, local, u"2026-10-25T02"_s);
        row("the same hour again", u"2026-10-25T01:30:00Z"_s, Hour, local, u"2026-10-25T02"_s);
        row("hour after it", u"2026-10-25T02:00:00Z"_s, Hour, local, u"2026-10-25T03"_s);
        row("day of 25 hours ends", u"2026-10-25T22:59:59Z"_s, Day, local, u"2026-10-25"_s);
        row("UTC knows no summer", u"2026-10-25T01:30:00Z"_s, Hour, zulu, u"2026-10-25T01"_s);
    }
    void filesBeginWithTheirPeriod() {
        QFETCH(QString, time);
        QFETCH(int, rollover);
        QFETCH(int, zone);
#ifndef Q_OS_UNIX
        if (zone == int(LogTimeZone::Local))
            QSKIP("The time zone of one process is set by the means of POSIX.");
#endif
        QTEST(LogFile::fileName(utc(time), LogRollover(rollover), LogTimeZone(zone)), "file");
    }

    void hourThatComesTwiceIsToldApart() {
#ifndef Q_OS_UNIX
        QSKIP("The time zone of one process is set by the means of POSIX.");
#endif
        setOptions(LogRollover::Hour, LogTimeZone::Local);
        write(line(u"summer"_s, utc(u"2026-10-25T00:30:00Z"_s)));
        write(line(u"winter"_s, utc(u"2026-10-25T01:30:00Z"_s)));
        QCOMPARE(contentOf(u"standby-2026-10-25T02.log"_s),
                 QByteArray("2026-10-25 02:30:00.000+02:00 Program: summer\n"
                            "2026-10-25 02:30:00.000+01:00 Program: winter\n"));
    }

    void deletedFileIsMadeAnew() {
        write(line(u"first"_s));
        QVERIFY(QFile::remove(folder() + u'/' + today()));
        write(line(u"second"_s));
        QCOMPARE(contentOf(today()), QByteArray("2026-11-21 19:00:00.000Z Program: second\n"));
        QVERIFY(m_troubles.isEmpty());
    }

    void deletedDirectoryIsMadeAnew() {
        write(line(u"first"_s));
        QVERIFY(QDir(folder()).removeRecursively());
        write(line(u"second"_s));
        QCOMPARE(contentOf(today()), QByteArray("2026-11-21 19:00:00.000Z Program: second\n"));
        QVERIFY(m_troubles.isEmpty());
    }

    void fileThatWasMovedAwayKeepsItsLines() {
        write(line(u"first"_s));
        QVERIFY(QFile::rename(folder() + u'/' + today(), folder() + u"/moved.log"_s));
        write(line(u"second"_s));
        QCOMPARE(contentOf(u"moved.log"_s), QByteArray("2026-11-21 19:00:00.000Z Program: first\n"));
        QCOMPARE(contentOf(today()), QByteArray("2026-11-21 19:00:00.000Z Program: second\n"));
    }

    void linesWaitForADirectoryThatCannotBeMade() {
        const QString blocked = m_directory->filePath(u"blocked"_s);
        QFile blocker(blocked);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        setOptions(LogRollover::Day, LogTimeZone::Utc, blocked + u"/logs"_s);
        m_log->append(line(u"early"_s));
        QVERIFY(!flushed(100));
        QVERIFY(!m_troubles.isEmpty());
        QVERIFY2(m_troubles.first().contains(u"blocked"_s), qPrintable(m_troubles.first()));
        m_log->append(line(u"late"_s));
        QVERIFY(blocker.remove());
        QVERIFY(flushed());
        QCOMPARE(m_troubles.last(), QString());
        QFile file(blocked + u"/logs/"_s + today());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("2026-11-21 19:00:00.000Z Program: early\n"
                                            "2026-11-21 19:00:00.000Z Program: late\n"));
    }

    void anotherDirectoryTakesWhatCouldNotBeWritten() {
        QFile blocker(m_directory->filePath(u"logs"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        m_log->append(line(u"kept"_s));
        QVERIFY(!flushed(100));
        setOptions(LogRollover::Day, LogTimeZone::Utc, m_directory->filePath(u"elsewhere"_s));
        QVERIFY(flushed());
        QVERIFY(QFileInfo::exists(m_directory->filePath(u"elsewhere/"_s) + today()));
    }

    void switchingItOffEndsTheTrouble() {
        QFile blocker(m_directory->filePath(u"logs"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        m_log->append(line(u"dropped"_s));
        QVERIFY(!flushed(100));
        QTRY_VERIFY(!m_troubles.isEmpty());
        m_log->setOptions({});
        QCOMPARE(m_troubles.last(), QString());
        QVERIFY(QTest::qWaitFor([this] { return !m_log->waiting(); }));
    }

#ifdef Q_OS_UNIX
    void fullDiskLeavesNoHalfLines() {
        write(line(u"before"_s));
        const QByteArray before = contentOf(today());
        {
            const FileSizeLimit full(rlim_t(before.size() + 20));
            m_log->append(line(u"meanwhile"_s));
            QVERIFY(!flushed(100));
            QTRY_VERIFY(!m_troubles.isEmpty());
            QVERIFY2(m_troubles.last().contains(today()), qPrintable(m_troubles.last()));
            QCOMPARE(contentOf(today()), before);
        }
        m_log->append(line(u"after"_s));
        QVERIFY(flushed());
        QCOMPARE(m_troubles.last(), QString());
        QCOMPARE(contentOf(today()), before + "2026-11-21 19:00:00.000Z Program: meanwhile\n"
                                              "2026-11-21 19:00:00.000Z Program: after\n");
    }
#endif

    void whatWaitsIsBounded() {
        QFile blocker(m_directory->filePath(u"logs"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const QString text(2000, u'x');
        for (int i = 0; i < 6000; ++i) // 12 MB
            m_log->append(line(text));
        m_log->append(line(u"newest"_s));
        QVERIFY(!flushed(100));
        QVERIFY(blocker.remove());
        QVERIFY(flushed());
        const QByteArray kept = contentOf(today());
        QVERIFY2(kept.size() <= LogFile::mostWaitingBytes, qPrintable(QString::number(kept.size())));
        QVERIFY(kept.endsWith("newest\n"));
        QVERIFY(kept.startsWith("2026-11-21"));
    }

  private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<LogFile> m_log;
    QStringList m_troubles;
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "LogFileTest.moc"
