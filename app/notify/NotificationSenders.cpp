// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/NotificationSenders.h"

namespace standby {

namespace {

/// An id says in its lowest bits which method it is of: the index in NotificationMethod.
constexpr int indexBits = 2;
static_assert(std::variant_size_v<NotificationMethod> == 1u << indexBits);

} // namespace

NotificationSenders::NotificationSenders(DeadlineQueue& deadlines, SocketWatcher& sockets)
    : m_email(deadlines), m_http(deadlines, sockets), m_command(deadlines, sockets), m_systemLog(deadlines) {}

DeliveryId NotificationSenders::start(const NotificationMethod& method, const EmailDefaults& defaults,
                                      const NotificationMessage& message, Done done) {
    const size_t index = method.index();
    return m_senders[index]->start(method, defaults, message, std::move(done)) << indexBits | index;
}

void NotificationSenders::cancel(DeliveryId id) {
    if (id != 0)
        m_senders[id & (m_senders.size() - 1)]->cancel(id >> indexBits);
}

} // namespace standby
