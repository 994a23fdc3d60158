// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll/Poller.h"

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace standby {

/// The polls under way of one poller. Slots are used again, so that a poll costs no allocation; references stay valid
/// until the poll is taken. Ids carry a generation of 29 bits above the slot: the upper 3 bits are free for others.
template<typename Poll> class PollTable {
  public:
    PollId add() {
        if (m_free.empty()) {
            m_free.push_back(quint32(m_slots.size()));
            m_slots.emplace_back();
        }
        const quint32 number = m_free.back();
        m_free.pop_back();
        m_slots[number].poll.emplace();
        return (PollId(m_slots[number].generation) << 32) | number;
    }

    /// Null when the poll is done.
    Poll* find(PollId id) {
        const quint32 number = quint32(id);
        if (number >= m_slots.size() || m_slots[number].generation != quint32(id >> 32) || !m_slots[number].poll)
            return nullptr;
        return &*m_slots[number].poll;
    }

    /// Only for what find() finds.
    Poll take(PollId id) {
        Slot& slot = m_slots[quint32(id)];
        Poll poll = std::move(*slot.poll);
        slot.poll.reset();
        slot.generation = slot.generation == lastGeneration ? 1 : slot.generation + 1;
        m_free.push_back(quint32(id));
        return poll;
    }

    template<typename Visit> void forEach(Visit visit) {
        for (Slot& slot : m_slots) {
            if (slot.poll)
                visit(*slot.poll);
        }
    }

    qsizetype size() const { return qsizetype(m_slots.size() - m_free.size()); }

  private:
    static constexpr quint32 lastGeneration = (1u << 29) - 1;
    struct Slot {
        quint32 generation = 1;
        std::optional<Poll> poll;
    };
    std::deque<Slot> m_slots;
    std::vector<quint32> m_free;
};

} // namespace standby
