// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"

#include <QDateTime>
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
    QJsonObject responseTimes;
    bool recordOnlyChanges = false;
    QStringList requests;
    int failStatus = 0; ///< not 0: history requests get this

    /// One a second since the whole hour that is at least an hour ago: the dialog asks for the last 24 hours first.
    static QJsonObject entry(int id, const QString& type, const QString& text) {
        static const QString hour =
            QDateTime::currentDateTimeUtc().addSecs(-2 * 3600).toString(QStringLiteral("yyyy-MM-ddTHH"));
        return {{QStringLiteral("id"), id},
                {QStringLiteral("time"), hour + QStringLiteral(":%1:%2.000Z")
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
        if (request.path == "/options")
            return json(QJsonObject{{QStringLiteral("serverPolling"),
                                     QJsonObject{{QStringLiteral("recordOnlyChanges"), recordOnlyChanges}}}});
        if (request.path.endsWith("/responsetimes"))
            return json(responseTimes);
        if (request.path.endsWith("/uptime"))
            return json(QJsonObject{{QStringLiteral("servers"), uptimes}});
        if (failStatus != 0) {
            ApiResponse failed =
                json(QJsonObject{{QStringLiteral("detail"), QStringLiteral("The disk of the history is gone.")}});
            failed.status = failStatus;
            return failed;
        }
        if (request.path.endsWith("/counts"))
            return json(counts(QUrlQuery(QString::fromLatin1(request.query))));
        const QUrlQuery query(QString::fromLatin1(request.query));
        const int before = query.queryItemValue(QStringLiteral("before")).toInt();
        const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        QJsonArray page;
        bool more = false;
        for (const QJsonValue& row : wanted(query)) {
            if (before != 0 && row[QStringLiteral("id")].toInt() >= before)
                continue;
            more = page.size() >= limit;
            if (more)
                break;
            page.append(row);
        }
        ApiResponse response = json(page);
        if (request.header("Accept") == "text/csv") {
            QByteArray table = "time,type\r\n";
            for (const QJsonValue& row : page)
                table += QByteArray::number(row[QStringLiteral("id")].toInt()) + ',' +
                         row[QStringLiteral("type")].toString().toUtf8() + "\r\n";
            response.contentType = "text/csv";
            response.body = table;
        }
        if (more) {
            QUrlQuery next = query;
            next.removeAllQueryItems(QStringLiteral("before"));
            next.addQueryItem(QStringLiteral("before"), QString::number(page.last()[QStringLiteral("id")].toInt()));
            response.addHeader("Link", '<' + request.path + '?' + next.toString(QUrl::FullyEncoded).toLatin1() +
                                           ">; rel=\"next\"");
        }
        return response;
    }

    QJsonArray wanted(const QUrlQuery& query) const {
        const QStringList types =
            query.queryItemValue(QStringLiteral("type")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        const QString from = query.queryItemValue(QStringLiteral("from"));
        const QString to = query.queryItemValue(QStringLiteral("to"));
        QJsonArray rows;
        for (const QJsonValue& row : entries) {
            const QString time = row[QStringLiteral("time")].toString();
            if ((types.isEmpty() || types.contains(row[QStringLiteral("type")].toString())) && time >= from &&
                (to.isEmpty() || time < to))
                rows.append(row);
        }
        return rows;
    }

    /// A stretch for each minute in which there is something.
    QJsonObject counts(const QUrlQuery& query) const {
        QJsonArray stretches;
        const QJsonArray rows = wanted(query);
        QString minute;
        for (const QJsonValue& row : rows) {
            const QString time = row[QStringLiteral("time")].toString().left(16);
            if (time == minute) {
                QJsonObject last = stretches.takeAt(stretches.size() - 1).toObject();
                last.insert(QStringLiteral("rows"), last.value(QLatin1String("rows")).toInt() + 1);
                stretches.append(last);
                continue;
            }
            minute = time;
            stretches.append(QJsonObject{{QStringLiteral("from"), time + QStringLiteral(":00.000Z")},
                                         {QStringLiteral("to"), time + QStringLiteral(":59.999Z")},
                                         {QStringLiteral("rows"), 1}});
        }
        return {{QStringLiteral("total"), rows.size()}, {QStringLiteral("stretches"), stretches}};
    }
};

} // namespace standby
