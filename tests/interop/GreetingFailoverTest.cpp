// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"
#include "interop/RealServer.h"

#include <QtTest>

#include <unistd.h>

using namespace standby;

/// The presets of TCP polls against packaged servers that speak the protocol.
class GreetingFailoverTest : public QObject {
    Q_OBJECT

    StandbyProgram m_program;

    static std::unique_ptr<RealServer> make(const QString& type, const QString& address, int port) {
        if (type == QStringLiteral("ftp"))
            return std::make_unique<FtpServer>(address, port);
        if (type == QStringLiteral("smtp"))
            return std::make_unique<SmtpServer>(address, port);
        return std::make_unique<MailboxServer>(type, address, port);
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_program.start(), m_program.output().constData()); }

    void aKilledServerIsReplacedAndComesBack_data() {
        QTest::addColumn<QString>("type");
        for (const char* type : {"ftp", "smtp", "imap", "pop3"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void aKilledServerIsReplacedAndComesBack() {
        QFETCH(QString, type);
        if (type == QStringLiteral("smtp") && ::geteuid() != 0)
            QSKIP("OpenSMTPD starts as root only");
        const QString first = QStringLiteral("127.0.0.2");
        // OpenSMTPD keeps one control socket per machine, so only one can run; a web of two needs two of the others
        // only.
        const QString second = QStringLiteral("127.0.0.3");
        const int port = freePort({first, second});
        const std::unique_ptr<RealServer> one = make(type, first, port);
        const std::unique_ptr<RealServer> two =
            make(type == QStringLiteral("smtp") ? QStringLiteral("ftp") : type, second, port);
        QVERIFY(one->start());
        QVERIFY(two->start());
        const QString id = m_program.create(fastSet(type, {first, second},
                                                    {{QStringLiteral("type"), QStringLiteral("tcp")},
                                                     {QStringLiteral("port"), port},
                                                     {QStringLiteral("timeoutSeconds"), 2},
                                                     {QStringLiteral("serverType"), type}}));
        QVERIFY(!id.isEmpty());
        const QString mistake = failOverAndBack(
            m_program, id, first, second, QStringLiteral("connection refused"), [&] { one->kill(); },
            [&] { return one->start(); });
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
        QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
    }

    void aServerOfAnotherKindFailsWithItsOwnGreetingAsTheReason() {
        const QString first = QStringLiteral("127.0.0.2");
        const int port = freePort({first});
        FtpServer ftp(first, port);
        QVERIFY(ftp.start());
        const QString id = m_program.create(fastSet(QStringLiteral("Not IMAP"), {first},
                                                    {{QStringLiteral("type"), QStringLiteral("tcp")},
                                                     {QStringLiteral("port"), port},
                                                     {QStringLiteral("serverType"), QStringLiteral("imap")}}));
        QVERIFY(StandbyProgram::eventually([&] {
            return m_program.server(id, first)
                .value(QStringLiteral("lastError"))
                .toString()
                .contains(QStringLiteral("220 ready"));
        }));
    }
};

QTEST_GUILESS_MAIN(GreetingFailoverTest)
#include "GreetingFailoverTest.moc"
