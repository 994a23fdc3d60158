// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/DnsServerTrial.h"

#include "dns/update/NameUpdate.h"

#include <algorithm>

namespace standby {

namespace {
constexpr qint64 timeoutUs = 29'000'000;
}

void DnsServerTrial::start(const DnsServer& server, const QString& hostName, Done done) {
    m_done = std::move(done);
    m_timeout = m_deadlines.scheduleAfter(timeoutUs, [this] {
        m_timeout = 0;
        m_steps.reset();
        if (m_inStep)
            end(false, QStringLiteral("no end after %1 s").arg(timeoutUs / 1'000'000));
        finish();
    });
    m_steps.emplace(steps(server, hostName));
    m_steps->start([this](Finished&&) {
        // Not from inside the steps.
        m_deadlines.cancel(m_timeout);
        m_timeout = m_deadlines.scheduleAfter(0, [this] {
            m_timeout = 0;
            finish();
        });
    });
}

void DnsServerTrial::finish() {
    m_report.succeeded = std::all_of(m_report.steps.cbegin(), m_report.steps.cend(),
                                     [](const DnsTestStep& step) { return step.succeeded; });
    // Neither is this one's any more: it may end with the call.
    DnsTestReport report = std::move(m_report);
    const Done done = std::move(m_done);
    done(std::move(report));
}

void DnsServerTrial::begin(const QString& title) {
    m_report.steps << DnsTestStep{title, false, {}, 0};
    m_stepStartUs = m_deadlines.clock().monotonicUs();
    m_inStep = true;
}

bool DnsServerTrial::end(bool succeeded, const QString& text) {
    DnsTestStep& step = m_report.steps.last();
    step.succeeded = succeeded;
    step.text = text;
    step.durationMs = double(m_deadlines.clock().monotonicUs() - m_stepStartUs) / 1000;
    m_inStep = false;
    return succeeded;
}

Task<DnsServerTrial::Finished> DnsServerTrial::steps(DnsServer server, QString hostName) {
    const Result<DnsName> name = DnsName::fromText(hostName);
    if (QHostAddress(server.host).isNull()) {
        begin(QStringLiteral("Find the address of %1").arg(server.host));
        Task<HostAnswer> resolving = m_lookup.resolve(server.host);
        const HostAnswer host = co_await resolving;
        if (!end(host.error.isEmpty(), host.error.isEmpty() ? addressesText(host.addresses) : host.error))
            co_return Finished{};
    }

    begin(QStringLiteral("Look up %1").arg(hostName));
    if (!name.ok()) {
        end(false, name.message());
        co_return Finished{};
    }
    Task<RecordsFound> looking = m_lookup.lookUp(server, *name);
    const RecordsFound found = co_await looking;
    QString text = found.error;
    if (found.ok())
        text = found.addresses.isEmpty()
                   ? QStringLiteral("%1 says no addresses").arg(titleOf(server, found.serverAddress))
                   : QStringLiteral("%1 says %2, TTL %3 s")
                         .arg(titleOf(server, found.serverAddress), addressesText(found.addresses))
                         .arg(found.lowestTtl);
    if (found.ok() && !found.authoritative)
        text += QStringLiteral("; it does not answer with authority, so this may come from a cache");
    if (!end(found.ok(), text))
        co_return Finished{};

    const bool rfc2136 = std::holds_alternative<Rfc2136Update>(server.method);
    begin(QStringLiteral("Find the zone of %1").arg(hostName));
    Task<ZoneFound> finding = m_lookup.findZone(server, found.serverAddress, *name);
    const ZoneFound zone = co_await finding;
    const bool usable = zone.error.isEmpty() && (zone.authoritative || !rfc2136);
    text = zone.error;
    if (zone.error.isEmpty())
        text = usable ? zone.zone.toText() : notAuthoritativeWords(zone);
    if (!end(usable, text))
        co_return Finished{};

    if (!rfc2136) {
        begin(QStringLiteral("Update %1").arg(hostName));
        end(true, QStringLiteral("not tried: this method cannot be tried without changing records"));
        co_return Finished{};
    }
    const bool isSigned = std::get<Rfc2136Update>(server.method).tsig.has_value();
    begin(isSigned ? QStringLiteral("Send a signed update that changes nothing")
                   : QStringLiteral("Send an unsigned update that changes nothing"));
    Task<UpdateOutcome> trying = tryUpdate(server, found.serverAddress, *name, zone);
    const UpdateOutcome outcome = co_await trying;
    end(outcome.succeeded, outcome.succeeded ? outcome.response : outcome.error);
    co_return Finished{};
}

Task<UpdateOutcome> DnsServerTrial::tryUpdate(DnsServer server, QHostAddress at, DnsName name, ZoneFound zone) {
    RecordUpdate update;
    update.server = server;
    update.serverAddress = at;
    update.hostName = name.toText();
    update.name = name;
    update.zone = zone.zone;
    update.primary = zone.primary;
    update.tryOnly = true;
    Reply<UpdateOutcome> reply([&](std::function<void(UpdateOutcome &&)> done) -> std::function<void()> {
        const UpdateId id = m_updater.start(update, std::move(done));
        return [this, id] { m_updater.cancel(id); };
    });
    co_return co_await reply;
}

} // namespace standby
