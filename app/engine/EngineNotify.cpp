// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EngineNotify.h"

#include "engine/EngineState.h"
#include "engine/NotificationTargets.h"
#include "monitor/Verdict.h"
#include "notify/NotificationSenders.h"

#include <algorithm>
#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 saveAgainUs = 30'000'000;
constexpr qint64 afterDnsUs = 1000; ///< deadlines of the same time come in any order
} // namespace

EngineNotify::EngineNotify(EngineState& state, std::unique_ptr<NotificationSender> sender,
                           NotificationFile::Content left)
    : m_engine(state)
    , m_file(state.directory)
    , m_sender(sender ? std::move(sender) : std::make_unique<NotificationSenders>(*state.deadlines, m_sockets))
    , m_queue(*state.deadlines, *m_sender)
    , m_dnsFailures(std::move(left.dnsFailures)) {
    for (const ToldVerdict& verdict : std::as_const(left.verdicts))
        m_verdicts.insert({verdict.serverSetId, verdict.serverId}, verdict);
    for (const ServerSet& set : m_engine.settings.sets()) {
        const ServerSetState* known = m_engine.stateOf(set.id);
        for (qsizetype i = 0; known && i < set.servers.size(); ++i) {
            if (known->servers.value(i).status == ServerStatus::Failed)
                m_failures.insert(EngineState::failureKey(set.id, set.servers.at(i).id),
                                  {set.id, set.servers.at(i).id});
        }
    }
    connectQueue();
    const NotificationOptions& options = m_engine.settings.options().notification;
    m_queue.setOptions(options);
    m_reminderSeconds = options.reminderSeconds;
    m_queue.restore(left.backlog, rules());
    scheduleReminders();
}

EngineNotify::~EngineNotify() {
    stop();
}

void EngineNotify::connectQueue() {
    QObject::connect(&m_queue, &NotificationQueue::changed, &m_context, [this] { saveLater(); });
    QObject::connect(&m_queue, &NotificationQueue::delivered, &m_context,
                     [this](const NotificationNews& news) { takeDelivered(news); });
    QObject::connect(&m_queue, &NotificationQueue::failed, &m_context,
                     [this](const NotificationNews& news) { takeFailed(news); });
    QObject::connect(&m_queue, &NotificationQueue::troubled, &m_context,
                     [this](const NotificationNews& news) { takeTrouble(news); });
    QObject::connect(&m_queue, &NotificationQueue::troubleEnded, &m_context,
                     [this](const RuleReference& rule) { endTrouble(rule); });
}

NotificationQueue::Rules EngineNotify::rules() const {
    const auto methodOf = [this](const RuleReference& reference) -> const NotificationMethod* {
        const ServerSet* set = m_engine.settings.set(reference.serverSetId);
        if (!reference.serverSetId.isEmpty() && !set)
            return nullptr;
        const QList<NotificationRule>& rules =
            set ? set->notification.methods : m_engine.settings.options().notification.defaultMethods;
        const auto found = std::find_if(rules.cbegin(), rules.cend(), [&reference](const NotificationRule& rule) {
            return rule.id == reference.ruleId;
        });
        return found == rules.cend() ? nullptr : &found->method;
    };
    return {methodOf, [this](const QString& setId) { return m_engine.settings.set(setId) != nullptr; }};
}

// What happened

