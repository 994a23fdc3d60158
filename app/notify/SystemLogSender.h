// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "notify/SystemLog.h"

#include <unordered_map>

namespace standby {

/// Tells by an entry in the log of this system.
class SystemLogSender final : public NotificationSender {
  public:
    explicit SystemLogSender(DeadlineQueue& deadlines, SystemLogPaths paths = {})
        : m_deadlines(deadlines), m_paths(std::move(paths)) {}
    ~SystemLogSender() override;

    DeliveryId start(const NotificationMethod& method, const EmailDefaults& defaults,
                     const NotificationMessage& message, Done done) override;
    /// An entry that was not written yet is not.
    void cancel(DeliveryId id) override;

  private:
    DeadlineQueue& m_deadlines;
    SystemLogPaths m_paths;
    std::unordered_map<DeliveryId, DeadlineId> m_deliveries;
    DeliveryId m_lastId = 0;
};

} // namespace standby
