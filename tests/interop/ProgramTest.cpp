// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The true program from outside: its exit codes, its messages, and how it stops.
class ProgramTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;

    struct Ended {
        int code = -1;
        QByteArray errors;
    };
    static Ended run(const QStringList& arguments) {
        QProcess program;
        program.start(QStringLiteral(STANDBY_PROGRAM), arguments);
        const bool ended = program.waitForFinished(20'000);
        return {ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
                program.readAllStandardError()};
    }
    static quint16 freePort() {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    QStringList headless(quint16 port) const {
        return {QStringLiteral("--headless"), QStringLiteral("--data-dir"), m_directory->path(),
                QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:%1").arg(port)};
    }
    /// Starts it and waits until it says where its API is.
    std::unique_ptr<QProcess> started(quint16 port) const {
        auto program = std::make_unique<QProcess>();
        program->start(QStringLiteral(STANDBY_PROGRAM), headless(port));
        QByteArray line;
        while (!line.contains('\n') && program->waitForReadyRead(20'000))
            line += program->readAllStandardOutput();
        if (!line.contains(QByteArray("API on http://127.0.0.1:") + QByteArray::number(port) + "/, data in "))
            qWarning() << "said" << line << program->readAllStandardError();
        return program;
    }

  private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void wrongOptionsAreRefused() {
        const Ended ended = run({QStringLiteral("--sideways")});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.errors.contains("sideways"));
        QCOMPARE(run({QStringLiteral("--api-url"), QStringLiteral("nowhere")}).code, 2);
    }

    void servicesAreInstalledByThatOptionAlone() {
        for (const QString& other : {QStringLiteral("--headless"), QStringLiteral("--uninstall-service")}) {
            const Ended ended = run({QStringLiteral("--install-service"), other});
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.errors.contains("go alone"), ended.errors.constData());
        }
    }

    void helpAndVersionNeedNoDataDirectory() {
        QCOMPARE(run({QStringLiteral("--help")}).code, 0);
        QCOMPARE(run({QStringLiteral("--version")}).code, 0);
    }

    void takenPortIsNamed() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const Ended ended = run(headless(other.serverPort()));
        QCOMPARE(ended.code, 4);
        QVERIFY(ended.errors.contains(QByteArray::number(other.serverPort())));
    }

    void secondStartOnTheSameDirectorySaysWhoHasIt() {
        const auto first = started(freePort());
        const Ended second = run(headless(freePort()));
        QCOMPARE(second.code, 3);
        QVERIFY(second.errors.contains("process " + QByteArray::number(first->processId())));
        first->kill();
        first->waitForFinished();
        const auto third = started(freePort()); // the lock of the dead one does not hold
        QCOMPARE(third->state(), QProcess::Running);
        third->kill();
        third->waitForFinished();
    }

    void terminationIsCleanAlsoWhileClientsWait() {
        const quint16 port = freePort();
        const auto program = started(port);
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(client.waitForConnected());
        client.write("GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(client.waitForReadyRead());
        QElapsedTimer time;
        time.start();
        program->terminate();
        QVERIFY(program->waitForFinished(5000));
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 0);
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
