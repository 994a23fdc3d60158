// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"
#include "models/LogModel.h"
#include "models/ProblemListModel.h"
#include "models/ServerSetListModel.h"

#include <QSet>

namespace standby {

/// The engine as the window and the tray see it: reads everything once through the link, a page of a list at a time,
/// and keeps up by events. After a "reset", or a new connection that does not tell what was missed, it reads again,
/// without emptying anything. Window thread.
class EngineMirror final : public QObject {
    Q_OBJECT
  public:
    /// Rows of a list asked for at once: so many are shown within a frame.
    static constexpr int pageSize = 250;
    static constexpr int pauseMs = 1;             ///< between two pages
    static constexpr int againMs = 1000;          ///< until a list that changed too much meanwhile is read anew
    static constexpr int pollsDelayMs = 40;       ///< while somebody scrolls, one request for many rows
    static constexpr qsizetype pollsAtOnce = 100; ///< sets in such a request

    /// Link and clock outlive it.
    EngineMirror(EngineLink& link, const Clock& clock, QObject* parent = nullptr);

    /// Begins to read. Call it when those who listen are connected.
    void start();

    ServerSetListModel& serverSets() { return m_serverSets; }
    ProblemListModel& problems() { return m_problems; }
    LogModel& log() { return m_log; }
    const LatencySamples& samples() const { return m_samples; }
    /// Somebody looks at these sets: their recent polls are read, soon and together, and kept up to date from then on.
    void wantRecentPolls(const QStringList& setIds);
    const EngineLink& link() const { return m_link; }
    /// Since when there is no connection; 0 while there is one.
    WallTime lostAt() const { return m_lostAt; }
    /// While there is no connection: what is shown is as of then; 0: nothing was read yet.
    WallTime asOf() const;
    /// GET /options; empty until it was read.
    const QJsonObject& options() const { return m_options; }
    /// The list of server sets was read to its end at least once: an empty list is the truth.
    bool loaded() const { return m_loaded; }

  Q_SIGNALS:
    /// Rows came or went, or their counts changed.
    void countsChanged();
    /// A server or something else of this set changed.
    void serverSetChanged(const QString& setId);
    void serverSetGone(const QString& setId);
    /// A problem that was not there before, or came while there was no connection; not those found at the start.
    void problemAppeared(const standby::Problem& problem);
    /// What it was about is fine again; not what ended while there was no connection.
    void problemEnded(const standby::Problem& problem);
    /// There are more or fewer of them, or they were read anew.
    void problemsChanged();
    void optionsRead();
    /// The connection was lost or came back, or why there is none is another reason now.
    void connectionChanged();

  private:
    void follow(bool connected);
    void failed();
    void readAll();
    void readSets(const QString& after);
    void readProblems(const QString& after);
    void readLog();
    void readOptions();
    void readRecentPolls();
    void takeServer(const QJsonObject& data, QSet<QString>& touched);
    void noteRow(const ServerSetRow& row);
    void take(const QList<LinkEvent>& events);
    void takeProblems(const QList<ProblemRow>& rows);

    EngineLink& m_link;
    const Clock& m_clock;
    LatencySamples m_samples;
    ServerSetListModel m_serverSets;
    ProblemListModel m_problems;
    LogModel m_log;
    QStringList m_pollsWanted;
    QTimer m_pollsTimer;
    QJsonObject m_options;
    QSet<QString> m_setsRead;     ///< in the reading under way
    QSet<QString> m_problemsRead; ///< likewise
    WallTime m_lostAt = 0;
    int m_reading = 0;         ///< counts readings; answers to an earlier one are too late
    bool m_incomplete = false; ///< an answer to the reading under way was lost
    bool m_loaded = false;
    bool m_problemsLoaded = false;
};

} // namespace standby
