// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/SetHistory.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QTableView;

namespace standby {

class HappeningsModel;
class TimelineView;
class ToneLabel;

/// What happened to a server set: the timeline of its servers, the same as a list of entries with reasons, and who was
/// told what. Window thread.
class HappenedPanel final : public QWidget {
    Q_OBJECT
  public:
    /// Rows of a table that are seen without scrolling in it.
    static constexpr int rowsSeen = 8;

    /// Link and clock outlive it.
    HappenedPanel(EngineLink& link, const Clock& clock, QWidget* parent = nullptr);

    /// Empty: of none.
    void showServerSet(const QString& setId);
    /// The status' `servers`: whose timelines to draw.
    void setServers(const QJsonArray& servers);
    /// Time went by. Reads nothing while it is scrolled out of sight.
    void refresh();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QTableView* table(HappeningsModel* model, const char* name, const QString& accessibleName);
    void fill();
    void drawTimeline();
    void choose(WallTime began, const QString& serverId);
    static void fit(QTableView& table);

    const Clock& m_clock;
    SetHistory m_history;
    QJsonArray m_servers;
    QStringList m_titles; ///< what the timeline shows of them
    WallTime m_drawnAt = 0;

    QComboBox* m_range;
    QFrame* m_timelineFrame;
    TimelineView* m_timeline;
    ToneLabel* m_note;
    HappeningsModel* m_happened;
    QTableView* m_happenedTable;
    ToneLabel* m_nobody;
    HappeningsModel* m_told;
    QTableView* m_toldTable;
};

} // namespace standby
