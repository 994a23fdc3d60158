// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/AnswerTable.h"
#include "dns/serve/DatagramSocket.h"
#include "dns/serve/ServingCounters.h"

#include <QThread>

#include <functional>

namespace standby {

/// Answers what comes to one UDP socket, in a thread of its own that does nothing else: nobody's slow connection and no
/// other address holds it up. Made and destroyed in one thread; its questions are counted and answered in its own.
class UdpAnswering {
  public:
    /// Takes a question that is to be asked elsewhere, in the answering thread. False when too many are under way: then
    /// SERVFAIL is answered.
    using Forward = std::function<bool(QByteArrayView query, const DatagramPeer& asker,
                                       const std::shared_ptr<DatagramSocket>& socket)>;

    UdpAnswering(AnswerTable& table, ServingCounters& counters, Forward forward);
    /// Stops answering; the socket is closed.
    ~UdpAnswering();

    ListenError start(const QHostAddress& address, quint16 port);

  private:
    void run();
    void answer(DatagramBatch& batch, int i, ServingCounters::Tally& tally);

    AnswerTable& m_table;
    ServingCounters& m_counters;
    Forward m_forward;
    std::shared_ptr<DatagramSocket> m_socket;
    std::unique_ptr<QThread> m_thread;
};

} // namespace standby
