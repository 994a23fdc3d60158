// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/IcmpPacket.h"
#include "net/PlainSocket.h"
#include "net/SocketWatcher.h"

#include <functional>
#include <memory>

namespace standby {

/// Sends ICMP echoes of one family to any number of targets and tells what came back. Linux: an unprivileged ICMP
/// socket (icmp(7), ping_group_range), else a raw one (raw(7), CAP_NET_RAW) that a filter in the kernel keeps other
/// programs' traffic from. macOS: an unprivileged socket. Windows: IcmpSendEcho2 and Icmp6SendEcho2, which need no
/// administrator. Lives in one thread.
class IcmpSocket {
  public:
    struct Answer {
        QHostAddress from;
        QString error; ///< "destination host unreachable (from 192.0.2.1)"; empty = the target's own reply
    };
    using Heard = std::function<void(quint64 tag, const Answer& answer)>;
    struct Sent {
        quint64 echo = 0; ///< names the echo until it was heard of or is forgotten; 0 = not sent
        SocketError error;
    };

    /// @p heard is called from the event loop, at most once for each echo.
    IcmpSocket(IpFamily family, SocketWatcher& watcher, Heard heard);
    ~IcmpSocket();

    /// Opens what works here, once; Forbidden when this process may not send pings by itself. Ok when it is open.
    SocketError open();
    /// @p timeoutMs is for systems that want to know how long they may wait; forget() the echo all the same.
    /// WouldBlock: this machine's queue is full at the moment.
    /// @p tag is the caller's own name for the echo.
    Sent send(const QHostAddress& target, quint64 tag, int timeoutMs);
    /// What comes back for it is not told any more.
    void forget(quint64 echo);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
