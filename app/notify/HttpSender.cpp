// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/HttpSender.h"

namespace standby {

DeliveryId HttpSender::start(const NotificationMethod& method, const EmailDefaults&, const NotificationMessage& message,
                             Done done) {
    HttpCall call;
    call.request = std::get<HttpNotification>(method).request;
    call.timeoutSeconds = m_timeoutSeconds;
    return m_calls.start(call, message.tags, [done = std::move(done)](HttpReport&& report) {
        done({report.succeeded, std::move(report.response), std::move(report.error), {}});
    });
}

} // namespace standby
