// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/UpdateSlots.h"

#include <algorithm>

namespace standby {

namespace {
constexpr int urgencyShift = 60;
}

void UpdateSlots::setMost(int most) {
    m_most = std::max(most, 1);
    grantSoon();
}

UpdateSlots::Ticket UpdateSlots::ask(Urgency urgency, std::function<void()> go) {
    const Ticket ticket = (quint64(urgency) << urgencyShift) | ++m_asked;
    m_waiting.emplace(ticket, std::move(go));
    grantSoon();
    return ticket;
}

void UpdateSlots::release() {
    --m_running;
    grantSoon();
}

void UpdateSlots::grantSoon() {
    if (m_granting == 0 && m_running < m_most && !m_waiting.empty())
        m_granting = m_deadlines.scheduleAfter(0, [this] { grant(); });
}

void UpdateSlots::grant() {
    m_granting = 0;
    // No more than there are slots: who ends at once and asks again waits for the next turn of the loop.
    for (int granted = 0; granted < m_most && m_running < m_most && !m_waiting.empty(); ++granted) {
        const auto first = m_waiting.begin();
        const std::function<void()> go = std::move(first->second);
        m_waiting.erase(first);
        ++m_running;
        go();
    }
    grantSoon();
}

} // namespace standby
