// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/NotificationQueue.h"

#include "model/Json.h"
#include "net/AnswerWords.h"
#include "notify/NotificationLane.h"
#include "notify/NotificationText.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace standby {

namespace {

constexpr std::array<int, 7> retrySeconds{10, 30, 60, 120, 300, 600, 1800};
constexpr int lastRetrySeconds = 3600;
constexpr size_t mostMadeAtOnce = 100; ///< messages of one event each, that share a save

qint64 retryAfterMs(int attempts) {
    const auto index = size_t(std::max(attempts - 1, 0));
    return 1000LL * (index < retrySeconds.size() ? retrySeconds[index] : lastRetrySeconds);
}

} // namespace

size_t NotificationQueue::MethodHash::operator()(const NotificationMethod& method) const {
    struct {
        size_t operator()(const EmailNotification& email) const {
            return qHashMulti(0, email.to, email.from.value_or(QString()), email.subject.value_or(QString()),
                              email.smtp ? email.smtp->host : QString());
        }
        size_t operator()(const HttpNotification& http) const { return qHash(http.request.url); }
        size_t operator()(const CommandNotification& command) const {
            return qHashMulti(0, command.file, command.arguments);
        }
        size_t operator()(const SystemLogNotification&) const { return 0; }
    } hash;
    return std::visit(hash, method);
}

NotificationQueue::NotificationQueue(DeadlineQueue& deadlines, NotificationSender& sender, QObject* parent)
    : QObject(parent), m_deadlines(deadlines), m_sender(sender) {}

NotificationQueue::~NotificationQueue() {
    stop();
}

void NotificationQueue::touch() {
    ++m_change;
    Q_EMIT changed();
}

void NotificationQueue::setOptions(const NotificationOptions& options) {
    const bool mailOtherwise = options.email != m_options.email;
    m_options = options;
    if (!mailOtherwise)
        return;
    // Who corrects the defaults wants to see at once what they do.
    for (const auto& [method, lane] : m_lanes) {
        if (lane->retrying && std::holds_alternative<EmailNotification>(method)) {
            m_deadlines.cancel(std::exchange(lane->retrying, 0));
            lane->messages.front().waiting.nextTryAt = 0;
            proceed(*lane);
        }
    }
    admit();
}

// From events to messages

NotificationQueue::Lane& NotificationQueue::laneOf(const NotificationMethod& method) {
    std::unique_ptr<Lane>& lane = m_lanes[method];
    if (!lane) {
        lane = std::make_unique<Lane>();
        lane->method = method;
    }
    return *lane;
}

void NotificationQueue::add(const NotifiedEvent& event, const QList<NotificationTarget>& targets) {
    if (m_stopped || targets.isEmpty())
        return;
    for (const NotificationTarget& target : targets) {
        const bool alone = target.alone || m_options.gatherSeconds <= 0;
        Lane& lane = laneOf(target.method);
        append(lane, {event, target.rules, alone, 0});
        proceed(lane);
    }
    touch();
}

void NotificationQueue::append(Lane& lane, WaitingEvent event) {
    if (!event.alone && lane.gatherUntilUs < 0)
        lane.gatherUntilUs = m_deadlines.clock().monotonicUs() + microseconds(m_options.gatherSeconds);
    const auto most = size_t(event.alone ? mostEventsAlone : mostEvents);
    lane.events.push_back(std::move(event));
    if (lane.events.size() <= most)
        return;
    const int dropped = lane.events.front().dropped + 1;
    lane.events.pop_front();
    lane.events.front().dropped += dropped;
    ++m_counters.droppedEvents;
}

/// Of the first event, if it is to be alone, else of those at the front that are not.
void NotificationQueue::makeMessage(Lane& lane) {
    QList<NotifiedEvent> events;
    WaitingMessage waiting;
    QSet<RuleReference> rules;
    int dropped = 0;
    bool alone = false;
    do {
        WaitingEvent& event = lane.events.front();
        alone = event.alone;
        dropped += event.dropped;
        for (const RuleReference& rule : std::as_const(event.rules)) {
            if (!rules.contains(rule)) {
                rules.insert(rule);
                waiting.rules.append(rule);
            }
        }
        if (!waiting.serverSetIds.contains(event.event.serverSetId))
            waiting.serverSetIds.append(event.event.serverSetId);
        waiting.message.bad = (!events.isEmpty() && waiting.message.bad) || isBad(event.event.event);
        events.append(std::move(event.event));
        lane.events.pop_front();
    } while (!alone && !lane.events.empty() && !lane.events.front().alone);
    if (!alone)
        lane.gatherUntilUs = -1;
    waiting.message.id = newId();
    waiting.message.time = events.first().time;
    waiting.message.tags = notificationTags(events, dropped);
    waiting.events = int(events.size());
    waiting.madeAt = now();
    lane.messages.push_back({std::move(waiting), m_change + 1});
    touch();
}

