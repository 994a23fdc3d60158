// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/PeerOwner.h"

#include <QByteArray>

#include <cstring>

// winsock2.h comes before windows.h
#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>
#include <windows.h>

namespace standby {
namespace {

/// The process that owns the connection @p peer → @p local, from GetExtendedTcpTable(); 0: none.
DWORD processOf(const SocketEnd& peer, const SocketEnd& local) {
    bool isIpv4 = false;
    const quint32 peerIpv4 = peer.address.toIPv4Address(&isIpv4);
    const quint32 localIpv4 = local.address.toIPv4Address();
    const ULONG family = isIpv4 ? AF_INET : AF_INET6;
    QByteArray table;
    ULONG size = 64 * 1024;
    DWORD outcome = ERROR_INSUFFICIENT_BUFFER;
    // The table can grow between two calls.
    for (int attempt = 0; attempt < 4 && outcome == ERROR_INSUFFICIENT_BUFFER; ++attempt) {
        table.resize(static_cast<qsizetype>(size));
        outcome = GetExtendedTcpTable(table.data(), &size, FALSE, family, TCP_TABLE_OWNER_PID_CONNECTIONS, 0);
    }
    if (outcome != NO_ERROR)
        return 0;
    if (isIpv4) {
        const auto* rows = reinterpret_cast<const MIB_TCPTABLE_OWNER_PID*>(table.constData());
        for (DWORD i = 0; i < rows->dwNumEntries; ++i) {
            const auto& row = rows->table[i];
            if (ntohl(row.dwLocalAddr) == peerIpv4 && ntohs(static_cast<u_short>(row.dwLocalPort)) == peer.port &&
                ntohl(row.dwRemoteAddr) == localIpv4 && ntohs(static_cast<u_short>(row.dwRemotePort)) == local.port)
                return row.dwOwningPid;
        }
        return 0;
    }
    const Q_IPV6ADDR peerIpv6 = peer.address.toIPv6Address();
    const Q_IPV6ADDR localIpv6 = local.address.toIPv6Address();
    const auto* rows = reinterpret_cast<const MIB_TCP6TABLE_OWNER_PID*>(table.constData());
    for (DWORD i = 0; i < rows->dwNumEntries; ++i) {
        const auto& row = rows->table[i];
        if (std::memcmp(row.ucLocalAddr, &peerIpv6, sizeof peerIpv6) == 0 &&
            ntohs(static_cast<u_short>(row.dwLocalPort)) == peer.port &&
            std::memcmp(row.ucRemoteAddr, &localIpv6, sizeof localIpv6) == 0 &&
            ntohs(static_cast<u_short>(row.dwRemotePort)) == local.port)
            return row.dwOwningPid;
    }
    return 0;
}

/// A process's token, closed with it.
class Token {
  public:
    explicit Token(HANDLE process) { OpenProcessToken(process, TOKEN_QUERY, &m_token); }
    ~Token() {
        if (m_token)
            CloseHandle(m_token);
    }
    Q_DISABLE_COPY_MOVE(Token)

    /// The TOKEN_USER structure; empty when the token could not be read.
    QByteArray user() const { return read(TokenUser); }
    bool elevated() const {
        const QByteArray bytes = read(TokenElevation);
        return bytes.size() >= qsizetype(sizeof(TOKEN_ELEVATION)) &&
               reinterpret_cast<const TOKEN_ELEVATION*>(bytes.constData())->TokenIsElevated != 0;
    }

  private:
    QByteArray read(TOKEN_INFORMATION_CLASS what) const {
        DWORD size = 0;
        if (!m_token)
            return {};
        GetTokenInformation(m_token, what, nullptr, 0, &size);
        QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
        if (size == 0 || !GetTokenInformation(m_token, what, bytes.data(), size, &size))
            return {};
        return bytes;
    }

    HANDLE m_token = nullptr;
};

PSID sidOf(const QByteArray& user) {
    return reinterpret_cast<const TOKEN_USER*>(user.constData())->User.Sid;
}

} // namespace

PeerOwner peerOwner(const SocketEnd& peer, const SocketEnd& local) {
    const DWORD process = processOf(peer, local);
    if (process == 0)
        return PeerOwner::Unknown;
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process);
    if (!handle)
        return PeerOwner::Unknown;
    const Token theirs(handle);
    const Token ours(GetCurrentProcess());
    CloseHandle(handle);
    const QByteArray theirUser = theirs.user();
    const QByteArray ourUser = ours.user();
    if (theirUser.isEmpty() || ourUser.isEmpty())
        return PeerOwner::Unknown;
    if (EqualSid(sidOf(theirUser), sidOf(ourUser)))
        return PeerOwner::SameUser;
    // Administrators run most programs without their rights; those with them, and the system itself, are elevated.
    return theirs.elevated() ? PeerOwner::Administrator : PeerOwner::OtherUser;
}

} // namespace standby
