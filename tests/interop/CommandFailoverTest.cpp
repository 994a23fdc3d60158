// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"

#include <QFile>
#include <QtTest>

using namespace standby;

/// A command decides by the presence of a file named after the server's address.
class CommandFailoverTest : public QObject {
    Q_OBJECT

    StandbyProgram m_program;
    QTemporaryDir m_folder;

    bool touch(const QString& address) const {
        QFile file(m_folder.filePath(address));
        return file.open(QIODevice::WriteOnly);
    }
    QString script(const char* text) const {
        QFile file(m_folder.filePath(QStringLiteral("check.sh")));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    QJsonObject method(const QString& file) const {
        return {{QStringLiteral("type"), QStringLiteral("command")},
                {QStringLiteral("file"), file},
                {QStringLiteral("arguments"), QJsonArray{m_folder.path() + QStringLiteral("/$ServerIP$")}},
                {QStringLiteral("timeoutSeconds"), 1}};
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_program.start(), m_program.output().constData()); }

    void aCommandThatFailsTakesItsServerOut() {
        const QString first = QStringLiteral("192.0.2.10");
        const QString second = QStringLiteral("192.0.2.11");
        QVERIFY(touch(first));
        QVERIFY(touch(second));
        const QString id = m_program.create(fastSet(QStringLiteral("Command"), {first, second},
                                                    method(script("#!/bin/sh\ntest -e \"$1\" && echo present\n"))));
        const QString mistake = failOverAndBack(
            m_program, id, first, second, QStringLiteral("exit code 1"),
            [&] { QFile::remove(m_folder.filePath(first)); }, [&] { return touch(first); });
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
        QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
    }

    void aCommandThatHangsIsKilledWithAllItStarted() {
        const QString mark = QStringLiteral("29.7531");
        const QString id = m_program.create(fastSet(QStringLiteral("Hanging"), {QStringLiteral("192.0.2.10")},
                                                    method(script("#!/bin/sh\nsleep 29.7531 &\nsleep 29.7531\n"))));
        QVERIFY(StandbyProgram::eventually([&] {
            return m_program.server(id, QStringLiteral("192.0.2.10")).value(QStringLiteral("status")).toString() ==
                   QStringLiteral("failed");
        }));
        QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
        QVERIFY(StandbyProgram::eventually([&] {
            return QProcess::execute(QStringLiteral("pgrep"),
                                     {QStringLiteral("-f"), QStringLiteral("^sleep ") + mark}) == 1;
        }));
    }
};

QTEST_GUILESS_MAIN(CommandFailoverTest)
#include "CommandFailoverTest.moc"
