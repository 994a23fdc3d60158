// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ServerSet.h"
#include "model/Status.h"
#include "poll/Poller.h"

namespace standby {

/// What a poll's result asks for.
enum class Judgement {
    Settled, ///< nothing changes: ok and answered, or failed and not (yet long enough) answering
    Good,    ///< the server has become ok, from unknown or from failed
    Retry,   ///< it did not answer: ask again before judging
    Bad,     ///< it did not answer, and retries are used up: declareFailed(), unless we are offline ourselves
};

/// Takes what a poll found into @p server: times, response, error, counters, and the status when it becomes ok.
/// A server that is not failed gets all its retries; a failed one none, because one more poll that fails would change
/// nothing: one poll per cycle decides, and `successesToRecover` good ones in a row make it ok. An unknown server is ok
/// with its first success.
/// @param failuresInTurn polls of this server that failed before in the same cycle.
Judgement judge(const PollResult& result, const PollingFrequency& frequency, int failuresInTurn, WallTime now,
                ServerState& server);

void declareFailed(ServerState& server, WallTime now);

/// Failed if any enabled server is; ok if all enabled ones are; else unknown.
ServerStatus statusOf(const ServerSet& set, const QList<ServerState>& servers);

/// One line of at most 200 characters, without control characters.
QString shortened(const QString& text);

} // namespace standby
