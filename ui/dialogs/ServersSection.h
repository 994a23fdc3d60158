// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"

class QPushButton;

namespace standby {

class ItemList;

/// The servers in polling order. Each is edited in a dialog of its own.
class ServersSection final : public FormSection {
    Q_OBJECT
  public:
    explicit ServersSection(QWidget* parent = nullptr);

    int showMistakes(const Errors& mistakes, bool all) override;

  private:
    void edit(int row);
    void toggle();
    /// Adds a server for each address in @p text, and says what was none.
    void paste(const QString& text);
    void refreshToggle();
    Errors mistakesOf(const QJsonObject& server, int row) const;

    ItemList* m_list;
    QPushButton* m_toggle;
    QLabel* m_pasted;
};

} // namespace standby
