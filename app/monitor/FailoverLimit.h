// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"

#include <QString>

#include <deque>
#include <functional>

namespace standby {

/// Lets at most so many server sets move within any minute, by a sliding window; the others are held, and move in the
/// order in which they came, as the window allows.
class FailoverLimit {
  public:
    /// @p move is called from the event loop for a held set whose turn has come: it calls take() again, or no longer
    /// wants to. @p tell gets words that name how many are held whenever that changed, at most once per turn of the
    /// loop; none when none is.
    FailoverLimit(DeadlineQueue& deadlines, std::function<void(quint32 set)> move,
                  std::function<void(const QString& text)> tell);
    ~FailoverLimit();
    Q_DISABLE_COPY_MOVE(FailoverLimit)

    /// 0: no limit; what is held moves.
    void setLimit(int perMinute);
    /// True: may move now, and it counts. False: held (once, however often it asks).
    bool take(quint32 set);
    /// The set has moved otherwise, or no longer wants to.
    void forget(quint32 set);

  private:
    void moveHeld();
    void wakeLater();
    void tellLater();
    bool windowOpen();

    DeadlineQueue& m_deadlines;
    std::function<void(quint32 set)> m_move;
    std::function<void(const QString& text)> m_tell;
    std::deque<qint64> m_moves; ///< times of the last minute
    std::deque<quint32> m_held;
    DeadlineId m_wake = 0;
    DeadlineId m_telling = 0;
    qsizetype m_told = 0;
    int m_limit = 0;
    bool m_moving = false;
};

} // namespace standby
