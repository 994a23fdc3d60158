// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/HttpPoller.h"

namespace standby {

namespace {

/// Tells ids of TLS polls from the others; slot numbers stay far below.
constexpr PollId tlsMark = PollId(1) << 31;

} // namespace

HttpPoller::HttpPoller(DeadlineQueue& deadlines, SocketWatcher& sockets, TlsLanes& lanes)
    : m_probe(deadlines, sockets), m_lanes(lanes) {}

PollId HttpPoller::start(const PollRequest& request, Done done) {
    std::shared_ptr<const HttpPlan> plan = m_plans.planFor(request.method);
    if (!plan->mayUseTls())
        return m_probe.start(std::move(plan), request.address, std::move(done));
    return m_lanes.start({std::move(plan), {}, request.address}, std::move(done)) | tlsMark;
}

void HttpPoller::cancel(PollId id) {
    if (id & tlsMark)
        m_lanes.cancel(id & ~tlsMark);
    else
        m_probe.cancel(id);
}

} // namespace standby
