// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/RouteGroup.h"

#include <algorithm>

namespace standby {
namespace {

auto itemNamed(const QueryItems& query, QStringView name) {
    return std::find_if(query.begin(), query.end(), [&](const auto& item) { return item.first == name; });
}

} // namespace

QString RoutedRequest::queryValue(QStringView name) const {
    const auto found = itemNamed(query, name);
    return found == query.end() ? QString() : found->second;
}

bool RoutedRequest::hasQuery(QStringView name) const {
    return itemNamed(query, name) != query.end();
}

Author RoutedRequest::author() const {
    return {identity.name, request.caller.address};
}

BodyOutcome RouteGroup::readBody(const ApiRequest& request, const Route& route) const {
    return readJsonBody(request, route.body);
}

} // namespace standby
