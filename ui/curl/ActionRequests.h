// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "model/Result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QStringList>

namespace standby {

/// A request as a script would make it.
struct ScriptRequest {
    QByteArray method;
    QString path; ///< begins with '/'
    QJsonValue body = QJsonValue::Undefined;

    bool operator==(const ScriptRequest&) const = default;
};

/// What the actions concern now: the ids of what is selected, by the collection they are in ("serversets"), or of what
/// one action concerns, by its name ("undo").
using ActionSubjects = QHash<QString, QStringList>;

/// What the action would ask of the engine if it were used now; one request for each subject where the API takes one at
/// a time. @p on: a toggle is on. An error says what is missing, or why there is no request.
Result<QList<ScriptRequest>> requestsOf(const ActionSpec& spec, bool on, const ActionSubjects& subjects);

} // namespace standby
