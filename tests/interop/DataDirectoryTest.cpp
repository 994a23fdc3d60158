// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"
#include "interop/Heartbeat.h"

#include <QDir>
#include <QtTest>

#include <unistd.h>

using namespace standby;

namespace {

/// The descriptions of the problems with the program itself.
QStringList systemProblems(const StandbyProgram& program) {
    QStringList descriptions;
    const QJsonArray problems = program.get(QStringLiteral("/problems")).toArray();
    for (const QJsonValue& problem : problems) {
        if (problem[QLatin1String("type")].toString() == QStringLiteral("system"))
            descriptions << problem[QLatin1String("description")].toString();
    }
    return descriptions;
}

bool anyMentions(const QStringList& texts, const QString& part) {
    return !texts.filter(part).isEmpty();
}

} // namespace

/// What becomes of the program when the place where it keeps its state is not what it should be.
class DataDirectoryTest : public QObject {
    Q_OBJECT

    static QString statusOf(const StandbyProgram& program, const QString& setId) {
        return program.status(setId).value(QStringLiteral("status")).toString();
    }
    /// The heartbeat's server dies and comes back, and the program sees both.
    static void failAndRecover(const StandbyProgram& program, Heartbeat& heartbeat) {
        heartbeat.server().kill();
        QVERIFY(StandbyProgram::eventually(
            [&] { return statusOf(program, heartbeat.setId()) == QStringLiteral("failed"); }));
        QVERIFY(heartbeat.server().start());
        QVERIFY(
            StandbyProgram::eventually([&] { return statusOf(program, heartbeat.setId()) == QStringLiteral("ok"); }));
    }
    static QJsonObject note(const QString& text) { return {{QStringLiteral("notes"), text}}; }

