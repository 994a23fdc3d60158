// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/Sentinels.h"

#include <utility>

namespace standby {

namespace {

constexpr double pingTimeoutSeconds = 1;
constexpr int silentRoundsUntilOffline = 2;
constexpr qint64 onlinePeriodUs = 30'000'000;
constexpr qint64 offlinePeriodUs = 2'000'000;

} // namespace

Sentinels::Sentinels(DeadlineQueue& deadlines, Poller& poller, std::function<void(bool online, bool changed)> checked,
                     std::function<void(const QString& text)> tell)
    : m_deadlines(deadlines)
    , m_poller(poller)
    , m_checked(std::move(checked))
    , m_tell(std::move(tell))
    , m_ping(std::make_shared<const PollingMethod>(PingPoll{pingTimeoutSeconds})) {}

Sentinels::~Sentinels() {
    cancelRound();
    m_deadlines.cancel(m_next);
}

void Sentinels::setAddresses(const QStringList& addresses) {
    std::vector<QHostAddress> parsed;
    for (const QString& text : addresses) {
        if (QHostAddress address; address.setAddress(text))
            parsed.push_back(address);
    }
    if (parsed == m_addresses)
        return;
    const bool wasAsked = !m_polls.empty();
    cancelRound();
    m_deadlines.cancel(m_next);
    m_addresses = std::move(parsed);
    m_silentRounds = 0;
    const bool wasOffline = std::exchange(m_offline, false);
    if (on())
        startRound();
    if (wasOffline)
        m_tell(QString());
    // Without sentinels nobody waits for their answer.
    if (!on() && (wasAsked || wasOffline))
        m_checked(true, wasOffline);
}

void Sentinels::ask() {
    if (on() && m_polls.empty()) {
        m_deadlines.cancel(m_next);
        startRound();
    }
}

void Sentinels::startRound() {
    const quint32 round = ++m_round;
    m_silence = false;
    m_open = quint32(m_addresses.size());
    m_polls.assign(m_addresses.size(), 0);
    for (quint32 i = 0; i < m_addresses.size(); ++i) {
        m_polls[i] = m_poller.start({m_ping, m_addresses[i], nullptr},
                                    [this, round, i](PollResult&& result) { answered(round, i, result); });
    }
}

void Sentinels::cancelRound() {
    for (const PollId poll : m_polls)
        m_poller.cancel(poll);
    m_polls.clear();
    ++m_round;
}

void Sentinels::answered(quint32 round, quint32 which, const PollResult& result) {
    if (round != m_round)
        return;
    m_polls[which] = 0;
    --m_open;
    m_silence |= !result.succeeded && !result.couldNotPoll;
    if (result.succeeded || (m_open == 0 && !m_silence)) {
        cancelRound();
        m_silentRounds = 0;
        endRound(true);
    } else if (m_open == 0) {
        cancelRound();
        if (++m_silentRounds < silentRoundsUntilOffline && !m_offline)
            startRound();
        else
            endRound(false);
    }
}

void Sentinels::endRound(bool online) {
    const bool changed = m_offline == online;
    m_offline = !online;
    m_deadlines.cancel(m_next);
    m_next = m_deadlines.scheduleAfter(online ? onlinePeriodUs : offlinePeriodUs, [this] { ask(); });
    if (changed && !online) {
        QStringList names;
        for (const QHostAddress& address : m_addresses)
            names << address.toString();
        m_tell(QStringLiteral("No sentinel answers (%1): this computer seems to be offline. Polling goes on, but no "
                              "server is declared failed until one answers. Check this computer's network.")
                   .arg(names.join(QStringLiteral(", "))));
    } else if (changed) {
        m_tell(QString());
    }
    m_checked(online, changed);
}

} // namespace standby
