// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/SettingsFile.h"
#include "engine/RevisionFile.h"
#include "support/OwnerOnly.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace standby;

class SettingsFileTest : public QObject {
    Q_OBJECT

    const Author m_author{QStringLiteral("admin"), {}};
    std::unique_ptr<QTemporaryDir> m_directory;

    QString path() const { return m_directory->filePath(QStringLiteral("standby.config.json")); }

    static Configuration withSets(int count) {
        Configuration configuration;
        for (int i = 0; i < count; ++i) {
            ServerSet set;
            set.id = QStringLiteral("set%1").arg(i);
            set.name = QStringLiteral("Set %1").arg(i);
            set.servers.resize(1);
            set.servers[0].id = QStringLiteral("server%1").arg(i);
            set.servers[0].address = QStringLiteral("192.0.2.10");
            configuration.serverSets << set;
        }
        return configuration;
    }
    Result<Revision> save(SettingsFile& file, const Configuration& configuration, const char* summary = "Changed") {
        return file.save(configuration, m_author, QLatin1String(summary), 1'790'000'000'000);
    }
    void write(const QByteArray& text) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray content() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList setAsideFiles() const {
        return QDir(m_directory->path()).entryList({QStringLiteral("standby.config.damaged-*.json")});
    }

  private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void noFileGivesTheDefaults() {
        const auto loaded = SettingsFile(m_directory->path()).load();
        QVERIFY(loaded);
        QVERIFY(loaded->fresh);
        QCOMPARE(loaded->configuration, Configuration());
    }

    void whatIsSavedIsLoadedSecretsIncluded() {
        Configuration configuration = withSets(200);
        configuration.options.notification.email.smtp.password = QStringLiteral("s3cret");
        SettingsFile file(m_directory->path());
        QVERIFY(file.load());
        const auto saved = save(file, configuration);
        QVERIFY2(saved, qPrintable(saved.message()));
        QCOMPARE(saved->number, 1);
        const auto loaded = SettingsFile(m_directory->path()).load();
        QVERIFY2(loaded, qPrintable(loaded.message()));
        QVERIFY(!loaded->fresh);
        QVERIFY(loaded->troubles.isEmpty());
        QVERIFY(loaded->configuration == configuration);
    }

    void filesAreForTheirOwnerOnly() {
        SettingsFile file(m_directory->path());
        QVERIFY(save(file, withSets(1)));
        const QString revisions = m_directory->filePath(QStringLiteral("revisions"));
        QVERIFY(isForItsOwnerOnly(path()));
        QVERIFY(isForItsOwnerOnly(revisions));
        for (const QFileInfo& revision : QDir(revisions).entryInfoList(QDir::Files))
            QVERIFY(isForItsOwnerOnly(revision.filePath()));
    }

    void everyRevisionCanBeReadBackAndTheLastFiftyAreKept() {
        SettingsFile file(m_directory->path());
        for (int i = 1; i <= 60; ++i)
            QVERIFY(save(file, withSets(i)));
        for (const SettingsFile& same : {file, [this] {
                                             SettingsFile again(m_directory->path());
                                             (void)again.load();
                                             return again;
                                         }()}) {
            QCOMPARE(same.revisions().size(), 50);
            QCOMPARE(same.revisions().first().number, 60);
            QCOMPARE(same.revisions().last().number, 11);
            QCOMPARE(same.revisions().first().author, QStringLiteral("admin"));
            const auto old = same.revision(11);
            QVERIFY2(old, qPrintable(old.message()));
            QVERIFY(*old == withSets(11));
            QVERIFY(!same.revision(10));
            QVERIFY(!same.revision(61));
        }
        QCOMPARE(QDir(m_directory->filePath(QStringLiteral("revisions"))).entryList(QDir::Files).size(), 50);
    }

    void numbersAreNotReusedWhenTheRevisionsAreDeleted() {
        SettingsFile file(m_directory->path());
        QVERIFY(save(file, withSets(1)));
        QVERIFY(save(file, withSets(2)));
        QVERIFY(QDir(m_directory->filePath(QStringLiteral("revisions"))).removeRecursively());
        SettingsFile again(m_directory->path());
        QVERIFY(again.load());
        QCOMPARE(save(again, withSets(3))->number, 3);
    }

