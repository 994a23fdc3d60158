// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProblemListModel.h"

#include "net/Clock.h"
#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "widgets/Theme.h"
#include "words/EngineSentences.h"

#include <QGuiApplication>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

ProblemType problemTypeOf(const QString& word) {
    return word == "serverPoll"_L1     ? ProblemType::ServerPoll
           : word == "dnsUpdate"_L1    ? ProblemType::DnsUpdate
           : word == "notification"_L1 ? ProblemType::Notification
                                       : ProblemType::System;
}

} // namespace

QString problemTypeWord(ProblemType type) {
    switch (type) {
    case ProblemType::ServerPoll:
        return ProblemListModel::tr("Server poll");
    case ProblemType::DnsUpdate:
        return ProblemListModel::tr("DNS update");
    case ProblemType::Notification:
        return ProblemListModel::tr("Notification");
    case ProblemType::System:
        break;
    }
    return ProblemListModel::tr("System");
}

ProblemRow problemRow(const QJsonObject& json) {
    ProblemRow row;
    Problem& problem = row.problem;
    row.id = problem.id = json.value("id"_L1).toString();
    problem.type = problemTypeOf(json.value("type"_L1).toString());
    problem.serverSetId = json.value("serverSetId"_L1).toString();
    problem.serverSetName = json.value("serverSetName"_L1).toString();
    problem.server = json.value("server"_L1).toString();
    problem.description = json.value("description"_L1).toString();
    problem.firstDetectedAt = wallTimeOf(json.value("firstDetectedAt"_L1));
    problem.lastConfirmedAt = wallTimeOf(json.value("lastConfirmedAt"_L1));
    problem.acknowledged = json.value("acknowledged"_L1).toBool();
    problem.acknowledgeNote = json.value("acknowledgeNote"_L1).toString();
    row.key = (problem.serverSetName + u'\n' + problem.server + u'\n' + problem.description).toLower();
    return row;
}

ProblemListModel::ProblemListModel(const Clock& clock, QObject* parent) : KeyedTableModel(parent), m_clock(clock) {}

QString ProblemListModel::text(const Problem& problem, int column) const {
    switch (column) {
    case ServerSetName:
        return problem.type == ProblemType::System && problem.serverSetName.isEmpty() ? tr("Standby")
                                                                                      : problem.serverSetName;
    case Type:
        return problemTypeWord(problem.type);
    case Server:
        return problem.server;
    case Description:
        return problem.acknowledged ? tr("Acknowledged – %1").arg(inWindowLanguage(problem.description))
                                    : inWindowLanguage(problem.description);
    case FirstDetected:
        return agoText(problem.firstDetectedAt, m_clock.wallTime());
    case LastConfirmed:
        return agoText(problem.lastConfirmedAt, m_clock.wallTime());
    default:
        return {};
    }
}

QVariant ProblemListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem& problem = at(index.row()).problem;
    switch (role) {
    case Qt::DisplayRole:
        return text(problem, index.column());
    case Qt::DecorationRole:
        if (index.column() != ServerSetName)
            return {};
        return svgIcon(problem.acknowledged ? u"acknowledge"_s : u"problems"_s);
    case Qt::ForegroundRole:
        return problem.acknowledged ? QVariant(toneColor(Tone::Muted, QGuiApplication::palette())) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == FirstDetected)
            return exactTimeText(problem.firstDetectedAt);
        if (index.column() == LastConfirmed)
            return exactTimeText(problem.lastConfirmedAt);
        return text(problem, index.column());
    default:
        return {};
    }
}

QVariant ProblemListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ServerSetName:
        return tr("Server set");
    case Type:
        return tr("Type");
    case Server:
        return tr("Server");
    case Description:
        return tr("Description");
    case FirstDetected:
        return tr("First detected");
    case LastConfirmed:
        return tr("Last confirmed");
    default:
        return {};
    }
}

bool ProblemListModel::rowLess(int column, int first, int second) const {
    const Problem& a = at(first).problem;
    const Problem& b = at(second).problem;
    int order = 0;
    switch (column) {
    case ServerSetName:
        order = a.serverSetName.compare(b.serverSetName, Qt::CaseInsensitive);
        break;
    case Type:
        order = int(a.type) - int(b.type);
        break;
    case Server:
        order = a.server.compare(b.server, Qt::CaseInsensitive);
        break;
    case Description:
        order = a.description.compare(b.description, Qt::CaseInsensitive);
        break;
    case LastConfirmed:
        if (a.lastConfirmedAt != b.lastConfirmedAt)
            return a.lastConfirmedAt < b.lastConfirmedAt;
        break;
    default:
        break;
    }
    if (order != 0)
        return order < 0;
    if (a.firstDetectedAt != b.firstDetectedAt)
        return a.firstDetectedAt < b.firstDetectedAt;
    return a.id < b.id;
}

quint32 ProblemListModel::changedColumns(const ProblemRow& before, const ProblemRow& after) const {
    quint32 columns = 0;
    for (int column = 0; column <= Description; ++column) {
        if (text(before.problem, column) != text(after.problem, column))
            columns |= 1u << column;
    }
    if (before.problem.acknowledged != after.problem.acknowledged)
        columns |= (1u << ColumnCount) - 1; // all of them look different
    if (before.problem.firstDetectedAt != after.problem.firstDetectedAt)
        columns |= 1u << FirstDetected;
    if (before.problem.lastConfirmedAt != after.problem.lastConfirmedAt)
        columns |= 1u << LastConfirmed;
    return columns;
}

} // namespace standby
#include "moc_ProblemListModel.cpp"
