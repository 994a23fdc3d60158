// SPDX-License-Identifier: GPL-3.0-or-later
// The true program's demonstration: servers switched off by the API, and what DNS says of it meanwhile.
#include "interop/StandbyProgram.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class DemonstrationTest : public QObject {
    Q_OBJECT

    /// What dig prints for the demonstration's host name, asked where the API says.
    static QString dig(const QJsonObject& demonstration) {
        QProcess dig;
        dig.start(u"dig"_s,
                  {u"+short"_s, u"+time=1"_s, u"+tries=1"_s, u"@"_s + demonstration.value("dnsAddress"_L1).toString(),
                   u"-p"_s, QString::number(demonstration.value("dnsPort"_L1).toInt()),
                   demonstration.value("hostName"_L1).toString()});
        return dig.waitForFinished(5000) ? QString::fromLatin1(dig.readAllStandardOutput()).trimmed() : QString();
    }
    static QJsonObject started(const StandbyProgram& program) {
        return program.request("POST", u"/demonstration"_s).json().toObject();
    }

  private Q_SLOTS:
    void aDeadServerLeavesDnsWithinSecondsAndComesBack() {
        StandbyProgram program;
        QVERIFY2(program.start(), program.output().constData());
        const QJsonObject demonstration = started(program);
        QVERIFY(demonstration.value("running"_L1).toBool());
        QVERIFY(StandbyProgram::eventually([&] { return dig(demonstration) == "127.0.0.11"_L1; }));
        const QString id = demonstration.value("serverSetId"_L1).toString();
        QVERIFY(StandbyProgram::eventually(
            [&] { return program.server(id, u"127.0.0.11"_s).value("status"_L1).toString() == "ok"_L1; }));
        QCOMPARE(program.request("POST", u"/demonstration/servers/1/stop"_s).status, 200);
        QVERIFY(StandbyProgram::eventually([&] { return dig(demonstration) == "127.0.0.12"_L1; }, 6000));
        QVERIFY(program.server(id, u"127.0.0.11"_s)
                    .value("lastError"_L1)
                    .toString()
                    .contains("refused"_L1, Qt::CaseInsensitive));
        QCOMPARE(program.request("POST", u"/demonstration/servers/2/stop"_s).status, 200);
        QVERIFY(StandbyProgram::eventually([&] { return dig(demonstration) == "127.0.0.13"_L1; }, 6000));
        QCOMPARE(program.request("POST", u"/demonstration/servers/1/start"_s).status, 200);
        QVERIFY(StandbyProgram::eventually([&] { return dig(demonstration) == "127.0.0.11"_L1; }, 6000));

        QCOMPARE(program.request("DELETE", u"/demonstration"_s).status, 204);
        QVERIFY(dig(demonstration).isEmpty() || dig(demonstration).startsWith(u";;"));
        QVERIFY(program.get(u"/serversets"_s).toArray().isEmpty());
        QVERIFY(program.terminate());
    }

    void aProgramKilledDuringItStartsWithoutIt() {
        StandbyProgram program;
        QVERIFY2(program.start(), program.output().constData());
        QVERIFY(started(program).value("running"_L1).toBool());
        program.kill();
        QVERIFY2(program.start(), program.output().constData());
        QVERIFY(!program.get(u"/demonstration"_s).toObject().value("running"_L1).toBool());
        QVERIFY(program.get(u"/serversets"_s).toArray().isEmpty());
        QVERIFY(program.get(u"/problems"_s).toArray().isEmpty());
        QVERIFY(!program.get(u"/options"_s).toObject()["dnsServing"_L1].toObject()["enabled"_L1].toBool());
        QVERIFY(started(program).value("running"_L1).toBool()); // its ports are free again
        QVERIFY(program.terminate());
    }

    void theOptionDemoHasAllOfItsOwnAndLeavesNothing() {
        QTemporaryDir temporary;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(STANDBY_PROGRAM), {u"--headless"_s, u"--demo"_s});
        QByteArray said;
        while (!said.contains('\n') && program.waitForReadyRead(20'000))
            said += program.readAllStandardOutput();
        const auto match = QRegularExpression(u"API on http://127\\.0\\.0\\.1:(\\d+)"_s).match(QString::fromUtf8(said));
        QVERIFY2(match.hasMatch(), said.constData());
        QVERIFY(match.captured(1) != "8100"_L1);
        QCOMPARE(QDir(temporary.path()).entryList({u"standby-demo-*"_s}, QDir::Dirs).size(), 1);
        QProcess curl;
        const auto running = [&] {
            curl.start(u"curl"_s, {u"-s"_s, u"http://127.0.0.1:%1/demonstration"_s.arg(match.captured(1))});
            return curl.waitForFinished(5000) && curl.readAllStandardOutput().contains("\"running\":true");
        };
        QVERIFY(StandbyProgram::eventually(running));
        program.terminate();
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QDir(temporary.path()).entryList({u"standby-demo-*"_s}, QDir::Dirs).isEmpty());
    }

    void demoDoesNotGoWithDataOfOnesOwn() {
        QProcess program;
        program.start(QStringLiteral(STANDBY_PROGRAM), {u"--headless"_s, u"--demo"_s, u"--data-dir"_s, u"/tmp/x"_s});
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().contains("--demo"));
    }
};

QTEST_GUILESS_MAIN(DemonstrationTest)
#include "DemonstrationTest.moc"
