// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"

namespace standby {
namespace {

const QByteArray section = "Demonstration";

ApiResponse demonstrationAnswer(const Engine& engine, int status = 200) {
    return jsonAnswer(toJson(engine.demonstration()), status);
}

void start(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const auto outcome = context.engine.startDemonstration(request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, QStringLiteral("The demonstration was not started.")));
    ApiResponse response = demonstrationAnswer(context.engine, 201);
    response.addHeader("Location", "/demonstration");
    reply(std::move(response));
}

void end(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const auto outcome = context.engine.endDemonstration(request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, QStringLiteral("The demonstration was not ended.")));
    reply(ApiResponse{204, {}, {}, {}});
}

void switchServer(NativeContext& context, const RoutedRequest& request, bool runs, const ApiReply& reply) {
    const int number = request.parameters.first().toInt(); // 0 when it is none, which no server has
    const auto outcome = context.engine.switchDemonstrationServer(number, runs, request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome)) {
        return reply(refusedCommand(*error, runs ? QStringLiteral("The server was not switched on.")
                                                 : QStringLiteral("The server was not switched off.")));
    }
    reply(demonstrationAnswer(context.engine));
}

} // namespace

QList<Route> demonstrationRoutes(const NativeContextPointer& c) {
    return {
        {"GET", "/demonstration", Role::Read, section,
         "The demonstration: whether it runs, its servers, and where DNS is answered for it.",
         [c](const RoutedRequest&, const ApiReply& reply) { reply(demonstrationAnswer(c->engine)); }},
        {"POST", "/demonstration", Role::Admin, section,
         "Start the demonstration: small web servers on this machine and a server set over them.",
         [c](const RoutedRequest& r, const ApiReply& reply) { start(*c, r, reply); }},
        {"DELETE", "/demonstration", Role::Admin, section,
         "End the demonstration; its server set goes, and all is as before.",
         [c](const RoutedRequest& r, const ApiReply& reply) { end(*c, r, reply); }},
        {"POST", "/demonstration/servers/{number}/stop", Role::Operate, section,
         "Switch a server of the demonstration off: it refuses connections.",
         [c](const RoutedRequest& r, const ApiReply& reply) { switchServer(*c, r, false, reply); }},
        {"POST", "/demonstration/servers/{number}/start", Role::Operate, section,
         "Switch a server of the demonstration on again.",
         [c](const RoutedRequest& r, const ApiReply& reply) { switchServer(*c, r, true, reply); }},
    };
}

} // namespace standby
