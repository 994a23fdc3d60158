// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/CommandSender.h"
#include "notify/EmailSender.h"
#include "notify/HttpSender.h"
#include "notify/SystemLogSender.h"

#include <array>

namespace standby {

/// Sends by whichever method is asked for.
class NotificationSenders final : public NotificationSender {
  public:
    NotificationSenders(DeadlineQueue& deadlines, SocketWatcher& sockets);

    DeliveryId start(const NotificationMethod& method, const EmailDefaults& defaults,
                     const NotificationMessage& message, Done done) override;
    void cancel(DeliveryId id) override;

  private:
    EmailSender m_email;
    HttpSender m_http;
    CommandSender m_command;
    SystemLogSender m_systemLog;
    const std::array<NotificationSender*, 4> m_senders = {&m_email, &m_http, &m_command, &m_systemLog};
};

} // namespace standby
