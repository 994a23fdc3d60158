// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ServerSetCounts.h"
#include "widgets/MouseInUse.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSettings;
class QTableView;
class QToolButton;

namespace standby {

class EngineMirror;
class FittedColumns;
class ServerSetTable;
class SortedTable;
class StatusFilterStrip;
struct ServerSetRow;

/// The table of server sets with what narrows, groups and sorts it. Several can be selected; the heading of a group
/// stands for all that is in it. Esc takes the filters away; Down and Enter lead from the filter to the table. When
/// what was selected goes, the first row that a filter leaves, or else the neighbour, takes its place. Window thread.
class ServerSetList final : public QWidget {
    Q_OBJECT
  public:
    static constexpr int filterDelayMs = 150;

    /// @p mirror outlives it.
    explicit ServerSetList(EngineMirror& mirror, QWidget* parent = nullptr);

    /// The one that is selected; null: none is, or several are.
    const ServerSetRow* selected() const;
    /// All that are selected, in the order of the list, each once.
    const QStringList& selectedIds() const { return m_selectedIds; }
    const ServerSetCounts& selectedCounts() const { return m_selectedCounts; }
    /// A filter or a closed group that hides it is taken away. False: there is no such set (yet).
    bool select(const QString& setId);
    /// Selects the first one, if there is any and none was selected yet.
    void selectFirst();
    QTableView* table() const;
    QLineEdit* filter() const { return m_filter; }
    void saveLook(QSettings& settings) const;
    void restoreLook(const QSettings& settings);

  Q_SIGNALS:
    /// Another selection, or what is selected was paused or resumed.
    void selectionChanged();
    void propertiesWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildTable();
    void fitColumns();
    void buildFilters();
    void layOut(const QList<QWidget*>& inRow);
    bool narrowed() const;
    void narrow();
    void showAll();
    void takeNeighbour();
    void selectOnly(const QModelIndex& index);
    void takeSelection();
    bool readSelection();
    void showCounts();
    void showMatches();
    void lookAgain();

    EngineMirror& m_mirror;
    SortedTable* m_rows;
    ServerSetTable* m_table;
    FittedColumns* m_columns = nullptr;
    QLineEdit* m_filter;
    QLabel* m_filterCount;
    QToolButton* m_group;
    StatusFilterStrip* m_strip;
    QStringList m_selectedIds;
    ServerSetCounts m_selectedCounts;
    int m_place = 0;            ///< the row that was selected last
    bool m_wasSelected = false; ///< something was, since there are rows
    QTimer m_filterTimer;
    QTimer m_lookTimer;
    QTimer m_selectionTimer;
    QTimer m_second;
    MouseInUse m_mouse;
};

} // namespace standby
