// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/ListenError.h"

#include <QByteArrayView>

#include <array>
#include <memory>

namespace standby {

/// Who sent a datagram, and to which of our addresses: answers go from there (RFC 1035, 4.2.1; askers drop others). In
/// the system's form.
struct DatagramPeer {
    alignas(8) std::array<char, 28> address; ///< sockaddr_in or sockaddr_in6
    int length = 0;
    alignas(8) std::array<char, 20> here; ///< in_pktinfo or in6_pktinfo, where the socket listens on all addresses
    int hereLength = 0;
};

/// Datagrams that came at once, and their answers, in buffers that are used again and again.
class DatagramBatch {
  public:
    static constexpr int capacity = 64;
    /// Longer ones are cut.
    static constexpr qsizetype largestQuery = 2048;
    static constexpr qsizetype largestReply = 1232;

    DatagramBatch();
    ~DatagramBatch();

    int count() const { return m_count; }
    QByteArrayView query(int i) const { return {m_slots[i].query.data(), m_slots[i].querySize}; }
    char* reply(int i) { return m_slots[i].reply.data(); }
    /// 0 = none is sent.
    void setReplySize(int i, qsizetype size) { m_slots[i].replySize = size; }
    const DatagramPeer& peer(int i) const { return m_slots[i].peer; }

  private:
    friend class DatagramSocket;
    struct Slot {
        qsizetype querySize = 0;
        qsizetype replySize = 0;
        DatagramPeer peer;
        std::array<char, largestQuery> query;
        std::array<char, largestReply> reply;
    };
    struct System; ///< what the system's calls need; made once

    std::unique_ptr<Slot[]> m_slots;
    std::unique_ptr<System> m_system;
    int m_count = 0;
};

/// A UDP socket that is listened on. One thread receives; any may send and wake.
class DatagramSocket {
  public:
    DatagramSocket();
    ~DatagramSocket();
    DatagramSocket(const DatagramSocket&) = delete;
    DatagramSocket& operator=(const DatagramSocket&) = delete;

    ListenError open(const QHostAddress& address, quint16 port);
    /// Waits for datagrams and takes those that are there, up to a batch. False after wake().
    bool receive(DatagramBatch& batch);
    /// Sends the replies of a batch to those who asked. What the system refuses is lost, as datagrams may be.
    /// @return how many were sent
    int sendReplies(DatagramBatch& batch);
    bool send(QByteArrayView datagram, const DatagramPeer& peer);
    /// Ends receive(), now and for ever.
    void wake();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
