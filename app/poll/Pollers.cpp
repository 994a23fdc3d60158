// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SocketWatcher.h"
#include "poll/CommandPoller.h"
#include "poll/DnsPoller.h"
#include "poll/HttpPoller.h"
#include "poll/PingPoller.h"
#include "poll/Poller.h"
#include "poll/SystemPing.h"
#include "poll/TcpPoller.h"
#include "poll/TlsPoller.h"

#include <array>

namespace standby {

namespace {

/// Hands each request to the poller of its method. An id says in its lowest bits which that was.
class Pollers final : public Poller {
  public:
    explicit Pollers(DeadlineQueue& deadlines)
        : m_ping(deadlines, m_watcher, std::make_unique<SystemPing>(deadlines, m_watcher, SystemPing::findProgram()))
        , m_lanes(deadlines.clock())
        , m_http(deadlines, m_watcher, m_lanes)
        , m_tcp(deadlines, m_watcher)
        , m_tls(m_lanes)
        , m_dns(deadlines, m_watcher)
        , m_command(deadlines, m_watcher) {}

    PollId start(const PollRequest& request, Done done) override {
        const size_t index = indexOf(*request.method);
        return m_pollers[index]->start(request, std::move(done)) << indexBits | index;
    }

    void cancel(PollId id) override {
        const size_t index = id & ((1u << indexBits) - 1);
        if (id != 0 && index < m_pollers.size())
            m_pollers[index]->cancel(id >> indexBits);
    }

  private:
    /// PollTable leaves as many bits free.
    static constexpr int indexBits = 3;

    static size_t indexOf(const PollingMethod& method) {
        struct {
            size_t operator()(const PingPoll&) const { return 0; }
            size_t operator()(const HttpPoll&) const { return 1; }
            size_t operator()(const TcpPoll& poll) const { return poll.tls ? 3 : 2; }
            size_t operator()(const DnsPoll&) const { return 4; }
            size_t operator()(const CommandPoll&) const { return 5; }
        } index;
        return std::visit(index, method);
    }

    SocketWatcher m_watcher; ///< of all, before all
    PingPoller m_ping;
    TlsLanes m_lanes; ///< of those that speak TLS, before them
    HttpPoller m_http;
    TcpPoller m_tcp;
    TlsPoller m_tls;
    DnsPoller m_dns;
    CommandPoller m_command;
    const std::array<Poller*, 6> m_pollers = {&m_ping, &m_http, &m_tcp, &m_tls, &m_dns, &m_command};
};

} // namespace

std::unique_ptr<Poller> makePoller(DeadlineQueue& deadlines) {
    return std::make_unique<Pollers>(deadlines);
}

} // namespace standby
