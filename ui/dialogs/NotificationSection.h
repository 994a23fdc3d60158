// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"

#include <functional>

namespace standby {

class EngineLink;
class ItemList;

/// Who is told about a server set: by the default methods, others, or both.
class NotificationSection final : public FormSection {
    Q_OBJECT
  public:
    /// @p setId is asked when a method is edited; @p openOptions opens those of notification.
    NotificationSection(EngineLink& link, std::function<QString()> setId, std::function<void()> openOptions,
                        QWidget* parent = nullptr);

    void load(const QJsonObject& whole) override;
    int showMistakes(const Errors& mistakes, bool all) override;

  private:
    void readOptions();
    void showDefaults();
    void showNobody();

    EngineLink& m_link;
    QJsonObject m_options; ///< their member `notification`; empty: not read yet
    QCheckBox* m_useDefaults;
    QLabel* m_defaults;
    ItemList* m_list;
    QLabel* m_nobody;
};

} // namespace standby
