// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/History.h"

#include <QtTest>

namespace standby {

/// Waits for a page of the history.
inline Result<QList<HistoryEntry>> pageOf(History& history, const HistoryFilter& filter) {
    std::optional<Result<QList<HistoryEntry>>> page;
    history.read(filter, [&page](Result<QList<HistoryEntry>> rows) { page = std::move(rows); });
    if (!QTest::qWaitFor([&page] { return page.has_value(); }, 10'000))
        return Error{QStringLiteral("The history did not answer."), {}};
    return *page;
}

inline Result<QList<ServerUptime>> uptimeOf(History& history, const QString& setId, WallTime from, WallTime to) {
    std::optional<Result<QList<ServerUptime>>> answer;
    history.uptime(setId, from, to, [&answer](Result<QList<ServerUptime>> uptimes) { answer = std::move(uptimes); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        return Error{QStringLiteral("The history did not answer."), {}};
    return *answer;
}

inline HistoryEntry historyEntry(WallTime time, HistoryType type, const QString& setId = {},
                                 const QString& serverId = {}, const QString& text = {}) {
    HistoryEntry entry;
    entry.time = time;
    entry.type = type;
    entry.serverSetId = setId;
    entry.serverId = serverId;
    entry.text = text;
    return entry;
}

} // namespace standby
