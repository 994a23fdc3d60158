// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ConfigurationReading.h"
#include "engine/ConfigurationText.h"
#include "engine/Revision.h"
#include "engine/RevisionDifference.h"
#include "model/Options.h"
#include "model/Result.h"

#include <QList>
#include <QString>

namespace standby {

/// `standby.config.json` in the data directory and its last 50 revisions in `revisions/`. Atomic writes (QSaveFile,
/// 0600), `schemaVersion` inside. Called from one thread.
class SettingsFile {
  public:
    static constexpr int schemaVersion = settingsSchemaVersion;
    static constexpr int keptRevisions = 50;

    explicit SettingsFile(const QString& dataDirectory);

    struct Loaded {
        Configuration configuration;
        QStringList troubles; ///< what a person must know: a damaged file was set aside as …
        bool fresh = false;   ///< there was no file
    };
    /// A missing file gives the defaults. What was added by hand without an id gets one. A damaged one is renamed to
    /// `standby.config.damaged-TIME.json`, and the newest readable revision (else the defaults) is used and said so. A
    /// file of a newer version is an error: nothing is touched, the program must not start.
    Result<Loaded> load();

    /// Writes the configuration as the next revision, then as the current one. On an error the old file is intact.
    Result<Revision> save(const Configuration& configuration, const Author& author, const QString& summary,
                          WallTime now, const RevisionFacts& facts = {});

    /// Newest first.
    QList<Revision> revisions() const;
    Result<Configuration> revision(int number) const;
    /// An error when it, or what was in force before it, is not kept.
    Result<RevisionDifference> difference(int number) const;

  private:
    /// Takes the newest readable revision in place of a file that was set aside, and makes it the current one.
    Loaded recover(const QString& damage, const QString& aside);
    void readRevisions();
    bool isKept(int number) const;

    QString m_path;
    QString m_revisionsDirectory;
    ConfigurationText m_text{schemaVersion};
    QList<Revision> m_revisions; ///< ascending
    int m_lastNumber = 0;
    int m_inForce = Revision::unknown; ///< the revision that the settings file is a copy of
};

} // namespace standby