void EngineNotify::take(const ServerTransition& transition) {
    const ServerSet* set = m_engine.settings.set(transition.serverSetId);
    const Server* server = m_engine.settings.server(transition.serverSetId, transition.serverId);
    const bool failed = transition.after == ServerStatus::Failed;
    const bool recovered = transition.after == ServerStatus::Ok && transition.before == ServerStatus::Failed;
    if (!set || !server || (!failed && !recovered))
        return;
    const QString key = EngineState::failureKey(set->id, server->id);
    if (failed) {
        m_failures.insert(key, {set->id, server->id});
        remindLater(qint64(m_reminderSeconds * 1e6));
    } else {
        m_failures.remove(key);
    }
    NotifiedEvent event =
        serverEvent(failed ? NotificationEvent::ServerFailed : NotificationEvent::ServerRecovered, *set, *server);
    if (notificationTargets(*set, m_engine.settings.options(), event.event).isEmpty())
        return;
    const QString reason = shortened(transition.reason);
    (failed ? event.errorMessage : event.serverResponse) = reason;
    if (transition.since > 0)
        event.lastedMs = std::max<qint64>(0, event.time - transition.since);
    const WallTime since = m_engine.stateOf(set->id)->servers.value(server - set->servers.constData()).since;
    m_verdicts.insert({set->id, server->id}, {set->id, server->id, transition.after, since, reason});
    tellLater(event);
}

void EngineNotify::takeDnsFailure(const QString& key, const QString& dnsServerId, const NotifiedEvent& event) {
    NotifiedEvent told = event;
    told.errorMessage = shortened(told.errorMessage);
    m_dnsFailures.insert(key, {dnsServerId, told.time, told});
    remindLater(qint64(m_reminderSeconds * 1e6));
    tellLater(told);
}

void EngineNotify::takeDnsRecovery(const QString& key, const QString& response) {
    const auto failure = m_dnsFailures.find(key);
    if (failure == m_dnsFailures.end())
        return;
    NotifiedEvent event = failure->event;
    event.event = NotificationEvent::DnsUpdateRecovered;
    event.time = m_engine.clock.wallTime();
    event.lastedMs = std::max<qint64>(0, event.time - failure->since);
    event.errorMessage.clear();
    event.serverResponse = shortened(response);
    m_dnsFailures.erase(failure);
    tellLater(event);
}

void EngineNotify::forgetDnsFailure(const QString& key) {
    if (m_dnsFailures.remove(key))
        saveLater();
}

NotifiedEvent EngineNotify::serverEvent(NotificationEvent type, const ServerSet& set, const Server& server) const {
    NotifiedEvent event;
    event.event = type;
    event.time = m_engine.clock.wallTime();
    event.serverSetId = set.id;
    event.serverSetName = set.name;
    event.serverId = server.id;
    event.serverAddress = server.address;
    event.serverDisplayName = server.displayName;
    return event;
}

/// Messages are made after all verdicts of this turn, when DNS says what follows from them.
void EngineNotify::tellLater(const NotifiedEvent& event) {
    ++m_told;
    m_pending.append(event);
    if (!m_telling)
        m_telling = m_engine.deadlines->scheduleAfter(afterDnsUs, [this] {
            m_telling = 0;
            tellPending();
        });
}

void EngineNotify::tellPending() {
    for (NotifiedEvent& event : std::exchange(m_pending, {})) {
        const ServerSet* set = m_engine.settings.set(event.serverSetId);
        if (!set)
            continue;
        complete(event);
        m_queue.add(event, notificationTargets(*set, m_engine.settings.options(), event.event));
    }
    saveLater();
}

/// Adds how the set is now.
void EngineNotify::complete(NotifiedEvent& event) const {
    const ServerSet* set = m_engine.settings.set(event.serverSetId);
    const ServerSetState* state = m_engine.stateOf(event.serverSetId);
    if (!set || !state)
        return;
    event.serverSetName = set->name;
    event.hostNames = set->dnsData.hostNames.mid(0, 10);
    event.addresses = state->addresses;
    event.responding = 0;
    event.servers = 0;
    for (qsizetype i = 0; i < set->servers.size(); ++i) {
        if (set->servers.at(i).disabled)
            continue;
        ++event.servers;
        event.responding += state->servers.value(i).status != ServerStatus::Failed;
    }
}

