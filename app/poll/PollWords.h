// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/AnswerWords.h"
#include "poll/Poller.h"

namespace standby {

/// A failed poll.
PollResult failure(QString error);
/// A poll that could not be tried.
PollResult couldNotPoll(QString error);

} // namespace standby
