// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/Rfc2136Updater.h"

#include "dns/MessageWriter.h"
#include "dns/update/UpdateVerdict.h"

namespace standby {

namespace {
constexpr qint64 timeoutUs = 10'000'000;
constexpr qint64 resendAfterUs = 2'000'000;
} // namespace

QByteArray updateMessage(const RecordUpdate& update) {
    using Section = DnsMessageWriter::Section;
    DnsHeader header;
    header.opcode = dnsOpcode::update;
    DnsMessageWriter writer(header);
    writer.add(DnsQuestion{update.zone, dnsType::soa, dnsClass::in});
    if (update.tryOnly) {
        writer.add(Section::Authority, {update.name, dnsType::a, dnsClass::none, 0, QByteArray(4, '\0')});
        return writer.message();
    }
    writer.add(Section::Authority, {update.name, dnsType::a, dnsClass::any, 0, {}});
    writer.add(Section::Authority, {update.name, dnsType::aaaa, dnsClass::any, 0, {}});
    for (const QHostAddress& address : update.addresses)
        writer.add(Section::Authority, addressRecord(update.name, update.ttlSeconds, address));
    return writer.message();
}

Rfc2136Updater::~Rfc2136Updater() {
    for (const auto& [id, running] : m_running) {
        m_exchange.cancel(running.exchange);
        m_deadlines.cancel(running.complaint);
    }
}

UpdateId Rfc2136Updater::start(const RecordUpdate& update, Done done) {
    const UpdateId id = ++m_lastId;
    Running& running = m_running[id];
    DnsRequest request;
    if (const std::optional<Tsig>& tsig = std::get<Rfc2136Update>(update.server.method).tsig) {
        Result<TsigKey> key = TsigKey::from(*tsig);
        if (!key.ok()) {
            running.complaint = m_deadlines.scheduleAfter(0, [this, id, done = std::move(done), words = key.message()] {
                m_running.erase(id);
                done({false, {}, words});
            });
            return id;
        }
        request.key = *key;
    }
    request.address = update.serverAddress;
    request.port = quint16(update.server.port);
    request.message = updateMessage(update);
    request.timeoutUs = timeoutUs;
    request.resendAfterUs = resendAfterUs;
    auto key = request.key;
    running.exchange = m_exchange.start(
        std::move(request), [this, id, update, key = std::move(key), done = std::move(done)](DnsReply&& reply) {
            m_running.erase(id);
            done(judgeUpdate(update, key, reply, m_deadlines.clock().wallTime() / 1000));
        });
    return id;
}

void Rfc2136Updater::cancel(UpdateId id) {
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    m_exchange.cancel(found->second.exchange);
    m_deadlines.cancel(found->second.complaint);
    m_running.erase(found);
}

} // namespace standby
