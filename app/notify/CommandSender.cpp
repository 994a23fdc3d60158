// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/CommandSender.h"

namespace standby {

DeliveryId CommandSender::start(const NotificationMethod& method, const EmailDefaults&,
                                const NotificationMessage& message, Done done) {
    const auto& program = std::get<CommandNotification>(method);
    CommandPoll command;
    command.file = program.file;
    command.arguments = program.arguments;
    command.timeoutSeconds = m_timeoutSeconds;
    return m_commands.start(command, message.tags, [done = std::move(done)](CommandReport&& report) {
        done({report.succeeded, std::move(report.response), std::move(report.error), {}});
    });
}

} // namespace standby
