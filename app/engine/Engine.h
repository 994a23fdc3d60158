// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/DnsServing.h"
#include "dns/update/DnsUpdates.h"
#include "engine/DnsPreview.h"
#include "engine/EngineNotify.h"
#include "engine/EventHub.h"
#include "engine/LogCache.h"
#include "engine/SettingsFile.h"
#include "engine/Simulation.h"
#include "history/History.h"
#include "model/ConfigurationChanges.h"
#include "model/ConfigurationImport.h"
#include "model/Demonstration.h"
#include "model/Options.h"
#include "model/Result.h"
#include "model/Status.h"
#include "monitor/Monitor.h"
#include "poll/Poller.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>

namespace standby {

struct EngineState;

/// Why a command was not done. Conflict: a name already taken. NotFound: no such id.
enum class Refusal { Invalid, NotFound, Conflict, Failed };

struct CommandError {
    Refusal refusal = Refusal::Invalid;
    Errors errors;
};

/// A command's outcome: a value, or why not.
template<typename T> using Outcome = std::variant<T, CommandError>;

/// What an import did, or would do.
struct SettingsImport {
    QList<ThingChange> changes;
    qsizetype unchanged = 0;          ///< server sets that stay as they are
    Errors warnings;                  ///< secrets that are missing, with pointers into the file
    QList<DnsEffect> dns;             ///< at once
    std::optional<Revision> revision; ///< nothing: it was only tried, or there was nothing to change
};

/// What a change of the configuration would mean.
struct ChangePreview {
    QList<ThingChange> changes;
    QList<DnsEffect> dns; ///< at once; what polls find later is not foreseen
};

/// What is done to several server sets at once.
enum class BulkAction { Pause, Resume, Poll, Delete };

/// What became of it, set by set.
struct BulkOutcome {
    QStringList done;
    QList<QPair<QString, QString>> failed; ///< id, why
    std::optional<int> revision;           ///< the one that it made
};

/// What an engine is made of besides its data directory; tests hand in their own.
struct EngineParts {
    const Clock* clock = nullptr;                           ///< null: the system's
    std::unique_ptr<DeadlineQueue> deadlines;               ///< null: one of its own; else of the same clock
    std::unique_ptr<Poller> poller;                         ///< null: makePoller()
    std::unique_ptr<NotificationSender> notificationSender; ///< null: NotificationSenders
    bool pollingStartsPaused = false;                       ///< for tests: all loaded sets are paused
};

/// Owns the rooms, applies commands, publishes events. Nobody else knows two rooms. Made, used and destroyed in one
/// thread: the engine thread. Nothing here blocks on the network; settings are written synchronously (small, atomic).
class Engine : public QObject {
    Q_OBJECT
  public:
    Engine(const QString& dataDirectory, EngineParts parts = {}, QObject* parent = nullptr);
    ~Engine() override;

    /// Loads settings, statuses and pauses and starts polling. An error (settings of a newer version, data directory
    /// not writable) means that nothing was started.
    Result<Done> start();
    /// Ends all polls, records the stop, saves statuses. Called by the destructor too. Afterwards only questions are
    /// answered.
    void stop();

    /// @name What is
    /// @{
    const Configuration& configuration() const;
    /// The same as it is in the settings file: without the demonstration.
    Configuration savedConfiguration() const;
    const ServerSet* serverSet(const QString& id) const;  ///< null: unknown. O(1)
    const ServerSetState& state(const QString& id) const; ///< of a known set
    QList<Problem> problems() const;
    const LogCache& log() const;
    const Problem* problem(const QString& id) const; ///< null: unknown or resolved. O(1), until the next change
    bool allPaused() const;                          ///< every set is paused, and there is at least one
    QList<Revision> revisions() const;
    Result<Configuration> revision(int number) const;
    /// What reads what the revision changed, in any thread. NotFound: it, or what was before it, is not kept.
    Outcome<RevisionDifference> difference(int number) const;
    Monitor::Counters pollCounters() const;
    Monitor::Statistics statistics() const;
    QList<DnsServerState> dnsServers(const QString& setId) const;         ///< that the set updates
    std::optional<DnsAnswering> dnsAnswering(const QString& setId) const; ///< nothing: Standby does not answer DNS
    bool dnsListening() const;
    Demonstration demonstration() const;
    DnsUpdates::Counters dnsUpdateCounters() const;
    DnsServing::Counters dnsServingCounters() const;
    NotificationQueue::Counters notificationCounters() const;
    /// What would be said and who would be told if these servers failed, too; nothing is done.
    Outcome<Simulation> simulate(const QString& setId, const QStringList& failed) const;
    History& history(); ///< after a start() that went well
    EventHub& events();
    const Clock& clock() const;
    WallTime startedAt() const;
    /// Rises with every change of the set's configuration; for ETags.
    quint64 versionOf(const QString& setId) const;
    quint64 optionsVersion() const;
    /// @}

