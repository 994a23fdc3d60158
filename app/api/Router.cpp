// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Router.h"

#include "api/EntityTag.h"
#include "api/HostGuard.h"
#include "api/ProblemReport.h"
#include "api/RouteTree.h"
#include "api/native/NativeApi.h"
#include "engine/Engine.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace standby {
namespace {

/// A request that found its route and passed the checks that need no credentials.
struct Admitted {
    RoutedRequest routed;
    const Route* route = nullptr;
    RouteGroup* group = nullptr;
};

bool knownVerb(const QByteArray& method) {
    static constexpr const char* verbs[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::any_of(std::begin(verbs), std::end(verbs), [&](const char* verb) { return method == verb; });
}

QByteArray allowOf(const QList<const Route*>& routes) {
    QByteArrayList methods{"OPTIONS"};
    for (const Route* route : routes) {
        methods.append(route->method);
        if (route->method == "GET")
            methods.append("HEAD");
    }
    std::sort(methods.begin(), methods.end());
    return methods.join(", ");
}

QString roleName(Role role) {
    return role == Role::Admin     ? QStringLiteral("admin")
           : role == Role::Operate ? QStringLiteral("operate")
                                   : QStringLiteral("read");
}

std::optional<QString> mistakeInQuery(const Route& route, const QueryItems& query) {
    for (const auto& item : query) {
        if (route.query.contains(item.first.toUtf8()) || route.query.contains("*"))
            continue;
        const QString known = route.query.isEmpty()
                                  ? QStringLiteral("it has none")
                                  : QStringLiteral("it has %1").arg(QString::fromLatin1(route.query.join(", ")));
        return QStringLiteral("This URL has no query parameter \"%1\"; %2.").arg(item.first, known);
    }
    return std::nullopt;
}

} // namespace

struct Router::State {
    explicit State(Engine& e) : engine(e) {}

    Engine& engine;
    HostGuard guard;
    bool listenerTold = false;
    std::optional<quint64> optionsSeen;
    std::vector<std::unique_ptr<RouteGroup>> groups;
    RouteTree tree;
    RequestCounters answered{};

