// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/EntityTag.h"
#include "api/ProblemReport.h"
#include "api/native/DryRun.h"
#include "api/native/NativeContext.h"
#include "model/StatusJson.h"

#include <algorithm>

namespace standby {
namespace {

/// Answers with the server's status object.
void setDisabled(NativeContext& context, const RoutedRequest& request, bool disabled, const ApiReply& reply) {
    const QString& setId = request.parameters[0];
    const QString& serverId = request.parameters[1];
    if (!context.engine.serverSet(setId))
        return reply(noServerSet(setId));
    const QString what =
        disabled ? QStringLiteral("The server was not disabled.") : QStringLiteral("The server was not enabled.");
    if (!ifMatch(request.request.header("If-Match"), serverSetTag(context.engine, setId)))
        return reply(staleIfMatch(what));
    const auto outcome = context.engine.setServerDisabled(setId, serverId, disabled, request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, what));
    const auto& set = std::get<ServerSet>(outcome);
    const ServerSetState& state = context.engine.state(setId);
    const auto found = std::find_if(set.servers.begin(), set.servers.end(),
                                    [&](const Server& server) { return server.id == serverId; });
    const qsizetype index = found - set.servers.begin();
    if (index >= state.servers.size())
        return reply(problemReport(404, QStringLiteral("The server set \"%1\" has no server with the id \"%2\".")
                                            .arg(set.name, serverId.left(100))));
    reply(jsonAnswer(serverStatusJson(*found, state.servers[index], set.pollingFrequency)));
}

} // namespace

QList<Route> serverRoutes(const NativeContextPointer& c) {
    return {withDryRun(c, {"POST", "/serversets/{id}/servers/{serverId}/disable", Role::Admin, "Servers",
                           "Take a server out: it is no longer polled, and DNS no longer says its address.",
                           [c](const RoutedRequest& r, const ApiReply& reply) { setDisabled(*c, r, true, reply); }}),
            withDryRun(c, {"POST", "/serversets/{id}/servers/{serverId}/enable", Role::Admin, "Servers",
                           "Bring a disabled server back.",
                           [c](const RoutedRequest& r, const ApiReply& reply) { setDisabled(*c, r, false, reply); }})};
}

} // namespace standby
