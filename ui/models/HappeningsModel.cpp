// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HappeningsModel.h"

#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "words/EngineSentences.h"

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

QString historyIcon(const QString& type) {
    if (type == "serverFailed"_L1 || type == "pollFailed"_L1 || type == "dnsUpdateFailed"_L1 ||
        type == "notificationFailed"_L1)
        return u"status-failed"_s;
    if (type == "serverRecovered"_L1 || type == "pollSucceeded"_L1 || type == "dnsUpdateRecovered"_L1 ||
        type == "notificationSent"_L1)
        return u"status-ok"_s;
    if (type == "serverUnknown"_L1)
        return u"status-unknown"_s;
    if (type == "paused"_L1)
        return u"status-paused"_s;
    if (type == "serverDisabled"_L1)
        return u"status-disabled"_s;
    return u"level-information"_s;
}

QString happeningText(const Happening& happening) {
    const QString& type = happening.type;
    const auto say = [&happening](const QString& pattern) { return pattern.arg(inWindowLanguage(happening.subject)); };
    if (type == "serverFailed"_L1)
        return say(HappeningsModel::tr("%1 failed"));
    if (type == "serverRecovered"_L1)
        return say(HappeningsModel::tr("%1 responds"));
    if (type == "serverUnknown"_L1)
        return say(HappeningsModel::tr("%1 is judged anew"));
    if (type == "serverDisabled"_L1)
        return happening.text == "The server was deleted."_L1 ? say(HappeningsModel::tr("%1 was deleted"))
                                                              : say(HappeningsModel::tr("%1 was disabled"));
    if (type == "serverEnabled"_L1)
        return say(HappeningsModel::tr("%1 was enabled"));
    if (type == "dnsUpdated"_L1)
        return say(HappeningsModel::tr("DNS updated at %1"));
    if (type == "dnsUpdateFailed"_L1)
        return say(HappeningsModel::tr("DNS update failed at %1"));
    if (type == "dnsUpdateRecovered"_L1)
        return say(HappeningsModel::tr("DNS update works again at %1"));
    if (type == "notificationSent"_L1)
        return say(HappeningsModel::tr("Sent: %1"));
    if (type == "notificationFailed"_L1)
        return say(HappeningsModel::tr("Not sent: %1"));
    if (type == "addressesChanged"_L1)
        return HappeningsModel::tr("DNS is to say other addresses");
    if (type == "paused"_L1)
        return HappeningsModel::tr("Paused");
    if (type == "resumed"_L1)
        return HappeningsModel::tr("Resumed");
    if (type == "programStarted"_L1)
        return HappeningsModel::tr("Standby started");
    if (type == "programStopped"_L1)
        return HappeningsModel::tr("Standby stopped");
    return type;
}

void HappeningsModel::setHappenings(const QList<Happening>& happenings) {
    qsizetype fresh = 0;
    while (!m_rows.isEmpty() && fresh < happenings.size() && happenings.at(fresh).id != m_rows.constFirst().id)
        ++fresh;
    const qsizetype kept = std::min(m_rows.size(), happenings.size() - fresh);
    if (kept > 0 && std::equal(m_rows.cbegin(), m_rows.cbegin() + kept, happenings.cbegin() + fresh)) {
        if (kept < m_rows.size()) {
            beginRemoveRows({}, int(kept), int(m_rows.size()) - 1);
            m_rows.resize(kept);
            endRemoveRows();
        }
        if (fresh > 0) {
            beginInsertRows({}, 0, int(fresh) - 1);
            m_rows = happenings.first(fresh) + m_rows;
            endInsertRows();
        }
        if (m_rows.size() < happenings.size()) {
            beginInsertRows({}, int(m_rows.size()), int(happenings.size()) - 1);
            m_rows = happenings;
            endInsertRows();
        }
        return;
    }
    if (m_rows.isEmpty() && happenings.isEmpty())
        return;
    beginResetModel();
    m_rows = happenings;
    endResetModel();
}

int HappeningsModel::rowAt(WallTime time, const QString& serverId) const {
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Happening& happening = m_rows.at(row);
        if (happening.time == time && (happening.serverId == serverId || happening.serverId.isEmpty()))
            return int(row);
    }
    return -1;
}

QVariant HappeningsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Happening& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == When   ? exactTimeText(row.time)
               : index.column() == What ? happeningText(row)
                                        : inWindowLanguage(row.text);
    case Qt::ToolTipRole:
        return index.column() == When   ? QVariant()
               : index.column() == What ? happeningText(row)
                                        : inWindowLanguage(row.text);
    case Qt::DecorationRole:
        return index.column() == What ? QVariant(svgIcon(historyIcon(row.type))) : QVariant();
    case Qt::AccessibleTextRole:
        // Whoever hears the list hears a whole sentence in its first column.
        if (index.column() != When)
            return {};
        return row.text.isEmpty()
                   ? tr("%1: %2").arg(exactTimeText(row.time), happeningText(row))
                   : tr("%1: %2, %3").arg(exactTimeText(row.time), happeningText(row), inWindowLanguage(row.text));
    default:
        return {};
    }
}

QVariant HappeningsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return m_what;
    case Why:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace standby
#include "moc_HappeningsModel.cpp"
