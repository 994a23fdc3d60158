// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ServerSetRow.h"

#include "models/ServerSetListModel.h"
#include "widgets/RelativeTime.h"

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

QString orderKeyOf(const QString& name) {
    const QString lower = name.toLower();
    QString key;
    key.reserve(lower.size() + 4);
    for (qsizetype at = 0; at < lower.size();) {
        if (!lower.at(at).isDigit()) {
            key += lower.at(at++);
            continue;
        }
        qsizetype end = at;
        while (end < lower.size() && lower.at(end).isDigit())
            ++end;
        while (at + 1 < end && lower.at(at) == u'0')
            ++at;
        // More digits are a larger number; how many there are is a digit-like character in front.
        key += QChar(ushort(u'0' + std::min<qsizetype>(end - at, 9)));
        key += QStringView(lower).sliced(at, end - at);
        at = end;
    }
    return key;
}

ServerSetRow serverSetRow(const QJsonObject& shortInfo) {
    ServerSetRow row;
    row.id = shortInfo.value("id"_L1).toString();
    row.name = shortInfo.value("name"_L1).toString();
    row.nameKey = row.name.toLower();
    row.orderKey = orderKeyOf(row.name);
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
