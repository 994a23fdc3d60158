// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/MouseInUse.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace standby {

class Clock;
class EngineLink;
class EngineMirror;
class ServerSetStatusPage;
class SortedTable;
class WelcomePage;
struct ServerSetRow;

/// The list of server sets with its filter, beside it the status of the selected one; before there is any, a page that
/// explains what to do.
class ServerSetsPage final : public QWidget {
    Q_OBJECT
  public:
    static constexpr int filterDelayMs = 150;

    /// @p newServerSet is offered while there is no set. What is handed in outlives this.
    ServerSetsPage(EngineLink& link, EngineMirror& mirror, const Clock& clock, QAction& newServerSet,
                   QWidget* parent = nullptr);

    /// Null: none is selected.
    const ServerSetRow* selected() const;
    /// Selects a set now or, when it is not in the list yet, as soon as it is; a filter that hides it is cleared.
    void select(const QString& setId);
    /// Chooses what to show: list, explanation, or that the engine has not told yet.
    void showWhatThereIs();
    QTableView* table() const { return m_table; }
    ServerSetStatusPage* statusPage() const { return m_status; }
    QLineEdit* filter() const { return m_filter; }
    /// What is shown while there is no set.
    WelcomePage& welcome() const { return *m_empty; }
    void setContextActions(const QList<QAction*>& actions);
    /// Why the engine cannot be asked for anything now; empty: it can.
    void setUnreachable(const QString& reason);
    void saveLook(QSettings& settings) const;
    void restoreLook(const QSettings& settings);

  Q_SIGNALS:
    void selectionChanged();
    void propertiesWanted();

  private:
    QWidget* buildList();
    void buildTable();
    void selectWanted();
    void showFilterCount();

    EngineMirror& m_mirror;
    SortedTable* m_sorted;
    QStackedWidget* m_stack;
    QWidget* m_loading;
    QWidget* m_notConnected;
    WelcomePage* m_empty;
    QSplitter* m_splitter;
    QTableView* m_table;
    QLineEdit* m_filter;
    QLabel* m_filterCount;
    ServerSetStatusPage* m_status;
    QString m_wanted;
    QTimer m_filterTimer;
    MouseInUse m_mouse;
    QTimer m_second;
};

} // namespace standby