void EngineNotify::settle() {
    const NotificationOptions& options = m_engine.settings.options().notification;
    m_queue.setOptions(options);
    m_queue.settle(rules());
    if (m_reminderSeconds != options.reminderSeconds) {
        m_reminderSeconds = options.reminderSeconds;
        scheduleReminders();
    }
    // An edit may have dropped a verdict.
    const auto isOld = [this](const auto& verdict) {
        const Place& place = verdict.key();
        const ServerSet* set = m_engine.settings.set(place.first);
        const ServerSetState* state = m_engine.stateOf(place.first);
        for (qsizetype i = 0; set && state && i < set->servers.size(); ++i) {
            if (set->servers.at(i).id == place.second)
                return state->servers.value(i).status != verdict.value().status;
        }
        return true;
    };
    for (Verdicts* verdicts : {&m_verdicts, &m_verdictsInSaving}) {
        if (verdicts->removeIf([&isOld](Verdicts::iterator verdict) { return isOld(verdict); }) > 0)
            saveLater();
    }
    for (auto trouble = m_troubles.cbegin(); trouble != m_troubles.cend(); ++trouble) {
        const ServerSet* set = m_engine.settings.set(trouble->serverSetId);
        const Problem* known = m_engine.problems.byKey(trouble.key());
        if (!set || !known || known->serverSetName == set->name)
            continue;
        Problem problem = *known;
        problem.serverSetName = set->name;
        m_engine.reportProblem(trouble.key(), problem, problem.lastConfirmedAt);
    }
}

// On disk

bool EngineNotify::unsaved() const {
    return m_toldSaved < m_told;
}

void EngineNotify::stateIsBeingSaved() {
    m_verdictsInSaving.insert(m_verdicts);
    m_verdicts.clear();
}

void EngineNotify::stateWasSaved() {
    if (m_verdictsInSaving.isEmpty())
        return;
    m_verdictsInSaving.clear();
    saveLater();
}

NotificationFile::Content EngineNotify::content() const {
    return {m_queue.backlog(), m_verdictsInSaving.values() + m_verdicts.values(), m_dnsFailures};
}

void EngineNotify::saveLater() {
    if (!m_saving && !m_stopped)
        m_saving = m_engine.deadlines->scheduleAfter(0, [this] { save(); });
}

void EngineNotify::save() {
    if (m_file.saving()) // takeSaved() comes back
        return;
    m_saving = 0;
    // What is pending is not in the queue yet.
    const quint64 told = m_pending.isEmpty() ? m_told : m_toldSaved;
    m_file.saveInBackground(content(), &m_context, [this, change = m_queue.change(), told](const Result<Done>& saved) {
        takeSaved(change, told, saved);
    });
}

void EngineNotify::takeSaved(quint64 queueChange, quint64 told, const Result<Done>& saved) {
    m_engine.trouble(
        u"notificationFile"_s,
        saved ? QString()
              : u"Notifications that wait are not saved, and lost if the program ends. %1"_s.arg(saved.message()));
    m_toldSaved = told;
    // People are told even if that may be forgotten.
    m_queue.saved(queueChange);
    if (m_saving)
        save();
    else if (!saved && !m_stopped)
        m_saving = m_engine.deadlines->scheduleAfter(saveAgainUs, [this] { save(); });
}

void EngineNotify::stop() {
    if (m_stopped)
        return;
    m_engine.deadlines->cancel(std::exchange(m_telling, 0));
    tellPending();
    m_stopped = true;
    m_queue.stop();
    m_engine.deadlines->cancel(std::exchange(m_saving, 0));
    m_engine.deadlines->cancel(std::exchange(m_reminding, 0));
    for (auto test = m_tests.cbegin(); test != m_tests.cend(); ++test) {
        m_sender->cancel(test.key());
        m_engine.deadlines->scheduleAfter(0, [answer = *test] { answer({false, {}, u"The program is ending."_s, 0}); });
    }
    m_tests.clear();
    if (const Result<Done> saved = m_file.save(content()); !saved)
        m_engine.trouble(u"notificationFile"_s, saved.message());
}

} // namespace standby
