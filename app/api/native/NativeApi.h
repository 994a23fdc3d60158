// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Authentication.h"
#include "api/RouteGroup.h"
#include "api/Router.h"

#include <QList>

#include <functional>
#include <memory>

namespace standby {

class Engine;
struct NativeContext;

/// Standby's own API: its routes by resource, its log-in, and application/problem+json for errors.
class NativeApi final : public RouteGroup {
  public:
    /// @p allRoutes and @p answered are the router's, for the page of `/` and for /metrics.
    NativeApi(Engine& engine, std::function<QList<const Route*>()> allRoutes, const RequestCounters& answered);
    ~NativeApi() override;

    const QList<Route>& routes() const override { return m_routes; }
    void authenticate(const ApiRequest& request, std::function<void(Identity)> granted, ApiReply refuse) override;
    ApiResponse error(int status, const QString& detail, const Errors& errors = {}) const override;

  private:
    Authentication m_authentication;
    std::shared_ptr<NativeContext> m_context;
    QList<Route> m_routes;
};

} // namespace standby
