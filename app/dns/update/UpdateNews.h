// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"
#include "net/DeadlineQueue.h"

#include <deque>
#include <functional>

namespace standby {

/// One thing to tell the owner of DnsUpdates.
struct UpdateNews {
    enum class Kind { Changed, StatusChanged, Failed, Recovered, Logged };
    Kind kind = Kind::Changed;
    QString serverSetId;
    QString dnsServerId;
    QString hostName;
    QString text;
    LogLevel level = LogLevel::Debug;
};

/// Keeps news until the event loop turns: whoever hears them may do anything, also end what they came from.
class UpdateNewsBox {
  public:
    UpdateNewsBox(DeadlineQueue& deadlines, std::function<void(const UpdateNews&)> tell)
        : m_deadlines(deadlines), m_tell(std::move(tell)) {}
    ~UpdateNewsBox() { m_deadlines.cancel(m_telling); }
    Q_DISABLE_COPY_MOVE(UpdateNewsBox)

    void add(UpdateNews news);
    /// What was not told yet of a set that is gone.
    void forget(const QString& serverSetId);

  private:
    void tellAll();

    DeadlineQueue& m_deadlines;
    std::function<void(const UpdateNews&)> m_tell;
    DeadlineId m_telling = 0;
    std::deque<UpdateNews> m_news;
};

} // namespace standby
