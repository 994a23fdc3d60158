// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/RecordLookup.h"
#include "dns/update/RecordUpdater.h"
#include "net/DeadlineQueue.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace standby {

/// DNS servers that answer lookups and take updates after a while on the test's clock.
class FakeDnsServers final : public RecordLookup, public RecordUpdater {
  public:
    explicit FakeDnsServers(DeadlineQueue& deadlines) : m_deadlines(deadlines) {}

    struct Records {
        QStringList addresses;
        qint64 ttl = 60;
    };
    qint64 lookupUs = 10'000;
    qint64 updateUs = 10'000;
    qint64 visibleAfterUs = 0; ///< what was updated is said so much later; -1: never
    bool authoritative = true;
    QString lookupError; ///< if any
    QString zoneError;   ///< if any
    UpdateOutcome outcome{true, QStringLiteral("NOERROR"), {}};
    QHash<QString, Records> says; ///< by host name
    QStringList updates;          ///< "www.example.com=192.0.2.10", in the order in which they were sent
    int lookups = 0;
    int cancelled = 0;
    int busy = 0; ///< names that are looked up or updated now
    int busiest = 0;

    Task<HostAnswer> resolve(QString) override {
        co_return HostAnswer{{QHostAddress(QStringLiteral("192.0.2.53"))}, {}};
    }

    Task<RecordsFound> lookUp(DnsServer, DnsName name) override {
        ++lookups;
        const Busy working(*this);
        Task<Later> waiting = later(lookupUs);
        co_await waiting;
        RecordsFound found;
        found.error = lookupError;
        found.serverAddress = QHostAddress(QStringLiteral("192.0.2.53"));
        found.authoritative = authoritative;
        const Records records = says.value(name.toText());
        for (const QString& address : records.addresses)
            found.addresses << QHostAddress(address);
        if (!records.addresses.isEmpty())
            found.lowestTtl = found.highestTtl = records.ttl;
        co_return found;
    }

    Task<ZoneFound> findZone(DnsServer, QHostAddress, DnsName) override {
        Task<Later> waiting = later(lookupUs);
        co_await waiting;
        co_return ZoneFound{DnsName::fromText(QStringLiteral("example.com")).value(),
                            DnsName::fromText(QStringLiteral("ns.example.com")).value(), authoritative, zoneError};
    }

    UpdateId start(const RecordUpdate& update, Done done) override {
        QStringList addresses;
        for (const QHostAddress& address : update.addresses)
            addresses << address.toString();
        const QString name = update.name.toText();
        updates << name + QLatin1Char('=') + (update.tryOnly ? QStringLiteral("?") : addresses.join(QLatin1Char(',')));
        if (outcome.succeeded && !update.tryOnly && visibleAfterUs >= 0)
            m_deadlines.scheduleAfter(updateUs + visibleAfterUs, [this, name, addresses, ttl = update.ttlSeconds] {
                says[name] = {addresses, ttl};
            });
        return m_deadlines.scheduleAfter(updateUs, [this, done = std::move(done)] { done(UpdateOutcome(outcome)); });
    }
    void cancel(UpdateId id) override {
        m_deadlines.cancel(id);
        ++cancelled;
    }

  private:
    struct Later {};
    struct Busy {
        explicit Busy(FakeDnsServers& fake) : servers(fake) {
            servers.busiest = std::max(servers.busiest, ++servers.busy);
        }
        ~Busy() { --servers.busy; }
        Q_DISABLE_COPY_MOVE(Busy)
        FakeDnsServers& servers;
    };
    Task<Later> later(qint64 us) {
        Reply<Later> reply([&](std::function<void(Later &&)> done) -> std::function<void()> {
            const DeadlineId id = m_deadlines.scheduleAfter(us, [done = std::move(done)] { done({}); });
            return [this, id] { m_deadlines.cancel(id); };
        });
        co_return co_await reply;
    }

    DeadlineQueue& m_deadlines;
};

} // namespace standby