  private Q_SLOTS:
    void aFullDiskIsAProblemPollingGoesOnAndAllIsWellWhenThereIsRoomAgain() {
#ifndef Q_OS_LINUX
        QSKIP("A disk of its own for one process needs the mount namespaces of Linux.");
#endif
        if (::geteuid() != 0)
            QSKIP("A disk of its own for one process needs root to mount it.");
        StandbyProgram program;
        if (!program.startOnSmallDisk(4))
            QSKIP("This system lets not even root mount a file system.");
        Heartbeat heartbeat(program);
        QVERIFY(heartbeat.start());
        const QString config = StandbyProgram::pathOf(heartbeat.setId(), "config");
        QCOMPARE(program.request("PATCH", config, note(QStringLiteral("fits"))).status, 200);

        QFile filler(program.diskPath() + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(512, 'x')) > 0) {
        }
        heartbeat.begin();
        // A setting that cannot be kept is not taken either.
        const StandbyProgram::Answer refused = program.request("PATCH", config, note(QString(9000, QLatin1Char('n'))));
        QCOMPARE(refused.status, 500);
        QVERIFY2(refused.body.contains("could not be written"), refused.body.constData());
        QCOMPARE(program.get(config)[QLatin1String("notes")].toString(), QStringLiteral("fits"));
        QVERIFY(anyMentions(systemProblems(program), QStringLiteral("standby.config.json")) ||
                anyMentions(systemProblems(program), QStringLiteral("settings")));
        QVERIFY(StandbyProgram::eventually(
            [&] { return anyMentions(systemProblems(program), QStringLiteral("history")); }, 40'000));
        failAndRecover(program, heartbeat);
        QCOMPARE(program.request("GET", QStringLiteral("/healthz")).status, 200);

        QVERIFY(filler.remove());
        QVERIFY(StandbyProgram::eventually(
            [&] { return program.request("PATCH", config, note(QStringLiteral("fits again"))).status == 200; }));
        QVERIFY2(StandbyProgram::eventually([&] { return systemProblems(program).isEmpty(); }, 40'000),
                 qPrintable(systemProblems(program).join(QLatin1Char('\n'))));
        // Nothing of what happened meanwhile is lost.
        const QByteArray history =
            program.request("GET", StandbyProgram::pathOf(heartbeat.setId(), "history?type=serverFailed")).body;
        QVERIFY2(history.contains("\"serverFailed\""), history.constData());
        QVERIFY(program.terminate());
    }

    void theLogOnDiskGoesOnWhenThereIsRoomAgain() {
        if (::geteuid() != 0)
            QSKIP("A disk of its own for one process needs root to mount it.");
        StandbyProgram program;
        if (!program.startOnSmallDisk(2))
            QSKIP("This system lets not even root mount a file system.");
        const auto change = [&program](const QJsonObject& logging) {
            return program
                .request("PATCH", QStringLiteral("/options"), QJsonObject{{QStringLiteral("logging"), logging}})
                .status;
        };
        QCOMPARE(change({{QStringLiteral("toDisk"), true}, {QStringLiteral("timeZone"), QStringLiteral("utc")}}), 200);
        const auto logged = [&program] {
            QByteArray lines;
            const QDir logs(program.diskPath() + QStringLiteral("/logs"));
            for (const QFileInfo& info : logs.entryInfoList(QDir::Files)) {
                QFile file(info.filePath());
                if (file.open(QIODevice::ReadOnly))
                    lines += file.readAll();
            }
            return lines;
        };
        QCOMPARE(program.request("POST", QStringLiteral("/pollall")).status, 202);
        QVERIFY(StandbyProgram::eventually([&] { return !logged().isEmpty(); }));

        QFile filler(program.diskPath() + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(512, 'x')) > 0) {
        }
        // More than what is left of the file's last block.
        for (int i = 0; i < 200; ++i)
            QCOMPARE(program.request("POST", QStringLiteral("/pollall")).status, 202);
        QVERIFY(
            StandbyProgram::eventually([&] { return anyMentions(systemProblems(program), QStringLiteral("/logs/")); }));
        QVERIFY(logged().endsWith('\n'));
        QVERIFY(filler.remove());
        QVERIFY(StandbyProgram::eventually(
            [&] { return !anyMentions(systemProblems(program), QStringLiteral("/logs/")); }, 20'000));
        QVERIFY(StandbyProgram::eventually([&] { return logged().count("Polling all server sets now") == 201; }));

        QVERIFY(QDir(program.diskPath() + QStringLiteral("/logs")).removeRecursively());
        QCOMPARE(program.request("POST", QStringLiteral("/pollall")).status, 202);
        QVERIFY(StandbyProgram::eventually([&] { return logged().count("Polling all server sets now") == 1; }));
        QVERIFY(program.terminate());
    }

    void aDataDirectoryThatVanishesIsAProblemAndPollingGoesOn() {
        StandbyProgram program;
        QVERIFY2(program.start(), program.output().constData());
        Heartbeat heartbeat(program);
        QVERIFY(heartbeat.start());
        const QString config = StandbyProgram::pathOf(heartbeat.setId(), "config");
        QVERIFY(QDir(program.dataDirectory()).removeRecursively());

        failAndRecover(program, heartbeat);
        QVERIFY(StandbyProgram::eventually([&] { return !systemProblems(program).isEmpty(); }, 40'000));
        QVERIFY2(systemProblems(program).join(QLatin1Char(' ')).contains(program.dataDirectory()),
                 qPrintable(systemProblems(program).join(QLatin1Char('\n'))));
        // The next change makes the directory and writes the whole configuration into it.
        QCOMPARE(program.request("PATCH", config, note(QStringLiteral("kept"))).status, 200);
        QVERIFY(program.terminate());
        QVERIFY2(program.start(), program.output().constData());
        QCOMPARE(program.get(config)[QLatin1String("notes")].toString(), QStringLiteral("kept"));
        QVERIFY(
            StandbyProgram::eventually([&] { return statusOf(program, heartbeat.setId()) == QStringLiteral("ok"); }));
    }
};

QTEST_GUILESS_MAIN(DataDirectoryTest)
#include "DataDirectoryTest.moc"
