// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

namespace standby {

/// The polling history of one set in an engine of paper: rows as in the API, let through by its filters.
class FakeHistory {
  public:
    /// @p time RFC 3339 in UTC with milliseconds. Oldest first.
    void add(const QString& time, const QString& type, const QJsonObject& server, const QString& text) {
        m_rows.append(QJsonObject{{QStringLiteral("id"), m_rows.size() + 1},
                                  {QStringLiteral("time"), time},
                                  {QStringLiteral("type"), type},
                                  {QStringLiteral("serverSetId"), QString()},
                                  {QStringLiteral("serverId"), server.value(QLatin1String("id")).toString()},
                                  {QStringLiteral("serverAddress"), server.value(QLatin1String("address")).toString()},
                                  {QStringLiteral("serverName"), server.value(QLatin1String("displayName")).toString()},
                                  {QStringLiteral("responseMs"), QJsonValue()},
                                  {QStringLiteral("text"), text}});
    }

    /// Newest first, or from a row on oldest first with `after`.
    QJsonArray page(const QByteArray& query) const {
        const QUrlQuery wanted(QString::fromLatin1(query));
        const auto value = [&wanted](const char* name) {
            return wanted.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        };
        const QStringList types = value("type").split(QLatin1Char(','), Qt::SkipEmptyParts);
        const int limit = value("limit").isEmpty() ? 1000 : value("limit").toInt();
        const bool onwards = wanted.hasQueryItem(QStringLiteral("after"));
        QJsonArray page;
        for (qsizetype turn = 0; turn < m_rows.size() && page.size() < limit; ++turn) {
            const QJsonObject row = m_rows.at(onwards ? turn : m_rows.size() - 1 - turn);
            const QString time = row.value(QLatin1String("time")).toString();
            if ((types.isEmpty() || types.contains(row.value(QLatin1String("type")).toString())) &&
                (value("from").isEmpty() || time >= value("from")) && (value("to").isEmpty() || time < value("to")) &&
                (!onwards || row.value(QLatin1String("id")).toInt() > value("after").toInt()))
                page.append(row);
        }
        return page;
    }

  private:
    QList<QJsonObject> m_rows;
};

} // namespace standby
