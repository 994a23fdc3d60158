// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of server sets shows of a group: how it stands with the worst in it, and the counts.
#include "models/ServerSetListModel.h"
#include "widgets/SvgIcon.h"
#include "words/ReadingOrder.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

struct Worst {
    ServerStatus status = ServerStatus::Unknown;
    bool paused = false;
};

Worst worstOf(const ServerSetCounts& counts) {
    if (counts.failed > 0)
        return {ServerStatus::Failed, false};
    if (counts.unknown > 0)
        return {ServerStatus::Unknown, false};
    return {ServerStatus::Ok, counts.paused > 0 && counts.ok == 0};
}

QString countsText(const ServerSetCounts& counts) {
    QStringList parts;
    if (counts.failed > 0)
        parts.append(ServerSetListModel::tr("%Ln failed", nullptr, counts.failed));
    if (counts.unknown > 0)
        parts.append(ServerSetListModel::tr("%Ln unknown", nullptr, counts.unknown));
    if (counts.paused > 0)
        parts.append(ServerSetListModel::tr("%Ln paused", nullptr, counts.paused));
    return asList(parts);
}

} // namespace

QVariant ServerSetListModel::groupData(const RowGroup& group, int column, int role) const {
    const ServerSetCounts& counts = *group.counts;
    const Worst worst = worstOf(counts);
    const QString name = group.name.isEmpty() ? tr("Without a tag") : group.name;
    const QString title = tr("%1 (%L2)").arg(name).arg(counts.total);
    switch (role) {
    case Qt::DisplayRole:
        return column == Status   ? QVariant(statusWord(worst.status, worst.paused))
               : column == Name   ? QVariant(title)
               : column == Reason ? QVariant(countsText(counts))
                                  : QVariant();
    case Qt::DecorationRole:
        if (column == Status)
            return svgIcon(statusIcon(worst.status, worst.paused));
        return column == Name ? svgIcon(group.expanded ? u"group-open"_s : u"group-closed"_s) : QVariant();
    case Qt::ForegroundRole:
        return worst.status == ServerStatus::Failed && (column == Status || column == Reason)
                   ? QVariant(toneColor(Tone::Bad, QGuiApplication::palette()))
                   : QVariant();
    case Qt::BackgroundRole:
        return QGuiApplication::palette().color(QPalette::AlternateBase);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString state = group.expanded ? tr("group, open") : tr("group, closed");
        const QString details = countsText(counts);
        return column != Name ? QVariant()
                              : QVariant(details.isEmpty() ? tr("%1, %2").arg(title, state)
                                                           : tr("%1, %2: %3").arg(title, state, details));
    }
    case headingRole:
        return name;
    default:
        return {};
    }
}

} // namespace standby
