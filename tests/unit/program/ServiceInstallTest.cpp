// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceInstall.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

/// Installing on Linux, into a folder in place of the system's root, with tools that only write down how they were
/// called.
class ServiceInstallTest : public QObject {
    Q_OBJECT

    QString path(const char* below) const { return m_root->filePath(QString::fromLatin1(below)); }
    static QByteArray contentOf(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void makeTool(const char* name, const char* rest = "") const {
        QFile tool(path("tools/") + QLatin1String(name));
        QVERIFY(tool.open(QIODevice::WriteOnly | QIODevice::Truncate));
        tool.write("#!/bin/sh\necho \"${0##*/} $*\" >>'" + QFile::encodeName(path("calls")) + "'\n" + rest + '\n');
        tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QStringList calls() const { return QString::fromUtf8(contentOf(path("calls"))).split(u'\n', Qt::SkipEmptyParts); }
    ServiceHost host() const { return {true, m_root->path(), path("tools")}; }
    /// One that everybody may run, as far as its own folders go.
    static QString program() { return u"/bin/sh"_s; }

  private Q_SLOTS:
    void init() {
        m_root = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_root->path()).mkpath(u"tools"_s));
        QVERIFY(QDir(m_root->path()).mkpath(u"run/systemd/system"_s));
        makeTool("systemctl");
        makeTool("systemd-sysusers");
    }

    void serviceIsInstalledEnabledAndExplained() {
        const Result<QString> done = installService(host(), program());
        QVERIFY2(done, qPrintable(done.message()));
        const QString unit = path("etc/systemd/system/standby.service");
        QVERIFY(contentOf(unit).contains("\nExecStart=\"/bin/sh\" --service --data-dir %S/standby\n"));
        QVERIFY(QFileInfo(unit).permission(QFile::ReadOther));
        const QString users = path("etc/sysusers.d/standby.conf");
        QVERIFY(contentOf(users).contains("u standby "));
        QCOMPARE(calls(), QStringList({u"systemd-sysusers "_s + users, u"systemctl daemon-reload"_s,
                                       u"systemctl enable standby.service"_s}));
        for (const char* word : {"/bin/sh", "/var/lib/standby", "systemctl restart standby"})
            QVERIFY2(done->contains(QLatin1String(word)), word);
    }

    void installingAgainTakesTheProgramOfThisCall() {
        QVERIFY(installService(host(), program()));
        QVERIFY(installService(host(), u"/bin/cat"_s));
        QVERIFY(contentOf(path("etc/systemd/system/standby.service")).contains("ExecStart=\"/bin/cat\""));
    }

    void withoutSystemdsOwnToolTheUserIsAdded() {
        QVERIFY(QFile::remove(path("tools/systemd-sysusers")));
        makeTool("useradd");
        const Result<QString> done = installService(host(), program());
        QVERIFY2(done, qPrintable(done.message()));
        QVERIFY2(calls().first().startsWith(u"useradd --system --user-group --home-dir /var/lib/standby"_s),
                 qPrintable(calls().first()));
    }

    void whereSystemdDoesNotRunItIsOnlyEnabled() {
        QVERIFY(QDir(m_root->path()).rmdir(u"run/systemd/system"_s));
        QVERIFY(installService(host(), program()));
        QVERIFY(!calls().contains(u"systemctl daemon-reload"_s));
        QVERIFY(calls().contains(u"systemctl enable standby.service"_s));
        QVERIFY(uninstallService(host()));
        QVERIFY(calls().contains(u"systemctl disable standby.service"_s));
    }

    void uninstallingStopsTheServiceAndKeepsTheData() {
        QVERIFY(installService(host(), program()));
        QVERIFY(QFile::remove(path("calls")));
        const Result<QString> done = uninstallService(host());
        QVERIFY2(done, qPrintable(done.message()));
        for (const char* written : {"etc/systemd/system/standby.service", "etc/sysusers.d/standby.conf"})
            QVERIFY2(!QFileInfo::exists(path(written)), written);
        QCOMPARE(calls(), QStringList({u"systemctl disable --now standby.service"_s, u"systemctl daemon-reload"_s}));
        QVERIFY(done->contains(u"stay in /var/lib/standby"_s));

        const Result<QString> again = uninstallService(host());
        QVERIFY2(again, qPrintable(again.message()));
        QVERIFY2(again->contains(u"Nothing was changed"_s), qPrintable(*again));
        QCOMPARE(calls().size(), 2);
    }

    void onlyRootMayDoIt() {
        ServiceHost mine = host();
        mine.administrator = false;
        for (const Result<QString>& refused : {installService(mine, program()), uninstallService(mine)}) {
            QVERIFY(!refused);
            QVERIFY2(refused.message().contains(u"sudo"_s), qPrintable(refused.message()));
        }
        QVERIFY(calls().isEmpty());
        QVERIFY(!QFileInfo::exists(path("etc")));
    }

    void systemWithoutSystemdIsSaid() {
        QVERIFY(QFile::remove(path("tools/systemctl")));
        const Result<QString> refused = installService(host(), program());
        QVERIFY2(refused.message().contains(u"no systemd"_s), qPrintable(refused.message()));
    }

    void programThatTheServiceCannotRunIsSaid() {
        const Result<QString> hidden = installService(host(), u"/tmp/build/standby"_s);
        QVERIFY2(hidden.message().contains(u"does not see /tmp/build/standby"_s), qPrintable(hidden.message()));

        if (QDir::currentPath().startsWith(u"/tmp/"_s))
            QSKIP("What lies below /tmp is refused for that.");
        QTemporaryDir home(QDir::currentPath() + u"/home-XXXXXX"_s); // 0700, as homes are
        const QString inside = home.filePath(u"standby"_s);
        QVERIFY(QFile::copy(u"/bin/true"_s, inside));
        const Result<QString> closed = installService(host(), inside);
        QVERIFY2(closed.message().contains(u"permissions of "_s), qPrintable(closed.message()));
        QVERIFY(calls().isEmpty());
    }

    void toolThatFailsIsQuoted() {
        makeTool("systemctl", "echo Unit is masked. >&2; exit 1");
        const Result<QString> failed = installService(host(), program());
        QVERIFY(!failed);
        QVERIFY2(failed.message().contains(u"\"systemctl daemon-reload\" failed: Unit is masked."_s),
                 qPrintable(failed.message()));
    }

  private:
    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(ServiceInstallTest)
#include "ServiceInstallTest.moc"
