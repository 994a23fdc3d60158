// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/HttpUpdater.h"

#include "dns/update/UpdateTags.h"

namespace standby {

UpdateId HttpUpdater::start(const RecordUpdate& update, Done done) {
    const HttpUpdate& method = std::get<HttpUpdate>(update.server.method);
    HttpCall call;
    call.request = method.request;
    call.expect = method.expect;
    return m_calls.start(call, tagsOf(update), [done = std::move(done)](HttpReport&& report) {
        done({report.succeeded, std::move(report.response), std::move(report.error)});
    });
}

} // namespace standby
