// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealServer.h"
#include "support/FakeDnscmd.h"
#include "unit/dns/Updating.h"

#include "dns/update/MicrosoftDnsUpdater.h"

#include <QProcess>
#include <QTcpServer>
#include <QtTest>

#include <memory>

using namespace standby;

/// `standby --dns-agent` as a program of its own, beside a program that behaves as dnscmd does.
class DnsAgentTest : public QObject {
    Q_OBJECT

    Updating m_updating;
    FakeDnscmd m_dnscmd;
    QTemporaryDir m_folder;
    const int m_port = freePort({QStringLiteral("127.0.0.1")});
    const QString m_password = QStringLiteral("a long and random one");

    QString passwordFile(const QByteArray& content, QFile::Permissions others = {}) const {
        QFile file(m_folder.filePath(QStringLiteral("password")));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others);
        return file.fileName();
    }
    QStringList arguments(const QStringList& more = {}) const {
        return QStringList{QStringLiteral("--dns-agent"), QStringLiteral("--dns-agent-listen"),
                           QStringLiteral("127.0.0.1:%1").arg(m_port)} +
               more;
    }
    std::unique_ptr<QProcess> program(const QStringList& arguments, const QString& password = {}) const {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           m_dnscmd.folder() + u':' + environment.value(QStringLiteral("PATH")));
        environment.remove(QStringLiteral("DISPLAY"));
        if (!password.isEmpty())
            environment.insert(QStringLiteral("STANDBY_DNS_AGENT_PASSWORD"), password);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(STANDBY_PROGRAM), arguments);
        return process;
    }
    /// Started, and listening; its first line.
    static QByteArray firstLine(QProcess& process) {
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) {
        }
        return process.readLine();
    }
    UpdateOutcome update(const QString& password) {
        MicrosoftDnsUpdater updater(m_updating.deadlines, m_updating.sockets, std::nullopt);
        return Updating::run(updater, Updating::update(MicrosoftDnsUpdate{false, m_port, password}));
    }

  private Q_SLOTS:
    void theAgentChangesRecordsForWhoeverKnowsThePassword() {
        const auto agent = program(
            arguments({QStringLiteral("--dns-agent-password-file"), passwordFile(m_password.toUtf8() + "\nnotes\n")}));
        QVERIFY2(firstLine(*agent).contains("DNS agent on 127.0.0.1, port " + QByteArray::number(m_port)),
                 agent->readAllStandardError().constData());
        const UpdateOutcome outcome = update(m_password);
        QVERIFY2(outcome.succeeded, qPrintable(outcome.error));
        QCOMPARE(m_dnscmd.records(QStringLiteral("www")),
                 (QStringList{QStringLiteral("60 A 192.0.2.1"), QStringLiteral("60 AAAA 2001:db8::1")}));
        const UpdateOutcome refused = update(QStringLiteral("another password"));
        QVERIFY2(refused.error.contains(QStringLiteral("password")), qPrintable(refused.error));

        agent->terminate();
        QVERIFY(agent->waitForFinished(5000));
        QCOMPARE(agent->exitCode(), 0);
        const QByteArray printed = agent->readAllStandardOutput() + agent->readAllStandardError();
        QVERIFY2(printed.contains("www.example.com now has 192.0.2.1, 2001:db8::1"), printed.constData());
        QVERIFY(printed.contains("Refused 127.0.0.1"));
        QVERIFY(!printed.contains("random") && !printed.contains("another password"));
    }

    void thePasswordCanComeFromTheEnvironmentWhichDnscmdDoesNotGet() {
        const auto agent = program(arguments(), m_password);
        QVERIFY(firstLine(*agent).contains("DNS agent"));
        QVERIFY(update(m_password).succeeded);
        QFile environment(m_dnscmd.folder() + QStringLiteral("/environment"));
        QVERIFY(environment.open(QIODevice::ReadOnly));
        const QByteArray variables = environment.readAll();
        QVERIFY(variables.contains("PATH="));
        QVERIFY(!variables.contains(m_password.toUtf8()));
        agent->kill();
        agent->waitForFinished();
    }

    void whatIsMissingIsSaid_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const QString file = QStringLiteral("--dns-agent-password-file");
        QTest::newRow("no password") << QStringList() << QString() << 1 << "STANDBY_DNS_AGENT_PASSWORD";
        QTest::newRow("short") << QStringList() << "short" << 4 << "at least 12";
        QTest::newRow("no file") << QStringList{file, QStringLiteral("/nowhere/password")} << QString() << 1
                                 << "/nowhere/password";
        QTest::newRow("empty file") << QStringList{file, passwordFile("\n")} << QString() << 1 << "is empty";
        QTest::newRow("password as an option")
            << QStringList{QStringLiteral("--dns-agent-password=x")} << QString() << 2 << "dns-agent-password";
    }
    void whatIsMissingIsSaid() {
        QFETCH(QStringList, more);
        QFETCH(QString, password);
        QFETCH(int, code);
        QFETCH(QString, words);
        const auto agent = program(arguments(more), password);
        QVERIFY(agent->waitForFinished(20'000));
        const QString said = QString::fromUtf8(agent->readAllStandardError());
        QVERIFY2(said.contains(words), qPrintable(said));
        QCOMPARE(agent->exitCode(), code);
    }

    void aPasswordFileThatOthersCanReadIsRefused() {
        const auto agent = program(arguments(
            {QStringLiteral("--dns-agent-password-file"), passwordFile(m_password.toUtf8(), QFile::ReadOther)}));
        QVERIFY(agent->waitForFinished(20'000));
        QCOMPARE(agent->exitCode(), 1);
        QVERIFY(agent->readAllStandardError().contains("chmod 600"));
    }

    void anAddressIsNeededAndMustBeFree() {
        for (const char* address : {"", "53", ":53", "127.0.0.1", "127.0.0.1:0", "::1:53", "[127.0.0.1]:53", "a:53"}) {
            const auto agent = program(
                {QStringLiteral("--dns-agent"), QStringLiteral("--dns-agent-listen"), QString::fromLatin1(address)},
                m_password);
            QVERIFY(agent->waitForFinished(20'000));
            QCOMPARE(agent->exitCode(), 2);
        }
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), quint16(m_port)));
        const auto agent = program(arguments(), m_password);
        QVERIFY(agent->waitForFinished(20'000));
        QCOMPARE(agent->exitCode(), 4);
        QVERIFY(agent->readAllStandardError().contains("cannot listen"));
    }
};

QTEST_GUILESS_MAIN(DnsAgentTest)
#include "DnsAgentTest.moc"
