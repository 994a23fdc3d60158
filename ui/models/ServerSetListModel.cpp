// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ServerSetListModel.h"

#include "net/Clock.h"
#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "words/NameOrder.h"

#include <QGuiApplication>

namespace standby {

using namespace Qt::StringLiterals;

ServerStatus statusOf(const QString& word) {
    return word == "ok"_L1 ? ServerStatus::Ok : word == "failed"_L1 ? ServerStatus::Failed : ServerStatus::Unknown;
}

PollState pollStateOf(const QString& word) {
    return word == "polling"_L1    ? PollState::Polling
           : word == "retrying"_L1 ? PollState::Retrying
           : word == "paused"_L1   ? PollState::Paused
                                   : PollState::Waiting;
}

QString statusWord(ServerStatus status) {
    switch (status) {
    case ServerStatus::Ok:
        return ServerSetListModel::tr("OK");
    case ServerStatus::Failed:
        return ServerSetListModel::tr("Failed");
    case ServerStatus::Unknown:
        break;
    }
    return ServerSetListModel::tr("Unknown");
}

QString statusWord(ServerStatus status, bool paused) {
    if (!paused)
        return statusWord(status);
    return status == ServerStatus::Failed ? ServerSetListModel::tr("Paused, failed") : ServerSetListModel::tr("Paused");
}

QString statusIcon(ServerStatus status, bool paused) {
    if (paused)
        return u"status-paused"_s;
    switch (status) {
    case ServerStatus::Ok:
        return u"status-ok"_s;
    case ServerStatus::Failed:
        return u"status-failed"_s;
    case ServerStatus::Unknown:
        break;
    }
    return u"status-unknown"_s;
}

QString activityWord(PollState state) {
    switch (state) {
    case PollState::Polling:
        return ServerSetListModel::tr("Polling");
    case PollState::Retrying:
        return ServerSetListModel::tr("Retrying");
    case PollState::Paused:
        return ServerSetListModel::tr("Paused");
    case PollState::Waiting:
        break;
    }
    return ServerSetListModel::tr("Waiting");
}

ServerSetRow serverSetRow(const QJsonObject& shortInfo) {
    ServerSetRow row;
    row.id = shortInfo.value("id"_L1).toString();
    row.name = shortInfo.value("name"_L1).toString();
    row.nameKey = row.name.toLower();
    row.orderKey = nameOrderKey(row.name);
    row.status = statusOf(shortInfo.value("status"_L1).toString());
    row.paused = shortInfo.value("paused"_L1).toBool();
    row.pollState = pollStateOf(shortInfo.value("pollState"_L1).toString());
    row.nextPollAt = wallTimeOf(shortInfo.value("nextPollAt"_L1));
    return row;
}

namespace {

/// The worst first.
int severity(const ServerSetRow& row) {
    if (row.status == ServerStatus::Failed)
        return row.paused ? 1 : 0;
    if (row.paused)
        return 2;
    return row.status == ServerStatus::Unknown ? 3 : 4;
}

} // namespace

ServerSetListModel::ServerSetListModel(const Clock& clock, QObject* parent) : KeyedTableModel(parent), m_clock(clock) {}

void ServerSetListModel::count(const ServerSetRow& row, int by) {
    m_counts.total += by;
    m_counts.failed += row.status == ServerStatus::Failed ? by : 0;
    m_counts.paused += row.paused ? by : 0;
}

QString ServerSetListModel::text(const ServerSetRow& row, int column) const {
    switch (column) {
    case Name:
        return row.name;
    case Status:
        return statusWord(row.status, row.paused);
    case Activity:
        return activityWord(row.pollState);
    case NextPoll:
        return row.pollState == PollState::Waiting ? untilText(row.nextPollAt, m_clock.wallTime()) : QString();
    default:
        return {};
    }
}

QVariant ServerSetListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServerSetRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Name ? svgIcon(statusIcon(row.status, row.paused)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Status && row.status == ServerStatus::Failed
                   ? QVariant(toneColor(Tone::Bad, QGuiApplication::palette()))
                   : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == NextPoll)
            return exactTimeText(row.nextPollAt);
        return index.column() == Name ? row.name : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? tr("%1, %2").arg(row.name, statusWord(row.status, row.paused)) : QVariant();
    default:
        return {};
    }
}

QVariant ServerSetListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Server set");
    case Status:
        return tr("Status");
    case Activity:
        return tr("Activity");
    case NextPoll:
        return tr("Next poll");
    default:
        return {};
    }
}

bool ServerSetListModel::rowLess(int column, int first, int second) const {
    const ServerSetRow& a = at(first);
    const ServerSetRow& b = at(second);
    switch (column) {
    case Status:
        if (const int difference = severity(a) - severity(b); difference != 0)
            return difference < 0;
        break;
    case Activity:
        if (a.pollState != b.pollState)
            return a.pollState < b.pollState;
        break;
    case NextPoll:
        if (a.nextPollAt != b.nextPollAt)
            return a.nextPollAt < b.nextPollAt;
        break;
    default:
        break;
    }
    if (const int order = QString::compare(a.orderKey, b.orderKey); order != 0)
        return order < 0;
    return a.id < b.id;
}

bool ServerSetListModel::rowMatches(int row, const QString& needle) const {
    const ServerSetRow& set = at(row);
    return set.nameKey.contains(needle) || statusWord(set.status, set.paused).contains(needle, Qt::CaseInsensitive);
}

quint32 ServerSetListModel::changedColumns(const ServerSetRow& before, const ServerSetRow& after) const {
    quint32 columns = 0;
    if (before.name != after.name)
        columns |= 1u << Name;
    if (before.status != after.status || before.paused != after.paused)
        columns |= 1u << Name | 1u << Status;
    if (before.pollState != after.pollState)
        columns |= 1u << Activity | 1u << NextPoll;
    if (before.nextPollAt != after.nextPollAt)
        columns |= 1u << NextPoll;
    return columns;
}

} // namespace standby
#include "moc_ServerSetListModel.cpp"
