// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"

namespace standby {

/// What DNS says for the set.
class DnsDataSection final : public FormSection {
    Q_OBJECT
  public:
    explicit DnsDataSection(QWidget* parent = nullptr);
    void store(QJsonObject& whole) const override;
    /// Says what the choices mean with what all sections show now: how long visitors may go astray, who gets what
    /// share.
    void showConsequences(const QJsonObject& whole);

  private:
    void addAllFailed();
    void addTtl();

    QComboBox* m_addresses;
    QLabel* m_shares;
    QLabel* m_worstCase;
};

} // namespace standby
