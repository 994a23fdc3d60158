// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"

#include <QJsonArray>

class QPushButton;
class QTableWidget;

namespace standby {

/// The servers in polling order. Each is edited in a dialog of its own.
class ServersSection final : public FormSection {
    Q_OBJECT
  public:
    explicit ServersSection(QWidget* parent = nullptr);

    void load(const QJsonObject& whole) override;
    void store(QJsonObject& whole) const override;
    int showMistakes(const Errors& mistakes, bool all) override;
    void focusFirstMistake() override;

  private:
    QWidget* makeButtons();
    void edit(int row); ///< the number of servers: a new one
    void remove();
    void move(int by);
    void toggle();
    void setServers(const QJsonArray& servers, int selected);
    void showRow(int row);
    void refreshButtons();
    Errors mistakesOf(const QJsonObject& server, int row) const;

    QJsonArray m_servers;
    QTableWidget* m_table;
    MistakeLabel* m_mistake;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_toggle;
    bool m_touched = false;
};

} // namespace standby
