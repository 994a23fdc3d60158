// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/EventStreams.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace standby {

EventStreams::EventStreams(EventHub& hub, const HttpLimits& limits, QObject* parent)
    : QObject(parent), m_hub(hub), m_limits(limits) {
    m_commentTimer.setInterval(limits.eventCommentMs);
    connect(&m_commentTimer, &QTimer::timeout, this, [this] { write(":\n\n"); });
}

QByteArray EventStreams::textOf(const EngineEvent& event) const {
    return "event: " + event.type + "\nid: " + m_hub.idOf(event) +
           "\ndata: " + QJsonDocument(event.data).toJson(QJsonDocument::Compact) + "\n\n";
}

void EventStreams::add(HttpConnection& connection) {
    QByteArray lastId;
    for (const auto& [name, value] : connection.head().headers)
        if (name.toLower() == "last-event-id")
            lastId = value.left(100);
    connection.startStream();

    const EngineEvent here{m_hub.lastSeq(), "reset", {}};
    QByteArray beginning = "retry: 2000\n\n";
    if (const auto missed = m_hub.since(lastId)) {
        // An id without data, so that also who has not heard anything yet can come back.
        if (lastId.isEmpty())
            beginning += "id: " + m_hub.idOf(here) + "\n\n";
        for (const EngineEvent& event : *missed)
            beginning += textOf(event);
    } else {
        beginning += textOf(here);
    }
    connection.socket()->write(beginning);
    m_streams.insert(connection.key(), &connection);
    if (m_streams.size() == 1) {
        m_subscription = connect(&m_hub, &EventHub::published, this, &EventStreams::deliver);
        m_commentTimer.start();
    }
}

void EventStreams::remove(HttpConnection& connection) {
    if (m_streams.remove(connection.key()) == 0 || !m_streams.isEmpty())
        return;
    disconnect(m_subscription);
    m_commentTimer.stop();
}

void EventStreams::endAll() {
    const QList<HttpConnection*> all = m_streams.values();
    for (HttpConnection* connection : all) {
        remove(*connection); // not one event more
        connection->retire();
    }
}

void EventStreams::deliver(const QList<EngineEvent>& batch) {
    QByteArray text; // rendered once for all
    for (const EngineEvent& event : batch)
        text += textOf(event);
    write(text);
}

void EventStreams::write(const QByteArray& text) {
    QList<HttpConnection*> behind;
    for (HttpConnection* connection : std::as_const(m_streams)) {
        if (connection->unsent() > m_limits.eventBacklogBytes)
            behind.append(connection);
        else
            connection->socket()->write(text);
    }
    for (HttpConnection* connection : std::as_const(behind))
        connection->abort(); // comes back here through remove()
}

} // namespace standby

#include "moc_EventStreams.cpp"
