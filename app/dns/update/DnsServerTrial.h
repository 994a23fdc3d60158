// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/DnsUpdates.h"

namespace standby {

/// One press of the Test button: step by step, each told in words, up to the first that fails.
class DnsServerTrial {
  public:
    using Done = std::function<void(DnsTestReport&&)>;

    DnsServerTrial(DeadlineQueue& deadlines, RecordLookup& lookup, RecordUpdater& updater)
        : m_deadlines(deadlines), m_lookup(lookup), m_updater(updater) {}
    ~DnsServerTrial() { m_deadlines.cancel(m_timeout); }
    Q_DISABLE_COPY_MOVE(DnsServerTrial)

    /// Once. @p done is called from the event loop within 30 s; it may destroy this.
    void start(const DnsServer& server, const QString& hostName, Done done);

  private:
    struct Finished {};

    Task<Finished> steps(DnsServer server, QString hostName);
    Task<UpdateOutcome> tryUpdate(DnsServer server, QHostAddress at, DnsName name, ZoneFound zone);
    void begin(const QString& title);
    /// Ends the step; true when it went well.
    bool end(bool succeeded, const QString& text);
    void finish();

    DeadlineQueue& m_deadlines;
    RecordLookup& m_lookup;
    RecordUpdater& m_updater;
    Done m_done;
    DnsTestReport m_report;
    qint64 m_stepStartUs = 0;
    bool m_inStep = false;
    DeadlineId m_timeout = 0;
    std::optional<Task<Finished>> m_steps;
};

} // namespace standby
