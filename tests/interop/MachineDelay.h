// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace standby {

/// How long the machine, busy with other things, holds up a thread that does nothing but sleep 10 ms at a time.
class MachineDelay {
  public:
    MachineDelay() : m_thread([this] { watch(); }) {}
    ~MachineDelay() {
        m_over = true;
        m_thread.join();
    }

    /// From here on is measured.
    void begin() { m_longest = 0; }
    qint64 longestMs() const { return m_longest; }

  private:
    void watch() {
        using namespace std::chrono;
        while (!m_over) {
            const auto asleep = steady_clock::now();
            std::this_thread::sleep_for(milliseconds(10));
            const qint64 ms = duration_cast<milliseconds>(steady_clock::now() - asleep).count() - 10;
            m_longest = std::max<qint64>(m_longest, ms);
        }
    }

    std::atomic<qint64> m_longest = 0;
    std::atomic<bool> m_over = false;
    std::thread m_thread; ///< after what it uses
};

} // namespace standby
