// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/PeerOwner.h"

#include <QList>

#include <cstring>

#include <arpa/inet.h>
#include <libproc.h>
#include <sys/proc_info.h>
#include <unistd.h>

namespace standby {
namespace {

bool isEnd(const in_sockinfo& socket, bool theirs, const SocketEnd& end) {
    const int port = theirs ? socket.insi_lport : socket.insi_fport;
    if (ntohs(static_cast<quint16>(port)) != end.port)
        return false;
    bool isIpv4 = false;
    const quint32 ipv4 = end.address.toIPv4Address(&isIpv4);
    if (isIpv4) {
        const in_addr& address = theirs ? socket.insi_laddr.ina_46.i46a_addr4 : socket.insi_faddr.ina_46.i46a_addr4;
        return ntohl(address.s_addr) == ipv4;
    }
    const Q_IPV6ADDR ipv6 = end.address.toIPv6Address();
    const in6_addr& address = theirs ? socket.insi_laddr.ina_6 : socket.insi_faddr.ina_6;
    return (socket.insi_vflag & INI_IPV6) != 0 && std::memcmp(&address, &ipv6, sizeof ipv6) == 0;
}

bool ownsConnection(pid_t process, const SocketEnd& peer, const SocketEnd& local) {
    const int size = proc_pidinfo(process, PROC_PIDLISTFDS, 0, nullptr, 0);
    if (size <= 0)
        return false;
    QList<proc_fdinfo> descriptors(size / static_cast<int>(sizeof(proc_fdinfo)));
    const int filled = proc_pidinfo(process, PROC_PIDLISTFDS, 0, descriptors.data(),
                                    static_cast<int>(descriptors.size() * qsizetype(sizeof(proc_fdinfo))));
    for (int i = 0; i < filled / static_cast<int>(sizeof(proc_fdinfo)); ++i) {
        if (descriptors[i].proc_fdtype != PROX_FDTYPE_SOCKET)
            continue;
        socket_fdinfo socket{};
        if (proc_pidfdinfo(process, descriptors[i].proc_fd, PROC_PIDFDSOCKETINFO, &socket, sizeof socket) !=
                static_cast<int>(sizeof socket) ||
            socket.psi.soi_kind != SOCKINFO_TCP)
            continue;
        const in_sockinfo& ends = socket.psi.soi_proto.pri_tcp.tcpsi_ini;
        if (isEnd(ends, true, peer) && isEnd(ends, false, local))
            return true;
    }
    return false;
}

/// All processes of a user. libproc shows the sockets of other users to root only, so whom it does not find is refused.
QList<pid_t> processesOf(uid_t user) {
    const int size = proc_listpids(PROC_UID_ONLY, user, nullptr, 0);
    QList<pid_t> processes(size > 0 ? size / static_cast<int>(sizeof(pid_t)) + 16 : 0);
    const int filled = proc_listpids(PROC_UID_ONLY, user, processes.data(),
                                     static_cast<int>(processes.size() * qsizetype(sizeof(pid_t))));
    processes.resize(filled > 0 ? filled / static_cast<int>(sizeof(pid_t)) : 0);
    return processes;
}

} // namespace

PeerOwner peerOwner(const SocketEnd& peer, const SocketEnd& local) {
    for (const pid_t process : processesOf(geteuid()))
        if (ownsConnection(process, peer, local))
            return PeerOwner::SameUser;
    for (const pid_t process : processesOf(0))
        if (ownsConnection(process, peer, local))
            return PeerOwner::Administrator;
    return PeerOwner::Unknown;
}

} // namespace standby
