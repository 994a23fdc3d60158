// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace standby {

class Actions;
class Clock;
class DemonstrationPanel;
class EngineLink;
class EngineMirror;
class MainWindow;
class SettingsTransfer;
class WelcomePage;

/// The ways on for somebody who begins: the demonstration, and settings from a file, with their actions. Window thread.
class FirstSteps final : public QObject {
    Q_OBJECT
  public:
    /// What is handed in outlives it.
    FirstSteps(EngineLink& link, EngineMirror& mirror, const Clock& clock, const Actions& actions, MainWindow& window);

    /// Offers them on the page of a window without server sets.
    void offerOn(WelcomePage& welcome);
    /// To be laid out above the tabs; shows itself while the demonstration runs.
    DemonstrationPanel* panel() const { return m_panel; }
    SettingsTransfer& transfer() const { return *m_transfer; }

  private:
    void switchDemonstration();
    void showWhetherItRuns();

    EngineLink& m_link;
    const Actions& m_actions;
    MainWindow& m_window;
    DemonstrationPanel* m_panel;
    SettingsTransfer* m_transfer;
};

} // namespace standby
