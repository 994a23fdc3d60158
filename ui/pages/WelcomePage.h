// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace standby {

/// What somebody sees who has no server set yet: what the program does, and the ways on as large buttons.
class WelcomePage final : public QWidget {
    Q_OBJECT
  public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// A further way on, below the others: a button that does what the action does. @p name is its object name, @p
    /// promise says what comes of it; one line.
    void offer(QAction& action, const QString& name, const QString& promise);

  private:
    QVBoxLayout* m_ways;
};

} // namespace standby
