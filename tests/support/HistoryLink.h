// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"

#include <QJsonArray>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QUrlQuery>

namespace standby {

/// An engine of paper that has a polling history and nothing else.
class HistoryLink final : public EngineLink {
  public:
    /// Rows as in the API, newest first, ids falling.
    QJsonArray entries;
    QJsonArray uptimes;
    QStringList requests;
    int failStatus = 0; ///< not 0: history requests get this

    static QJsonObject entry(int id, const QString& type, const QString& text) {
        return {{QStringLiteral("id"), id},
                {QStringLiteral("time"), QStringLiteral("2026-11-21T10:%1:%2.000Z")
                                             .arg(id / 60 % 60, 2, 10, QLatin1Char('0'))
                                             .arg(id % 60, 2, 10, QLatin1Char('0'))},
                {QStringLiteral("type"), type},
                {QStringLiteral("serverSetId"), QStringLiteral("set1")},
                {QStringLiteral("serverId"), QStringLiteral("s1")},
                {QStringLiteral("serverAddress"), QStringLiteral("192.0.2.10")},
                {QStringLiteral("serverName"), QStringLiteral("HQ")},
                {QStringLiteral("responseMs"), 12.5},
                {QStringLiteral("text"), text}};
    }

    void send(ApiRequest request, QObject* context, Answer answer) override {
        requests.append(QString::fromLatin1(request.path + '?' + request.query));
        QTimer::singleShot(0, this, [this, request, context = QPointer(context), answer] {
            const ApiResponse response = respond(request);
            if (context)
                answer(response);
        });
    }
    bool connected() const override { return true; }
    QString where() const override { return {}; }
    QString apiUrl() const override { return {}; }

  private:
    static ApiResponse json(const QJsonValue& body) {
        ApiResponse response;
        response.body = body;
        return response;
    }

    ApiResponse respond(const ApiRequest& request) const {
        if (request.path.endsWith("/config"))
            return json(QJsonObject{{QStringLiteral("name"), QStringLiteral("Main website")},
                                    {QStringLiteral("servers"),
                                     QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("s1")},
                                                            {QStringLiteral("address"), QStringLiteral("192.0.2.10")},
                                                            {QStringLiteral("displayName"), QStringLiteral("HQ")}}}}});
        if (request.path.endsWith("/uptime"))
            return json(QJsonObject{{QStringLiteral("servers"), uptimes}});
        if (failStatus != 0) {
            ApiResponse failed =
                json(QJsonObject{{QStringLiteral("detail"), QStringLiteral("The disk of the history is gone.")}});
            failed.status = failStatus;
            return failed;
        }
        if (request.header("Accept") == "text/csv") {
            ApiResponse csv;
            csv.contentType = "text/csv";
            csv.body = QByteArray("time,type\r\n2026,serverFailed\r\n");
            return csv;
        }
        const QUrlQuery query(QString::fromLatin1(request.query));
        const QStringList types =
            query.queryItemValue(QStringLiteral("type")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        const int before = query.queryItemValue(QStringLiteral("before")).toInt();
        const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        QJsonArray page;
        for (const QJsonValue& value : entries) {
            const QJsonObject row = value.toObject();
            const bool wanted = types.isEmpty() || types.contains(row.value(QLatin1String("type")).toString());
            if (wanted && (before == 0 || row.value(QLatin1String("id")).toInt() < before) && page.size() < limit)
                page.append(row);
        }
        return json(page);
    }
};

} // namespace standby
