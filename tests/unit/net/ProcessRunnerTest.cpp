// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ProcessRunner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace standby;

/// Runs the programs of a POSIX system.
class ProcessRunnerTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    DeadlineQueue m_deadlines{m_clock};
    SocketWatcher m_sockets;
    QTemporaryDir m_folder;
    qint64 m_tookMs = 0;

    static ProcessOrder shell(const char* script, qint64 timeoutMs = 5000) {
        return {QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromUtf8(script)}, timeoutMs * 1000, true};
    }
    ProcessReport run(const ProcessOrder& order) {
        ProcessRunner runner(m_deadlines, m_sockets);
        ProcessReport report;
        QEventLoop loop;
        QElapsedTimer took;
        took.start();
        runner.start(order, [&](ProcessReport&& found) {
            report = std::move(found);
            loop.quit();
        });
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
        m_tookMs = took.elapsed();
        return report;
    }
    /// Children of this process, zombies included.
    static int childCount() {
        QFile file(QStringLiteral("/proc/self/task/%1/children").arg(QCoreApplication::applicationPid()));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count(' ')) : -1;
    }
    static bool isAlive(const QByteArray& pid) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(pid)));
        return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
    }
    QByteArray contentOf(const QString& name) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

  private Q_SLOTS:
    void anExitCodeAndBothOutputsAreReported() {
        const ProcessReport report = run(shell("echo hello; echo oops >&2; exit 7"));
        QCOMPARE(report.end, ProcessReport::End::Exited);
        QCOMPARE(report.exitCode, 7);
        QCOMPARE(report.output, QByteArray("hello\n"));
        QCOMPARE(report.errorOutput, QByteArray("oops\n"));
        QVERIFY(!report.outputWasCut);
        QVERIFY(report.elapsedUs > 0);
    }

    void argumentsReachTheProgramAsTheyAre() {
        const QStringList arguments{QStringLiteral("a b"),        QStringLiteral("\"quoted\" 'too'"),
                                    QStringLiteral("$HOME;`id`"), QString(),
                                    QStringLiteral("*"),          QStringLiteral("grün\\")};
        const ProcessReport report =
            run({QStringLiteral("printf"), QStringList{QStringLiteral("[%s]")} + arguments, 5'000'000, true});
        QCOMPARE(QString::fromUtf8(report.output),
                 QLatin1Char('[') + arguments.join(QStringLiteral("][")) + QLatin1Char(']'));
    }

    void inputIsEmptyAndNoDescriptorOfOursIsInherited() {
        QCOMPARE(run(shell("cat; echo end")).output, QByteArray("end\n"));
        QFile ours(QStringLiteral("/dev/null"));
        QVERIFY(ours.open(QIODevice::ReadOnly));
        // ls itself has the folder open.
        const ProcessReport report = run({QStringLiteral("ls"), {QStringLiteral("/proc/self/fd")}, 5'000'000, true});
        QCOMPARE(report.output.simplified(), QByteArray("0 1 2 3"));
    }

    void aProgramThatDoesNotExistIsNamed() {
        const ProcessReport report = run({QStringLiteral("/does/not/exist"), {}, 5'000'000, true});
        QCOMPARE(report.end, ProcessReport::End::NotStarted);
        QCOMPARE(report.failure.words, QStringLiteral("program not found: /does/not/exist"));
        QVERIFY(!report.failure.isOfMachine);
    }

    void whatCannotBeRunSaysWhy() {
        QCOMPARE(run({QStringLiteral("/etc/passwd"), {}, 5'000'000, true}).failure.words,
                 QStringLiteral("no permission to run the program: /etc/passwd"));
        QFile script(m_folder.filePath(QStringLiteral("script")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/does/not/exist\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        script.close();
        QVERIFY(
            run({script.fileName(), {}, 5'000'000, true}).failure.words.startsWith(QStringLiteral("the interpreter")));
    }

    void aSignalIsReported() {
        const ProcessReport report = run(shell("kill -TERM $$"));
        QCOMPARE(report.end, ProcessReport::End::Signalled);
        QCOMPARE(report.signal, 15);
    }

    void atTheTimeoutTheWholeGroupIsKilled() {
        const QByteArray script =
            "sleep 60 & echo $! > " + m_folder.filePath(QStringLiteral("grandchild")).toUtf8() + "; echo working; wait";
        const ProcessReport report = run(shell(script.constData(), 300));
        QCOMPARE(report.end, ProcessReport::End::TimedOut);
        QCOMPARE(report.output, QByteArray("working\n"));
        QVERIFY2(m_tookMs >= 295 && m_tookMs < 600, qPrintable(QString::number(m_tookMs)));
        const QByteArray grandchild = contentOf(QStringLiteral("grandchild"));
        QVERIFY(!grandchild.isEmpty());
        QTRY_VERIFY(!isAlive(grandchild));
        QTRY_COMPARE(childCount(), 0);
    }

    void aGrandchildThatHoldsTheOutputOpenDelaysNothing() {
        const QByteArray script =
            "sleep 5 & echo $! > " + m_folder.filePath(QStringLiteral("holder")).toUtf8() + "; echo done; exit 3";
        const ProcessReport report = run(shell(script.constData()));
        QCOMPARE(report.end, ProcessReport::End::Exited);
        QCOMPARE(report.exitCode, 3);
        QCOMPARE(report.output, QByteArray("done\n"));
        QVERIFY(m_tookMs < 2000);
        QProcess::execute(QStringLiteral("kill"), {QString::fromLatin1(contentOf(QStringLiteral("holder")))});
    }

    void muchOutputIsReadButNotKept() {
        const ProcessReport report = run(shell("head -c 100000000 /dev/zero; echo last words >&2", 20'000));
        QCOMPARE(report.end, ProcessReport::End::Exited);
        QCOMPARE(report.output.size(), processOutputLimit);
        QVERIFY(report.outputWasCut);
        QCOMPARE(report.errorOutput, QByteArray("last words\n"));
    }

    void ofTheErrorsTheLastAreKept() {
        const ProcessReport report = run(shell("head -c 100000 /dev/zero | tr '\\0' x >&2; echo END >&2"));
        QCOMPARE(report.errorOutput.size(), processErrorOutputLimit);
        QVERIFY(report.errorOutput.endsWith("xEND\n"));
    }

    void withoutWaitingTheStartIsAllAndNoZombieStays() {
        ProcessOrder order = shell("sleep 0.1; exit 1");
        order.wait = false;
        ProcessRunner runner(m_deadlines, m_sockets);
        ProcessReport report;
        runner.start(order, [&](ProcessReport&& found) { report = std::move(found); });
        QTRY_COMPARE(report.end, ProcessReport::End::Started);
        QCOMPARE(childCount(), 1);
        QTRY_COMPARE(childCount(), 0);
    }

    void moreThanTheLimitWaitTheirTurnWithTheirTimeWhole() {
        ProcessRunner runner(m_deadlines, m_sockets);
        int ended = 0;
        int timedOut = 0;
        int most = 0;
        for (int i = 0; i < 3 * ProcessRunner::runningLimit; ++i) {
            runner.start(shell("sleep 0.15", 1000), [&](ProcessReport&& report) {
                ++ended;
                timedOut += report.end == ProcessReport::End::TimedOut;
            });
        }
        while (ended < 3 * ProcessRunner::runningLimit) {
            QTest::qWait(20);
            most = std::max(most, childCount());
        }
        QCOMPARE(timedOut, 0);
        QVERIFY2(most <= ProcessRunner::runningLimit, qPrintable(QString::number(most)));
        QTRY_COMPARE(childCount(), 0);
    }

    void aCancelledProgramIsKilledAndNotReported() {
        int called = 0;
        ProcessRunner runner(m_deadlines, m_sockets);
        const auto done = [&called](ProcessReport&&) { ++called; };
        const ProcessId waiting = runner.start(shell("exit 0"), done);
        runner.cancel(waiting);
        const ProcessId running = runner.start(shell("sleep 60"), done);
        QTRY_COMPARE(childCount(), 1);
        runner.cancel(running);
        runner.cancel(running);
        QTRY_COMPARE(childCount(), 0);
        QCOMPARE(called, 0);
    }

    void aRunnerThatIsDestroyedKillsWhatItWaitsFor() {
        int called = 0;
        {
            ProcessRunner runner(m_deadlines, m_sockets);
            runner.start(shell("sleep 60"), [&called](ProcessReport&&) { ++called; });
            runner.start(shell("sleep 60"), [&called](ProcessReport&&) { ++called; });
            QTRY_COMPARE(childCount(), 2);
        }
        QCOMPARE(childCount(), 0);
        QCOMPARE(called, 0);
    }
};

QTEST_GUILESS_MAIN(ProcessRunnerTest)
#include "ProcessRunnerTest.moc"
