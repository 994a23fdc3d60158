// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/RevisionList.h"

#include "link/EngineLink.h"
#include "widgets/RelativeTime.h"
#include "words/EngineSentences.h"

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

const RevisionRow* rowWith(int number, const QList<RevisionRow>& rows) {
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [number](const RevisionRow& row) { return row.number == number; });
    return found == rows.cend() ? nullptr : &*found;
}

} // namespace

QList<RevisionRow> revisionRowsFrom(const QJsonArray& json) {
    QList<RevisionRow> rows;
    for (const QJsonValue& row : json) {
        rows.append({row["number"_L1].toInt(), wallTimeOf(row["time"_L1]),
                     inWindowLanguage(row["author"_L1].toString()), inWindowLanguage(row["summary"_L1].toString()),
                     row["undoes"_L1].toInt(), row["undoneBy"_L1].toInt()});
    }
    return rows;
}

std::optional<RevisionRow> undoTarget(const QList<RevisionRow>& newestFirst) {
    for (const RevisionRow& row : newestFirst) {
        const bool oldest = row.number == newestFirst.last().number && row.number > 1;
        if (row.undoes == 0 && row.undoneBy == 0 && !oldest)
            return row;
    }
    return {};
}

std::optional<RevisionRow> redoTarget(const QList<RevisionRow>& newestFirst) {
    for (const RevisionRow& row : newestFirst) {
        if (row.undoes == 0)
            return {};
        int steps = 0;
        for (const RevisionRow* at = &row; at && at->undoes != 0; at = rowWith(at->undoes, newestFirst))
            ++steps;
        if (row.undoneBy == 0 && steps % 2 == 1)
            return row;
    }
    return {};
}

RevisionRow originOf(const RevisionRow& row, const QList<RevisionRow>& rows) {
    const RevisionRow* origin = &row;
    while (const RevisionRow* undone = origin->undoes == 0 ? nullptr : rowWith(origin->undoes, rows))
        origin = undone;
    return *origin;
}

RevisionList::RevisionList(EngineLink& link, QObject* parent) : QObject(parent), m_link(link) {
    connect(&link, &EngineLink::connectedChanged, this, &RevisionList::refresh);
    connect(&link, &EngineLink::eventsArrived, this, [this](const QList<LinkEvent>& events) {
        bool made = false;
        for (const LinkEvent& event : events) {
            made |= event.type == "revision"_L1 || event.type == "reset"_L1;
            if (event.type == "revision"_L1)
                Q_EMIT revisionMade(event.data["number"_L1].toInt());
        }
        if (made)
            refresh();
    });
    refresh();
}

const RevisionRow* RevisionList::row(int number) const {
    return rowWith(number, m_rows);
}

void RevisionList::refresh() {
    if (!m_link.connected()) {
        Q_EMIT changed(); // what is known can be seen, not undone
        return;
    }
    m_link.get(u"/revisions"_s, this, [this, turn = ++m_turn](const ApiResponse& response) {
        if (turn != m_turn || !response.ok())
            return;
        m_rows = revisionRowsFrom(response.json().toArray());
        Q_EMIT changed();
    });
}

} // namespace standby
#include "moc_RevisionList.cpp"
