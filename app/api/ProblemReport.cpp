// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace standby {

QByteArray statusTitle(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Internal Server Error";
    }
}

ApiResponse problemReport(int status, const QString& detail, const Errors& errors) {
    QJsonObject report{{QStringLiteral("type"), QStringLiteral("about:blank")},
                       {QStringLiteral("title"), QString::fromLatin1(statusTitle(status))},
                       {QStringLiteral("status"), status},
                       {QStringLiteral("detail"), detail}};
    if (!errors.isEmpty()) {
        QJsonArray list;
        for (const Error& error : errors)
            list.append(
                QJsonObject{{QStringLiteral("pointer"), error.pointer}, {QStringLiteral("detail"), error.detail}});
        report.insert(QStringLiteral("errors"), list);
    }
    return {status, "application/problem+json", QJsonValue(report), {}};
}

} // namespace standby
