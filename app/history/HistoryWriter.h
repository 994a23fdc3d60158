// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/HistoryQueue.h"
#include "history/HistoryStore.h"

#include <QString>

#include <functional>

namespace standby {

/// The writer thread's work: takes from the queue, writes, purges, and goes on trying while the file cannot be written.
class HistoryWriter {
  public:
    static constexpr int retryMs = 1000;

    /// @p troubled gets the trouble that is now, empty when none is; @p noted a line for the log. Both are called in
    /// the writer's thread.
    using Tell = std::function<void(const QString&)>;
    HistoryWriter(const QString& file, HistoryQueue& queue, Tell troubled, Tell noted);

    /// Returns when the queue was stopped and what was left is written, or given up.
    void run();

  private:
    bool open();
    bool write(const QList<HistoryEntry>& entries);
    /// One slice; what is left is queued again, so that entries never wait for a long purge.
    void purgeSlice(WallTime before);
    void fail(const StoreError& error);
    void recovered();
    /// Renames the damaged file. False: that could not be done, the trouble says so.
    bool replaceDamaged(const StoreError& error);
    void say(const QString& trouble);

    QString m_file;
    HistoryQueue& m_queue;
    HistoryStore m_store;
    Tell m_troubled;
    Tell m_noted;
    QString m_notice; ///< stays until the program ends: a damaged file was set aside
    QString m_said;
};

} // namespace standby
