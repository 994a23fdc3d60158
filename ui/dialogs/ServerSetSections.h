// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"

namespace standby {

/// @name The sections of a server set that are nothing but fields
/// @{

class NameSection final : public FormSection {
    Q_OBJECT
  public:
    explicit NameSection(QWidget* parent = nullptr);
};

class FrequencySection final : public FormSection {
    Q_OBJECT
  public:
    explicit FrequencySection(QWidget* parent = nullptr);
    /// Says how long a failure may go unnoticed with what is shown now.
    void showBound(const QJsonObject& whole);

  private:
    QLabel* m_bound;
};

class DnsDataSection final : public FormSection {
    Q_OBJECT
  public:
    explicit DnsDataSection(QWidget* parent = nullptr);
    void store(QJsonObject& whole) const override;
};

class NotesSection final : public FormSection {
    Q_OBJECT
  public:
    explicit NotesSection(QWidget* parent = nullptr);
};

/// @}

} // namespace standby