    RouteGroup& native() const { return *groups.front(); }
    std::optional<ApiResponse> refusedByGuard(const ApiRequest& request, const RouteGroup& group);
    std::variant<Admitted, ApiResponse> admit(const ApiRequest& request);
    void finish(const ApiRequest& request, ApiResponse& response);
    static void run(const std::shared_ptr<State>& state, const ApiRequest& request, ApiReply reply,
                    const std::function<void(const Admitted&, const ApiReply&)>& serve);
};

std::optional<ApiResponse> Router::State::refusedByGuard(const ApiRequest& request, const RouteGroup& group) {
    if (!listenerTold && optionsSeen != engine.optionsVersion()) {
        optionsSeen = engine.optionsVersion();
        guard.setListener(QUrl(engine.configuration().options.httpApi.url));
    }
    const auto refusal = guard.check(request);
    if (!refusal)
        return std::nullopt;
    return group.error(refusal->status, refusal->detail);
}

std::variant<Admitted, ApiResponse> Router::State::admit(const ApiRequest& request) {
    if (!knownVerb(request.method))
        return native().error(
            501,
            QStringLiteral("The method \"%1\" is not known here.").arg(QString::fromLatin1(request.method.left(40))));
    const Result<QStringList> segments = pathSegments(request.path);
    if (!segments)
        return native().error(400, segments.message());
    RouteTree::Match match = tree.find(*segments);
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    const Route* route = nullptr;
    if (match.routes) {
        const auto found = std::find_if(match.routes->begin(), match.routes->end(),
                                        [&](const Route* candidate) { return candidate->method == method; });
        route = found == match.routes->end() ? nullptr : *found;
    }
    if (!route || !route->open) {
        if (auto refusal = refusedByGuard(request, *match.group))
            return *std::move(refusal);
    }
    if (!match.routes)
        return match.group->error(404, QStringLiteral("There is nothing at \"%1\"; the page / lists all URLs.")
                                           .arg(QString::fromLatin1(request.path.left(200))));
    if (!route) {
        const QByteArray allow = allowOf(*match.routes);
        if (method == "OPTIONS")
            return ApiResponse{204, {}, {}, {{"Allow", allow}}};
        ApiResponse refusal =
            match.group->error(405, QStringLiteral("This URL does not know %1; it knows %2.")
                                        .arg(QString::fromLatin1(request.method), QString::fromLatin1(allow)));
        refusal.addHeader("Allow", allow);
        return refusal;
    }
    Result<QueryItems> query = queryItems(request.query);
    if (!query)
        return match.group->error(400, query.message());
    if (const auto mistake = mistakeInQuery(*route, *query))
        return match.group->error(400, *mistake);
    return Admitted{{request, std::move(match.parameters), std::move(*query), QJsonValue(QJsonValue::Undefined), {}},
                    route,
                    match.group};
}

void Router::State::finish(const ApiRequest& request, ApiResponse& response) {
    const bool head = request.method == "HEAD";
    if (!request.caller.inProcess) {
        if (std::holds_alternative<QJsonValue>(response.body))
            response.body = response.bytes();
        const bool reading = head || request.method == "GET";
        if (reading && response.status == 200 && !std::holds_alternative<std::monostate>(response.body)) {
            QByteArray tag = response.header("ETag");
            if (tag.isEmpty()) {
                tag = contentTag(response.bytes());
                response.addHeader("ETag", tag);
            }
            if (ifNoneMatch(request.header("If-None-Match"), tag)) {
                response.status = 304;
                response.contentType.clear();
                response.body = std::monostate();
            }
        }
        response.addHeader("X-Content-Type-Options", "nosniff");
        response.addHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (response.header("Cache-Control").isEmpty())
            response.addHeader("Cache-Control", reading ? "private, no-cache" : "no-store");
        ++answered[size_t(std::clamp(response.status / 100, 0, 5))];
    }
    if (head && response.status != 304) {
        response.addHeader("Content-Length", QByteArray::number(response.bytes().size()));
        response.body = std::monostate();
    }
}

void Router::State::run(const std::shared_ptr<State>& state, const ApiRequest& request, ApiReply reply,
                        const std::function<void(const Admitted&, const ApiReply&)>& serve) {
    const ApiReply answer = [weak = std::weak_ptr(state), request, reply = std::move(reply)](ApiResponse&& response) {
        if (const auto alive = weak.lock())
            alive->finish(request, response);
        reply(std::move(response));
    };
    auto outcome = state->admit(request);
    if (auto* refusal = std::get_if<ApiResponse>(&outcome))
        return answer(std::move(*refusal));
    auto& admitted = std::get<Admitted>(outcome);
    if (admitted.route->open)
        return serve(admitted, answer);
    RouteGroup& group = *admitted.group;
    auto granted = [admitted = std::move(admitted), answer, serve](Identity identity) mutable {
        if (identity.role < admitted.route->role)
            return answer(admitted.group->error(
                403, QStringLiteral("%1 has the role \"%2\"; this needs \"%3\".")
                         .arg(identity.name, roleName(identity.role), roleName(admitted.route->role))));
        admitted.routed.identity = std::move(identity);
        BodyOutcome body = admitted.group->readBody(admitted.routed.request, *admitted.route);
        if (const auto* refusal = std::get_if<BodyRefusal>(&body)) {
            ApiResponse response = admitted.group->error(refusal->status, refusal->detail);
            response.headers.append(refusal->headers);
            return answer(std::move(response));
        }
        admitted.routed.body = std::get<QJsonValue>(body);
        serve(admitted, answer);
    };
    group.authenticate(request, std::move(granted), answer);
}

Router::Router(Engine& engine) : m_state(std::make_shared<State>(engine)) {
    State* state = m_state.get();
    add(std::make_unique<NativeApi>(
        engine, [state] { return state->tree.routes(); }, state->answered));
}

Router::~Router() = default;

void Router::add(std::unique_ptr<RouteGroup> group) {
    m_state->tree.add(*group);
    m_state->groups.push_back(std::move(group));
}

void Router::setListener(const QUrl& url) {
    m_state->listenerTold = true;
    m_state->guard.setListener(url);
}

void Router::handle(const ApiRequest& request, ApiReply reply) {
    State::run(m_state, request, std::move(reply), [](const Admitted& admitted, const ApiReply& answer) {
        admitted.route->handler(admitted.routed, answer);
    });
}

ApiResponse Router::handle(const ApiRequest& request) {
    const auto answer = std::make_shared<std::optional<ApiResponse>>();
    handle(request, [answer](ApiResponse&& response) { *answer = std::move(response); });
    if (*answer)
        return **answer;
    return problemReport(500, QStringLiteral("This request is answered later; ask for it with a reply function."));
}

void Router::authoriseEvents(const ApiRequest& request, ApiReply allowed) {
    State::run(m_state, request, std::move(allowed), [](const Admitted& admitted, const ApiReply& answer) {
        if (admitted.route->path == "/events" && admitted.routed.request.method == "GET")
            answer(ApiResponse{});
        else
            answer(admitted.group->error(404, QStringLiteral("The event stream is at GET /events.")));
    });
}

QList<const Route*> Router::routes() const {
    return m_state->tree.routes();
}

} // namespace standby
