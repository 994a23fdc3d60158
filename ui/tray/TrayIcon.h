// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"
#include "tray/ProblemSound.h"

#include <QIcon>
#include <QList>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace standby {

class Actions;
class EngineMirror;

/// What the tray shows.
enum class TrayMark { None, Problems, Paused, NotConnected };
/// The program's icon with a mark in its corner, in every size that trays use.
QIcon trayPicture(TrayMark mark);

/// The icon in the system tray: problems at a glance, all polling paused (blinks), no connection; a message and a sound
/// when something new is wrong, as the options say. Harmless where there is no tray. Window thread.
class TrayIcon final : public QObject {
    Q_OBJECT
  public:
    static constexpr int blinkMs = 800;
    static constexpr int gatherMs = 300; ///< problems that come within this time are one message

    /// What is handed in outlives it.
    TrayIcon(EngineMirror& mirror, const Actions& actions, QObject* parent = nullptr);
    ~TrayIcon() override;

    /// The menu and the texts anew: the actions are those of another window, or the language is another.
    void setActions(const Actions& actions);

    /// Whether this desktop shows it.
    bool available() const;
    void say(const QString& title, const QString& text);
    QString toolTip() const { return m_icon.toolTip(); }

  Q_SIGNALS:
    void openWanted();
    void problemsWanted();
    /// A message is about to be shown (or would be, were there a tray).
    void announced(const QString& title, const QString& text);

  protected:
    /// The picture is kept by the tray, so it is drawn anew when the colours change.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();
    void draw();
    void show(TrayMark mark);
    void announce();
    void playSound();

    EngineMirror& m_mirror;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_blink;
    QTimer m_gather;
    QList<Problem> m_fresh;
    TrayMark m_drawn = TrayMark::None;
    bool m_markShown = true;
    bool m_messageIsProblem = false;
    ProblemSound m_sound;
};

} // namespace standby
