// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/StateFile.h"
#include "net/DeadlineQueue.h"

#include <functional>

namespace standby {

/// When the state file is written: 1 s after a status or a pause changed, 30 s after anything else did, and seldom
/// enough that it costs no more than a twentieth of a core.
class StateSaving {
  public:
    using TakeSnapshot = std::function<StateFile::Snapshot()>;
    /// @p troubled gets what is wrong, or an empty text after each save that went well. @p context outlives this.
    /// While @p hasToWait says so, a save is put off, by a second at most.
    StateSaving(StateFile& file, DeadlineQueue& deadlines, QObject* context, TakeSnapshot takeSnapshot,
                std::function<void(const QString&)> troubled, std::function<bool()> hasToWait);
    ~StateSaving();

    void changed(bool statusChanged);
    /// No more saves of its own; one under way is finished.
    void stop();

  private:
    void schedule(qint64 delayUs);
    void save();

    StateFile& m_file;
    DeadlineQueue& m_deadlines;
    QObject* m_context;
    TakeSnapshot m_takeSnapshot;
    std::function<void(const QString&)> m_troubled;
    std::function<bool()> m_hasToWait;
    int m_putOff = 0;
    DeadlineId m_deadline = 0;
    qint64 m_dueUs = 0;
    qint64 m_lastCostUs = 0;
    bool m_stopped = false;
};

} // namespace standby
