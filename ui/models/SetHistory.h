// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"
#include "models/Timeline.h"

#include <QTimer>
#include <QUrlQuery>

namespace standby {

class Clock;

/// What happened to one server set in the last hours or days, as far as somebody looks at it: changes of status, of
/// addresses, of DNS, and who was told, but no single polls. Reads GET /serversets/{id}/history once, then only what is
/// new when the log speaks of the set. Never more than one request is owed. Window thread.
class SetHistory final : public QObject {
    Q_OBJECT
  public:
    static constexpr int mostRows = 1000;       ///< of the time that is shown
    static constexpr int mostEarlierRows = 500; ///< in which it is looked for how things stood before
    static constexpr int readAfterMs = 300;     ///< gathers what is logged together

    /// Link and clock outlive it.
    SetHistory(EngineLink& link, const Clock& clock, QObject* parent = nullptr);

    /// Empty: of none.
    void show(const QString& setId);
    /// How far back, in ms. What is known stays until the answer is there.
    void setRange(qint64 ms);
    qint64 range() const { return m_rangeMs; }
    /// Nothing is read while nobody sees it.
    void setSeen(bool seen);

    /// Newest first; those before from() say how things stood then.
    const QList<Happening>& happenings() const { return m_happenings; }
    /// What is shown begins here: later than the range says when more happened than is read.
    WallTime from() const;
    bool cutShort() const { return m_oldestShown != 0; }
    /// Read for this set at least once.
    bool loaded() const { return m_loaded; }
    /// Why it could not be read; empty: it could.
    QString trouble() const { return m_trouble; }

  Q_SIGNALS:
    void changed();

  private:
    void take(const QList<LinkEvent>& events);
    void want(bool all);
    void read();
    void readAll();
    void readEarlier(WallTime from, const QList<Happening>& rows);
    void readNewer();
    void ask(const QUrlQuery& query, std::function<void(const QList<Happening>&)> then);
    void finish();

    EngineLink& m_link;
    const Clock& m_clock;
    QString m_setId;
    qint64 m_rangeMs = 24 * 3600 * qint64(1000);
    QList<Happening> m_happenings;
    qint64 m_newestId = 0;
    WallTime m_oldestShown = 0; ///< 0: the whole range is there
    QString m_trouble;
    QTimer m_delay;
    int m_turn = 0; ///< answers for an earlier set or range are stale
    bool m_seen = false;
    bool m_loaded = false;
    bool m_owed = false;
    bool m_allWanted = false;
    bool m_newWanted = false;
};

} // namespace standby
