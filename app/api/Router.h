// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"
#include "api/RouteGroup.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <array>
#include <memory>

namespace standby {

class Engine;

/// Answers to callers that came by HTTP, by the first digit of their status (index 1…5).
using RequestCounters = std::array<quint64, 6>;

/// The doorway: every request, from the window or from HTTP, comes through handle(). No sockets. Engine thread only.
/// To callers that came by HTTP the body goes as bytes, with an ETag, and with the headers that keep browsers from
/// misreading it; the answer to HEAD has no body but the Content-Length of what GET would have sent.
class Router {
  public:
    /// With the native API's group of routes.
    explicit Router(Engine& engine);
    ~Router();
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

    /// Adds another dialect; its prefix must not collide with a route that exists.
    void add(std::unique_ptr<RouteGroup> group);

    /// The URL that is listened on, for the Host check, when it is not the one of the options.
    void setListener(const QUrl& url);

    /// Answers at once or later; @p reply is called exactly once. GET /events is not served here: see
    /// authoriseEvents().
    void handle(const ApiRequest& request, ApiReply reply);
    /// For requests that answer at once (all but those with ?wait=, /test/…, the history, new passwords).
    ApiResponse handle(const ApiRequest& request);

    /// Authenticates and checks a request for the event stream, which the socket owner serves itself.
    /// @p allowed is called with a 200 without body, or with the refusal to send.
    void authoriseEvents(const ApiRequest& request, ApiReply allowed);

    /// All routes of all groups: for the page of `/`, Allow, and the test against openapi.json.
    QList<const Route*> routes() const;

  private:
    struct State;
    std::shared_ptr<State> m_state; ///< shared only so that late answers can tell that the router is gone
};

} // namespace standby
