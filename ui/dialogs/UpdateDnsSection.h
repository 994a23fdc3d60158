// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/DnsServerDialog.h"
#include "dialogs/FormSection.h"

#include <functional>

namespace standby {

class EngineLink;
class ItemList;

/// The DNS servers that are updated: the default ones, others, or both.
class UpdateDnsSection final : public FormSection {
    Q_OBJECT
  public:
    /// @p owner is asked when a DNS server is edited.
    UpdateDnsSection(EngineLink& link, std::function<DnsServerDialog::Owner()> owner, QWidget* parent = nullptr);

    void load(const QJsonObject& whole) override;
    int showMistakes(const Errors& mistakes, bool all) override;

  private:
    void showDefaults(const QJsonArray& servers);

    EngineLink& m_link;
    QLabel* m_defaults;
    ItemList* m_list;
};

} // namespace standby
