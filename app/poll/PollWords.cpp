// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/PollWords.h"

namespace standby {

PollResult failure(QString error) {
    PollResult result;
    result.error = std::move(error);
    return result;
}

PollResult couldNotPoll(QString error) {
    PollResult result = failure(std::move(error));
    result.couldNotPoll = true;
    return result;
}

} // namespace standby
