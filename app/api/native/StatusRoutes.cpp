// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/NativeContext.h"

namespace standby {

QList<Route> statusRoutes(const NativeContextPointer& c) {
    return {{"GET", "/serversets/{id}/status", Role::Read, "Server sets",
             "What is known of a server set now: its servers, its current addresses, what each DNS server says.",
             [c](const RoutedRequest& request, const ApiReply& reply) {
                 const QString& id = request.parameters.first();
                 const ServerSet* set = c->engine.serverSet(id);
                 reply(set ? statusAnswer(*c, *set) : noServerSet(id));
             }},
            statisticsRoute(c)};
}

} // namespace standby
