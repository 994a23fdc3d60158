// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "model/ServerSet.h"
#include "model/Status.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace standby {

/// `standby.state.json` in the data directory: each server's last known status, each pause, and what people know of
/// each problem, with the time they are of. Rendered and written in a thread of its own, from a snapshot, so that a
/// large one does not hold the engine up.
class StateFile {
  public:
    explicit StateFile(const QString& dataDirectory);
    /// Waits for a save under way.
    ~StateFile();

    struct Loaded {
        QHash<QString, ServerSetState> states; ///< by set id
        QHash<QString, Problem> problems;      ///< by key: id, first detection and acknowledgement
        WallTime savedAt = 0;                  ///< 0: there was no file
        bool stopped = false;                  ///< the program ended properly
        QString trouble;                       ///< the file was damaged and set aside; empty otherwise
    };
    Loaded load(const QList<ServerSet>& sets) const;

    struct Snapshot {
        QList<ServerSet> sets;
        QList<ServerSetState> states;     ///< parallel to sets
        QHash<QString, Problem> problems; ///< by key
        WallTime now = 0;
        bool stopped = false;
    };
    /// Writes at once, after a save under way.
    Result<Done> save(const Snapshot& snapshot);
    /// Writes in the background; one at a time. @p done is called in the thread of @p context, which outlives this
    /// file.
    void saveInBackground(Snapshot snapshot, QObject* context, std::function<void(Result<Done>)> done);
    bool saving() const { return m_saving; }

  private:
    QString m_path;
    QThreadPool m_pool;
    bool m_saving = false;
};

} // namespace standby