    void aDamagedSettingsFileIsSetAsideAndTheNewestReadableRevisionIsUsed() {
        {
            SettingsFile file(m_directory->path());
            QVERIFY(save(file, withSets(1)));
            QVERIFY(save(file, withSets(2), "The good one"));
            QVERIFY(save(file, withSets(3)));
        }
        QFile newest(m_directory->filePath(QStringLiteral("revisions/00000003.revision")));
        QVERIFY(newest.open(QIODevice::ReadWrite));
        newest.seek(newest.size() / 2);
        newest.write(QByteArray(64, '\0'));
        newest.close();
        write("{ broken");

        SettingsFile file(m_directory->path());
        const auto loaded = file.load();
        QVERIFY2(loaded, qPrintable(loaded.message()));
        QVERIFY(loaded->configuration == withSets(2));
        QCOMPARE(setAsideFiles().size(), 1);
        QCOMPARE(loaded->troubles.size(), 1);
        QVERIFY(loaded->troubles.first().contains(setAsideFiles().first()));
        QVERIFY(loaded->troubles.first().contains(QStringLiteral("The good one")));
        const auto next = SettingsFile(m_directory->path()).load();
        QVERIFY(next->configuration == withSets(2));
        QVERIFY(next->troubles.isEmpty());
    }

    void everyMistakeOfAnEditingHandIsSaid() {
        write(R"({"schemaVersion": 1, "options": {"serverPolling": {"maxConcurrentPolls": "many"}},
                  "serverSets": [{"name": "A", "servers": [{"address": "300.1.2.3"}], "colour": "red"}]})");
        const auto loaded = SettingsFile(m_directory->path()).load();
        QVERIFY(loaded);
        const QString trouble = loaded->troubles.join(QLatin1Char(' '));
        for (const char* pointer :
             {"/options/serverPolling/maxConcurrentPolls", "/serverSets/0/servers/0/address", "/serverSets/0/colour"})
            QVERIFY2(trouble.contains(QLatin1String(pointer)), qPrintable(trouble));
        QCOMPARE(setAsideFiles().size(), 1);
    }

    void twoSetsOfOneNameAreAMistake() {
        write(R"({"schemaVersion": 1, "serverSets": [{"name": "A", "servers": [{"address": "192.0.2.1"}]},
                                                     {"name": "a", "servers": [{"address": "192.0.2.2"}]}]})");
        const auto loaded = SettingsFile(m_directory->path()).load();
        QVERIFY(loaded);
        QVERIFY(loaded->troubles.first().contains(QStringLiteral("/serverSets/1/name")));
    }

    void aSetAddedByHandGetsItsIds() {
        write(R"({"schemaVersion": 1, "serverSets": [{"name": "A", "servers": [{"address": "192.0.2.1"}]}]})");
        const auto loaded = SettingsFile(m_directory->path()).load();
        QVERIFY2(loaded, qPrintable(loaded.message()));
        QVERIFY2(loaded->troubles.isEmpty(), qPrintable(loaded->troubles.join(QLatin1Char('\n'))));
        const ServerSet set = loaded->configuration.serverSets.first();
        QVERIFY(!set.id.isEmpty());
        QVERIFY(!set.servers.first().id.isEmpty());
        QCOMPARE(SettingsFile(m_directory->path()).load()->configuration.serverSets.first(), set);
    }

    void aNewerSettingsFileIsRefusedUntouched() {
        const QByteArray newer = R"({"schemaVersion": 2, "galaxies": []})";
        write(newer);
        const auto loaded = SettingsFile(m_directory->path()).load();
        QVERIFY(!loaded);
        QVERIFY(loaded.message().contains(QStringLiteral("newer version")));
        QCOMPARE(content(), newer);
        QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 1);
    }

    void aFailedSaveLeavesTheOldFileAndNoRevision() {
        SettingsFile file(m_directory->path());
        QVERIFY(save(file, withSets(1)));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir().mkpath(path() + QStringLiteral("/in the way")));
        const auto failed = save(file, withSets(2));
        QVERIFY(!failed);
        QVERIFY(failed.message().contains(QStringLiteral("standby.config.json")));
        QCOMPARE(file.revisions().size(), 1);
        QCOMPARE(RevisionFile::numbers(m_directory->filePath(QStringLiteral("revisions"))), QList<int>{1});
    }
};

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "SettingsFileTest.moc"
