// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/CommandCaller.h"
#include "notify/NotificationSender.h"

namespace standby {

/// Tells by running a program. Success is that it ends with exit code 0 within 60 s; it is killed then.
class CommandSender final : public NotificationSender {
  public:
    CommandSender(DeadlineQueue& deadlines, SocketWatcher& sockets, double timeoutSeconds = 60)
        : m_commands(deadlines, sockets), m_timeoutSeconds(timeoutSeconds) {}

    DeliveryId start(const NotificationMethod& method, const EmailDefaults& defaults,
                     const NotificationMessage& message, Done done) override;
    void cancel(DeliveryId id) override { m_commands.cancel(id); }

  private:
    CommandCaller m_commands;
    double m_timeoutSeconds;
};

} // namespace standby
