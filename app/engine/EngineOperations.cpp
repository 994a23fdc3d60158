// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EngineState.h"

namespace standby {

namespace {

CommandError noServerSet(const QString& id) {
    return {Refusal::NotFound, {{QStringLiteral("There is no server set with the id \"%1\".").arg(id), {}}}};
}

CommandError stopped() {
    return {Refusal::Failed, {{QStringLiteral("The program is ending. Nothing was done."), {}}}};
}

Outcome<Done> command(EngineState& s, const QString& setId, const Author& author,
                      void (Monitor::*given)(const QString& setId)) {
    if (!s.running)
        return stopped();
    if (!s.settings.set(setId))
        return noServerSet(setId);
    const Acting acting(s, author);
    (s.monitor.get()->*given)(setId);
    return Done{};
}

} // namespace

Outcome<Done> Engine::pause(const QString& setId, const Author& author) {
    return command(*m_state, setId, author, &Monitor::pause);
}

Outcome<Done> Engine::resume(const QString& setId, const Author& author) {
    return command(*m_state, setId, author, &Monitor::resume);
}

void Engine::pauseAll(const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return;
    const Acting acting(s, author, true);
    s.log(QStringLiteral("Polling"), LogLevel::Information, QStringLiteral("Paused all polling, by ") + s.acting);
    s.monitor->pauseAll();
}

void Engine::resumeAll(const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return;
    const Acting acting(s, author, true);
    s.log(QStringLiteral("Polling"), LogLevel::Information, QStringLiteral("Resumed all polling, by ") + s.acting);
    s.monitor->resumeAll();
}

Outcome<Done> Engine::pollNow(const QString& setId, const Author& author, std::function<void(bool)> done) {
    EngineState& s = *m_state;
    if (!s.running)
        return stopped();
    if (!s.settings.set(setId))
        return noServerSet(setId);
    s.log(QStringLiteral("Polling"), LogLevel::Information,
          QStringLiteral("Polling now, asked for by ") + EngineState::nameOf(author), setId);
    s.monitor->pollNow(setId, std::move(done));
    return Done{};
}

void Engine::pollAll(const Author& author) {
    EngineState& s = *m_state;
    if (!s.running)
        return;
    s.log(QStringLiteral("Polling"), LogLevel::Information,
          QStringLiteral("Polling all server sets now, asked for by ") + EngineState::nameOf(author));
    s.monitor->pollAll();
}

Outcome<Done> Engine::acknowledgeProblem(const QString& id, const QString& note, const Author& author) {
    EngineState& s = *m_state;
    const QString kept = note.left(longestNotes);
    if (!s.problems.acknowledge(id, kept))
        return CommandError{Refusal::NotFound,
                            {{QStringLiteral("There is no problem with the id \"%1\" any more.").arg(id), {}}}};
    const Problem& problem = *s.problems.byId(id);
    s.log(QStringLiteral("Program"), LogLevel::Information,
          QStringLiteral("%1 acknowledged the problem \"%2\"").arg(EngineState::nameOf(author), problem.description),
          problem.serverSetId);
    s.feed.problem(id, true);
    s.stateSaving.changed(true);
    return Done{};
}

Outcome<Simulation> Engine::simulate(const QString& setId, const QStringList& failed) const {
    const ServerSet* set = serverSet(setId);
    if (!set)
        return noServerSet(setId);
    if (!m_state->dns)
        return stopped();
    Result<Simulation> simulation = m_state->dns->simulated(*set, state(setId), failed);
    if (!simulation)
        return CommandError{Refusal::Invalid, simulation.errors()};
    return *std::move(simulation);
}

Outcome<Done> Engine::startDemonstration(const Author& author) {
    return m_state->demonstration.start(author);
}

Outcome<Done> Engine::endDemonstration(const Author& author) {
    return m_state->demonstration.end(author);
}

Outcome<Done> Engine::switchDemonstrationServer(int number, bool runs, const Author& author) {
    return m_state->demonstration.switchServer(number, runs, author);
}

void Engine::testDnsServer(const DnsServer& server, const QString& hostName,
                           std::function<void(DnsTestReport)> answer) {
    EngineState& s = *m_state;
    if (s.running)
        return s.dns->updates()->test(server, hostName, std::move(answer));
    const DnsTestStep step{QStringLiteral("Start"), false, QStringLiteral("The program is ending."), 0};
    s.deadlines->scheduleAfter(0, [answer = std::move(answer), step] { answer({false, {step}}); });
}

void Engine::testNotification(const NotificationMethod& method, const EmailDefaults& email, const QString& setId,
                              std::function<void(NotificationTestReport)> answer) {
    EngineState& s = *m_state;
    if (s.running)
        return s.notify->test(method, email, s.settings.set(setId), std::move(answer));
    s.deadlines->scheduleAfter(0, [answer = std::move(answer)] {
        answer({false, {}, QStringLiteral("The program is ending."), 0});
    });
}

void Engine::testPoll(const PollingMethod& method, const QString& address, std::function<void(PollResult)> answer) {
    EngineState& s = *m_state;
    const QHostAddress host(address);
    if (host.isNull() || !s.running) {
        PollResult result;
        result.couldNotPoll = true;
        result.error = s.running ? QStringLiteral("\"%1\" is not an IP address.").arg(address)
                                 : QStringLiteral("The program is ending.");
        s.deadlines->scheduleAfter(0, [answer = std::move(answer), result] { answer(result); });
        return;
    }
    PollRequest request;
    request.method = std::make_shared<const PollingMethod>(method);
    request.address = host;
    request.tags = std::make_shared<const QHash<QString, QString>>(
        QHash<QString, QString>{{QStringLiteral("$ServerIP$"), address}});
    s.poller->start(request, [answer = std::move(answer)](PollResult&& result) { answer(std::move(result)); });
}

} // namespace standby
