// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of NameUpdate that go over the network, from top to bottom.
#include "dns/update/NameUpdate.h"

#include <algorithm>
#include <array>

namespace standby {

namespace {

constexpr qint64 second = 1'000'000;
/// A server that hands changes on to others needs a moment; providers with an interface of their own a long one.
constexpr std::array<qint64, 3> verifyAfterUs{0, 1 * second, 2 * second};
constexpr std::array<qint64, 5> verifyAfterUsElsewhere{0, 1 * second, 2 * second, 7 * second, 20 * second};

QStringList texts(const QList<QHostAddress>& addresses) {
    QStringList texts;
    for (const QHostAddress& address : addresses)
        texts << address.toString();
    return texts;
}

QString ttlText(const RecordsFound& found) {
    return found.lowestTtl == found.highestTtl
               ? QStringLiteral("%1 s").arg(found.lowestTtl)
               : QStringLiteral("%1 s and %2 s").arg(found.lowestTtl).arg(found.highestTtl);
}

bool sameAddresses(const QList<QHostAddress>& found, const QList<QHostAddress>& wanted) {
    const auto allIn = [](const QList<QHostAddress>& some, const QList<QHostAddress>& others) {
        return std::all_of(some.cbegin(), some.cend(), [&](const QHostAddress& one) { return others.contains(one); });
    };
    return allIn(found, wanted) && allIn(wanted, found);
}

/// "now 192.0.2.11, was 192.0.2.10"; where the addresses are the same, the TTL's change.
QString changeText(const RecordsFound& before, const WantedRecords& now) {
    if (sameAddresses(before.addresses, now.addresses))
        return QStringLiteral("TTL now %1 s, was %2").arg(now.ttlSeconds).arg(ttlText(before));
    return QStringLiteral("now %1, was %2").arg(addressesText(now.addresses), addressesText(before.addresses));
}

} // namespace

QString addressesText(const QList<QHostAddress>& addresses) {
    return addresses.isEmpty() ? QStringLiteral("no addresses") : texts(addresses).join(QStringLiteral(", "));
}

bool NameUpdate::matches(const RecordsFound& found, const WantedRecords& wanted) const {
    if (!sameAddresses(found.addresses, wanted.addresses))
        return false;
    // The TTL of a cache counts down.
    return m_server->lookup.ignoreTtl || !found.authoritative ||
           (found.lowestTtl == wanted.ttlSeconds && found.highestTtl == wanted.ttlSeconds);
}

Task<NameUpdate::End> NameUpdate::steps() {
    const Result<DnsName> name = DnsName::fromText(m_state.hostName);
    if (!name.ok())
        co_return End{name.message()};
    Task<RecordsFound> looking = lookUp(*name);
    const RecordsFound found = co_await looking;
    if (!found.ok())
        co_return End{found.error};
    if (!found.authoritative && !std::exchange(m_warnedOfCache, true))
        log(LogLevel::Warning,
            QStringLiteral("%1 does not answer for %2 with authority: what it says may come from a cache, so its TTL "
                           "is not compared. Give a server of the zone itself.")
                .arg(title(), m_state.hostName));
    if (m_wanted->addresses.isEmpty() || matches(found, *m_wanted)) {
        log(LogLevel::Debug,
            QStringLiteral("%1: %2 is %3").arg(title(), m_state.hostName, addressesText(found.addresses)));
        co_return End{};
    }
    if (m_state.status != DnsStatus::Failed)
        showStatus(DnsStatus::Updating);
    Task<End> updating = update(*name, found);
    co_return co_await updating;
}

Task<NameUpdate::End> NameUpdate::update(DnsName name, RecordsFound found) {
    Task<ZoneFound> finding = m_parts.lookup.findZone(*m_server, found.serverAddress, name);
    const ZoneFound zone = co_await finding;
    if (!zone.error.isEmpty())
        co_return End{zone.error};
    if (std::holds_alternative<Rfc2136Update>(m_server->method) && !zone.authoritative)
        co_return End{notAuthoritativeWords(zone)};

    // As wanted now: that may have changed since the lookup.
    const WantedRecords said = *m_wanted;
    if (said.addresses.isEmpty() || matches(found, said))
        co_return End{};
    RecordUpdate update;
    update.server = *m_server;
    update.serverAddress = found.serverAddress;
    update.hostName = m_state.hostName;
    update.name = name;
    update.zone = zone.zone;
    update.primary = zone.primary;
    update.addresses = said.addresses;
    update.ttlSeconds = said.ttlSeconds;
    Reply<UpdateOutcome> reply([&](std::function<void(UpdateOutcome &&)> done) -> std::function<void()> {
        const UpdateId id = m_parts.updater.start(update, std::move(done));
        return [this, id] { m_parts.updater.cancel(id); };
    });
    const UpdateOutcome outcome = co_await reply;
    if (!outcome.succeeded) {
        ++m_parts.counters.updatesFailed;
        co_return End{outcome.error};
    }
    m_state.lastUpdateAt = m_parts.deadlines.clock().wallTime();

    Task<QString> verifying = verify(name, said, outcome.response);
    const QString error = co_await verifying;
    ++(error.isEmpty() ? m_parts.counters.updatesSucceeded : m_parts.counters.updatesFailed);
    if (error.isEmpty())
        log(LogLevel::Information, QStringLiteral("%1: %2 %3").arg(title(), m_state.hostName, changeText(found, said)));
    co_return End{error};
}

Task<QString> NameUpdate::verify(DnsName name, WantedRecords said, QString response) {
    const bool ours = std::holds_alternative<Rfc2136Update>(m_server->method);
    const qint64* const first = ours ? verifyAfterUs.data() : verifyAfterUsElsewhere.data();
    const qint64* const last = first + (ours ? verifyAfterUs.size() : verifyAfterUsElsewhere.size());
    RecordsFound found;
    for (const qint64* after = first; after != last; ++after) {
        if (*after > 0) {
            // Others need the slot more than one who sleeps.
            releaseSlot();
            Task<Slept> sleeping = sleep(*after);
            co_await sleeping;
            Task<Slept> waiting = slotAgain();
            co_await waiting;
        }
        Task<RecordsFound> looking = lookUp(name);
        found = co_await looking;
        if (found.ok() && matches(found, said))
            co_return QString();
        if (m_again)
            break; // what is wanted now follows at once
    }
    const QString accepted = response.isEmpty() ? QStringLiteral("the update was accepted")
                                                : QStringLiteral("the update was accepted (%1)").arg(response);
    if (!found.ok())
        co_return accepted + QStringLiteral(", but looking it up afterwards failed: ") + found.error;
    if (!sameAddresses(found.addresses, said.addresses))
        co_return accepted + QStringLiteral(", but the DNS server still says %1 instead of %2")
                                 .arg(addressesText(found.addresses), addressesText(said.addresses));
    co_return accepted +
        QStringLiteral(", but the DNS server still says a TTL of %1 instead of %2 s. If it decides the "
                       "TTL itself, have it ignored in the DNS server's lookup settings")
            .arg(ttlText(found))
            .arg(said.ttlSeconds);
}

Task<RecordsFound> NameUpdate::lookUp(DnsName name) {
    ++m_parts.counters.lookups;
    Task<RecordsFound> looking = m_parts.lookup.lookUp(*m_server, name);
    RecordsFound found = co_await looking;
    if (!found.serverAddress.isNull())
        m_serverAddress = found.serverAddress;
    if (found.ok())
        show(found);
    co_return found;
}

Task<NameUpdate::Slept> NameUpdate::sleep(qint64 us) {
    Reply<Slept> reply([&](std::function<void(Slept &&)> done) -> std::function<void()> {
        const DeadlineId id = m_parts.deadlines.scheduleAfter(us, [done = std::move(done)] { done({}); });
        return [this, id] { m_parts.deadlines.cancel(id); };
    });
    co_return co_await reply;
}

Task<NameUpdate::Slept> NameUpdate::slotAgain() {
    Reply<Slept> reply([&](std::function<void(Slept &&)> done) -> std::function<void()> {
        m_ticket = m_parts.slots.ask(UpdateSlots::Urgency::Verifying, [this, done = std::move(done)] {
            m_ticket = 0;
            m_hasSlot = true;
            done({});
        });
        return {}; // the ticket is withdrawn with the steps
    });
    co_return co_await reply;
}

void NameUpdate::show(const RecordsFound& found) {
    const QStringList records = texts(found.addresses);
    const bool other = m_state.records != records;
    m_state.records = records;
    m_state.ttlSeconds = found.lowestTtl;
    m_state.lastLookupAt = m_parts.deadlines.clock().wallTime();
    tell(other ? UpdateNews::Kind::StatusChanged : UpdateNews::Kind::Changed);
}

} // namespace standby
