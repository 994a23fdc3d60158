// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/DnsExchange.h"
#include "dns/update/RecordUpdater.h"

#include <unordered_map>

namespace standby {

/// The UPDATE message (RFC 2136) that makes the addresses of a name the wanted ones, in one step: deletes all its A and
/// AAAA records, adds the wanted. With `tryOnly` it deletes an address (0.0.0.0) that no name has, which needs the same
/// rights and changes nothing.
QByteArray updateMessage(const RecordUpdate& update);

/// Dynamic updates, signed by TSIG if the server has a key: over UDP, after 2 s of silence again, after 4 s over TCP,
/// all within 10 s.
class Rfc2136Updater final : public RecordUpdater {
  public:
    Rfc2136Updater(DeadlineQueue& deadlines, DnsExchange& exchange) : m_deadlines(deadlines), m_exchange(exchange) {}
    ~Rfc2136Updater() override;

    /// Only for servers with the method Rfc2136Update.
    UpdateId start(const RecordUpdate& update, Done done) override;
    void cancel(UpdateId id) override;

  private:
    struct Running {
        ExchangeId exchange = 0;
        DeadlineId complaint = 0; ///< about the key, before anything was sent
    };
    DeadlineQueue& m_deadlines;
    DnsExchange& m_exchange;
    std::unordered_map<UpdateId, Running> m_running;
    UpdateId m_lastId = 0;
};

} // namespace standby
