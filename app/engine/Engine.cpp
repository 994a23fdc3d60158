// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Engine.h"

#include "dns/AddressPlan.h"
#include "engine/Credentials.h"
#include "engine/DurableFile.h"
#include "engine/EngineState.h"

#include <QDir>
#include <QTemporaryFile>

namespace standby {

namespace {

Result<Done> checkWritable(const QString& directory) {
    if (Result<Done> made = makePrivateDirectory(directory); !made)
        return made;
    QTemporaryFile probe(directory + QStringLiteral("/.writable-XXXXXX"));
    if (!probe.open()) {
        return Error{
            QStringLiteral("The data directory \"%1\" cannot be written: %2. Give this user the right to write "
                           "in it, or choose another one with --data-dir.")
                .arg(QDir::toNativeSeparators(directory), probe.errorString()),
            {}};
    }
    return Done{};
}

} // namespace

Engine::Engine(const QString& dataDirectory, EngineParts parts, QObject* parent)
    : QObject(parent), m_state(std::make_unique<EngineState>(*this, dataDirectory, std::move(parts))) {}

Engine::~Engine() {
    stop();
}

Result<Done> Engine::start() {
    EngineState& s = *m_state;
    if (Result<Done> writable = checkWritable(s.directory); !writable)
        return writable;
    Result<SettingsFile::Loaded> loaded = s.settingsFile.load();
    if (!loaded)
        return loaded.errors();
    s.startedAt = s.clock.wallTime();
    s.settings.begin(std::move(loaded->configuration), quint64(s.startedAt));
    StateFile::Loaded known = s.stateFile.load(s.settings.sets());
    NotificationFile::Loaded left = NotificationFile(s.directory).load();
    applyVerdicts(left.content.verdicts, s.settings.sets(), known.states);

    s.history = std::make_unique<History>(s.directory + QStringLiteral("/history.sqlite"));
    s.connectHistory();
    s.monitor = std::make_unique<Monitor>(*s.deadlines, *s.poller, &plannedAddresses);
    s.connectMonitor();
    s.running = true;
    s.optionsApplied();

    const QString words = loaded->fresh ? QStringLiteral("Standby %1 started for the first time")
                                        : QStringLiteral("Standby %1 started with %2 server sets");
    s.log(QStringLiteral("Program"), LogLevel::Information,
          loaded->fresh ? words.arg(QStringLiteral(STANDBY_VERSION))
                        : words.arg(QStringLiteral(STANDBY_VERSION)).arg(s.settings.sets().size()));
    for (qsizetype i = 0; i < loaded->troubles.size(); ++i)
        s.trouble(QStringLiteral("settingsFile/%1").arg(i), loaded->troubles.at(i));
    s.trouble(QStringLiteral("stateFileDamaged"), known.trouble);
    s.trouble(QStringLiteral("notificationFileDamaged"), left.trouble);
    if (known.savedAt > 0 && !known.stopped) {
        HistoryEntry died;
        died.time = known.savedAt;
        died.type = HistoryType::ProgramStopped;
        died.text = QStringLiteral("The program ended unexpectedly; this is when it last saved its state.");
        s.history->record(died);
    }
    s.record(HistoryType::ProgramStarted, {}, nullptr,
             QStringLiteral("Standby %1").arg(QStringLiteral(STANDBY_VERSION)));

    // A password that was written into the file by hand does not stay there in plain text.
    if (const QString& password = s.settings.options().httpApi.password;
        !password.isEmpty() && !isPasswordHash(password)) {
        Configuration hashed = s.settings.configuration();
        hashed.options.httpApi.password = hashPassword(password);
        s.commit(hashed, {QStringLiteral("Standby"), {}}, QStringLiteral("Hashed the password of the HTTP API"));
    }
    s.restore(known);
    s.dns = std::make_unique<EngineDns>(s);
    left.content.dnsFailures = s.dns->remember(left.content.dnsFailures);
    s.notify = std::make_unique<EngineNotify>(s, std::move(s.sender), std::move(left.content));
    s.stateSaving.changed(true);
    s.purgeDaily();
    return Done{};
}

void Engine::stop() {
    EngineState& s = *m_state;
    if (!s.running)
        return;
    s.running = false;
    s.stateSaving.stop();
    s.notify->stop();
    const StateFile::Snapshot last = s.snapshot(true);
    s.monitor.reset();
    s.dns->endUpdates();
    if (const Result<Done> saved = s.stateFile.save(last); !saved)
        s.trouble(QStringLiteral("stateFile"), saved.message());
    s.record(HistoryType::ProgramStopped, {}, nullptr, {});
    s.log(QStringLiteral("Program"), LogLevel::Information, QStringLiteral("Standby stopped"));
    s.dns.reset(); // to the very end, questions are answered
    s.logFile.flush();
}

const Configuration& Engine::configuration() const {
    return m_state->settings.configuration();
}

Configuration Engine::savedConfiguration() const {
    return m_state->demonstration.saved(m_state->settings.configuration());
}

const ServerSet* Engine::serverSet(const QString& id) const {
    return m_state->settings.set(id);
}

const ServerSetState& Engine::state(const QString& id) const {
    const ServerSetState* state = m_state->stateOf(id);
    return state ? *state : m_state->noState;
}

QList<Problem> Engine::problems() const {
    return m_state->problems.list();
}

const Problem* Engine::problem(const QString& id) const {
    return m_state->problems.byId(id);
}

const LogCache& Engine::log() const {
    return m_state->logCache;
}

bool Engine::allPaused() const {
    return !m_state->pausedSets.isEmpty() && m_state->pausedSets.size() == m_state->settings.sets().size();
}

QList<Revision> Engine::revisions() const {
    return m_state->settingsFile.revisions();
}

Result<Configuration> Engine::revision(int number) const {
    return m_state->settingsFile.revision(number);
}

Monitor::Counters Engine::pollCounters() const {
    return m_state->monitor ? m_state->monitor->counters() : Monitor::Counters{};
}

Monitor::Statistics Engine::statistics() const {
    return m_state->monitor ? m_state->monitor->statistics() : Monitor::Statistics{};
}

QList<DnsServerState> Engine::dnsServers(const QString& setId) const {
    return m_state->dns ? m_state->dns->servers(setId) : QList<DnsServerState>();
}

std::optional<DnsAnswering> Engine::dnsAnswering(const QString& setId) const {
    const ServerSet* set = serverSet(setId);
    return m_state->dns && set ? m_state->dns->answering(*set, state(setId)) : std::nullopt;
}

DnsUpdates::Counters Engine::dnsUpdateCounters() const {
    const DnsUpdates* updates = m_state->dns ? m_state->dns->updates() : nullptr;
    return updates ? updates->counters() : DnsUpdates::Counters{};
}

DnsServing::Counters Engine::dnsServingCounters() const {
    return m_state->dns ? m_state->dns->serving().counters() : DnsServing::Counters{};
}

NotificationQueue::Counters Engine::notificationCounters() const {
    return m_state->notify ? m_state->notify->counters() : NotificationQueue::Counters{};
}

bool Engine::dnsListening() const {
    return m_state->dns && m_state->dns->serving().listening();
}

Demonstration Engine::demonstration() const {
    return m_state->demonstration.state();
}

History& Engine::history() {
    return *m_state->history;
}

EventHub& Engine::events() {
    return m_state->events;
}

const Clock& Engine::clock() const {
    return m_state->clock;
}

WallTime Engine::startedAt() const {
    return m_state->startedAt;
}

quint64 Engine::versionOf(const QString& setId) const {
    return m_state->settings.versionOf(setId);
}

quint64 Engine::optionsVersion() const {
    return m_state->settings.optionsVersion();
}

void Engine::logLine(const QString& category, LogLevel level, const QString& text) {
    m_state->log(category, level, text);
}

void Engine::reportTrouble(const QString& key, const QString& text) {
    m_state->trouble(key, text);
}

} // namespace standby
#include "moc_Engine.cpp"
