// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/PollSlots.h"

#include <algorithm>
#include <utility>

namespace standby {

PollSlots::~PollSlots() {
    m_deadlines.cancel(m_nextTurn);
    for (const Entry& entry : m_entries) {
        if (entry.stage == Stage::Running)
            m_poller.cancel(entry.poll);
    }
}

PollSlots::Entry* PollSlots::live(PollTicket ticket) {
    const auto number = quint32(ticket);
    if (number >= m_entries.size())
        return nullptr;
    Entry& entry = m_entries[number];
    return entry.generation == quint32(ticket >> 32) && entry.stage != Stage::Free ? &entry : nullptr;
}

PollTicket PollSlots::request(Owner& owner, quint32 item) {
    if (m_free.empty()) {
        m_free.push_back(quint32(m_entries.size()));
        m_entries.emplace_back();
    }
    const quint32 number = m_free.back();
    m_free.pop_back();
    Entry& entry = m_entries[number];
    entry.owner = &owner;
    entry.item = item;
    entry.poll = 0;
    entry.stage = Stage::Waiting;
    ++m_waiting;
    const PollTicket ticket = (PollTicket(entry.generation) << 32) | number;
    // Pausing and resuming while nothing is admitted must not make the queue grow.
    if (m_queue.size() > 64 && qsizetype(m_queue.size()) > 2 * m_waiting)
        std::erase_if(m_queue, [this](PollTicket queued) { return !live(queued); });
    m_queue.push_back(ticket);
    return ticket;
}

void PollSlots::release(PollTicket ticket) {
    Entry& entry = m_entries[quint32(ticket)];
    (entry.stage == Stage::Running ? m_running : m_waiting) -= 1;
    entry.stage = Stage::Free;
    if (++entry.generation == 0)
        entry.generation = 1;
    m_free.push_back(quint32(ticket));
}

void PollSlots::cancel(PollTicket ticket) {
    const Entry* entry = live(ticket);
    if (!entry)
        return;
    const PollId poll = entry->poll;
    release(ticket);
    m_poller.cancel(poll);
}

void PollSlots::finish(PollTicket ticket, PollResult&& result) {
    const Entry* entry = live(ticket);
    if (!entry || entry->stage != Stage::Running)
        return;
    Owner* owner = entry->owner;
    const quint32 item = entry->item;
    release(ticket);
    m_startsLeft = std::min(m_startsLeft + 1, startsPerTurn); // its place is free, and its memory still at hand
    owner->ended(item, std::move(result));
    admit();
}

void PollSlots::admit() {
    if (m_admitting)
        return;
    m_admitting = true;
    while (m_running < m_limit && !m_queue.empty()) {
        const PollTicket ticket = m_queue.front();
        Entry* entry = live(ticket);
        if (entry && m_startsLeft <= 0) {
            if (!m_nextTurn) {
                m_nextTurn = m_deadlines.scheduleAfter(0, [this] {
                    m_nextTurn = 0;
                    m_startsLeft = startsPerTurn;
                    admit();
                });
            }
            break;
        }
        m_queue.pop_front();
        if (!entry)
            continue;
        --m_startsLeft;
        entry->stage = Stage::Running;
        --m_waiting;
        ++m_running;
        const PollRequest request = entry->owner->begin(entry->item);
        if (!live(ticket)) // begin() tells people, and they may cancel
            continue;
        ++m_started;
        const PollId poll =
            m_poller.start(request, [this, ticket](PollResult&& result) { finish(ticket, std::move(result)); });
        if (Entry* started = live(ticket))
            started->poll = poll;
    }
    m_admitting = false;
}

} // namespace standby
