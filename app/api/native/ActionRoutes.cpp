// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace standby {
namespace {

const QByteArray section = "Actions";
constexpr double longestWaitSeconds = 300;

/// Answers once: when every poll that it waits for is done, or when its time is over.
struct Waiting {
    WeakNativeContext context;
    ApiReply reply;
    std::function<ApiResponse(NativeContext&, int status)> answer;
    qsizetype left = 0;
    bool cancelled = false;
    bool answered = false;

    void done(bool finished) {
        cancelled = cancelled || !finished;
        if (--left > 0)
            return;
        if (!cancelled)
            return end(200);
        if (!std::exchange(answered, true))
            reply(problemReport(
                409,
                QStringLiteral("The poll was cancelled: the server set was paused, changed or deleted meanwhile.")));
    }
    void end(int status) {
        if (std::exchange(answered, true))
            return;
        const auto alive = context.lock();
        reply(alive ? answer(*alive, status) : stoppingAnswer());
    }
};

/// `wait` in seconds, 0…300; 0 when not given.
Result<double> waitOf(const RoutedRequest& request) {
    if (!request.hasQuery(u"wait"))
        return 0.0;
    bool number = false;
    const double seconds = request.queryValue(u"wait").toDouble(&number);
    if (!number || !(seconds >= 0 && seconds <= longestWaitSeconds))
        return Error{
            QStringLiteral("The query parameter \"wait\" must be a number of seconds from 0 to 300, not \"%1\".")
                .arg(request.queryValue(u"wait")),
            {}};
    return seconds;
}

std::shared_ptr<Waiting> waitFor(const NativeContextPointer& context, double seconds, qsizetype polls, ApiReply reply,
                                 std::function<ApiResponse(NativeContext&, int)> answer) {
    auto waiting = std::make_shared<Waiting>(Waiting{context, std::move(reply), std::move(answer), polls});
    QTimer::singleShot(int(seconds * 1000), &context->engine, [waiting] { waiting->end(202); });
    return waiting;
}

void poll(const NativeContextPointer& context, const RoutedRequest& request, const ApiReply& reply) {
    Engine& engine = context->engine;
    const QString id = request.parameters.first();
    const Result<double> wait = waitOf(request);
    if (!wait)
        return reply(problemReport(400, wait.message()));
    const ServerSet* set = engine.serverSet(id);
    if (!set)
        return reply(noServerSet(id));
    std::function<void(bool)> done;
    if (*wait > 0) {
        const auto waiting = waitFor(context, *wait, 1, reply, [id](NativeContext& c, int status) {
            const ServerSet* polled = c.engine.serverSet(id);
            return polled ? statusAnswer(c, *polled, status) : noServerSet(id);
        });
        done = [waiting](bool finished) { waiting->done(finished); };
    }
    const auto outcome = engine.pollNow(id, request.author(), std::move(done));
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, QStringLiteral("The server set was not polled.")));
    if (*wait == 0)
        reply(shortAnswer(*context, *engine.serverSet(id), 202));
}

void pollAll(const NativeContextPointer& context, const RoutedRequest& request, const ApiReply& reply) {
    Engine& engine = context->engine;
    const Result<double> wait = waitOf(request);
    if (!wait)
        return reply(problemReport(400, wait.message()));
    const bool asValues = request.request.caller.inProcess;
    const auto all = [asValues](NativeContext& c, int status) {
        ApiResponse response = listAnswer(c, c.engine.configuration().serverSets, asValues);
        response.status = status;
        return response;
    };
    QList<ServerSet> sets = engine.configuration().serverSets;
    sets.removeIf([&](const ServerSet& set) { return engine.state(set.id).paused; }); // as Engine::pollAll() does
    if (*wait == 0 || sets.isEmpty()) {
        engine.pollAll(request.author());
        return reply(all(*context, *wait == 0 ? 202 : 200));
    }
    const auto waiting = waitFor(context, *wait, sets.size(), reply, all);
    for (const ServerSet& set : sets)
        engine.pollNow(set.id, request.author(), [waiting](bool) { waiting->done(true); });
}

using Command = Outcome<Done> (Engine::*)(const QString&, const Author&);

void onSet(NativeContext& context, const RoutedRequest& request, Command command, const QString& notDone,
           const ApiReply& reply) {
    const QString& id = request.parameters.first();
    const auto outcome = (context.engine.*command)(id, request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(error->refusal == Refusal::NotFound ? noServerSet(id) : refusedCommand(*error, notDone));
    reply(shortAnswer(context, *context.engine.serverSet(id)));
}

void onAll(NativeContext& context, const RoutedRequest& request, void (Engine::*command)(const Author&),
           const ApiReply& reply) {
    (context.engine.*command)(request.author());
    reply(listAnswer(context, context.engine.configuration().serverSets, request.request.caller.inProcess));
}

} // namespace

QList<Route> actionRoutes(const NativeContextPointer& c) {
    return {
        {"POST", "/serversets/{id}/pause", Role::Operate, section, "Pause the polling of a server set.",
         [c](const RoutedRequest& r, const ApiReply& reply) {
             onSet(*c, r, &Engine::pause, QStringLiteral("The server set was not paused."), reply);
         }},
        {"POST", "/serversets/{id}/resume", Role::Operate, section, "Resume the polling of a server set.",
         [c](const RoutedRequest& r, const ApiReply& reply) {
             onSet(*c, r, &Engine::resume, QStringLiteral("The server set was not resumed."), reply);
         }},
        {"POST",
         "/serversets/{id}/poll",
         Role::Operate,
         section,
         "Poll a server set at once; with ?wait=SECONDS answer with its status when that is done.",
         [c](const RoutedRequest& r, const ApiReply& reply) { poll(c, r, reply); },
         {"wait"}},
        {"POST", "/pauseall", Role::Operate, section, "Pause all polling.",
         [c](const RoutedRequest& r, const ApiReply& reply) { onAll(*c, r, &Engine::pauseAll, reply); }},
        {"POST", "/resumeall", Role::Operate, section, "Resume all polling.",
         [c](const RoutedRequest& r, const ApiReply& reply) { onAll(*c, r, &Engine::resumeAll, reply); }},
        {"POST",
         "/pollall",
         Role::Operate,
         section,
         "Poll all server sets at once; with ?wait=SECONDS answer with the list when that is done.",
         [c](const RoutedRequest& r, const ApiReply& reply) { pollAll(c, r, reply); },
         {"wait"}},
        bulkActionRoute(c),
    };
}

} // namespace standby
