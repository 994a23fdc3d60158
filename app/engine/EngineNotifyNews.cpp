// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EngineNotify.h"
#include "engine/EngineState.h"
#include "model/Json.h"
#include "net/AnswerWords.h"
#include "notify/NotificationText.h"

#include <algorithm>
#include <cmath>

/// What the engine says of its messages, and its reminders.
namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSetsInHistory = 100;

QString problemKey(const RuleReference& rule) {
    return "notification/"_L1 + rule.ruleId;
}

QString sentence(const QString& text) {
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

void EngineNotify::takeDelivered(const NotificationNews& news) {
    const QString text = news.text.isEmpty() ? news.title : u"%1 (answer: %2)"_s.arg(news.title, news.text);
    record(true, news, text);
    log(LogLevel::Information,
        u"%1: sent \"%2\"%3"_s.arg(notificationTitle(news.method), news.title,
                                   news.text.isEmpty() ? QString() : ", answer: "_L1 + news.text),
        news.serverSetIds);
}

void EngineNotify::takeFailed(const NotificationNews& news) {
    const QString error = sentence(news.text);
    const QString outcome =
        news.givenUp ? u"Given up after %1 attempts."_s.arg(news.attempts)
                     : u"It is tried again in %1."_s.arg(durationWords(news.nextTryAt - m_engine.clock.wallTime()));
    if (news.attempts == 1 || news.givenUp)
        record(false, news, u"%1: %2 %3"_s.arg(news.title, error, outcome));
    log(news.givenUp ? LogLevel::Error : LogLevel::Warning,
        u"%1: \"%2\" was not delivered: %3 %4"_s.arg(notificationTitle(news.method), news.title, error, outcome),
        news.serverSetIds);
}

void EngineNotify::takeTrouble(const NotificationNews& news) {
    Problem problem;
    problem.type = ProblemType::Notification;
    problem.serverSetId = news.rule.serverSetId;
    if (const ServerSet* set = m_engine.settings.set(news.rule.serverSetId))
        problem.serverSetName = set->name;
    problem.server = notificationTitle(news.method);
    QStringList words{sentence(news.text)};
    if (news.givenUp)
        words.append(u"A message was given up after %1 attempts."_s.arg(news.attempts));
    if (news.waiting > 0)
        words.append((news.waiting == 1 ? u"%1 event is not told, since %2."_s : u"%1 events are not told, since %2."_s)
                         .arg(QString::number(news.waiting), timeWords(news.since)));
    problem.description = words.join(u' ');
    const QString key = problemKey(news.rule);
    m_troubles.insert(key, news.rule);
    m_engine.reportProblem(key, problem);
}

void EngineNotify::endTrouble(const RuleReference& rule) {
    m_troubles.remove(problemKey(rule));
    m_engine.resolveProblem(problemKey(rule));
}

void EngineNotify::record(bool sent, const NotificationNews& news, const QString& text) {
    for (const QString& setId : news.serverSetIds.mid(0, mostSetsInHistory)) {
        HistoryEntry entry;
        entry.time = m_engine.clock.wallTime();
        entry.type = sent ? HistoryType::NotificationSent : HistoryType::NotificationFailed;
        entry.serverSetId = setId;
        entry.serverName = notificationTitle(news.method);
        entry.text = text;
        m_engine.history->record(std::move(entry));
    }
}

void EngineNotify::log(LogLevel level, const QString& text, const QStringList& setIds) {
    m_engine.log(u"Notification"_s, level, text, setIds.size() == 1 ? setIds.first() : QString());
}

// Reminders

void EngineNotify::remindLater(qint64 delayUs) {
    if (m_reminderSeconds <= 0 || m_reminding || m_stopped)
        return;
    m_remindedAt = m_engine.clock.wallTime();
    m_reminding = m_engine.deadlines->scheduleAfter(delayUs, [this] {
        m_reminding = 0;
        remind();
        scheduleReminders();
    });
}

/// At the next time at which a problem has lasted a multiple of the interval.
void EngineNotify::scheduleReminders() {
    m_engine.deadlines->cancel(std::exchange(m_reminding, 0));
    if (m_reminderSeconds <= 0)
        return;
    const double intervalMs = m_reminderSeconds * 1000;
    const WallTime now = m_engine.clock.wallTime();
    double nextMs = -1;
    const auto consider = [&](const QString& key) {
        const Problem* problem = m_engine.problems.byKey(key);
        if (!problem)
            return;
        const double lasted = double(std::max<WallTime>(0, now - problem->firstDetectedAt));
        const double rest = intervalMs - std::fmod(lasted, intervalMs);
        nextMs = nextMs < 0 ? rest : std::min(nextMs, rest);
    };
    for (auto failure = m_failures.cbegin(); failure != m_failures.cend(); ++failure)
        consider(failure.key());
    for (auto failure = m_dnsFailures.cbegin(); failure != m_dnsFailures.cend(); ++failure)
        consider(failure.key());
    if (nextMs >= 0)
        remindLater(qint64(std::max(nextMs, 1000.0) * 1000));
}

bool EngineNotify::isToBeReminded(const QString& problemKey, const QString& setId, WallTime now) const {
    const Problem* problem = m_engine.problems.byKey(problemKey);
    const ServerSetState* state = m_engine.stateOf(setId);
    if (!problem || problem->acknowledged || !state || state->paused)
        return false;
    const auto times = [&](WallTime at) {
        return std::floor(double(at - problem->firstDetectedAt) / (m_reminderSeconds * 1000));
    };
    return times(now) > std::max(times(m_remindedAt), 0.0);
}

void EngineNotify::remind() {
    const WallTime now = m_engine.clock.wallTime();
    m_failures.removeIf(
        [this](QHash<QString, Place>::iterator failure) { return !m_engine.problems.byKey(failure.key()); });
    for (auto failure = m_failures.cbegin(); failure != m_failures.cend(); ++failure) {
        const auto& [setId, serverId] = failure.value();
        const ServerSet* set = m_engine.settings.set(setId);
        const Server* server = m_engine.settings.server(setId, serverId);
        if (!set || !server || !isToBeReminded(failure.key(), setId, now))
            continue;
        const Problem& problem = *m_engine.problems.byKey(failure.key());
        NotifiedEvent event = serverEvent(NotificationEvent::ServerFailed, *set, *server);
        event.reminder = true;
        event.errorMessage = problem.description;
        event.lastedMs = now - problem.firstDetectedAt;
        tellLater(event);
    }
    for (auto failure = m_dnsFailures.cbegin(); failure != m_dnsFailures.cend(); ++failure) {
        NotifiedEvent event = failure->event;
        if (!isToBeReminded(failure.key(), event.serverSetId, now))
            continue;
        event.reminder = true;
        event.time = now;
        event.lastedMs = now - failure->since;
        tellLater(event);
    }
}

// Tests

void EngineNotify::test(const NotificationMethod& method, const EmailDefaults& defaults, const ServerSet* set,
                        std::function<void(NotificationTestReport)> answer) {
    ServerSet example;
    example.name = u"Example"_s;
    example.dnsData.hostNames = {u"www.example.com"_s};
    example.servers.resize(2);
    example.servers[0].displayName = u"HQ"_s;
    example.servers[0].address = u"192.0.2.10"_s;
    example.servers[1].address = u"192.0.2.20"_s;
    const ServerSet& shown = set && !set->servers.isEmpty() ? *set : example;
    NotifiedEvent event = serverEvent(NotificationEvent::ServerFailed, shown, shown.servers.first());
    event.test = true;
    event.errorMessage = u"this is a test"_s;
    event.hostNames = shown.dnsData.hostNames.mid(0, 10);
    event.servers = int(shown.servers.size());
    event.responding = event.servers - 1;
    for (const Server& server : shown.servers.mid(1, 1))
        event.addresses.append(server.address);
    NotificationMessage message;
    message.id = newId();
    message.time = event.time;
    message.tags = notificationTags({event});

    const qint64 startUs = m_engine.clock.monotonicUs();
    const auto id = std::make_shared<DeliveryId>(0);
    *id = m_sender->start(method, defaults, message, [this, id, startUs, method](DeliveryReport&& report) {
        const auto done = m_tests.take(*id);
        log(LogLevel::Information,
            u"%1: tested, %2"_s.arg(notificationTitle(method), report.succeeded ? u"delivered"_s : report.error));
        done({report.succeeded, report.response, report.error, double(m_engine.clock.monotonicUs() - startUs) / 1000});
    });
    m_tests.insert(*id, std::move(answer));
}

} // namespace standby
