// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/Dialogs.h"
#include "model/Result.h"

#include <QObject>

#include <memory>

class QSettings;

namespace standby {

class Clock;
class EngineLink;
class MainWindow;
class TrayIcon;

/// What a desktop is made of besides its link; tests hand in their own.
struct DesktopParts {
    MakeDialogs makeDialogs;
    std::unique_ptr<QSettings> settings; ///< null: those of this user
    const Clock* clock = nullptr;        ///< null: the system's; else it outlives the desktop
    /// Starts the program at login, or not; null: leaves the account as it is.
    std::function<Result<Done>(bool launch)> launchAtLogin;
    bool endsWithWindow = false; ///< closing the window asks for the exit
};

/// All of the desktop side: main window and tray, over one link. The program makes one in the window thread.
/// Closing the window only hides it: the program keeps running in the tray. Where there is no tray, the window is
/// minimised instead, so that it can always be found again; the first time, both say so. When the options name another
/// language, the window is made anew in it, at the same place, as soon as no dialog is open.
class Desktop : public QObject {
    Q_OBJECT
  public:
    explicit Desktop(EngineLink& link, QObject* parent = nullptr);
    Desktop(EngineLink& link, DesktopParts parts, QObject* parent = nullptr);
    ~Desktop() override;

    void show();         ///< opens the main window
    void bringForward(); ///< opens, raises and activates it: the program was started a second time

    /// Another one after the language was changed.
    MainWindow& window() const;
    TrayIcon& tray() const;

  Q_SIGNALS:
    void exitRequested(); ///< Exit in menu or tray; closing the window only hides it

  private:
    void windowClosed();
    void applyOptions();
    void connectWindow();
    void chooseLanguage(const QString& option);
    void changeLanguage();
    /// Dialogs keep their language, and what is typed in them, until they are closed.
    bool isDialogOpen() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
