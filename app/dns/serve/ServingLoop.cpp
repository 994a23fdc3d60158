// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/ServingLoop.h"

namespace standby {

ServingLoop::ServingLoop(AnswerTable& table, ServingCounters& counters, const Clock& clock)
    : m_deadlines(clock)
    , m_reader(table.readers())
    , m_forwarder(table, m_reader, counters, m_watcher, m_deadlines,
                  [this](const QString& text) { Q_EMIT upstreamTroubled(text); })
    , m_tcp(table, m_reader, counters, m_watcher, m_deadlines,
            [this](QByteArrayView query, TcpAnswering::Answered answered) {
                if (!m_forwarder.takePlace())
                    return false;
                m_forwarder.ask(query.toByteArray(), DnsTransport::Tcp, std::move(answered));
                return true;
            })
    , m_datagrams(this, [this](std::vector<Datagram>&& datagrams) {
        for (Datagram& datagram : datagrams) {
            m_forwarder.ask(datagram.query, DnsTransport::Udp,
                            [asker = datagram.asker, socket = datagram.socket](QByteArrayView answer) {
                                if (const std::shared_ptr<DatagramSocket> open = socket.lock())
                                    open->send(answer, asker);
                            });
        }
    }) {}

ServingLoop::~ServingLoop() = default;

void ServingLoop::setUpstream(const DnsForwarding& upstream) {
    m_forwarder.setUpstream(upstream);
}

bool ServingLoop::forward(QByteArrayView query, const DatagramPeer& asker,
                          const std::shared_ptr<DatagramSocket>& socket) {
    if (!m_forwarder.takePlace())
        return false;
    m_datagrams.post({query.toByteArray(), asker, socket});
    return true;
}

} // namespace standby
#include "moc_ServingLoop.cpp"
