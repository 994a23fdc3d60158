// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ServerSetListModel.h"

#include "net/Clock.h"
#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "words/EngineSentences.h"
#include "words/NameOrder.h"

#include <QGuiApplication>

#include <algorithm>
#include <numeric>
#include <utility>

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

ServerSetListModel::ServerSetListModel(const Clock& clock, const LatencySamples* samples, QObject* parent)
    : KeyedTableModel(parent), m_clock(clock), m_samples(samples) {
    const auto rankAnew = [this] { m_nameRanks.clear(); };
    connect(this, &QAbstractItemModel::rowsInserted, this, rankAnew);
    connect(this, &QAbstractItemModel::rowsRemoved, this, rankAnew);
    connect(this, &QAbstractItemModel::layoutChanged, this, rankAnew);
}

QString ServerSetListModel::reason(const ServerSetRow& row) const {
    const QString words = inWindowLanguage(row.lastError);
    if (words.isEmpty() || row.failedServers < 2)
        return words;
    return tr("%1 (and %n more)", nullptr, row.failedServers - 1).arg(words);
}

QList<LatencySample> ServerSetListModel::polls(const ServerSetRow& row) const {
    return m_samples ? m_samples->of(row.id) : QList<LatencySample>();
}

QString ServerSetListModel::text(const ServerSetRow& row, int column) const {
    switch (column) {
    case Status:
        return statusWord(row.status, row.paused);
    case Name:
        return row.name;
    case Active:
        return row.active;
    case ResponseTime:
        return millisecondsText(row.responseMs);
    case Since:
        return row.since == 0 ? QString() : durationText(std::max<qint64>(m_clock.wallTime() - row.since, 1000));
    case Reason:
        return reason(row);
    case NextPoll:
        return row.pollState == PollState::Waiting ? untilText(row.nextPollAt, m_clock.wallTime())
                                                   : activityWord(row.pollState);
    default:
        return {};
    }
}

QString ServerSetListModel::toolTip(const ServerSetRow& row, int column) const {
    switch (column) {
    case LastPolls:
        return tr("Last polls: %1").arg(samplesText(polls(row)));
    case Since:
        return exactTimeText(row.since);
    case NextPoll:
        return exactTimeText(row.nextPollAt);
    case Status:
        return row.lastError.isEmpty() ? text(row, Status) : tr("%1: %2").arg(text(row, Status), reason(row));
    case Name:
        return row.lastError.isEmpty() ? row.name : tr("%1: %2").arg(row.name, reason(row));
    default:
        return text(row, column);
    }
}

QVariant ServerSetListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServerSetRow& row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == Status ? svgIcon(statusIcon(row.status, row.paused)) : QVariant();
    case Qt::ForegroundRole:
        if (column != Status && column != Reason)
            return {};
        if (row.status == ServerStatus::Failed)
            return toneColor(Tone::Bad, QGuiApplication::palette());
        return row.paused ? QVariant(toneColor(Tone::Muted, QGuiApplication::palette())) : QVariant();
    case Qt::TextAlignmentRole:
        return column == ResponseTime ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        if (column == Name)
            return tr("%1, %2").arg(row.name, statusWord(row.status, row.paused));
        return column == LastPolls ? samplesText(polls(row)) : QVariant();
    case pollsRole:
        return column == LastPolls ? QVariant::fromValue(polls(row)) : QVariant();
    default:
        return {};
    }
}

QString ServerSetListModel::columnTitle(int column) {
    switch (column) {
    case Status:
        return tr("Status");
    case Name:
        return tr("Server set");
    case LastPolls:
        return tr("Last polls");
    case Active:
        return tr("In DNS now");
    case ResponseTime:
        return tr("Response");
    case Since:
        return tr("Since");
    case Reason:
        return tr("Why");
    case NextPoll:
        return tr("Next poll");
    default:
        return {};
    }
}

