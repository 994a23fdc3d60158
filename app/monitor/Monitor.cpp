// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/Monitor.h"

#include "monitor/Beat.h"
#include "monitor/MonitorParts.h"
#include "monitor/SetMonitor.h"

#include <QMetaMethod>

#include <algorithm>
#include <utility>
#include <vector>

namespace standby {

struct Monitor::State {
    State(Monitor& monitor, DeadlineQueue& deadlines, Poller& poller, AddressPlanner planner)
        : parts{monitor,
                deadlines,
                std::move(planner),
                [this] { spreadOverdue(); },
                PollSlots(poller, deadlines),
                PollTroubles(deadlines, [&monitor](const QString& key,
                                                   const QString& text) { Q_EMIT monitor.troubled(key, text); }),
                Sentinels(
                    deadlines, poller, [this](bool online, bool changed) { sentinelsChecked(online, changed); },
                    [&monitor](const QString& text) { Q_EMIT monitor.troubled(QStringLiteral("offline"), text); }),
                FailoverLimit(
                    deadlines, [this](quint32 set) { moveHeld(set); },
                    [&monitor](const QString& text) {
                        Q_EMIT monitor.troubled(QStringLiteral("failoversHeld"), text);
                    })} {}

    ~State() { parts.deadlines.cancel(burial); }
    Q_DISABLE_COPY_MOVE(State)

    SetMonitor* find(const QString& id) const {
        const auto known = indexOf.constFind(id);
        return known == indexOf.cend() ? nullptr : sets[*known].get();
    }

    SetMonitor& insert(const ServerSet& set) {
        if (freeSlots.empty()) {
            freeSlots.push_back(quint32(sets.size()));
            sets.emplace_back();
        }
        const quint32 index = freeSlots.back();
        freeSlots.pop_back();
        sets[index] = std::make_unique<SetMonitor>(parts, index, set);
        indexOf.insert(set.id, index);
        return *sets[index];
    }

    /// A listener may remove the set that is just telling it something: it is destroyed from the event loop.
    void bury(std::unique_ptr<SetMonitor> set) {
        buried.push_back(std::move(set));
        if (!burial) {
            burial = parts.deadlines.scheduleAfter(0, [this] {
                burial = 0;
                buried.clear();
            });
        }
    }

    template<typename Chosen> std::vector<SetMonitor*> allThat(Chosen chosen) const {
        std::vector<SetMonitor*> found;
        for (const auto& set : sets) {
            if (set && chosen(*set))
                found.push_back(set.get());
        }
        return found;
    }

    std::vector<SetMonitor*> found(const QStringList& ids) const {
        std::vector<SetMonitor*> known;
        for (const QString& id : ids) {
            if (SetMonitor* set = find(id))
                known.push_back(set);
        }
        return known;
    }

    void resumeSpread(const std::vector<SetMonitor*>& paused) {
        const qint64 now = nowUs();
        for (size_t i = 0; i < paused.size(); ++i)
            paused[i]->resume(now + spreadDelay(qsizetype(i), qsizetype(paused.size()), paused[i]->intervalUs()));
    }

    qint64 nowUs() const { return parts.deadlines.clock().monotonicUs(); }

    void spreadOverdue() {
        const qint64 now = nowUs();
        const auto overdue = allThat([now](const SetMonitor& set) { return set.nextUs() >= 0 && set.nextUs() <= now; });
        for (size_t i = 0; i < overdue.size(); ++i) {
            overdue[i]->startAt(now + spreadDelay(qsizetype(i), qsizetype(overdue.size()), overdue[i]->intervalUs()));
            Q_EMIT parts.monitor.serverSetChanged(overdue[i]->set().id, false);
        }
    }

    void sentinelsChecked(bool online, bool changed) {
        if (online && changed) {
            for (SetMonitor* set : allThat([](const SetMonitor&) { return true; }))
                set->judgeAfresh();
        }
        for (const quint32 index : std::exchange(parts.asking, {})) {
            if (index < sets.size() && sets[index])
                sets[index]->sentinelsChecked(online);
        }
        parts.pollSlots.admit();
    }

    void moveHeld(quint32 index) {
        if (index < sets.size() && sets[index])
            sets[index]->moveHeld();
    }

