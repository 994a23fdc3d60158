// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace standby {

class Clock;
class EngineLink;
class EngineMirror;
class SelectionPage;
class ServerSetList;
class ServerSetStatusPage;
class WelcomePage;
struct ServerSetCounts;
struct ServerSetRow;

/// The list of server sets, beside it the status of the selected one, or several in short; before there is any, a page
/// that explains what to do.
class ServerSetsPage final : public QWidget {
    Q_OBJECT
  public:
    /// @p newServerSet is offered while there is no set. What is handed in outlives this.
    ServerSetsPage(EngineLink& link, EngineMirror& mirror, const Clock& clock, QAction& newServerSet,
                   QWidget* parent = nullptr);

    /// Null: none is selected, or several are.
    const ServerSetRow* selected() const;
    /// All that are selected.
    const QStringList& selectedIds() const;
    const ServerSetCounts& selectedCounts() const;
    /// Selects a set now or, when it is not in the list yet, as soon as it is; a filter that hides it is cleared.
    void select(const QString& setId);
    /// Chooses what to show: list, explanation, or that the engine has not told yet.
    void showWhatThereIs();
    QTableView* table() const;
    ServerSetStatusPage* statusPage() const { return m_status; }
    /// What is shown while there is no set.
    WelcomePage& welcome() const { return *m_empty; }
    /// What is beside the list now.
    QWidget* details() const;
    QLineEdit* filter() const;
    void setContextActions(const QList<QAction*>& actions);
    /// Why the engine cannot be asked for anything now; empty: it can.
    void setUnreachable(const QString& reason);
    void saveLook(QSettings& settings) const;
    void restoreLook(const QSettings& settings);

  Q_SIGNALS:
    void selectionChanged();
    void propertiesWanted();

  private:
    void showPage(QWidget* page);
    void showSelection();
    void selectWanted();

    EngineMirror& m_mirror;
    QStackedWidget* m_stack;
    QWidget* m_loading;
    QWidget* m_notConnected;
    WelcomePage* m_empty;
    QSplitter* m_splitter;
    ServerSetList* m_list;
    QStackedWidget* m_details;
    ServerSetStatusPage* m_status;
    SelectionPage* m_several;
    QString m_wanted;
};

} // namespace standby
