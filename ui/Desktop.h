// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace standby {

class EngineLink;

/// All of the desktop side: main window and tray, over one link. The program makes one in the window thread.
class Desktop : public QObject {
    Q_OBJECT
  public:
    explicit Desktop(EngineLink& link, QObject* parent = nullptr);
    ~Desktop() override;

    void show();          ///< opens the main window
    void bringForward();  ///< opens, raises and activates it: the program was started a second time

  Q_SIGNALS:
    void exitRequested(); ///< Exit in menu or tray; closing the window only hides it

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
