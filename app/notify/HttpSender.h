// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpCaller.h"
#include "notify/NotificationSender.h"

namespace standby {

/// Tells by an HTTP request. Success is any status from 200 to 299 within 30 s. Redirects are not followed.
class HttpSender final : public NotificationSender {
  public:
    HttpSender(DeadlineQueue& deadlines, SocketWatcher& sockets, double timeoutSeconds = 30)
        : m_calls(deadlines, sockets), m_timeoutSeconds(timeoutSeconds) {}

    DeliveryId start(const NotificationMethod& method, const EmailDefaults& defaults,
                     const NotificationMessage& message, Done done) override;
    void cancel(DeliveryId id) override { m_calls.cancel(id); }

  private:
    HttpCaller m_calls;
    double m_timeoutSeconds;
};

} // namespace standby
