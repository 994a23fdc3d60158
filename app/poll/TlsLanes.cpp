// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/TlsLanes.h"

#include <QThread>

#include <algorithm>

namespace standby {

TlsLanes::TlsLanes(const Clock& clock)
    : m_clock(clock)
    , m_findings(&m_context, [this](std::vector<TlsFinding>&& findings) { takeFindings(std::move(findings)); }) {}

TlsLanes::~TlsLanes() = default;

int TlsLanes::count() {
    return std::clamp(QThread::idealThreadCount() - 1, 1, 4);
}

PollId TlsLanes::start(TlsTask task, Poller::Done done) {
    while (m_lanes.size() < size_t(count()))
        m_lanes.push_back(std::make_unique<TlsLane>(m_clock, m_findings));
    m_next = (m_next + 1) % m_lanes.size();
    const PollId id = m_polls.add();
    *m_polls.find(id) = {std::move(done), m_next};
    m_lanes[m_next]->post({id, std::move(task)});
    return id;
}

void TlsLanes::cancel(PollId id) {
    if (!m_polls.find(id))
        return;
    const Poll poll = m_polls.take(id);
    m_lanes[poll.lane]->post({id, std::nullopt});
}

void TlsLanes::takeFindings(std::vector<TlsFinding>&& findings) {
    for (TlsFinding& finding : findings) {
        // One that was cancelled in the meantime has no entry any more.
        if (m_polls.find(finding.id))
            m_polls.take(finding.id).done(std::move(finding.result));
    }
}

} // namespace standby
