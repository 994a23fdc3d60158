// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"
#include "api/RouteGroup.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <vector>

namespace standby {

class Clock;
class Engine;

/// The doorway: every request, from the window or from HTTP, comes through handle(). No sockets. Engine thread only.
class Router {
  public:
    /// With the native API's group of routes.
    explicit Router(Engine& engine);
    ~Router();

    /// Adds another dialect; its prefix must not collide with a route that exists.
    void add(std::unique_ptr<RouteGroup> group);

    /// Answers at once or later; @p reply is called exactly once. GET /events is not served here: see events().
    void handle(const ApiRequest& request, ApiReply reply);
    /// For requests that answer at once (all but /poll?wait and /test/…).
    ApiResponse handle(const ApiRequest& request);

    /// Authenticates and checks a request for the event stream, which the socket owner serves itself.
    /// @p allowed is called with a 200 without body, or with the refusal to send.
    void authoriseEvents(const ApiRequest& request, ApiReply allowed);

    /// All routes of all groups: for the page of `/`, Allow, and the test against openapi.json.
    QList<const Route*> routes() const;

  private:
    Engine& m_engine;
    std::vector<std::unique_ptr<RouteGroup>> m_groups;
};

} // namespace standby
