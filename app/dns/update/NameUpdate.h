// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/DnsUpdates.h"
#include "dns/update/RecordLookup.h"
#include "dns/update/RecordUpdater.h"
#include "dns/update/UpdateNews.h"
#include "dns/update/UpdateSlots.h"

namespace standby {

/// What all names need for their updates.
struct UpdateParts {
    DeadlineQueue& deadlines;
    RecordLookup& lookup;
    RecordUpdater& updater;
    UpdateSlots& slots;
    UpdateNewsBox& news;
    DnsUpdates::Counters& counters;
};

/// What all names of a set are to say.
struct WantedRecords {
    QList<QHostAddress> addresses; ///< IPv4 first; empty: nothing is known yet
    quint32 ttlSeconds = 0;

    bool operator==(const WantedRecords&) const = default;
};

/// One host name at one DNS server: its steps, when to take them, and how they went. Never destroyed from inside its
/// steps; news come later.
class NameUpdate {
  public:
    NameUpdate(UpdateParts& parts, QString serverSetId, std::shared_ptr<const DnsServer> server, QString hostName,
               std::shared_ptr<const WantedRecords> wanted);
    /// Cancels what is under way.
    ~NameUpdate();
    Q_DISABLE_COPY_MOVE(NameUpdate)

    const DnsHostNameState& state() const { return m_state; }
    const QString& dnsServerId() const { return m_server->id; }

    /// What is wanted from now on. Another server (under the same id) begins anew. When something is other than before
    /// and @p act, the steps are taken at once, after those under way.
    void want(std::shared_ptr<const DnsServer> server, std::shared_ptr<const WantedRecords> wanted, bool act);
    /// Takes the steps as soon as there is a slot; after those under way, if there are.
    void takeSteps(UpdateSlots::Urgency urgency);
    /// No steps by itself any more until resume(). With @p finish, those that wait or are under way are carried out.
    void pause(bool finish);
    /// Takes the steps, and again as often as is due.
    void resume();
    /// It is not wanted any more: says so if it was Failed.
    void dismiss();

  private:
    enum class Phase { Idle, Waiting, Running };
    /// How the steps ended: with an error, or not.
    struct End {
        QString error;
    };
    struct Slept {};

    void run();
    void ended(const End& end);
    void cancelSteps();
    void scheduleNext(qint64 delayUs);
    void releaseSlot();

    Task<End> steps();
    Task<End> update(DnsName name, RecordsFound found);
    Task<QString> verify(DnsName name, WantedRecords said, QString response);
    Task<RecordsFound> lookUp(DnsName name);
    Task<Slept> sleep(qint64 us);
    Task<Slept> slotAgain();

    bool matches(const RecordsFound& found, const WantedRecords& wanted) const;
    void show(const RecordsFound& found);
    void showStatus(DnsStatus status, const QString& error = {});
    void tell(UpdateNews::Kind kind, const QString& text = {}, LogLevel level = LogLevel::Debug);
    void log(LogLevel level, const QString& text) { tell(UpdateNews::Kind::Logged, text, level); }
    QString title() const { return titleOf(*m_server, m_serverAddress); }

    UpdateParts& m_parts;
    QString m_serverSetId;
    std::shared_ptr<const DnsServer> m_server;
    std::shared_ptr<const WantedRecords> m_wanted;
    DnsHostNameState m_state;
    QHostAddress m_serverAddress; ///< that answered last

    Phase m_phase = Phase::Idle;
    bool m_again = false; ///< takes the steps once more when those under way have ended
    bool m_paused = false;
    bool m_hasSlot = false;
    bool m_warnedOfCache = false;
    int m_failures = 0; ///< in a row
    UpdateSlots::Ticket m_ticket = 0;
    DeadlineId m_next = 0;
    std::optional<Task<End>> m_steps;
};

/// "192.0.2.10, 192.0.2.11"; "no addresses".
QString addressesText(const QList<QHostAddress>& addresses);

} // namespace standby
