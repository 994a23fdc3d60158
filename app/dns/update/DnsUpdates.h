// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/RecordLookup.h"
#include "dns/update/RecordUpdater.h"
#include "model/DnsSettings.h"
#include "model/Status.h"
#include "net/DeadlineQueue.h"

#include <QObject>

#include <functional>
#include <memory>

namespace standby {

struct UpdateNews;

/// What the DNS servers of one server set are to say.
struct DnsWish {
    QString serverSetId;
    QStringList hostNames; ///< as entered
    QStringList addresses; ///< both families; empty: nothing is known yet, so nothing is changed
    int ttlSeconds = 60;
    QList<DnsServer> servers; ///< the set's own and, if it uses them, the default ones; distinct ids

    bool operator==(const DnsWish&) const = default;
};

/// One step of a test of a DNS server, for a person.
struct DnsTestStep {
    QString title; ///< "Look up www.example.com"
    bool succeeded = false;
    QString text; ///< what was found, or why not
    double durationMs = 0;
};

struct DnsTestReport {
    bool succeeded = false; ///< all steps did
    QList<DnsTestStep> steps;
};

/// Makes DNS servers say what is wanted, and keeps them at it: looks each host name up at each DNS server; where the
/// records (or the TTL, unless ignored) differ, finds the zone, updates, and looks up again to verify. At once when a
/// wish is new or other, then every `recheckSeconds`; what failed is tried again later and later (5 s doubling up to
/// 5 min). At most `maxConcurrentUpdates` names are worked on at a time, the others wait in order. A newer wish
/// replaces one that waits, and follows one under way: what was wanted last is said last. Names whose addresses changed
/// go before those that are only rechecked. Lives in the engine thread; signals come from the event loop, never from
/// inside a call, so that their listeners may call anything here.
class DnsUpdates : public QObject {
    Q_OBJECT
  public:
    explicit DnsUpdates(DeadlineQueue& deadlines, QObject* parent = nullptr);
    /// With another way to ask and to update, which must outlive this.
    DnsUpdates(DeadlineQueue& deadlines, RecordLookup& lookup, RecordUpdater& updater, QObject* parent = nullptr);
    ~DnsUpdates() override;

    void setMaxConcurrentUpdates(int most);
    /// New, or in place of the set's last one. An equal wish changes nothing.
    void wish(const DnsWish& wish);
    /// What is under way is cancelled and forgotten; no signal tells of the set any more.
    void remove(const QString& serverSetId);
    /// What DNS says stays: no more rechecks and tries until resumed. With @p finishFirst what is wanted already is
    /// carried out before (as far as it succeeds at the first try), else steps under way are cancelled. Resuming
    /// rechecks at once. Wishes are taken while paused, and carried out when resumed. May come before the first wish.
    void setPaused(const QString& serverSetId, bool paused, bool finishFirst = false);
    /// Looks all host names of the set up now, unless it is paused.
    void recheck(const QString& serverSetId);

    /// One state per DNS server, in the order of the wish; empty for an unknown set.
    QList<DnsServerState> state(const QString& serverSetId) const;

    /// The Test button: resolves the host, looks @p hostName up, finds its zone, and sends a signed update that changes
    /// nothing (rfc2136), without keeping anything. Methods that cannot be tried without a change are tried up to that
    /// point, and the report says so. @p answer is called once, from the event loop, within 30 s.
    void test(const DnsServer& server, const QString& hostName, std::function<void(DnsTestReport)> answer);

    struct Counters {
        quint64 lookups = 0;
        quint64 updatesSucceeded = 0;
        quint64 updatesFailed = 0;
        qsizetype running = 0;
        qsizetype waiting = 0;
    };
    Counters counters() const;

  Q_SIGNALS:
    /// Something that state() shows changed. With @p statusChanged, a status, the records or an error did.
    void changed(const QString& serverSetId, const QString& dnsServerId, bool statusChanged);
    /// A host name at a DNS server is Failed now, or still is with other words. Repeated for each failed try.
    void failed(const QString& serverSetId, const QString& dnsServerId, const QString& hostName, const QString& error);
    /// It was Failed and is Ok again, or is not wanted there any more (@p text then says so).
    void recovered(const QString& serverSetId, const QString& dnsServerId, const QString& hostName,
                   const QString& text);
    /// For the category "DNS". Routine lookups are Debug.
    void logged(const QString& serverSetId, standby::LogLevel level, const QString& text);

  private:
    void tell(const UpdateNews& news);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
