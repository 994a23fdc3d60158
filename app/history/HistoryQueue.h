// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace standby {

/// What goes from those who record to the one who writes: entries, bounded, and what else the writer must do.
/// Thread-safe; nothing but take() and the wait…() functions ever waits.
class HistoryQueue {
  public:
    static constexpr qsizetype capacity = 100'000;
    static constexpr qsizetype batchRows = 100; ///< so many are written without waiting for more
    static constexpr qsizetype longestBatch = 2000;
    static constexpr int batchMs = 250; ///< the longest time an entry waits for company
    static constexpr int stopMs = 2000; ///< for what is queued when the program stops

    /// @name For those who record
    /// @{
    /// A full queue drops its oldest PollSucceeded, else its oldest entry, and counts it.
    void push(HistoryEntry entry);
    void requestPurge(WallTime before);
    /// The writer gets stopMs for what is left.
    void stop();
    History::Counters counters() const;
    /// @}

    /// @name For the writer
    /// @{
    struct Work {
        QList<HistoryEntry> entries; ///< in order of recording
        std::optional<WallTime> purgeBefore;
        bool stopping = false;
    };
    /// Waits until there is a batch, a purge, or the end.
    Work take();
    /// The entries of the last take() are in the file.
    void written();
    /// The writer cannot write at the moment: readers need not wait for it.
    void setFailing(bool failing);
    /// There will be no writing at all: what comes is dropped and counted. @p why goes to the readers.
    void refuse(const QString& why);
    /// The file can be read.
    void setReady();
    /// Sleeps; true when the writer shall stop.
    bool waitForStop(int ms);
    bool stopOverdue() const;
    /// Gives up the entries in hand and in the queue; they count as dropped.
    void giveUp();
    /// @}

    /// @name For readers
    /// @{
    /// Waits until the file can be read, or says why it cannot.
    Result<Done> waitUntilReady(int ms);
    /// Waits until what was recorded before the call is in the file, unless the writer is failing.
    void waitUntilWritten(int ms);
    /// @}

  private:
    struct Numbered {
        quint64 number;
        HistoryEntry entry;
    };
    using Time = std::chrono::steady_clock::time_point;
    enum class Gate { Opening, Ready, Refused };

    qsizetype size() const { return qsizetype(m_samples.size() + m_others.size()); }
    bool dueLocked() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_forWriter;
    std::condition_variable m_forReaders;
    std::deque<Numbered> m_samples; ///< PollSucceeded: the first to go
    std::deque<Numbered> m_others;
    Time m_batchDeadline;
    Time m_stopDeadline;
    std::optional<WallTime> m_purgeBefore;
    Gate m_gate = Gate::Opening;
    QString m_refusal;
    quint64 m_pushed = 0;
    quint64 m_taken = 0; ///< number of the last entry that was taken
    quint64 m_done = 0;  ///< number of the last entry that is in the file
    qsizetype m_inHand = 0;
    quint64 m_writtenRows = 0;
    quint64 m_dropped = 0;
    bool m_flush = false;
    bool m_failing = false;
    bool m_stopping = false;
};

} // namespace standby
