// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QSettings;
class QTextBrowser;
class QTreeWidget;

namespace standby {

class ToneLabel;

/// The help, in a window that stays beside the others: contents and search on the left, the topic on the right, with
/// the way back and forward. Window thread.
class HelpWindow final : public QWidget {
    Q_OBJECT
  public:
    /// @p settings keeps its size and outlives it. It has no parent: no dialog may block it.
    explicit HelpWindow(QSettings& settings);
    ~HelpWindow() override;

    /// Opens the window at a topic and brings it to the front; an unknown one is the first.
    void showTopic(const QString& topic);
    QString topic() const;

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void fillContents();
    void search();
    void markFound();
    void showsTopic(const QString& now);

    QSettings& m_settings;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    ToneLabel* m_foreign; ///< says that the topic is not translated
    QTextBrowser* m_page;
    QAction* m_back;
    QAction* m_forward;
};

} // namespace standby
