// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/SystemLogSender.h"

namespace standby {

SystemLogSender::~SystemLogSender() {
    for (const auto& [id, deadline] : m_deliveries)
        m_deadlines.cancel(deadline);
}

DeliveryId SystemLogSender::start(const NotificationMethod&, const EmailDefaults&, const NotificationMessage& message,
                                  Done done) {
    const DeliveryId id = ++m_lastId;
    m_deliveries[id] =
        m_deadlines.scheduleAfter(0, [this, id, entry = systemLogEntry(message), done = std::move(done)] {
            m_deliveries.erase(id);
            const Result<QString> written = writeSystemLog(entry, m_paths);
            done({written.ok(), written ? *written : QString(), written.message(), {}});
        });
    return id;
}

void SystemLogSender::cancel(DeliveryId id) {
    const auto found = m_deliveries.find(id);
    if (found == m_deliveries.end())
        return;
    m_deadlines.cancel(found->second);
    m_deliveries.erase(found);
}

} // namespace standby
