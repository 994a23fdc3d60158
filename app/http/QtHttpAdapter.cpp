// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QtHttpAdapter.h"

#include <QHttpServer>
#include <QTcpServer>

#if QT_VERSION < QT_VERSION_CHECK(6, 4, 0)
#error "QtHttpServer before Qt 6.4 is not supported."
#endif

namespace standby {
namespace {

QByteArray connectionHeader() {
    return QByteArrayLiteral("Standby-Connection");
}

/// Qt 6.4: the responder must die inside the handler, or a client that hangs up takes the process with it
/// (QTBUG-105202). It has no state that a later answer would need.
/// Qt 6.5 and later: while the responder lives, QHttpServer reads no further request from the socket.
void serve(ParsedRequestSink& sink, const QHttpServerRequest& request, QHttpServerResponder& responder) {
    const quint64 connection = request.value(connectionHeader()).toULongLong();
    const bool owed = sink.serveParsed(connection, request.body());
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(owed)
    Q_UNUSED(responder)
#else
    if (owed)
        sink.holdParsed(connection, std::make_shared<QHttpServerResponder>(std::move(responder)));
#endif
}

} // namespace

struct QtHttpAdapter::State {
    QHttpServer server;
};

QtHttpAdapter::QtHttpAdapter(ParsedRequestSink& sink) : m_state(std::make_unique<State>()) {
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    m_state->server.setMissingHandler([&sink](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        serve(sink, request, responder);
    });
#else
    m_state->server.setMissingHandler(&m_state->server,
                                      [&sink](const QHttpServerRequest& request, QHttpServerResponder& responder) {
                                          serve(sink, request, responder);
                                      });
#endif
}

QtHttpAdapter::~QtHttpAdapter() = default;

bool QtHttpAdapter::bind(QTcpServer* server) {
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    m_state->server.bind(server);
    return true;
#else
    return m_state->server.bind(server);
#endif
}

QByteArray QtHttpAdapter::requestBytes(quint64 connection, const QByteArray& method, const QByteArray& body) {
    return method + " / HTTP/1.1\r\nHost: standby\r\n" + connectionHeader() + ": " + QByteArray::number(connection) +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace standby
