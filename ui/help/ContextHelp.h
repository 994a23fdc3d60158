// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QSettings;
class QWidget;

namespace standby {

class HelpWindow;

/// Help on what is in front of a person: F1 in any window or dialog opens the topic of the page or section that has
/// the keyboard; every field gets its "What's this?" when it is first shown. One for the program. Window thread.
class ContextHelp final : public QObject {
    Q_OBJECT
  public:
    /// Settings and window outlive it.
    ContextHelp(QSettings& settings, QWidget* window);
    ~ContextHelp() override;

    void showTopic(const QString& topic);
    /// The topic of what has the keyboard, else of what is shown.
    void showHere();
    /// Explains the field that has the keyboard; where there is none, the one that is clicked next.
    void whatsThis();

    /// Null before it was asked for.
    HelpWindow* helpWindow() const;

    /// The topic that explains @p widget, or that of the nearest that has one around it; empty: none.
    static QString topicFor(const QWidget* widget);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QSettings& m_settings;
    QWidget* m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace standby
