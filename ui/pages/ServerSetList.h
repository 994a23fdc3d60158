// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ServerSetCounts.h"
#include "widgets/MouseInUse.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSettings;
class QTableView;
class QToolButton;

namespace standby {

class EngineMirror;
class ServerSetTable;
class SortedTable;
class StatusFilterStrip;
struct ServerSetRow;

/// The table of server sets with what narrows, groups and sorts it. Several can be selected; the heading of a group
/// stands for all that is in it. Window thread.
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
    /// A filter or a closed group that hides it is taken away. False: there is no such set (yet).
    bool select(const QString& setId);
    /// Selects the first one, if there is any and none is selected.
    void selectFirst();
    QTableView* table() const;
    QLineEdit* filter() const { return m_filter; }
    void saveLook(QSettings& settings) const;
    void restoreLook(const QSettings& settings);

  Q_SIGNALS:
    /// Another selection, or what is selected was paused or resumed.
    void selectionChanged();
    void propertiesWanted();

  private:
    void buildTable();
    void buildFilters();
    void takeSelection();
    void showCounts();
    void lookAgain();

    EngineMirror& m_mirror;
    SortedTable* m_rows;
    ServerSetTable* m_table;
    QLineEdit* m_filter;
    QLabel* m_filterCount;
    QToolButton* m_group;
    StatusFilterStrip* m_strip;
    QStringList m_selectedIds;
    QSet<QString> m_isSelected;
    QTimer m_filterTimer;
    QTimer m_lookTimer;
    QTimer m_selectionTimer;
    QTimer m_second;
    MouseInUse m_mouse;
};

} // namespace standby
