// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"

#include <QJsonValue>
#include <QString>

#include <variant>

namespace standby {

/// What a route takes as a request body. MergePatch is RFC 7396 and also goes by application/json.
enum class BodyKind { None, OptionalJson, Json, MergePatch };

/// The largest body that is read, in bytes.
inline constexpr qsizetype largestBody = 1024 * 1024;

/// Why a body is not taken: 400 (not JSON), 413 (too large), 415 (not said to be JSON).
struct BodyRefusal {
    int status = 400;
    QString detail;
    HeaderList headers;
};
using BodyOutcome = std::variant<QJsonValue, BodyRefusal>;

/// The JSON body of @p request, undefined when there is none. A route that takes none accepts `{}`, which many clients
/// send with every POST.
BodyOutcome readJsonBody(const ApiRequest& request, BodyKind kind);

} // namespace standby
