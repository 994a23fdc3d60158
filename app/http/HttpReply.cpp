// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpReply.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace standby {
namespace {

struct Reason {
    int status;
    const char* phrase;
};

constexpr std::array reasons{Reason{100, "Continue"},
                             Reason{200, "OK"},
                             Reason{201, "Created"},
                             Reason{202, "Accepted"},
                             Reason{204, "No Content"},
                             Reason{206, "Partial Content"},
                             Reason{301, "Moved Permanently"},
                             Reason{302, "Found"},
                             Reason{303, "See Other"},
                             Reason{304, "Not Modified"},
                             Reason{307, "Temporary Redirect"},
                             Reason{308, "Permanent Redirect"},
                             Reason{400, "Bad Request"},
                             Reason{401, "Unauthorized"},
                             Reason{403, "Forbidden"},
                             Reason{404, "Not Found"},
                             Reason{405, "Method Not Allowed"},
                             Reason{406, "Not Acceptable"},
                             Reason{408, "Request Timeout"},
                             Reason{409, "Conflict"},
                             Reason{410, "Gone"},
                             Reason{411, "Length Required"},
                             Reason{412, "Precondition Failed"},
                             Reason{413, "Content Too Large"},
                             Reason{414, "URI Too Long"},
                             Reason{415, "Unsupported Media Type"},
                             Reason{417, "Expectation Failed"},
                             Reason{422, "Unprocessable Content"},
                             Reason{428, "Precondition Required"},
                             Reason{429, "Too Many Requests"},
                             Reason{431, "Request Header Fields Too Large"},
                             Reason{500, "Internal Server Error"},
                             Reason{501, "Not Implemented"},
                             Reason{502, "Bad Gateway"},
                             Reason{503, "Service Unavailable"},
                             Reason{504, "Gateway Timeout"},
                             Reason{505, "HTTP Version Not Supported"}};

/// RFC 9110, section 15; empty (which is allowed) for what is not in the list.
const char* phraseOf(int status) {
    const auto* found = std::find_if(reasons.begin(), reasons.end(),
                                     [status](const Reason& reason) { return reason.status == status; });
    return found == reasons.end() ? "" : found->phrase;
}

/// RFC 9110, section 5.6.7: English names, always GMT. Written by hand for it is in every reply.
QByteArray httpDate() {
    constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const qint64 seconds = QDateTime::currentSecsSinceEpoch();
    const QDate date = QDate(1970, 1, 1).addDays(seconds / 86400);
    const int second = static_cast<int>(seconds % 86400);
    std::array<char, 32> text;
    qsnprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT", days[date.dayOfWeek() - 1], date.day(),
              months[date.month() - 1], date.year(), second / 3600, second / 60 % 60, second % 60);
    return text.data();
}

bool keepsFraming(const QByteArray& text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

QByteArray beginning(int status) {
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) + "\r\nDate: " + httpDate() +
           "\r\nServer: Standby\r\n";
}

} // namespace

QByteArray replyBytes(const ApiResponse& response, ReplyFraming framing) {
    // Neither body nor length: RFC 9110, section 8.6.
    const bool bodiless = response.status == 204 || response.status == 304;
    const QByteArray body = bodiless ? QByteArray() : response.bytes();
    QByteArray length = QByteArray::number(body.size());
    bool saysHowToCache = false;
    bool saysNotToSniff = false;
    QByteArray fields;
    for (const auto& [name, value] : response.headers) {
        const QByteArray lower = name.toLower();
        if (lower == "content-length") {
            if (framing.withoutBody && body.isEmpty() && keepsFraming(value))
                length = value; // the door knows what GET would have sent
            continue;
        }
        if (lower == "connection" || lower == "transfer-encoding" || !keepsFraming(name) || !keepsFraming(value))
            continue; // framing is decided here
        saysHowToCache = saysHowToCache || lower == "cache-control";
        saysNotToSniff = saysNotToSniff || lower == "x-content-type-options";
        fields += name + ": " + value + "\r\n";
    }
    QByteArray reply = beginning(response.status);
    reply.reserve(reply.size() + fields.size() + 256 + body.size());
    if (!bodiless) {
        if (!response.contentType.isEmpty() && keepsFraming(response.contentType))
            reply += "Content-Type: " + response.contentType + "\r\n";
        reply += "Content-Length: " + length + "\r\n";
    }
    reply += fields;
    if (!saysHowToCache)
        reply += "Cache-Control: no-store\r\n";
    if (!saysNotToSniff)
        reply += "X-Content-Type-Options: nosniff\r\n";
    if (!framing.keepAlive)
        reply += "Connection: close\r\n";
    reply += "\r\n";
    if (!framing.withoutBody)
        reply += body;
    return reply;
}

QByteArray streamHeadBytes() {
    return beginning(200) + "Content-Type: text/event-stream\r\nCache-Control: no-store\r\n"
                            "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
}

ApiResponse problemReply(int status, const QString& detail) {
    ApiResponse response;
    response.status = status;
    response.contentType = "application/problem+json";
    // Serialised here, for the order of the members is part of what people read.
    const QJsonObject words{{QStringLiteral("detail"), detail}};
    const QByteArray quoted = QJsonDocument(words).toJson(QJsonDocument::Compact).mid(1);
    response.body = QByteArray("{\"type\":\"about:blank\",\"title\":\"" + QByteArray(phraseOf(status)) +
                               "\",\"status\":" + QByteArray::number(status) + ',' + quoted);
    return response;
}

} // namespace standby
