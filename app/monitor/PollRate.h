// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace standby {

/// How many polls end a second, as the mean of the last five whole seconds, so that it stands still for a second.
class PollRate {
  public:
    /// A poll ended. @p nowUs is monotonic.
    void count(qint64 nowUs);
    /// Since the first poll when that is less than five seconds ago.
    double perSecond(qint64 nowUs) const;

  private:
    static constexpr qint64 seconds = 5;
    struct Second {
        qint64 number = -1;
        quint32 polls = 0;
    };
    std::array<Second, seconds + 1> m_seconds; ///< by number; the one that lasts and those before it
    qint64 m_first = -1;
};

} // namespace standby
