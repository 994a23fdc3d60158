// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFloat16>

#include <array>

namespace standby {

/// What the last polls of a server found, oldest first. Times are kept to three digits, so that all is 122 bytes. A
/// pause between polls is an entry too. A value; not kept over a restart.
class RecentPolls {
  public:
    static constexpr int kept = 60;
    /// @name What an entry is when it is no time in ms
    /// @{
    static constexpr float failed = -1;
    static constexpr float paused = -2;
    /// @}

    /// @p ms: how long a good poll took; below 0 (not known) counts as 0. Times above 65 s are kept as that.
    void addGood(double ms);
    void addFailed() { add(failed); }
    /// Between polls, once however often it is called.
    void addPause();

    int size() const { return m_size; }
    /// Of size(); 0 is the oldest.
    float at(int index) const { return m_ms[size_t((m_next + kept - m_size + index) % kept)]; }

    bool operator==(const RecentPolls& other) const;

  private:
    void add(float entry);

    std::array<qfloat16, kept> m_ms{};
    quint8 m_next = 0;
    quint8 m_size = 0;
};
static_assert(sizeof(RecentPolls) <= 122);

} // namespace standby
