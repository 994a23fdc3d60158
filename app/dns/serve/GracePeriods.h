// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace standby {

/// Tells when what a writer has unlinked is seen by no reader any more, so that readers need no lock: quiescent states,
/// as in userspace RCU (Desnoyers et al., "User-Level Implementations of Read-Copy Update", 2012). Between enter() and
/// leave() a reader may keep what it reads; a waiting one has left, and holds nothing up. All that readers follow must
/// be loaded, and all that writers unlink must be stored, sequentially consistent.
class GracePeriods {
  public:
    /// For one thread. Must not outlive the grace periods.
    class Reader {
      public:
        explicit Reader(GracePeriods& periods);
        ~Reader();
        Reader(const Reader&) = delete;
        Reader& operator=(const Reader&) = delete;

        void enter() { m_since.store(m_periods.m_now.load()); }
        void leave() { m_since.store(0, std::memory_order_release); }

      private:
        friend class GracePeriods;
        GracePeriods& m_periods;
        std::atomic<quint64> m_since = 0; ///< 0 = reads nothing
    };

    /// Keeps @p unlinked until no reader can see it. One writer at a time.
    void retire(std::shared_ptr<const void> unlinked);
    /// Frees what no reader can see. The writer calls it after each change.
    void sweep();
    /// What is still kept.
    size_t retired() const { return m_retired.size(); }

  private:
    struct Retired {
        quint64 at;
        std::shared_ptr<const void> object;
    };

    std::atomic<quint64> m_now = 1;
    std::mutex m_readersMutex; ///< readers come and go; reading does not need it
    std::vector<Reader*> m_readers;
    std::vector<Retired> m_retired; ///< oldest first
};

} // namespace standby
