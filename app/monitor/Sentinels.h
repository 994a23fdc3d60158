// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "poll/Poller.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace standby {

/// Tells whether we are offline ourselves: addresses that answer pings while we are online. They are asked every 30 s,
/// every 2 s while none answers, and whenever ask() wants to know. One answer means online. None, twice in a row within
/// a second each, means offline. Pings that could not be tried say nothing, and do not make us offline. Their pings do
/// not wait for a slot, so that servers that hang cannot hold them up.
class Sentinels {
  public:
    /// @p checked is called from the event loop after each check; @p tell gets words when we go offline, none when we
    /// are back or no longer asked to watch.
    Sentinels(DeadlineQueue& deadlines, Poller& poller, std::function<void(bool online, bool changed)> checked,
              std::function<void(const QString& text)> tell);
    ~Sentinels();
    Q_DISABLE_COPY_MOVE(Sentinels)

    /// No valid address: off. Taking other addresses ends being offline until they are checked.
    void setAddresses(const QStringList& addresses);
    bool on() const { return !m_addresses.empty(); }
    bool offline() const { return m_offline; }
    /// Checks now, unless a check is under way: its answers come later than this question, so they count.
    void ask();

  private:
    void startRound();
    void answered(quint32 round, quint32 which, const PollResult& result);
    void endRound(bool online);
    void cancelRound();

    DeadlineQueue& m_deadlines;
    Poller& m_poller;
    std::function<void(bool online, bool changed)> m_checked;
    std::function<void(const QString& text)> m_tell;
    std::shared_ptr<const PollingMethod> m_ping;
    std::vector<QHostAddress> m_addresses;
    std::vector<PollId> m_polls; ///< of the round under way, parallel to m_addresses; empty: none is
    DeadlineId m_next = 0;
    quint32 m_round = 0;
    quint32 m_open = 0;     ///< pings without a result
    bool m_silence = false; ///< a ping of this round was tried in vain
    int m_silentRounds = 0;
    bool m_offline = false;
};

} // namespace standby