/// What the lane has to do next, if nothing is under way in it.
void NotificationQueue::proceed(Lane& lane) {
    if (m_stopped || lane.delivery || lane.retrying || lane.ready)
        return;
    if (lane.messages.empty()) {
        if (lane.events.empty())
            return;
        if (!lane.events.front().alone && m_deadlines.clock().monotonicUs() < lane.gatherUntilUs) {
            if (!lane.gathering) {
                lane.gathering = m_deadlines.scheduleAt(lane.gatherUntilUs, [this, &lane] {
                    lane.gathering = 0;
                    proceed(lane);
                });
            }
            return;
        }
        do
            makeMessage(lane);
        while (!lane.events.empty() && lane.events.front().alone && lane.messages.size() < mostMadeAtOnce);
    }
    if (const WallTime wait = lane.messages.front().waiting.nextTryAt - now(); wait > 0) {
        // Never longer than between two attempts, whatever was done to the wall clock.
        const qint64 waitMs = std::min<qint64>(wait, 1000LL * lastRetrySeconds);
        lane.retrying = m_deadlines.scheduleAfter(1000 * waitMs, [this, &lane] {
            lane.retrying = 0;
            lane.messages.front().waiting.nextTryAt = 0;
            proceed(lane);
            admit();
        });
        return;
    }
    lane.ready = true;
    m_ready.push_back(&lane);
}

// Deliveries

void NotificationQueue::saved(quint64 change) {
    m_saved = std::max(m_saved, change);
    admit();
}

void NotificationQueue::admit() {
    if (m_stopped)
        return;
    std::deque<Lane*> waiting;
    while (!m_ready.empty() && m_counters.running < mostDeliveries) {
        Lane* lane = m_ready.front();
        m_ready.pop_front();
        const Lane::Message& next = lane->messages.front();
        if (next.change > m_saved || (next.waiting.attempts > 0 && m_retrying >= mostRetries))
            waiting.push_back(lane);
        else
            start(*lane);
    }
    m_ready.insert(m_ready.begin(), waiting.begin(), waiting.end());
}

void NotificationQueue::start(Lane& lane) {
    const WaitingMessage& next = lane.messages.front().waiting;
    lane.ready = false;
    lane.isRetry = next.attempts > 0;
    m_retrying += lane.isRetry;
    ++m_counters.running;
    lane.delivery = m_sender.start(lane.method, m_options.email, next.message,
                                   [this, &lane](DeliveryReport&& report) { finished(lane, report); });
}

void NotificationQueue::finished(Lane& lane, const DeliveryReport& report) {
    lane.delivery = 0;
    m_retrying -= lane.isRetry;
    --m_counters.running;
    WaitingMessage& current = lane.messages.front().waiting;
    current.message.delivered += report.newlyDelivered;
    bool done = report.succeeded;
    if (report.succeeded) {
        ++m_counters.delivered;
        NotificationNews news = newsOf(lane);
        news.text = report.response;
        news.waiting -= current.events;
        Q_EMIT delivered(news);
        endTrouble(lane);
    } else {
        ++m_counters.failedAttempts;
        ++current.attempts;
        current.error = report.error;
        const WallTime giveUpAt = current.madeAt + qint64(m_options.retryForSeconds * 1000);
        done = now() >= giveUpAt;
        m_counters.givenUp += done;
        current.nextTryAt = done ? 0 : std::min(now() + retryAfterMs(current.attempts), giveUpAt);
        if (!lane.trouble) {
            lane.trouble = current.rules.value(0);
            lane.failingSince = now();
        }
        NotificationNews news = newsOf(lane);
        news.givenUp = done;
        if (done)
            news.waiting -= current.events;
        Q_EMIT failed(news);
        Q_EMIT troubled(news);
    }
    if (done)
        lane.messages.pop_front();
    touch();
    proceed(lane);
    if (lane.isEmpty())
        m_lanes.erase(NotificationMethod(lane.method));
    admit();
}

void NotificationQueue::endTrouble(Lane& lane) {
    if (const auto rule = std::exchange(lane.trouble, std::nullopt))
        Q_EMIT troubleEnded(*rule);
}

NotificationNews NotificationQueue::newsOf(const Lane& lane) const {
    NotificationNews news;
    const WaitingMessage& current = lane.messages.front().waiting;
    news.method = lane.method;
    news.rule = lane.trouble.value_or(current.rules.value(0));
    news.serverSetIds = current.serverSetIds;
    news.title = current.message.tags.value(QStringLiteral("$SummaryTitle$"));
    news.text = current.error;
    news.attempts = current.attempts;
    news.waiting = lane.waitingEvents();
    news.since = lane.failingSince;
    news.nextTryAt = current.nextTryAt;
    return news;
}

void NotificationQueue::stop() {
    m_stopped = true;
    for (const auto& [method, lane] : m_lanes) {
        m_sender.cancel(std::exchange(lane->delivery, 0));
        m_deadlines.cancel(std::exchange(lane->gathering, 0));
        m_deadlines.cancel(std::exchange(lane->retrying, 0));
        lane->ready = false;
    }
    m_ready.clear();
    m_counters.running = 0;
    m_retrying = 0;
}

NotificationQueue::Counters NotificationQueue::counters() const {
    Counters counters = m_counters;
    for (const auto& [method, lane] : m_lanes)
        counters.waiting += lane->waitingEvents();
    return counters;
}

} // namespace standby
#include "moc_NotificationQueue.cpp"
