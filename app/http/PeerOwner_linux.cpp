// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/PeerOwner.h"

#include <QByteArrayList>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace standby {
namespace {

struct Owner {
    uid_t user = 0;
    /// 0: the process has closed the socket and the kernel finishes it; the user then reads as root's, whoever it was.
    quint64 inode = 0;
};

bool isIpv4(const QHostAddress& address, quint32* ipv4) {
    bool is = false;
    *ipv4 = address.toIPv4Address(&is); // also when mapped into IPv6
    return is;
}

void store(const QHostAddress& address, __be32 (&words)[4]) {
    quint32 ipv4 = 0;
    if (isIpv4(address, &ipv4)) {
        words[0] = htonl(ipv4);
        return;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(words, &bytes, sizeof bytes);
}

/// sock_diag(7): one exact question, one answer. Nothing when the kernel does not speak it.
std::optional<Owner> askKernel(const SocketEnd& peer, const SocketEnd& local) {
    const int descriptor = socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (descriptor < 0)
        return {};
    const struct Closer {
        int descriptor;
        ~Closer() { close(descriptor); }
    } closer{descriptor};

    struct {
        nlmsghdr header{};
        inet_diag_req_v2 question{};
    } request;
    quint32 ipv4 = 0;
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST;
    request.question.sdiag_family = isIpv4(peer.address, &ipv4) ? AF_INET : AF_INET6;
    request.question.sdiag_protocol = IPPROTO_TCP;
    request.question.idiag_states = ~0U;
    // Seen from the peer's socket: its own end is the source.
    request.question.id.idiag_sport = htons(peer.port);
    request.question.id.idiag_dport = htons(local.port);
    store(peer.address, request.question.id.idiag_src);
    store(local.address, request.question.id.idiag_dst);
    request.question.id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    request.question.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    if (send(descriptor, &request, sizeof request, 0) != sizeof request)
        return {};

    // The kernel answers within send(), so nothing is waited for.
    alignas(nlmsghdr) std::array<char, 4096> buffer;
    const ssize_t size = recv(descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (size < static_cast<ssize_t>(NLMSG_LENGTH(sizeof(inet_diag_msg))))
        return {};
    const auto* header = reinterpret_cast<const nlmsghdr*>(buffer.data());
    if (header->nlmsg_type == NLMSG_ERROR && static_cast<const nlmsgerr*>(NLMSG_DATA(header))->error == -ENOENT)
        return Owner();
    if (header->nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return {};
    const auto* answer = static_cast<const inet_diag_msg*>(NLMSG_DATA(header));
    // Where no connection matches, the kernel offers a listener on that port: not who we ask for.
    if (answer->id.idiag_dport != request.question.id.idiag_dport)
        return Owner();
    return Owner{answer->idiag_uid, answer->idiag_inode};
}

/// proc(5), /proc/net/tcp: addresses in hexadecimal words of the machine's byte order.
QByteArray inProcNotation(const SocketEnd& end, bool asIpv6) {
    std::array<quint32, 4> words{};
    qsizetype count = 4;
    quint32 ipv4 = 0;
    if (!isIpv4(end.address, &ipv4)) {
        const Q_IPV6ADDR bytes = end.address.toIPv6Address();
        std::memcpy(words.data(), &bytes, sizeof bytes);
    } else if (asIpv6) {
        words = {0, 0, htonl(0xffff), htonl(ipv4)};
    } else {
        words[0] = htonl(ipv4);
        count = 1;
    }
    QByteArray text;
    for (qsizetype i = 0; i < count; ++i)
        text += QByteArray::number(words[static_cast<size_t>(i)], 16).rightJustified(8, '0');
    return text.toUpper() + ':' + QByteArray::number(end.port, 16).rightJustified(4, '0').toUpper();
}

/// For kernels without sock_diag: slower, and the same facts.
std::optional<Owner> askProc(const SocketEnd& peer, const SocketEnd& local) {
    quint32 ipv4 = 0;
    for (const bool asIpv6 : {false, true}) {
        if (!asIpv6 && !isIpv4(peer.address, &ipv4))
            continue;
        QFile table(asIpv6 ? QStringLiteral("/proc/net/tcp6") : QStringLiteral("/proc/net/tcp"));
        if (!table.open(QIODevice::ReadOnly))
            continue;
        const QByteArray wanted = ' ' + inProcNotation(peer, asIpv6) + ' ' + inProcNotation(local, asIpv6) + ' ';
        const QByteArray rows = table.readAll();
        const qsizetype found = rows.indexOf(wanted);
        if (found < 0)
            continue;
        // After the addresses: state, queues, timer, retransmits, uid, timeout, inode.
        const qsizetype begin = found + wanted.size();
        const QByteArrayList columns = rows.mid(begin, rows.indexOf('\n', begin) - begin).simplified().split(' ');
        if (columns.size() > 6)
            return Owner{columns[4].toUInt(), columns[6].toULongLong()};
    }
    return {};
}

} // namespace

PeerOwner peerOwner(const SocketEnd& peer, const SocketEnd& local) {
    std::optional<Owner> owner = askKernel(peer, local);
    if (!owner)
        owner = askProc(peer, local);
    if (!owner || owner->inode == 0)
        return PeerOwner::Unknown;
    if (owner->user == geteuid())
        return PeerOwner::SameUser;
    return owner->user == 0 ? PeerOwner::Administrator : PeerOwner::OtherUser;
}

} // namespace standby
