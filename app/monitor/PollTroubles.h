// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PollingMethod.h"
#include "net/DeadlineQueue.h"

#include <QString>

#include <array>
#include <functional>

namespace standby {

/// Polls that could not be tried at all, per polling method: one trouble from the first server that could not be polled
/// until every such server was polled again, is not polled any more, or is gone.
class PollTroubles {
  public:
    /// @p tell gets a key ("couldNotPoll/ping") and words, from the event loop; empty words end the trouble.
    PollTroubles(DeadlineQueue& deadlines, std::function<void(const QString& key, const QString& text)> tell);
    ~PollTroubles();
    Q_DISABLE_COPY_MOVE(PollTroubles)

    /// A server could not be polled, that could be before.
    void begin(const PollingMethod& method, const QString& why);
    /// The reverse.
    void end(const PollingMethod& method);

  private:
    struct Trouble {
        QString key;
        QString why;
        qsizetype servers = 0;
        bool told = false;
    };

    void tellLater();

    DeadlineQueue& m_deadlines;
    std::function<void(const QString& key, const QString& text)> m_tell;
    std::array<Trouble, std::variant_size_v<PollingMethod>> m_troubles;
    DeadlineId m_telling = 0;
};

} // namespace standby
