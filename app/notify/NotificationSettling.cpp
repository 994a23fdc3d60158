// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/NotificationLane.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

/// What the queue does when the configuration changes, and after a restart.
namespace standby {

namespace {

/// Those of @p rules that name @p method now.
QList<RuleReference> rulesWith(const NotificationMethod& method, const QList<RuleReference>& references,
                               const NotificationQueue::Rules& rules) {
    QList<RuleReference> kept;
    std::copy_if(references.cbegin(), references.cend(), std::back_inserter(kept), [&](const RuleReference& rule) {
        const NotificationMethod* known = rules.methodOf(rule);
        return known && *known == method;
    });
    return kept;
}

/// Of the first of @p references that is there still; null: none is.
const NotificationMethod* methodNow(const QList<RuleReference>& references, const NotificationQueue::Rules& rules) {
    for (const RuleReference& rule : references) {
        if (const NotificationMethod* method = rules.methodOf(rule))
            return method;
    }
    return nullptr;
}

/// False: nothing is left that it tells of.
bool forgetMissingSets(QStringList& serverSetIds, const NotificationQueue::Rules& rules) {
    serverSetIds.removeIf([&rules](const QString& id) { return !rules.hasServerSet(id); });
    return !serverSetIds.isEmpty();
}

} // namespace

void NotificationQueue::settle(const Rules& rules) {
    if (m_stopped)
        return;
    std::vector<Lane*> lanes;
    for (const auto& [method, lane] : m_lanes)
        lanes.push_back(lane.get());
    for (Lane* lane : lanes)
        settleLane(*lane, rules);
    std::erase_if(m_lanes, [](const auto& entry) { return entry.second->isEmpty(); });
    admit();
}

void NotificationQueue::settleLane(Lane& lane, const Rules& rules) {
    std::vector<WaitingMessage> movedMessages;
    std::vector<WaitingEvent> movedEvents;
    bool other = false;
    const auto stays = [&](QList<RuleReference>& references) {
        QList<RuleReference> kept = rulesWith(lane.method, references, rules);
        if (kept.isEmpty())
            return false;
        other |= kept.size() != references.size();
        references = std::move(kept);
        return true;
    };
    for (size_t i = 0; i < lane.messages.size();) {
        WaitingMessage& message = lane.messages[i].waiting;
        const bool tells = forgetMissingSets(message.serverSetIds, rules);
        if (tells && stays(message.rules)) {
            ++i;
            continue;
        }
        if (tells && methodNow(message.rules, rules))
            movedMessages.push_back(message);
        if (i == 0)
            interrupt(lane);
        lane.messages.erase(lane.messages.begin() + std::ptrdiff_t(i));
        other = true;
    }
    for (size_t i = 0; i < lane.events.size();) {
        WaitingEvent& event = lane.events[i];
        const bool tells = rules.hasServerSet(event.event.serverSetId);
        if (tells && stays(event.rules)) {
            ++i;
            continue;
        }
        if (tells && methodNow(event.rules, rules))
            movedEvents.push_back(event);
        lane.events.erase(lane.events.begin() + std::ptrdiff_t(i));
        other = true;
    }
    if (lane.events.empty()) {
        m_deadlines.cancel(std::exchange(lane.gathering, 0));
        lane.gatherUntilUs = -1;
    }
    if (lane.trouble && rulesWith(lane.method, {*lane.trouble}, rules).isEmpty())
        endTrouble(lane);
    for (WaitingMessage& message : movedMessages) {
        message.attempts = 0;
        message.nextTryAt = 0;
        place(std::move(message), rules);
    }
    for (WaitingEvent& event : movedEvents)
        place(std::move(event), rules);
    if (other) {
        proceed(lane);
        touch();
    }
}

/// What is under way with the first message ends.
void NotificationQueue::interrupt(Lane& lane) {
    if (lane.delivery) {
        m_sender.cancel(std::exchange(lane.delivery, 0));
        --m_counters.running;
        m_retrying -= lane.isRetry;
    }
    m_deadlines.cancel(std::exchange(lane.retrying, 0));
    if (std::exchange(lane.ready, false))
        m_ready.erase(std::find(m_ready.begin(), m_ready.end(), &lane));
}

void NotificationQueue::place(WaitingMessage message, const Rules& rules) {
    const NotificationMethod* method = methodNow(message.rules, rules);
    if (!method || !forgetMissingSets(message.serverSetIds, rules))
        return;
    Lane& lane = laneOf(*method);
    message.rules = rulesWith(lane.method, message.rules, rules);
    lane.messages.push_back({std::move(message), m_change});
    proceed(lane);
}

void NotificationQueue::place(WaitingEvent event, const Rules& rules) {
    const NotificationMethod* method = methodNow(event.rules, rules);
    if (!method || !rules.hasServerSet(event.event.serverSetId))
        return;
    Lane& lane = laneOf(*method);
    event.rules = rulesWith(lane.method, event.rules, rules);
    append(lane, std::move(event));
    proceed(lane);
}

void NotificationQueue::restore(const NotificationBacklog& backlog, const Rules& rules) {
    for (const WaitingMessage& message : backlog.messages)
        place(message, rules);
    for (const WaitingEvent& event : backlog.events)
        place(event, rules);
    for (const auto& [method, lane] : m_lanes) {
        if (lane->messages.empty() || lane->messages.front().waiting.attempts == 0)
            continue;
        const WaitingMessage& failing = lane->messages.front().waiting;
        lane->trouble = failing.rules.value(0);
        lane->failingSince = failing.madeAt;
        Q_EMIT troubled(newsOf(*lane));
    }
    admit();
}

NotificationBacklog NotificationQueue::backlog() const {
    NotificationBacklog backlog;
    for (const auto& [method, lane] : m_lanes) {
        for (const Lane::Message& message : lane->messages)
            backlog.messages.append(message.waiting);
        for (const WaitingEvent& event : lane->events)
            backlog.events.append(event);
    }
    return backlog;
}

} // namespace standby
