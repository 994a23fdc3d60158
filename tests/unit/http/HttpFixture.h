// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EventHub.h"
#include "http/HttpServer.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <memory>

namespace standby {

/// An HTTP server on a free port of 127.0.0.1 before a door that echoes: `METHOD PATH?QUERY BODY`. `/later` is answered
/// by answerLater() only.
class HttpFixture {
  public:
    explicit HttpFixture(const HttpLimits& limits = {}) : server(door(), events, limits) {}

    static HttpApiOptions options(quint16 port = 0) {
        HttpApiOptions api;
        api.url = QStringLiteral("http://127.0.0.1:%1").arg(port);
        return api;
    }

    HttpDoor door() {
        return {[this](const ApiRequest& request, ApiReply reply) {
                    requests.append(request);
                    if (request.path == "/later") {
                        owed.append(std::move(reply));
                        return;
                    }
                    ApiResponse response;
                    response.contentType = "text/plain";
                    response.headers.append({"X-Method", request.method});
                    const auto* body = std::get_if<QByteArray>(&request.body);
                    response.body = request.path == "/big" ? QByteArray(3'000'000, 'b')
                                                           : request.method + ' ' + request.path + '?' + request.query +
                                                                 ' ' + (body ? *body : QByteArray());
                    reply(std::move(response));
                },
                [this](const ApiRequest& request, ApiReply reply) {
                    requests.append(request);
                    ApiResponse response;
                    response.status = eventsAllowed ? 200 : 401;
                    reply(std::move(response));
                }};
    }

    void answerLater(const QByteArray& text) {
        const QList<ApiReply> replies = std::exchange(owed, {});
        for (const ApiReply& reply : replies) {
            ApiResponse response;
            response.contentType = "text/plain";
            response.body = text;
            reply(std::move(response));
        }
    }

    EventHub events;
    QList<ApiRequest> requests;
    QList<ApiReply> owed;
    bool eventsAllowed = true;
    HttpServer server;
};

/// A client that sends bytes as they are.
class RawClient {
  public:
    explicit RawClient(quint16 port, std::unique_ptr<QTcpSocket> made = std::make_unique<QTcpSocket>())
        : socket(std::move(made)) {
        QObject::connect(socket.get(), &QTcpSocket::readyRead, socket.get(), [this] { received += socket->readAll(); });
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    void send(const QByteArray& bytes) { socket->write(bytes); }
    /// Waits until @p count whole replies (with Content-Length) are there.
    bool waitForReplies(int count, int ms = 5000) {
        return QTest::qWaitFor([&] { return replies().size() >= count; }, ms);
    }
    bool waitForClose(int ms = 5000) {
        return QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }, ms);
    }
    bool waitFor(const QByteArray& text, int ms = 5000) {
        return QTest::qWaitFor([&] { return received.contains(text); }, ms);
    }
    /// The whole replies that came, split by their Content-Length.
    QList<QByteArray> replies() const {
        QList<QByteArray> found;
        qsizetype at = 0;
        while (at < received.size()) {
            const qsizetype end = received.indexOf("\r\n\r\n", at);
            if (end < 0)
                break;
            const qsizetype field = received.indexOf("Content-Length: ", at);
            const qsizetype length = field < 0 || field > end || bodiless
                                         ? 0
                                         : received.mid(field + 16, received.indexOf('\r', field) - field - 16).toInt();
            if (received.size() < end + 4 + length)
                break;
            found.append(received.mid(at, end + 4 + length - at));
            at = end + 4 + length;
        }
        return found;
    }
    int status() const { return received.mid(9, 3).toInt(); }

    std::unique_ptr<QTcpSocket> socket;
    QByteArray received;
    bool bodiless = false; ///< replies are to HEAD
};

} // namespace standby
