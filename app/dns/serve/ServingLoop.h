// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/Forwarder.h"
#include "dns/serve/TcpAnswering.h"
#include "dns/serve/UdpAnswering.h"
#include "net/Mailbox.h"

#include <QObject>

namespace standby {

/// What answers slowly: askers by TCP, and questions that are asked elsewhere. An event loop in a thread of its own, so
/// that neither they nor the engine ever wait for each other. Made and destroyed in that thread.
class ServingLoop : public QObject {
    Q_OBJECT
  public:
    ServingLoop(AnswerTable& table, ServingCounters& counters, const Clock& clock);
    ~ServingLoop() override;

    /// In the loop's thread.
    TcpAnswering& tcp() { return m_tcp; }
    /// In the loop's thread.
    void setUpstream(const DnsForwarding& upstream);
    /// Takes a question by UDP that is to be asked elsewhere, from any thread. False when too many are under way.
    bool forward(QByteArrayView query, const DatagramPeer& asker, const std::shared_ptr<DatagramSocket>& socket);

  Q_SIGNALS:
    /// The server that we forward to is gone, in words; or, with nothing, it is back.
    void upstreamTroubled(const QString& text);

  private:
    struct Datagram {
        QByteArray query;
        DatagramPeer asker;
        std::weak_ptr<DatagramSocket> socket; ///< gone when its address is not served any more
    };

    SocketWatcher m_watcher;
    DeadlineQueue m_deadlines;
    GracePeriods::Reader m_reader;
    Forwarder m_forwarder;
    TcpAnswering m_tcp;
    Mailbox<Datagram> m_datagrams;
};

} // namespace standby
