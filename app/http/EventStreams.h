// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EventHub.h"
#include "http/HttpConnection.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace standby {

/// Those who listen to GET /events: server-sent events (WHATWG HTML, section 9.2). Each is sent what it missed since
/// its Last-Event-ID, or a `reset` when that is not known any more, and from then on every event once, in order. Who
/// does not keep up is dropped, and comes back with its Last-Event-ID. Listens to the hub only while somebody does.
class EventStreams final : public QObject {
    Q_OBJECT
  public:
    EventStreams(EventHub& hub, const HttpLimits& limits, QObject* parent = nullptr);

    bool full() const { return m_streams.size() >= m_limits.eventStreams; }
    /// Begins a stream as the answer to the request that @p connection owes.
    void add(HttpConnection& connection);
    /// Does nothing when it is not one.
    void remove(HttpConnection& connection);
    void endAll();

  private:
    QByteArray textOf(const EngineEvent& event) const;
    void deliver(const QList<EngineEvent>& batch);
    /// To all but those who have not taken what they got before: they are dropped.
    void write(const QByteArray& text);

    EventHub& m_hub;
    const HttpLimits& m_limits;
    QHash<quint64, HttpConnection*> m_streams; ///< by the connection's key
    QMetaObject::Connection m_subscription;
    QTimer m_commentTimer;
};

} // namespace standby
