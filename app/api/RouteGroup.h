// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"
#include "api/RequestBody.h"
#include "api/RequestTarget.h"
#include "engine/SettingsFile.h"
#include "model/Options.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace standby {

/// Who asks, authenticated.
struct Identity {
    QString name; ///< "window", "admin", "API key NAME", "local user"
    Role role = Role::Read;
};

/// A request that found its route: its path parameters decoded, its body parsed, its caller known. A value, so that an
/// answer that comes later may keep it.
struct RoutedRequest {
    ApiRequest request;
    QStringList parameters; ///< values of the template's {…}, in order
    QueryItems query;
    QJsonValue body = QJsonValue::Undefined; ///< undefined when there is none
    Identity identity;

    QString queryValue(QStringView name) const; ///< decoded; empty if absent
    bool hasQuery(QStringView name) const;
    Author author() const;
};

/// One URL and method.
struct Route {
    QByteArray method;
    QByteArray path; ///< template: /serversets/{id}/config
    Role role = Role::Read;
    QByteArray section; ///< heading on the page of `/`
    QByteArray summary; ///< one line for the page of `/`
    std::function<void(const RoutedRequest&, ApiReply)> handler;
    QByteArrayList query{};         ///< parameters that the query may have; others are refused by name; "*": any
    BodyKind body = BodyKind::None; ///< what the request's body must be
    bool open = false;              ///< answers anybody, without credentials, under any Host
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
    /// The body of a request for one of its routes. Unless the dialect reads its own: JSON by its Content-Type.
    virtual BodyOutcome readBody(const ApiRequest& request, const Route& route) const;
};

} // namespace standby
