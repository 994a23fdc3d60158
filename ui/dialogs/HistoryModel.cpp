// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryModel.h"

#include "models/HappeningsModel.h"
#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "words/EngineSentences.h"

#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> HistoryModel::types() {
    return {{u"serverFailed"_s, tr("Server failed")},
            {u"serverRecovered"_s, tr("Server recovered")},
            {u"serverUnknown"_s, tr("Server unknown")},
            {u"addressesChanged"_s, tr("Addresses changed")},
            {u"dnsUpdated"_s, tr("DNS updated")},
            {u"dnsUpdateFailed"_s, tr("DNS update failed")},
            {u"dnsUpdateRecovered"_s, tr("DNS update recovered")},
            {u"notificationSent"_s, tr("Notification sent")},
            {u"notificationFailed"_s, tr("Notification failed")},
            {u"pollFailed"_s, tr("Poll failed")},
            {u"pollSucceeded"_s, tr("Poll succeeded")},
            {u"paused"_s, tr("Paused")},
            {u"resumed"_s, tr("Resumed")},
            {u"serverDisabled"_s, tr("Server disabled")},
            {u"serverEnabled"_s, tr("Server enabled")},
            {u"programStarted"_s, tr("Program started")},
            {u"programStopped"_s, tr("Program stopped")}};
}

void HistoryModel::begin(const QJsonArray& stretches) {
    beginResetModel();
    m_rows.begin(stretches);
    endResetModel();
}

void HistoryModel::put(const HistoryRows::Page& page, const QJsonArray& entries) {
    const HistoryRows::Span span = m_rows.put(page, entries);
    if (span.count > 0)
        Q_EMIT dataChanged(index(span.first, 0), index(span.first + span.count - 1, ColumnCount - 1));
}

QString HistoryModel::textOf(const HistoryRow& row, int column) const {
    switch (column) {
    case TimeColumn:
        return exactTimeText(row.time);
    case ServerColumn:
        return row.server;
    case EventColumn: {
        const auto known = types();
        const auto found =
            std::find_if(known.cbegin(), known.cend(), [&](const auto& type) { return type.first == row.type; });
        return found == known.cend() ? row.type : found->second;
    }
    case ResponseTimeColumn:
        return millisecondsText(row.responseMs);
    default:
        return inWindowLanguage(row.text);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRow* read = m_rows.at(index.row());
    if (!read)
        return role == Qt::DisplayRole && index.column() == TimeColumn ? QVariant(u"…"_s) : QVariant();
    const HistoryRow& row = *read;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ServerColumn && row.address != row.server)
            return u"%1 (%2)"_s.arg(row.server, row.address);
        return index.column() == TextColumn ? inWindowLanguage(row.text) : QVariant();
    case Qt::DecorationRole:
        return index.column() == EventColumn ? QVariant(svgIcon(historyIcon(row.type))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == ResponseTimeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ServerColumn:
        return tr("Server");
    case EventColumn:
        return tr("Event");
    case ResponseTimeColumn:
        return tr("Took");
    case TextColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace standby
#include "moc_HistoryModel.cpp"
