// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/IcmpSocket.h"

#include "net/SocketAddress.h"

#include <QWinEventNotifier>

#include <array>
#include <cstring>
#include <unordered_map>

#include <iphlpapi.h>
// After iphlpapi.h, whose types it uses.
#include <icmpapi.h>

namespace standby {

namespace {

/// Room for a reply structure, our payload, and the 8 bytes of an ICMP error and the IO_STATUS_BLOCK that the
/// documentation of IcmpSendEcho2 asks for.
constexpr DWORD replySize = 256;

/// How long all requests together may take to end once their handle is closed.
constexpr ULONGLONG mostMsToEnd = 1000;

/// ICMPV6_ECHO_REPLY of ipexport.h, which mingw-w64 lacks: a packed IPV6_ADDRESS_EX (port 2, flow 4, address 16, scope
/// 4 bytes) and, aligned, the status.
constexpr size_t icmpv6AddressAt = 6;
constexpr size_t icmpv6StatusAt = 28;

/// IP_STATUS values of ipexport.h in the words of the other systems.
QString statusWords(IpFamily family, ULONG status) {
    switch (status) {
    case IP_DEST_NET_UNREACHABLE:
        return icmpErrorWords(family, family == IpFamily::V4 ? 3 : 1, 0);
    case IP_DEST_HOST_UNREACHABLE:
        return icmpErrorWords(family, family == IpFamily::V4 ? 3 : 1, family == IpFamily::V4 ? 1 : 3);
    case IP_DEST_PROT_UNREACHABLE: // of IPv6: IP_DEST_PROHIBITED, the same number
        return icmpErrorWords(family, family == IpFamily::V4 ? 3 : 1, family == IpFamily::V4 ? 2 : 1);
    case IP_TTL_EXPIRED_TRANSIT:
    case IP_TTL_EXPIRED_REASSEM:
        return icmpErrorWords(family, family == IpFamily::V4 ? 11 : 3, 0);
    default:
        return QStringLiteral("destination unreachable (status %1)").arg(status);
    }
}

} // namespace

/// Each echo is a request of its own to the system, which writes its answer into a buffer and sets an event. A request
/// cannot be taken back: a forgotten one stays until the system is done with it.
struct IcmpSocket::State {
    struct Request {
        HANDLE event = nullptr;
        std::unique_ptr<QWinEventNotifier> notifier;
        std::array<char, replySize> reply = {};
        EchoPacket payload = {};
        QHostAddress target;
        quint64 tag = 0;
        bool forgotten = false;
    };

    IpFamily family;
    Heard heard;
    HANDLE handle = INVALID_HANDLE_VALUE;
    quint64 lastEcho = 0;
    std::unordered_map<quint64, std::unique_ptr<Request>> requests;

    State(IpFamily forFamily, Heard toTell) : family(forFamily), heard(std::move(toTell)) {}

    ~State() {
        // Closing the handle ends the requests; their buffers must outlive that.
        if (handle != INVALID_HANDLE_VALUE)
            ::IcmpCloseHandle(handle);
        const ULONGLONG latest = ::GetTickCount64() + mostMsToEnd;
        for (auto& [echo, request] : requests) {
            request->notifier->setEnabled(false);
            const ULONGLONG now = ::GetTickCount64();
            const DWORD patience = now < latest ? DWORD(latest - now) : 0;
            const bool ended = ::WaitForSingleObject(request->event, patience) == WAIT_OBJECT_0;
            request->notifier.reset();
            if (!ended)
                request.release(); // Better lost than written to after it is freed.
        }
    }

    bool start(Request& request, int timeoutMs) {
        const SocketAddress target(request.target, 0);
        char* payload = request.payload.data() + 8;
        const WORD size = WORD(request.payload.size() - 8);
        DWORD answers = 0;
        if (family == IpFamily::V4) {
            const auto& v4 = reinterpret_cast<const sockaddr_in&>(target.storage);
            answers = ::IcmpSendEcho2(handle, request.event, nullptr, nullptr, v4.sin_addr.s_addr, payload, size,
                                      nullptr, request.reply.data(), replySize, DWORD(timeoutMs));
        } else {
            sockaddr_in6 any = {};
            any.sin6_family = AF_INET6;
            sockaddr_in6 there = reinterpret_cast<const sockaddr_in6&>(target.storage);
            answers = ::Icmp6SendEcho2(handle, request.event, nullptr, nullptr, &any, &there, payload, size, nullptr,
                                       request.reply.data(), replySize, DWORD(timeoutMs));
        }
        return answers != 0 || ::GetLastError() == ERROR_IO_PENDING;
    }

