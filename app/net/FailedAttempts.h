// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <deque>

namespace standby {

class Clock;

/// Counts failed log-ins per address (/64 for IPv6, so that one subscriber is one address), so that guessing is slow
/// and nobody else is locked out by it. Bounded: of many addresses the one that failed longest ago is forgotten.
class FailedAttempts {
  public:
    static constexpr int allowed = 10;
    static constexpr qint64 windowUs = 60'000'000;
    static constexpr qsizetype mostAddresses = 4096;

    explicit FailedAttempts(const Clock& clock) : m_clock(clock) {}

    void record(const QString& address);
    /// Seconds (1…60) until the address may try again; 0: it may now. @p underWay attempts count as failed already.
    int retryAfterSeconds(const QString& address, int underWay = 0);

  private:
    using Times = std::deque<qint64>;
    void forgetOld(Times& times) const;
    void makeRoom();

    const Clock& m_clock;
    QHash<QString, Times> m_failures;
};

/// What FailedAttempts counts by: an IPv4 address (also when mapped into IPv6), or the /64 of an IPv6 address.
QString addressBlock(const QString& address);

} // namespace standby
