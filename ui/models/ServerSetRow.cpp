// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ServerSetRow.h"

#include "models/ServerSetListModel.h"
#include "widgets/RelativeTime.h"
#include "words/NameOrder.h"

#include <QJsonArray>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue& list) {
    QStringList texts;
    for (const QJsonValue& text : list.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

ServerSetRow serverSetRow(const QJsonObject& shortInfo) {
    ServerSetRow row;
    row.id = shortInfo.value("id"_L1).toString();
    row.name = shortInfo.value("name"_L1).toString();
    row.nameKey = row.name.toLower();
    row.orderKey = nameOrderKey(row.name);
    row.status = statusOf(shortInfo.value("status"_L1).toString());
    row.paused = shortInfo.value("paused"_L1).toBool();
    row.pollState = pollStateOf(shortInfo.value("pollState"_L1).toString());
    row.servers = shortInfo.value("servers"_L1).toInt();
    row.failedServers = shortInfo.value("failedServers"_L1).toInt();
    row.responseMs = shortInfo.value("responseMs"_L1).toDouble(-1);
    row.since = wallTimeOf(shortInfo.value("since"_L1));
    row.nextPollAt = wallTimeOf(shortInfo.value("nextPollAt"_L1));
    const QStringList addresses = textsOf(shortInfo.value("addresses"_L1));
    const QStringList active = textsOf(shortInfo.value("active"_L1));
    row.active = (active.isEmpty() ? addresses : active).join(u", "_s);
    row.lastError = shortInfo.value("lastError"_L1).toString();
    row.tags = textsOf(shortInfo.value("tags"_L1));
    row.searchKey =
        QString(row.name + u'\n' + row.tags.join(u'\n') + u'\n' + addresses.join(u'\n') + u'\n' + row.active).toLower();
    return row;
}

} // namespace standby
