// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SteadyLabel.h"

#include <QTimer>

namespace standby {

class Clock;
class EngineLink;

/// "512 polls/s, next poll in 3 s", from GET /statistics: once a second, only while somebody can see it, and never
/// while an answer is owed.
class StatisticsLabel final : public SteadyLabel {
    Q_OBJECT
  public:
    static constexpr int readEveryMs = 1000;

    /// Link and clock outlive it.
    StatisticsLabel(EngineLink& link, const Clock& clock, QWidget* parent = nullptr);

  private:
    void read();

    EngineLink& m_link;
    const Clock& m_clock;
    QTimer m_timer;
    bool m_answerOwed = false;
};

} // namespace standby
