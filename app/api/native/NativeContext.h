// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/RouteGroup.h"
#include "api/Router.h"
#include "api/native/ServerSetList.h"
#include "engine/Engine.h"

#include <QJsonObject>
#include <QList>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace standby {

/// What the native routes work on. Answers that come late hold it weakly: when it is gone, the program is stopping.
struct NativeContext {
    Engine& engine;
    std::function<QList<const Route*>()> allRoutes;
    const RequestCounters& answered;
    ServerSetList serverSets;
    QThreadPool background; ///< hashes passwords and writes long answers, which would hold up the engine thread
};
using NativeContextPointer = std::shared_ptr<NativeContext>;
using WeakNativeContext = std::weak_ptr<NativeContext>;

/// @name The routes of each resource
/// @{
QList<Route> serverSetRoutes(const NativeContextPointer& context);
QList<Route> serverRoutes(const NativeContextPointer& context);
QList<Route> actionRoutes(const NativeContextPointer& context);
Route bulkActionRoute(const NativeContextPointer& context); ///< one of actionRoutes()
Route statisticsRoute(const NativeContextPointer& context); ///< one of statusRoutes()
QList<Route> statusRoutes(const NativeContextPointer& context);
QList<Route> simulationRoutes(const NativeContextPointer& context);
QList<Route> optionsRoutes(const NativeContextPointer& context);
QList<Route> historyRoutes(const NativeContextPointer& context);
QList<Route> historySumRoutes(const NativeContextPointer& context);
QList<Route> logRoutes(const NativeContextPointer& context);
QList<Route> problemRoutes(const NativeContextPointer& context);
QList<Route> revisionRoutes(const NativeContextPointer& context);
QList<Route> settingsRoutes(const NativeContextPointer& context);
QList<Route> demonstrationRoutes(const NativeContextPointer& context);
QList<Route> testRoutes(const NativeContextPointer& context);
Route notificationTestRoute(const NativeContextPointer& context); ///< one of testRoutes()
QList<Route> metaRoutes(const NativeContextPointer& context);
/// @}

/// @name Answers that several resources give
/// @{
ApiResponse jsonAnswer(const QJsonValue& body, int status = 200);
/// 404 for an id that is none.
ApiResponse noServerSet(const QString& id);
/// A refused command: 404, 409, 422 or 500, beginning with @p what did not happen ("The server set was not saved.").
ApiResponse refusedCommand(const CommandError& error, const QString& what);
/// 412 with what to do.
ApiResponse staleIfMatch(const QString& what);
/// 503 for an answer that comes too late.
ApiResponse stoppingAnswer();
/// Short info with its ETag.
ApiResponse shortAnswer(NativeContext& context, const ServerSet& set, int status = 200);
/// The whole status of a set.
ApiResponse statusAnswer(const NativeContext& context, const ServerSet& set, int status = 200);
/// The short infos of these sets: as values for the window, as bytes for HTTP. With @p recentPolls, so many of each
/// server's last polls, which are put into words for each answer.
ApiResponse listAnswer(NativeContext& context, const QList<ServerSet>& sets, bool asValues, int recentPolls = 0);
/// @}

/// The ETag of a set's configuration.
QByteArray serverSetTag(const Engine& engine, const QString& id);

/// @name Query parameters
/// @{
/// `limit`, 1…@p most; @p absent when not given. Errors are for 400.
Result<int> limitOf(const RoutedRequest& request, int absent, int most);
/// `after` or another row number, 0 when not given.
Result<qint64> numberOf(const RoutedRequest& request, QStringView name);
/// A time, @p absent when not given.
Result<WallTime> timeOf(const RoutedRequest& request, QStringView name, WallTime absent);
/// What of the polling history of a set is wanted.
Result<HistoryFilter> historyFilterOf(const RoutedRequest& request);
/// @}

/// The page of a list that `?limit=` and `?after=ID` ask for, by the `id` member of its rows. Errors are for 400.
template<typename Row> Result<QList<Row>> pageOf(const RoutedRequest& request, const QList<Row>& rows) {
    const Result<int> limit = limitOf(request, int(rows.size()), 1'000'000);
    if (!limit)
        return limit.errors();
    qsizetype begin = 0;
    if (request.hasQuery(u"after")) {
        const QString after = request.queryValue(u"after");
        while (begin < rows.size() && rows[begin].id != after)
            ++begin;
        if (begin++ == rows.size())
            return Error{QStringLiteral("The query parameter \"after\" names no row of this list: \"%1\".").arg(after),
                         {}};
    }
    return rows.mid(begin, *limit);
}

} // namespace standby
