// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/CommandUpdater.h"

#include "dns/update/UpdateTags.h"

namespace standby {

UpdateId CommandUpdater::start(const RecordUpdate& update, Done done) {
    return m_commands.start(std::get<CommandPoll>(update.server.method), tagsOf(update),
                            [done = std::move(done)](CommandReport&& report) {
                                done({report.succeeded, std::move(report.response), std::move(report.error)});
                            });
}

} // namespace standby
