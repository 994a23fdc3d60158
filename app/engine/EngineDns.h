// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/DnsServing.h"
#include "dns/update/DnsUpdates.h"
#include "engine/HostNames.h"
#include "engine/NotificationFile.h"
#include "engine/Simulation.h"
#include "history/History.h"

#include <QHash>
#include <QPair>
#include <QSet>

#include <memory>
#include <optional>

namespace standby {

struct EngineState;

/// What the engine says through DNS: hands the addresses of the sets to what Standby answers and to the DNS servers
/// that it updates, and makes problems, history and events of what comes back. While it lives, questions are answered;
/// what was known at the last stop is, before anything is polled.
class EngineDns {
  public:
    /// After the monitor has all sets.
    explicit EngineDns(EngineState& state);
    ~EngineDns();
    Q_DISABLE_COPY_MOVE(EngineDns)

    /// The options, or the order of the sets, changed.
    void applyOptions();
    void takeAllSets();
    /// The set is new, edited or deleted in the settings: before the monitor knows …
    HostNames::Change takeNames(const QString& setId);
    /// … and after it.
    void settle(const QString& setId, const HostNames::Change& names);
    /// The set's addresses changed: in effect for the next question.
    void publish(const QString& setId);
    /// @param byFailure what is wanted already is carried out first.
    void pause(const QString& setId, bool paused, bool byFailure);
    /// What was wrong at the last stop is wrong until a DNS server says otherwise. Returns what still matters.
    QHash<QString, ToldDnsFailure> remember(const QHash<QString, ToldDnsFailure>& failures);
    /// No more updates; questions are still answered.
    void endUpdates();

    QList<DnsServerState> servers(const QString& setId) const;
    std::optional<DnsAnswering> answering(const ServerSet& set, const ServerSetState& state) const;
    Result<Simulation> simulated(const ServerSet& set, const ServerSetState& state, const QStringList& failed) const;
    DnsUpdates* updates() const { return m_updates.get(); } ///< null after endUpdates()
    const DnsServing& serving() const { return *m_serving; }

  private:
    using Place = QPair<QString, QString>; ///< id of the DNS server, host name
    struct Known {
        bool failing = false;    ///< there is a problem
        bool remembered = false; ///< of the last run; nothing was heard since
        WallTime updatedAt = 0;
    };

    void connectRooms();
    void serveAll();
    void wish(const ServerSet& set, const ServerSetState& state);
    void forget(const QString& setId);
    void takeState(const QString& setId, const QString& dnsServerId);
    void takeFailure(const QString& setId, const Place& place, const QString& error);
    void takeRecovery(const QString& setId, const Place& place, const QString& text);
    void settlePlaces(const ServerSet& set, const DnsWish& wish);
    bool isWished(const ServerSet& set, const Place& place) const;
    void forgetFailure(const QString& setId, const Place& place);
    void tell(const QList<HostNames::Contest>& contests);
    void record(HistoryType type, const QString& setId, const QString& host, const QString& text);
    bool serves() const { return m_servingOptions.enabled; }
    /// For the demonstration alone, or for all sets.
    bool serves(const QString& setId) const;
    static QString problemKey(const QString& setId, const Place& place);

    EngineState& m_engine;
    HostNames m_names;
    DnsServingOptions m_servingOptions; ///< those in force
    bool m_servesAll = false;
    DnsUpdatingOptions m_updatingOptions;
    QSet<QString> m_wished;                      ///< sets that have something to update
    QHash<QString, QHash<Place, Known>> m_known; ///< by set
    QSet<QString> m_contested;                   ///< host names that sets fight for
    std::unique_ptr<DnsUpdates> m_updates;
    std::unique_ptr<DnsServing> m_serving;
};

} // namespace standby
