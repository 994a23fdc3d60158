// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/DeadlineQueue.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace standby {

struct DeadlineQueue::Entry {
    qint64 atUs;
    DeadlineId id;
    bool operator>(const Entry& other) const { return atUs > other.atUs || (atUs == other.atUs && id > other.id); }
};

struct DeadlineQueue::State {
    /// An action under an id's slot number; the generation tells whether the id still means it.
    struct Slot {
        quint32 generation = 1;
        std::function<void()> action;
    };

    std::vector<Entry> heap; ///< std::greater: the earliest is first
    std::vector<Slot> slots;
    std::vector<quint32> freeSlots;
    QTimer timer;
    qint64 armedForUs = std::numeric_limits<qint64>::max();
    bool running = false;

    static quint32 slotOf(DeadlineId id) { return quint32(id); }
    static quint32 generationOf(DeadlineId id) { return quint32(id >> 32); }
    bool live(DeadlineId id) const {
        return slotOf(id) < slots.size() && slots[slotOf(id)].generation == generationOf(id) &&
               slots[slotOf(id)].action;
    }
    qsizetype liveCount() const { return qsizetype(slots.size() - freeSlots.size()); }

    std::function<void()> take(DeadlineId id) {
        Slot& slot = slots[slotOf(id)];
        std::function<void()> action = std::move(slot.action);
        slot.action = nullptr;
        if (++slot.generation == 0)
            slot.generation = 1;
        freeSlots.push_back(slotOf(id));
        return action;
    }

    void dropStaleHead() {
        while (!heap.empty() && !live(heap.front().id)) {
            std::pop_heap(heap.begin(), heap.end(), std::greater<>());
            heap.pop_back();
        }
    }

    /// Cancelled entries stay in the heap until they surface; a caller that cancels nearly all of its deadlines
    /// (every poll that is answered does) must not make it grow.
    void compact() {
        if (heap.size() < 64 || qsizetype(heap.size()) < 2 * liveCount())
            return;
        std::erase_if(heap, [this](const Entry& entry) { return !live(entry.id); });
        std::make_heap(heap.begin(), heap.end(), std::greater<>());
    }

    void arm(qint64 nowUs) {
        dropStaleHead();
        if (heap.empty()) {
            timer.stop();
            armedForUs = std::numeric_limits<qint64>::max();
            return;
        }
        const qint64 atUs = heap.front().atUs;
        if (timer.isActive() && armedForUs == atUs)
            return;
        armedForUs = atUs;
        const qint64 delayMs = std::clamp<qint64>((atUs - nowUs + 999) / 1000, 0, std::numeric_limits<int>::max());
        timer.start(int(delayMs));
    }
};

DeadlineQueue::DeadlineQueue(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_state(std::make_unique<State>()) {
    m_state->timer.setSingleShot(true);
    m_state->timer.setTimerType(Qt::PreciseTimer);
    connect(&m_state->timer, &QTimer::timeout, this, &DeadlineQueue::runDue);
}

DeadlineQueue::~DeadlineQueue() = default;

DeadlineId DeadlineQueue::scheduleAt(qint64 atUs, std::function<void()> action) {
    State& state = *m_state;
    quint32 number = 0;
    if (state.freeSlots.empty()) {
        number = quint32(state.slots.size());
        state.slots.emplace_back();
    } else {
        number = state.freeSlots.back();
        state.freeSlots.pop_back();
    }
    state.slots[number].action = std::move(action);
    const DeadlineId id = (DeadlineId(state.slots[number].generation) << 32) | number;
    state.heap.push_back({atUs, id});
    std::push_heap(state.heap.begin(), state.heap.end(), std::greater<>());
    if (!state.running && atUs < state.armedForUs)
        state.arm(m_clock.monotonicUs());
    return id;
}

DeadlineId DeadlineQueue::scheduleAfter(qint64 delayUs, std::function<void()> action) {
    return scheduleAt(m_clock.monotonicUs() + std::max<qint64>(delayUs, 0), std::move(action));
}

void DeadlineQueue::cancel(DeadlineId id) {
    if (!m_state->live(id))
        return;
    m_state->take(id);
    m_state->compact();
}

void DeadlineQueue::runDue() {
    State& state = *m_state;
    if (state.running)
        return;
    state.running = true;
    // What an action schedules for "now" waits for the next turn of the loop, so that no chain of actions starves it.
    const qint64 nowUs = m_clock.monotonicUs();
    std::vector<DeadlineId> due;
    while (!state.heap.empty() && state.heap.front().atUs <= nowUs) {
        due.push_back(state.heap.front().id);
        std::pop_heap(state.heap.begin(), state.heap.end(), std::greater<>());
        state.heap.pop_back();
    }
    for (const DeadlineId id : due) {
        if (state.live(id))
            state.take(id)();
    }
    state.running = false;
    state.armedForUs = std::numeric_limits<qint64>::max();
    state.timer.stop();
    state.arm(m_clock.monotonicUs());
}

qint64 DeadlineQueue::nextDueUs() const {
    m_state->dropStaleHead();
    return m_state->heap.empty() ? -1 : m_state->heap.front().atUs;
}

qsizetype DeadlineQueue::pending() const {
    return m_state->liveCount();
}

} // namespace standby
#include "moc_DeadlineQueue.cpp"