    void ended(quint64 echo) {
        const auto found = requests.find(echo);
        const std::unique_ptr<Request> request = std::move(found->second);
        requests.erase(found);
        request->notifier->setEnabled(false);
        // The notifier is the sender of the signal that is being handled.
        request->notifier.release()->deleteLater();
        if (request->forgotten)
            return;
        ULONG status = IP_REQ_TIMED_OUT;
        QHostAddress from = request->target;
        if (family == IpFamily::V4) {
            if (::IcmpParseReplies(request->reply.data(), replySize) > 0) {
                const auto* reply = reinterpret_cast<const ICMP_ECHO_REPLY*>(request->reply.data());
                status = reply->Status;
                from = QHostAddress(ntohl(reply->Address));
            }
        } else if (::Icmp6ParseReplies(request->reply.data(), replySize) > 0) {
            std::array<quint8, 16> bytes;
            std::memcpy(bytes.data(), request->reply.data() + icmpv6AddressAt, bytes.size());
            std::memcpy(&status, request->reply.data() + icmpv6StatusAt, sizeof status);
            from = QHostAddress(bytes.data());
        }
        // Silence is for the poll's own deadline to find.
        if (status == IP_REQ_TIMED_OUT)
            return;
        Answer answer = {from, {}};
        if (status != IP_SUCCESS)
            answer.error = statusWords(family, status) + QStringLiteral(" (from %1)").arg(from.toString());
        heard(request->tag, answer);
    }
};

IcmpSocket::IcmpSocket(IpFamily family, SocketWatcher&, Heard heard)
    : m_state(std::make_unique<State>(family, std::move(heard))) {}

IcmpSocket::~IcmpSocket() = default;

SocketError IcmpSocket::open() {
    State& state = *m_state;
    if (state.handle == INVALID_HANDLE_VALUE)
        state.handle = state.family == IpFamily::V4 ? ::IcmpCreateFile() : ::Icmp6CreateFile();
    if (state.handle != INVALID_HANDLE_VALUE)
        return {};
    return {SocketFault::Other, int(::GetLastError())};
}

IcmpSocket::Sent IcmpSocket::send(const QHostAddress& target, quint64 tag, int timeoutMs) {
    State& state = *m_state;
    const quint64 echo = ++state.lastEcho;
    auto request = std::make_unique<State::Request>();
    request->target = target;
    request->tag = tag;
    request->payload = echoRequest(state.family, 0, 0, echo);
    request->event = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!request->event)
        return {0, {SocketFault::OutOfDescriptors, int(::GetLastError())}};
    request->notifier = std::make_unique<QWinEventNotifier>(request->event);
    QObject::connect(request->notifier.get(), &QWinEventNotifier::activated, request->notifier.get(),
                     [this, echo] { m_state->ended(echo); });
    // Not before: a thread of the system's pool waits for it.
    QObject::connect(request->notifier.get(), &QObject::destroyed, [event = request->event] { ::CloseHandle(event); });
    if (!state.start(*request, timeoutMs)) {
        const int code = int(::GetLastError());
        const bool noRoute = code == IP_DEST_NET_UNREACHABLE || code == IP_DEST_HOST_UNREACHABLE ||
                             code == ERROR_NETWORK_UNREACHABLE || code == ERROR_HOST_UNREACHABLE;
        return {0, {noRoute ? SocketFault::NoRoute : SocketFault::Other, code}};
    }
    state.requests.emplace(echo, std::move(request));
    return {echo, {}};
}

void IcmpSocket::forget(quint64 echo) {
    const auto found = m_state->requests.find(echo);
    if (found != m_state->requests.end())
        found->second->forgotten = true;
}

} // namespace standby