    MonitorParts parts;
    std::vector<std::unique_ptr<SetMonitor>> sets; ///< by index; gaps are null
    std::vector<quint32> freeSlots;
    QHash<QString, quint32> indexOf;
    std::vector<std::unique_ptr<SetMonitor>> buried;
    DeadlineId burial = 0;
};

Monitor::Monitor(DeadlineQueue& deadlines, Poller& poller, AddressPlanner planner, QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(*this, deadlines, poller, std::move(planner))) {
    setOptions({}, {});
}

Monitor::~Monitor() = default;

void Monitor::setOptions(const ServerPollingOptions& polling, const ProtectionOptions& protection) {
    MonitorParts& parts = m_state->parts;
    parts.pollSlots.setLimit(std::max(1, polling.maxConcurrentPolls));
    parts.sentinels.setAddresses(protection.sentinels);
    parts.failovers.setLimit(std::max(0, protection.maxFailoversPerMinute));
    parts.pollSlots.admit();
}

void Monitor::restore(const QList<ServerSet>& sets, const QHash<QString, ServerSetState>& known) {
    std::vector<SetMonitor*> polled;
    for (const ServerSet& set : sets) {
        remove(set.id);
        SetMonitor& added = m_state->insert(set);
        added.takeOver(known.value(set.id));
        if (!added.state().paused)
            polled.push_back(&added);
    }
    const qint64 now = m_state->nowUs();
    for (size_t i = 0; i < polled.size(); ++i)
        polled[i]->startAt(now + spreadDelay(qsizetype(i), qsizetype(polled.size()), polled[i]->intervalUs()));
    for (const ServerSet& set : sets)
        Q_EMIT serverSetChanged(set.id, true);
}

void Monitor::add(const ServerSet& set) {
    if (m_state->find(set.id)) {
        update(set);
        return;
    }
    SetMonitor& added = m_state->insert(set);
    added.startAt(m_state->nowUs());
    added.planNow();
    Q_EMIT serverSetChanged(set.id, true);
}

void Monitor::update(const ServerSet& set) {
    SetMonitor* known = m_state->find(set.id);
    if (!known) {
        add(set);
        return;
    }
    known->replace(set);
    known->startAt(m_state->nowUs());
    Q_EMIT serverSetChanged(set.id, true);
    m_state->parts.pollSlots.admit();
}

void Monitor::remove(const QString& setId) {
    const auto known = m_state->indexOf.constFind(setId);
    if (known == m_state->indexOf.cend())
        return;
    const quint32 index = *known;
    m_state->indexOf.erase(known);
    std::unique_ptr<SetMonitor> set = std::move(m_state->sets[index]);
    m_state->freeSlots.push_back(index);
    SetMonitor& removed = *set;
    m_state->bury(std::move(set));
    removed.stop();
    m_state->parts.pollSlots.admit();
}

void Monitor::pause(const QString& setId) {
    if (SetMonitor* set = m_state->find(setId)) {
        set->pause(QString());
        m_state->parts.pollSlots.admit();
    }
}

void Monitor::resume(const QString& setId) {
    if (SetMonitor* set = m_state->find(setId))
        set->resume(m_state->nowUs());
}

void Monitor::pause(const QStringList& setIds) {
    for (SetMonitor* set : m_state->found(setIds))
        set->pause(QString());
    m_state->parts.pollSlots.admit();
}

void Monitor::pauseAll() {
    // Removed sets stay in memory until the next turn of the loop, so a listener's changes do no harm here.
    for (SetMonitor* set : m_state->allThat([](const SetMonitor&) { return true; })) {
        if (!set->state().paused || set->state().pollState != PollState::Paused)
            set->pause(QString());
    }
    m_state->parts.pollSlots.admit();
}

void Monitor::resumeAll() {
    m_state->resumeSpread(m_state->allThat([](const SetMonitor& set) { return set.state().paused; }));
}

void Monitor::resume(const QStringList& setIds) {
    std::vector<SetMonitor*> paused = m_state->found(setIds);
    std::erase_if(paused, [](const SetMonitor* set) { return !set->state().paused; });
    m_state->resumeSpread(paused);
}

void Monitor::setServerDisabled(const QString& setId, const QString& serverId, bool disabled) {
    SetMonitor* set = m_state->find(setId);
    if (!set)
        return;
    const QList<Server>& servers = set->set().servers;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        if (servers[i].id == serverId) {
            set->setServerDisabled(i, disabled);
            break;
        }
    }
    m_state->parts.pollSlots.admit();
}

void Monitor::pollNow(const QString& setId, std::function<void(bool finished)> done) {
    if (SetMonitor* set = m_state->find(setId)) {
        set->pollNow(std::move(done), false);
        m_state->parts.pollSlots.admit();
    } else if (done) {
        done(false);
    }
}

void Monitor::pollAll() {
    for (SetMonitor* set : m_state->allThat([](const SetMonitor& one) { return !one.state().paused; }))
        set->pollNow({}, true);
    m_state->parts.pollSlots.admit();
}

void Monitor::pollNow(const QStringList& setIds) {
    for (SetMonitor* set : m_state->found(setIds))
        set->pollNow({}, setIds.size() > 1);
    m_state->parts.pollSlots.admit();
}

const ServerSetState* Monitor::state(const QString& setId) const {
    const SetMonitor* set = m_state->find(setId);
    return set ? &set->state() : nullptr;
}

Monitor::Counters Monitor::counters() const {
    const MonitorParts& parts = m_state->parts;
    return {parts.pollSlots.started(), parts.succeeded, parts.failed, parts.pollSlots.running(),
            parts.pollSlots.waiting()};
}

Monitor::Statistics Monitor::statistics() const {
    Statistics now;
    now.pollsPerSecond = m_state->parts.rate.perSecond(m_state->nowUs());
    now.pollsUnderWay = m_state->parts.pollSlots.running();
    for (const auto& set : m_state->sets) {
        if (!set)
            continue;
        const ServerSetState& state = set->state();
        ++now.serverSets;
        ++(state.status == ServerStatus::Ok ? now.ok : state.status == ServerStatus::Failed ? now.failed : now.unknown);
        now.paused += state.paused ? 1 : 0;
        now.servers += state.servers.size();
        if (state.nextPollAt != 0 && (now.nextPollAt == 0 || state.nextPollAt < now.nextPollAt))
            now.nextPollAt = state.nextPollAt;
    }
    return now;
}

void Monitor::connectNotify(const QMetaMethod& signal) {
    Q_UNUSED(signal)
    m_state->parts.logHeard = isSignalConnected(QMetaMethod::fromSignal(&Monitor::logged));
    m_state->parts.polledHeard = isSignalConnected(QMetaMethod::fromSignal(&Monitor::polled));
}

void Monitor::disconnectNotify(const QMetaMethod& signal) {
    connectNotify(signal);
}

} // namespace standby
#include "moc_Monitor.cpp"
