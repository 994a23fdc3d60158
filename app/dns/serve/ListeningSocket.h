// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/ListenError.h"
#include "net/PlainSocket.h"

namespace standby {

/// A TCP socket that is listened on. Does not block.
class ListeningSocket {
  public:
    struct Accepted {
        PlainSocket socket;
        QHostAddress peer;
        SocketError error;
    };

    ListeningSocket() = default;
    ListeningSocket(ListeningSocket&& other) noexcept : m_socket(std::move(other.m_socket)) {}

    ListenError open(const QHostAddress& address, quint16 port);
    /// The next connection that waits; WouldBlock when none does.
    Accepted accept();
    qintptr descriptor() const { return m_socket.descriptor(); }

  private:
    PlainSocket m_socket;
};

} // namespace standby
