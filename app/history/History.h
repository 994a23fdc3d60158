// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "model/Status.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace standby {

/// What the history keeps; the numbers are stored, so they are for ever. Only-changes mode records everything but
/// PollSucceeded and PollFailed. Up to AddressesChanged, 2n and 2n + 1 are a pair of which the later one holds.
enum class HistoryType {
    ProgramStarted,
    ProgramStopped,
    PollSucceeded,
    PollFailed,
    ServerFailed,    ///< verdict changed to failed
    ServerRecovered, ///< verdict changed to ok (also from unknown)
    Paused,
    Resumed,
    ServerDisabled,
    ServerEnabled,
    AddressesChanged,   ///< what DNS is to say changed; text has the addresses
    DnsUpdated,         ///< a DNS server took an update; serverName is its host, text has the host name and the records
    DnsUpdateFailed,    ///< a host name at a DNS server; text has the name and why
    DnsUpdateRecovered, ///< it says again what it is to say, or need not any more
    ServerUnknown,      ///< verdict dropped, because another address or by another method is polled; text says which
    NotificationSent,   ///< serverName is the method in words, text has the title and the answer
    NotificationFailed, ///< the first attempt, or given up; text has the title and why
};
QString toText(HistoryType type); ///< lower camel case, as in the API
std::optional<HistoryType> historyTypeFromText(const QString& text);

struct HistoryEntry {
    qint64 id = 0; ///< row number, ascending in time of recording
    WallTime time = 0;
    HistoryType type = HistoryType::ProgramStarted;
    QString serverSetId; ///< empty for the program's own
    QString serverId;    ///< empty for the set's own
    QString serverAddress;
    QString serverName;
    double responseMs = -1;
    QString text; ///< response or error
};

struct HistoryFilter {
    QString serverSetId;      ///< empty: all. Of a set also the program's starts and stops, where @ref types names them
    QString serverId;         ///< empty: all
    WallTime from = 0;        ///< inclusive; 0: from the beginning
    WallTime to = 0;          ///< exclusive; 0: to the end
    QList<HistoryType> types; ///< empty: all
    qint64 afterId = 0;       ///< only rows after this one: for paging in ascending order
    qint64 beforeId = 0;      ///< only rows before this one (0: no limit): for paging backwards, newest first
    bool newestFirst = true;  ///< the order is by time, then by id
    int limit = 1000;         ///< 1…100000

    /// While the program does not run nothing is known of a set: its starts and stops belong to the set's history, too,
    /// where they are asked for.
    bool ofProgram() const {
        return types.contains(HistoryType::ProgramStarted) || types.contains(HistoryType::ProgramStopped);
    }
};

struct ServerUptime {
    QString serverId;
    double okSeconds = 0;
    double failedSeconds = 0;
    double unknownSeconds = 0;        ///< not running, paused, disabled, or before the first verdict
    int failures = 0;                 ///< one that began before the span or goes on after it counts too
    double longestFailureSeconds = 0; ///< the part of it that is within the span
    /// ok / (ok + failed) in percent; nothing when neither is known.
    std::optional<double> percent() const;
};

/// Response times of one server in one stretch of time.
struct ResponseBucket {
    WallTime time = 0; ///< where it begins
    qint64 polls = 0;  ///< good and failed ones
    qint64 failed = 0; ///< of them
    double minMs = -1; ///< of the good polls; -1: there was none
    double meanMs = -1;
    double maxMs = -1;
    double failedSeconds = 0; ///< for so long its status was failed
};

struct ServerResponseTimes {
    QString serverId;
    QList<ResponseBucket> buckets; ///< oldest first; those in which nothing happened are left out
};

struct ResponseTimes {
    WallTime from = 0;
    WallTime to = 0;
    qint64 bucketMs = 1;
    /// The polls are known from here on; later than from when there were more than HistoryLimits::polls since.
    WallTime pollsFrom = 0;
    QList<ServerResponseTimes> servers;
};

/// How many rows a filter lets through, by time.
struct HistoryCounts {
    WallTime from = 0;
    WallTime to = 0;
    qint64 total = 0;
    /// A stretch of time and its rows, newest first, without gaps or overlap.
    struct Stretch {
        WallTime from = 0; ///< inclusive
        WallTime to = 0;   ///< exclusive
        qint64 rows = 0;
    };
    QList<Stretch> stretches;
};

/// The most that sums over the history look at, so that none of them takes minutes.
struct HistoryLimits {
    static constexpr qint64 polls = 5'000'000; ///< rows of polls for response times
    static constexpr int points = 2000;        ///< stretches of time that may be asked for
    static constexpr int buckets = 20'000;     ///< of all servers together
    static constexpr int lookups = 60'000;     ///< into the index, for counts
};

/// The polling history: one writer thread, readers of their own. record() never blocks and never fails the caller:
/// its queue is bounded (oldest PollSucceeded dropped first, counted), and what goes wrong is told by troubled().
/// All methods from the owner's thread; answers come back there.
class History : public QObject {
    Q_OBJECT
  public:
    /// Opens or creates @p file in the writer thread. A newer schema is refused, a damaged file set aside and said so,
    /// both through troubled().
    explicit History(const QString& file, QObject* parent = nullptr);
    /// Writes what is queued (at most 2 s), then stops the threads.
    ~History() override;

    void record(HistoryEntry entry);
    /// Deletes rows older than @p before, in slices, in the writer thread. The last verdict, pause and disablement
    /// before that time stay: what held then still counts for the uptime.
    void purge(WallTime before);

    /// What was recorded before the question is in the answer. Reading never delays writing.
    using Rows = std::function<void(Result<QList<HistoryEntry>>)>;
    void read(const HistoryFilter& filter, Rows answer);
    using Uptimes = std::function<void(Result<QList<ServerUptime>>)>;
    /// Uptime of all servers of a set that appear in the history, in [from, to). @p to should not be in the future.
    void uptime(const QString& serverSetId, WallTime from, WallTime to, Uptimes answer);

    using Times = std::function<void(Result<ResponseTimes>)>;
    /// Response times of a server, or of all servers of the set, in [from, to) in at most @p points stretches of the
    /// same length. @p from 0: from the first entry on.
    void responseTimes(const QString& serverSetId, const QString& serverId, WallTime from, WallTime to, int points,
                       Times answer);
    using Counts = std::function<void(Result<HistoryCounts>)>;
    /// How many rows @p filter lets through in at most @p points stretches of its time. Its paging and limit do not
    /// count; its end must be given.
    void counts(const HistoryFilter& filter, int points, Counts answer);

    /// Rows recorded, dropped and waiting, for /metrics.
    struct Counters {
        quint64 written = 0;
        quint64 dropped = 0;
        quint64 queued = 0;
    };
    Counters counters() const;

  Q_SIGNALS:
    /// A trouble began or changed ("The history cannot be written: disk full …"), or ended (empty text).
    void troubled(const QString& text);
    /// Something for the log that is no trouble, or not for long.
    void noted(const QString& text);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
