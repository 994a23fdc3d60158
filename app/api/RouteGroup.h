// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"
#include "engine/SettingsFile.h"
#include "model/Options.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <functional>

namespace standby {

/// Who asks, authenticated.
struct Identity {
    QString name; ///< "window", "admin", "API key NAME", "local user"
    Role role = Role::Read;
};

/// A request that found its route: its path parameters decoded, its body parsed, its caller known.
struct RoutedRequest {
    const ApiRequest& request;
    QStringList parameters; ///< values of the template's {…}, in order
    QUrlQuery query;
    QJsonValue body; ///< undefined when there is none
    Identity identity;

    QString queryValue(const QString& name) const; ///< decoded; empty if absent
    Author author() const;
};

/// One URL and method.
struct Route {
    QByteArray method;
    QByteArray path; ///< template: /serversets/{id}/config
    Role role = Role::Read;
    QByteArray summary; ///< one line for the page of `/`
    std::function<void(const RoutedRequest&, ApiReply)> handler;
};

/// Routes that share a way to authenticate and a shape of error: the native API, or the dialect of a related product.
class RouteGroup {
  public:
    virtual ~RouteGroup() = default;
    virtual const QList<Route>& routes() const = 0;
    /// Who the caller is; or answers with the refusal itself (401, 403, 429 in the dialect's own shape) through @p
    /// refuse. Exactly one of the two is called, perhaps later (password hashes are checked in another thread).
    virtual void authenticate(const ApiRequest& request, std::function<void(Identity)> granted, ApiReply refuse) = 0;
    /// An error in the dialect's own shape.
    virtual ApiResponse error(int status, const QString& detail, const Errors& errors = {}) const = 0;
};

} // namespace standby
