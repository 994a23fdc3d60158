// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace standby {

/// Whose process is at the other end of a TCP connection within this machine. Unknown: no such process here (the peer
/// has closed its socket already, or is elsewhere), or the system does not say. Whoever decides by it refuses Unknown.
enum class PeerOwner { SameUser, Administrator, OtherUser, Unknown };

struct SocketEnd {
    QHostAddress address;
    quint16 port = 0;
};

/// TCP has no SO_PEERCRED, so the peer's own socket is looked up in the system's table. Some microseconds on Linux.
/// @param peer the other end as we see it
/// @param local our end
PeerOwner peerOwner(const SocketEnd& peer, const SocketEnd& local);

} // namespace standby
