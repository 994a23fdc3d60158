// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <optional>

namespace standby {

/// Something that changed. Types: serverSet (short info), serverSetDeleted {id}, server {serverSetId, server: status
/// object}, dnsServer {serverSetId, dnsServer: status object}, problem, problemResolved {id}, options {} (GET them),
/// log (a line), polling {pausedAll}, revision {number}, demonstration (as GET /demonstration), reset {} (what was
/// missed is unknown: read everything again).
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
    /// A refresh was not rendered because nobody wanted it: who comes back with an id from before gets a reset, and
    /// what was kept for them is let go.
    void skip();

    /// What a subscriber that saw @p lastEventId missed, up to the last published() batch; what is waiting for the next
    /// batch comes with it. Nothing when that is not known any more (send a reset). An empty id is a newcomer: an empty
    /// list.
    std::optional<QList<EngineEvent>> since(const QByteArray& lastEventId) const;
    QByteArray idOf(const EngineEvent& event) const;
    quint64 lastSeq() const { return m_nextSeq - 1; }

  Q_SIGNALS:
    void published(const QList<standby::EngineEvent>& batch);

  protected:
    void disconnectNotify(const QMetaMethod& signal) override;

  private:
    void flush();

    static constexpr qint64 batchMs = 100;
    static constexpr qint64 wantedMs = 60'000;
    static constexpr size_t keptEvents = 10'000;

    QByteArray m_stamp;
    quint64 m_nextSeq = 1;
    std::optional<quint64> m_skippedAfter;
    std::deque<EngineEvent> m_kept; ///< the latest that were handed out
    QList<EngineEvent> m_batch;     ///< the next to be
    QTimer m_timer;
    QElapsedTimer m_sinceFlush;
    std::atomic<qint64> m_lastWantedMs{-1}; ///< connections may end in other threads
};

} // namespace standby
Q_DECLARE_METATYPE(QList<standby::EngineEvent>)
