// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/SettingsFile.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace standby;

/// 300 sets of three servers, or as many as STANDBY_SETTINGS_SETS says. Limits are generous: they catch rendering
/// everything anew, not a slow disk.
class SettingsSpeedTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneChangeAmongManySetsIsSavedQuickly() {
        const int wanted = qEnvironmentVariableIntValue("STANDBY_SETTINGS_SETS");
        Configuration configuration;
        for (int i = 0; i < (wanted > 0 ? wanted : 300); ++i) {
            ServerSet set;
            set.id = QStringLiteral("set%1").arg(i);
            set.name = QStringLiteral("Server set number %1").arg(i);
            for (int k = 1; k <= 3; ++k) {
                Server server;
                server.id = QStringLiteral("server%1-%2").arg(i).arg(k);
                server.address = QStringLiteral("192.0.2.%1").arg(k);
                server.displayName = QStringLiteral("Site %1").arg(k);
                set.servers << server;
            }
            set.dnsData.hostNames = {QStringLiteral("www%1.example.com").arg(i)};
            configuration.serverSets << set;
        }
        QTemporaryDir directory;
        SettingsFile file(directory.path());
        QVERIFY(file.load());
        const Author author{QStringLiteral("window"), {}};
        QElapsedTimer timer;
        timer.start();
        QVERIFY(file.save(configuration, author, QStringLiteral("All"), 1));
        const qint64 all = timer.restart();
        configuration.serverSets[configuration.serverSets.size() / 2].notes = QStringLiteral("changed");
        QVERIFY(file.save(configuration, author, QStringLiteral("One"), 2));
        const qint64 one = timer.restart();
        SettingsFile again(directory.path());
        const auto loaded = again.load();
        const qint64 load = timer.elapsed();
        QVERIFY(loaded);
        QVERIFY(loaded->configuration == configuration);
        const auto size = [&directory](const char* name) {
            return QFileInfo(directory.filePath(QLatin1String(name))).size() / 1024;
        };
        qInfo("%lld sets: first save %lld ms, one changed %lld ms, load %lld ms; file %lld KiB, revision %lld KiB",
              static_cast<long long>(configuration.serverSets.size()), static_cast<long long>(all),
              static_cast<long long>(one), static_cast<long long>(load),
              static_cast<long long>(size("standby.config.json")),
              static_cast<long long>(size("revisions/00000002.revision")));
        QVERIFY(one < 2'000);
    }
};

QTEST_GUILESS_MAIN(SettingsSpeedTest)
#include "SettingsSpeedTest.moc"
