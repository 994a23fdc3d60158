// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/UptimeTable.h"

#include "widgets/RelativeTime.h"
#include "widgets/TableLook.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString lengthText(double seconds) {
    return durationText(qint64(seconds * 1000));
}

} // namespace

UptimeTable::UptimeTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent) {
    prepareTable(*this);
    setObjectName(u"uptime"_s);
    setAccessibleName(tr("Uptime of each server in the time shown"));
    setHorizontalHeaderLabels({tr("Server"), tr("Uptime"), tr("Failed for"), tr("Failures"), tr("Longest failure")});
    horizontalHeader()->setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair{int(ServerColumn), 36},
                                        {int(UptimeColumn), 14},
                                        {int(FailedColumn), 16},
                                        {int(FailuresColumn), 12}})
        setColumnWidth(column, width * fontMetrics().averageCharWidth());
    widenToTitles(*this);
    setMinimumHeight(4 * verticalHeader()->defaultSectionSize());
}

void UptimeTable::put(int row, int column, const QString& text, bool isNumber) {
    auto* cell = new QTableWidgetItem(text);
    if (isNumber)
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, column, cell);
}

void UptimeTable::setServers(const QJsonArray& servers) {
    setRowCount(int(servers.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QJsonObject server = servers.at(row).toObject();
        const QString name = server.value("displayName"_L1).toString();
        const QString address = server.value("address"_L1).toString();
        const QJsonValue percent = server.value("percent"_L1);
        const double failed = server.value("failedSeconds"_L1).toDouble();
        const int failures = server.value("failures"_L1).toInt();
        put(row, ServerColumn, !name.isEmpty() ? name : !address.isEmpty() ? address : tr("a removed server"), false);
        // Rounded down: 99.999 % is not 100 %.
        put(row, UptimeColumn,
            percent.isDouble() ? tr("%1 %").arg(QLocale().toString(std::floor(percent.toDouble() * 100) / 100, 'f', 2))
                               : tr("not known"),
            percent.isDouble());
        put(row, FailedColumn, failed > 0 ? lengthText(failed) : tr("–"), true);
        put(row, FailuresColumn, QLocale().toString(failures), true);
        put(row, LongestColumn,
            failures > 0 ? lengthText(server.value("longestFailureSeconds"_L1).toDouble()) : tr("–"), false);
        item(row, ServerColumn)
            ->setToolTip(tr("%1\nOk for %2, failed for %3, not known for %4 (not running, paused, disabled, or before "
                            "its first status)")
                             .arg(address, lengthText(server.value("okSeconds"_L1).toDouble()), lengthText(failed),
                                  lengthText(server.value("unknownSeconds"_L1).toDouble())));
    }
}

} // namespace standby
#include "moc_UptimeTable.cpp"
