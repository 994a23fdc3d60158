// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/NameUpdate.h"

#include <algorithm>

namespace standby {

namespace {
constexpr qint64 firstRetryUs = 5'000'000;
constexpr qint64 longestRetryUs = 300'000'000;

/// 5 s doubling up to 5 min.
qint64 retryDelay(int failures) {
    return std::min(firstRetryUs << std::min(failures - 1, 10), longestRetryUs);
}
} // namespace

NameUpdate::NameUpdate(UpdateParts& parts, QString serverSetId, std::shared_ptr<const DnsServer> server,
                       QString hostName, std::shared_ptr<const WantedRecords> wanted)
    : m_parts(parts), m_serverSetId(std::move(serverSetId)), m_server(std::move(server)), m_wanted(std::move(wanted)) {
    m_state.hostName = std::move(hostName);
}

NameUpdate::~NameUpdate() {
    cancelSteps();
    m_parts.deadlines.cancel(m_next);
}

void NameUpdate::want(std::shared_ptr<const DnsServer> server, std::shared_ptr<const WantedRecords> wanted, bool act) {
    const bool otherServer = *server != *m_server;
    const bool otherRecords = *wanted != *m_wanted;
    m_server = std::move(server);
    m_wanted = std::move(wanted);
    if (otherServer) {
        cancelSteps();
        m_warnedOfCache = false;
        m_serverAddress.clear();
        // A failure is over only when something has succeeded.
        if (m_state.status != DnsStatus::Failed) {
            const QString hostName = m_state.hostName;
            m_state = {};
            m_state.hostName = hostName;
            tell(UpdateNews::Kind::StatusChanged);
        }
    }
    if (!otherServer && !otherRecords)
        return;
    m_failures = 0;
    if (!act)
        return;
    // What is there is known to be other: it waits to be changed.
    if (otherRecords && m_state.status == DnsStatus::Ok && !m_wanted->addresses.isEmpty())
        showStatus(DnsStatus::Updating);
    takeSteps(m_state.lastLookupAt == 0 ? UpdateSlots::Urgency::Routine : UpdateSlots::Urgency::Changed);
}

void NameUpdate::takeSteps(UpdateSlots::Urgency urgency) {
    m_parts.deadlines.cancel(std::exchange(m_next, 0));
    if (m_phase == Phase::Running) {
        m_again = true;
        return;
    }
    // One that waits may have become more urgent.
    m_parts.slots.withdraw(m_ticket);
    m_phase = Phase::Waiting;
    m_ticket = m_parts.slots.ask(urgency, [this] { run(); });
    if (std::exchange(m_state.nextTryAt, 0) != 0)
        tell(UpdateNews::Kind::Changed);
}

void NameUpdate::run() {
    m_ticket = 0;
    m_hasSlot = true;
    m_phase = Phase::Running;
    m_again = false;
    m_steps.emplace(steps());
    m_steps->start([this](End&& end) { ended(end); });
}

void NameUpdate::releaseSlot() {
    if (std::exchange(m_hasSlot, false))
        m_parts.slots.release();
}

void NameUpdate::ended(const End& end) {
    releaseSlot();
    m_phase = Phase::Idle;
    const bool wasFailed = m_state.status == DnsStatus::Failed;
    if (m_again) {
        // What was wanted meanwhile decides.
        takeSteps(UpdateSlots::Urgency::Changed);
        return;
    }
    if (end.error.isEmpty()) {
        m_failures = 0;
        showStatus(m_wanted->addresses.isEmpty() ? DnsStatus::Unknown : DnsStatus::Ok);
        if (wasFailed) {
            tell(UpdateNews::Kind::Recovered, QStringLiteral("the records are as wanted again"));
            log(LogLevel::Information,
                QStringLiteral("%1: the records of %2 are as wanted again").arg(title(), m_state.hostName));
        }
        if (!m_paused)
            scheduleNext(qint64(m_server->lookup.recheckSeconds * 1e6));
        return;
    }
    ++m_failures;
    const qint64 delayUs = retryDelay(m_failures);
    const bool news = !wasFailed || m_state.error != end.error;
    if (!m_paused) {
        scheduleNext(delayUs);
        m_state.nextTryAt = m_parts.deadlines.clock().wallTime() + delayUs / 1000;
    }
    showStatus(DnsStatus::Failed, end.error);
    tell(UpdateNews::Kind::Failed, end.error);
    log(news ? LogLevel::Error : LogLevel::Debug,
        QStringLiteral("%1: %2 was not updated: %3. %4")
            .arg(title(), m_state.hostName, end.error,
                 m_paused ? QStringLiteral("It is not tried again while the server set is paused.")
                          : QStringLiteral("Next try in %1 s.").arg(delayUs / 1'000'000)));
}

void NameUpdate::scheduleNext(qint64 delayUs) {
    const qint64 dueUs = m_parts.deadlines.clock().monotonicUs() + delayUs;
    m_next = m_parts.deadlines.scheduleAfter(0, [this, dueUs] {
        m_steps.reset(); // not before, from inside them: an hour of idling needs no memory
        m_next = m_parts.deadlines.scheduleAt(dueUs, [this] {
            m_next = 0;
            takeSteps(UpdateSlots::Urgency::Routine);
        });
    });
}

void NameUpdate::cancelSteps() {
    m_steps.reset();
    m_parts.slots.withdraw(std::exchange(m_ticket, 0));
    releaseSlot();
    m_phase = Phase::Idle;
    m_again = false;
}

void NameUpdate::pause(bool finish) {
    m_paused = true;
    m_parts.deadlines.cancel(std::exchange(m_next, 0));
    if (!finish)
        cancelSteps();
    if (m_phase == Phase::Idle && m_state.status == DnsStatus::Updating)
        showStatus(DnsStatus::Unknown);
    if (std::exchange(m_state.nextTryAt, 0) != 0)
        tell(UpdateNews::Kind::Changed);
}

void NameUpdate::resume() {
    m_paused = false;
    takeSteps(UpdateSlots::Urgency::Routine);
}

void NameUpdate::dismiss() {
    if (m_state.status == DnsStatus::Failed)
        tell(UpdateNews::Kind::Recovered, QStringLiteral("it is not updated at %1 any more").arg(title()));
}

void NameUpdate::showStatus(DnsStatus status, const QString& error) {
    const bool other = m_state.status != status || m_state.error != error;
    m_state.status = status;
    m_state.error = error;
    tell(other ? UpdateNews::Kind::StatusChanged : UpdateNews::Kind::Changed);
}

void NameUpdate::tell(UpdateNews::Kind kind, const QString& text, LogLevel level) {
    m_parts.news.add({kind, m_serverSetId, m_server->id, m_state.hostName, text, level});
}

} // namespace standby
