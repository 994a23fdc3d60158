// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryModel.h"

#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "words/EngineSentences.h"

#include <QJsonObject>

#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(const QString& type) {
    if (type == "serverFailed"_L1 || type == "pollFailed"_L1 || type == "dnsUpdateFailed"_L1 ||
        type == "notificationFailed"_L1)
        return u"status-failed"_s;
    if (type == "serverRecovered"_L1 || type == "pollSucceeded"_L1 || type == "dnsUpdateRecovered"_L1)
        return u"status-ok"_s;
    if (type == "serverUnknown"_L1)
        return u"status-unknown"_s;
    if (type == "paused"_L1)
        return u"status-paused"_s;
    if (type == "serverDisabled"_L1)
        return u"status-disabled"_s;
    return u"level-information"_s;
}

} // namespace

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

void HistoryModel::append(const QJsonArray& entries, bool more) {
    m_more = false;
    if (entries.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(entries.size()) - 1);
    m_rows.reserve(m_rows.size() + size_t(entries.size()));
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("serverName"_L1).toString();
        const QString address = entry.value("serverAddress"_L1).toString();
        m_rows.push_back({entry.value("id"_L1).toInteger(), wallTimeOf(entry.value("time"_L1)),
                          entry.value("responseMs"_L1).toDouble(-1), entry.value("type"_L1).toString(),
                          name.isEmpty() ? address : name, address, entry.value("text"_L1).toString()});
    }
    endInsertRows();
    m_more = more; // Not before: whoever is told of the rows may ask for more at once.
}

void HistoryModel::clear() {
    m_more = false;
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_rows.clear();
    endRemoveRows();
}

qint64 HistoryModel::oldestId() const {
    return m_rows.empty() ? 0 : m_rows.back().id;
}

QString HistoryModel::textOf(const Row& row, int column) const {
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
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ServerColumn && row.address != row.server)
            return u"%1 (%2)"_s.arg(row.server, row.address);
        return index.column() == TextColumn ? inWindowLanguage(row.text) : QVariant();
    case Qt::DecorationRole:
        return index.column() == EventColumn ? QVariant(svgIcon(iconOf(row.type))) : QVariant();
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

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_more = false; // Until the answer says so again.
    Q_EMIT moreWanted();
}

} // namespace standby
#include "moc_HistoryModel.cpp"
