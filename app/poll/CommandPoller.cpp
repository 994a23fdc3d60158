// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/CommandPoller.h"

namespace standby {

PollId CommandPoller::start(const PollRequest& request, Done done) {
    const QHash<QString, QString> tags = request.tags ? *request.tags : QHash<QString, QString>();
    return m_commands.start(std::get<CommandPoll>(*request.method), tags,
                            [done = std::move(done)](CommandReport&& report) {
                                PollResult result;
                                result.succeeded = report.succeeded;
                                result.response = std::move(report.response);
                                result.error = std::move(report.error);
                                result.phases.totalUs = report.elapsedUs;
                                result.couldNotPoll = report.couldNotRun;
                                done(std::move(result));
                            });
}

} // namespace standby
