// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

namespace standby {

/// Why the system refused something, in the terms that polls need; the same on all systems.
enum class SocketFault {
    None,
    WouldBlock, ///< under way, or nothing there yet
    Refused,    ///< of a datagram socket: ICMP port unreachable came back
    Reset,
    NoRoute,
    TimedOut, ///< the system gave up before our own deadline
    OutOfDescriptors,
    OutOfPorts,
    Forbidden, ///< by this machine: a local firewall rule, a missing right
    FamilyMissing,
    Other
};

struct SocketError {
    SocketFault fault = SocketFault::None;
    int code = 0; ///< errno, or WSAGetLastError()

    bool ok() const { return fault == SocketFault::None; }
    bool wouldBlock() const { return fault == SocketFault::WouldBlock; }
    /// The fault lies with this machine and says nothing about the other one.
    bool isOurs() const;
    /// "connection refused", "no route to host"; for faults of this machine also what to do.
    QString words() const;
};

/// What an errno or WSAGetLastError() means.
SocketError socketErrorFrom(int code);

/// A non-blocking TCP or UDP socket without an event loop of its own: a poll needs no more, and a QTcpSocket costs half
/// as much again. Closes itself. Watched sockets must be forgotten by the SocketWatcher before they are closed.
class PlainSocket {
  public:
    /// Probe: a stream on which nothing will be said. Where the system can, the last step of TCP's handshake is held
    /// back: closed with reset(), the other side's program never sees a connection, and both sides are spared its cost.
    enum class Kind { Stream, Probe, Datagram };
    struct Transfer {
        qint64 count = 0; ///< bytes; 0 without an error = the stream has ended (or an empty datagram)
        SocketError error;
    };

    PlainSocket() = default;
    /// Takes over a socket that is open and does not block.
    explicit PlainSocket(qintptr descriptor) : m_descriptor(descriptor) {}
    PlainSocket(PlainSocket&& other) noexcept : m_descriptor(other.m_descriptor) { other.m_descriptor = -1; }
    PlainSocket& operator=(PlainSocket&& other) noexcept;
    ~PlainSocket() { close(); }

    /// Opens a socket of the family of @p address and starts to connect it. WouldBlock = under way: becomes writable
    /// when it is done, then takeError() tells how it went.
    SocketError connectTo(Kind kind, const QHostAddress& address, quint16 port);
    /// The error that is pending on the socket (SO_ERROR); reading it clears it.
    SocketError takeError();
    /// Where nobody listens on an ephemeral port of this machine, TCP's simultaneous open (RFC 9293, 3.5) sometimes
    /// connects a socket to itself: that is a refusal.
    bool isConnectedToItself() const;
    Transfer send(const char* bytes, qint64 count);
    Transfer receive(char* buffer, qint64 size);
    /// No more will be sent; the other side sees the end of the stream.
    void endSending();
    /// Close with RST: leaves no TIME_WAIT behind, of which one target has room for only 28,232 in 60 s.
    void reset();
    void close();

    bool isOpen() const { return m_descriptor != -1; }
    qintptr descriptor() const { return m_descriptor; }

  private:
    qintptr m_descriptor = -1;
};

} // namespace standby
