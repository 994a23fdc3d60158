// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/RouteGroup.h"

#include <QByteArray>
#include <QList>

namespace standby {

/// The page of `/`, and the policy that lets its own style through and nothing else.
struct ApiPage {
    QByteArray html;
    QByteArray contentSecurityPolicy;
};

/// Every route with its description, by section, in the template of the resources.
ApiPage makeApiPage(const QList<const Route*>& routes);

/// resources/openapi.json.
QByteArray apiDescription();

} // namespace standby