    /// @name Commands. All are logged with their author. Configuration changes become revisions.
    /// @{
    /// Ids and stored secrets are settled with mergeStored(); the name must not be taken (case-blind).
    Outcome<ServerSet> createServerSet(const ServerSet& set, const Author& author);
    Outcome<ServerSet> changeServerSet(const QString& id, const ServerSet& set, const Author& author);
    Outcome<Done> deleteServerSet(const QString& id, const Author& author);
    /// A password that is no hash yet is hashed here, which takes tenths of a second: hand in hashPassword()'s result.
    /// The options that are returned carry the text (`key`) of each API key that was made or given a new one, which is
    /// stored nowhere.
    Outcome<Options> changeOptions(const Options& options, const Author& author);
    /// Makes a kept configuration the current one (server sets by id, and options).
    Outcome<Revision> restoreRevision(int number, const Author& author);
    /// One revision. Invalid: two sets would have one name. @p dryRun: tells what would change, and changes nothing.
    Outcome<SettingsImport> importSettings(const SettingsToImport& received, ImportMode mode, bool dryRun,
                                           const Author& author);
    /// Takes back what the revision changed and nothing else, as takenBack() does; to redo, undo the undoing revision.
    /// NotFound: it, or what was before it, is not kept. Conflict: what it changed was changed again since, or another
    /// set has one of its names or host names meanwhile.
    Outcome<Revision> undoRevision(int number, const Author& author);
    Outcome<ServerSet> setServerDisabled(const QString& setId, const QString& serverId, bool disabled,
                                         const Author& author);

    Outcome<Done> pause(const QString& setId, const Author& author);
    Outcome<Done> resume(const QString& setId, const Author& author);
    void pauseAll(const Author& author);
    void resumeAll(const Author& author);
    /// @p done is called once, when the cycle has ended (true) or was cancelled (false).
    Outcome<Done> pollNow(const QString& setId, const Author& author, std::function<void(bool)> done = {});
    void pollAll(const Author& author);
    /// All at once: one revision and one write, however many there are. Ids that are none are said so and the others
    /// done; an id given twice counts once.
    Outcome<BulkOutcome> actOn(const QStringList& setIds, BulkAction action, const Author& author);
    Outcome<Done> acknowledgeProblem(const QString& id, const QString& note, const Author& author);

    /// Small web servers, a server set over them and DNS answers for it: see EngineDemonstration. Conflict: it runs, or
    /// something that it needs is not to be had. NotFound: it does not run.
    Outcome<Done> startDemonstration(const Author& author);
    Outcome<Done> endDemonstration(const Author& author);
    Outcome<Done> switchDemonstrationServer(int number, bool runs, const Author& author);

    /// Tries the change that @p command makes with one of the above, up to where it would be saved: the command is
    /// refused, nothing has changed, and what it would have meant is returned. Nothing: it did not come that far,
    /// because it was refused for a reason of its own or would change nothing.
    std::optional<ChangePreview> preview(const std::function<void()>& command);
    bool previewing() const;

    /// One poll of an unsaved configuration: the Test button. @p answer is called once.
    void testPoll(const PollingMethod& method, const QString& address, std::function<void(PollResult)> answer);
    /// A look-up and an update that changes nothing, at an unsaved DNS server. @p answer is called once, within 30 s.
    void testDnsServer(const DnsServer& server, const QString& hostName, std::function<void(DnsTestReport)> answer);
    /// A made-up failure by an unsaved method, with the e-mail defaults @p email: the Test button. It is of the first
    /// server of the set, or of an example if there is no such set. @p answer is called once, within 65 s.
    void testNotification(const NotificationMethod& method, const EmailDefaults& email, const QString& setId,
                          std::function<void(NotificationTestReport)> answer);
    /// @}

    /// A line of the program itself (HTTP server, window) in the log.
    void logLine(const QString& category, LogLevel level, const QString& text);
    /// A trouble of the program itself as a `system` problem; empty text ends it. `key` names the cause.
    void reportTrouble(const QString& key, const QString& text);

  Q_SIGNALS:
    /// After changeOptions() or restoreRevision(): what runs by the options (the HTTP server) takes the new ones.
    void optionsChanged();

  private:
    std::unique_ptr<EngineState> m_state;
};

} // namespace standby
