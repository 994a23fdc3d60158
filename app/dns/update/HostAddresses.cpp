// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/HostAddresses.h"

#include <QHostInfo>

namespace standby {

namespace {

constexpr qint64 timeoutUs = 5'000'000;
constexpr qint64 freshUs = 60'000'000;
constexpr qsizetype mostKnown = 10'000;

/// Whichever comes first, the answer or the deadline, ends the other.
struct Lookup {
    int number = -1;
    DeadlineId deadline = 0;
    std::function<void(HostAnswer&&)> done;
};

} // namespace

Task<HostAnswer> HostAddresses::of(QString host) {
    const QHostAddress literal(host);
    if (!literal.isNull())
        co_return HostAnswer{{literal}, {}};
    const auto known = m_known.constFind(host);
    if (known != m_known.constEnd() && m_deadlines.clock().monotonicUs() - known->sinceUs < freshUs)
        co_return HostAnswer{known->addresses, {}};

    Reply<HostAnswer> reply([this, host](std::function<void(HostAnswer &&)> done) -> std::function<void()> {
        auto lookup = std::make_shared<Lookup>();
        lookup->done = std::move(done);
        lookup->deadline = m_deadlines.scheduleAfter(timeoutUs, [lookup] {
            QHostInfo::abortHostLookup(lookup->number);
            lookup->done({{}, QStringLiteral("its name was not resolved within 5 s; check this machine's resolver")});
        });
        lookup->number = QHostInfo::lookupHost(host, this, [this, lookup](const QHostInfo& found) {
            m_deadlines.cancel(lookup->deadline);
            if (found.addresses().isEmpty())
                lookup->done({{}, QStringLiteral("its name cannot be resolved: ") + found.errorString()});
            else
                lookup->done({found.addresses(), {}});
        });
        return [this, lookup] {
            m_deadlines.cancel(lookup->deadline);
            QHostInfo::abortHostLookup(lookup->number);
        };
    });
    HostAnswer answer = co_await reply;
    if (answer.error.isEmpty()) {
        if (m_known.size() >= mostKnown)
            m_known.clear();
        m_known.insert(host, {answer.addresses, m_deadlines.clock().monotonicUs()});
    }
    co_return answer;
}

} // namespace standby

#include "moc_HostAddresses.cpp"