QVariant ServerSetListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::ToolTipRole && section == LastPolls)
        return tr("The last polls of all its servers, the newest at the end; the higher, the slower. Sorted by the "
                  "response time.");
    if (role == Qt::ToolTipRole && section == Since)
        return tr("For how long it has had this status");
    return {};
}

int ServerSetListModel::nameRank(int row) const {
    if (m_nameRanks.empty()) {
        std::vector<int> order;
        order.resize(size_t(rowCount()));
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [this](int a, int b) {
            const int names = QString::compare(at(a).orderKey, at(b).orderKey);
            return names != 0 ? names < 0 : at(a).id < at(b).id;
        });
        m_nameRanks.resize(order.size());
        for (size_t place = 0; place < order.size(); ++place)
            m_nameRanks[size_t(order[place])] = int(place);
    }
    return m_nameRanks[size_t(row)];
}

bool ServerSetListModel::rowLess(int column, int first, int second) const {
    const ServerSetRow& a = at(first);
    const ServerSetRow& b = at(second);
    const auto known = [](auto value) { return value > 0 ? 0 : 1; }; // what is not known comes last
    switch (column) {
    case Status:
        if (const int difference = severity(a) - severity(b); difference != 0)
            return difference < 0;
        break;
    case LastPolls:
    case ResponseTime:
        if (a.responseMs != b.responseMs)
            return a.responseMs > b.responseMs; // the slowest first
        break;
    case Active:
        if (const int order = QString::compare(a.active, b.active); order != 0)
            return order < 0;
        break;
    case Since:
        if (a.since != b.since)
            return a.since > b.since; // the latest change first
        break;
    case Reason:
        if (a.lastError.isEmpty() != b.lastError.isEmpty())
            return !a.lastError.isEmpty();
        if (const int order = QString::compare(a.lastError, b.lastError); order != 0)
            return order < 0;
        break;
    case NextPoll:
        if (a.nextPollAt != b.nextPollAt)
            return std::pair(known(a.nextPollAt), a.nextPollAt) < std::pair(known(b.nextPollAt), b.nextPollAt);
        break;
    default:
        break;
    }
    return nameRank(first) < nameRank(second);
}

bool ServerSetListModel::rowMatches(int row, const QString& needle) const {
    if (m_wordsNeedle != needle) {
        m_wordsNeedle = needle;
        for (const ServerStatus status : {ServerStatus::Unknown, ServerStatus::Ok, ServerStatus::Failed}) {
            for (const bool paused : {false, true})
                m_wordsMatch[size_t(status) * 2 + paused] =
                    statusWord(status, paused).contains(needle, Qt::CaseInsensitive);
        }
    }
    const ServerSetRow& set = at(row);
    return m_wordsMatch[size_t(set.status) * 2 + set.paused] || set.searchKey.contains(needle);
}

bool ServerSetListModel::rowBelongs(int row, StatusFilter filter) const {
    return belongsTo(filter, at(row).status, at(row).paused);
}

ServerSetCounts ServerSetListModel::countsOf(const std::vector<int>& rows) const {
    ServerSetCounts counts;
    for (const int row : rows)
        counts.add(at(row).status, at(row).paused);
    return counts;
}

quint32 ServerSetListModel::changedColumns(const ServerSetRow& before, const ServerSetRow& after) const {
    quint32 columns = 0;
    const auto note = [&columns](bool changed, quint32 which) { columns |= changed ? which : 0; };
    const bool renamed = before.name != after.name;
    if (renamed)
        m_nameRanks.clear();
    note(renamed, 1u << Name);
    note(before.tags != after.tags, 1u << Name);
    note(before.status != after.status || before.paused != after.paused, 1u << Status);
    note(before.pollState != after.pollState || before.nextPollAt != after.nextPollAt, 1u << NextPoll);
    note(before.active != after.active, 1u << Active);
    note(before.responseMs != after.responseMs, 1u << ResponseTime);
    note(before.since != after.since, 1u << Since);
    note(before.lastError != after.lastError || before.failedServers != after.failedServers, 1u << Reason);
    return columns;
}

} // namespace standby
#include "moc_ServerSetListModel.cpp"
