// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <optional>

namespace standby {

/// Something that changed. Types: serverSet (short info), serverSetDeleted {id}, server {serverSetId, server: status
/// object}, problem, problemResolved {id}, options {} (GET them), log (a line), polling {pausedAll}, revision {number},
/// reset {} (what was missed is unknown: read everything again).
struct EngineEvent {
    quint64 seq = 0;
    QByteArray type;
    QJsonObject data;
};

/// Numbers events, keeps the latest for those who come back, and hands them to subscribers in batches of at most one
/// per 100 ms. Lives in the engine thread. Ids on the wire are "STAMP-SEQ"; the stamp is of this start of the program.
class EventHub : public QObject {
    Q_OBJECT
  public:
    explicit EventHub(QObject* parent = nullptr);

    void publish(QByteArray type, QJsonObject data);
    /// Somebody listens, or listened within the last minute: rendering of mere refreshes is worth while.
    bool wanted() const;

    /// What a subscriber that saw @p lastEventId missed; nothing when that is not known any more (send a reset).
    /// An empty id is a newcomer: an empty list.
    std::optional<QList<EngineEvent>> since(const QByteArray& lastEventId) const;
    QByteArray idOf(const EngineEvent& event) const;
    quint64 lastSeq() const { return m_nextSeq - 1; }

  Q_SIGNALS:
    void published(const QList<standby::EngineEvent>& batch);

  protected:
    void connectNotify(const QMetaMethod& signal) override;
    void disconnectNotify(const QMetaMethod& signal) override;

  private:
    void flush();

    QByteArray m_stamp;
    quint64 m_nextSeq = 1;
    std::deque<EngineEvent> m_kept; ///< the latest 10,000
    QList<EngineEvent> m_batch;
    int m_subscribers = 0;
    bool m_flushPending = false;
    qint64 m_lastWantedMs = 0;
};

} // namespace standby
Q_DECLARE_METATYPE(QList<standby::EngineEvent>)
