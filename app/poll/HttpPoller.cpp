// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/HttpPoller.h"

#include <QThread>

#include <algorithm>

namespace standby {

namespace {

/// Tells ids of TLS polls from the others; slot numbers stay far below.
constexpr PollId tlsMark = PollId(1) << 31;

} // namespace

HttpPoller::HttpPoller(DeadlineQueue& deadlines, SocketWatcher& sockets)
    : m_clock(deadlines.clock())
    , m_probe(deadlines, sockets)
    , m_findings(&m_context, [this](std::vector<TlsFinding>&& findings) { takeFindings(std::move(findings)); }) {}

HttpPoller::~HttpPoller() = default;

int HttpPoller::laneCount() {
    return std::clamp(QThread::idealThreadCount() - 1, 1, 4);
}

PollId HttpPoller::start(const PollRequest& request, Done done) {
    std::shared_ptr<const HttpPlan> plan = m_plans.planFor(request.method);
    if (!plan->mayUseTls())
        return m_probe.start(std::move(plan), request.address, std::move(done));
    while (m_lanes.size() < size_t(laneCount()))
        m_lanes.push_back(std::make_unique<TlsLane>(m_clock, m_findings));
    m_nextLane = (m_nextLane + 1) % m_lanes.size();
    const PollId id = m_tlsPolls.add();
    *m_tlsPolls.find(id) = {std::move(done), m_nextLane};
    m_lanes[m_nextLane]->post({id, std::move(plan), request.address});
    return id | tlsMark;
}

void HttpPoller::cancel(PollId id) {
    if (!(id & tlsMark)) {
        m_probe.cancel(id);
        return;
    }
    const PollId own = id & ~tlsMark;
    if (!m_tlsPolls.find(own))
        return;
    const TlsPoll poll = m_tlsPolls.take(own);
    m_lanes[poll.lane]->post({own, nullptr, {}});
}

void HttpPoller::takeFindings(std::vector<TlsFinding>&& findings) {
    for (TlsFinding& finding : findings) {
        // One that was cancelled in the meantime has no entry any more.
        if (m_tlsPolls.find(finding.id))
            m_tlsPolls.take(finding.id).done(std::move(finding.result));
    }
}

} // namespace standby
