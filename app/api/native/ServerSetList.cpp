// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/ServerSetList.h"

#include "model/StatusJson.h"

#include <QJsonDocument>

namespace standby {

ServerSetList::Row& ServerSetList::fresh(const ServerSet& set, const ServerSetState& state, quint64 version) {
    Row& row = m_rows[set.id];
    ServerSetSummary summary = summaryOf(set, state);
    if (row.version != version || row.summary != summary || row.json.isEmpty())
        row = {version, std::move(summary), shortJson(set, state), {}};
    return row;
}

const QJsonObject& ServerSetList::json(const ServerSet& set, const ServerSetState& state, quint64 version) {
    return fresh(set, state, version).json;
}

const QByteArray& ServerSetList::bytes(const ServerSet& set, const ServerSetState& state, quint64 version) {
    Row& row = fresh(set, state, version);
    if (row.bytes.isEmpty())
        row.bytes = QJsonDocument(row.json).toJson(QJsonDocument::Compact);
    return row.bytes;
}

void ServerSetList::trim(qsizetype present) {
    if (m_rows.size() > 2 * present + 100)
        m_rows.clear();
}

} // namespace standby
