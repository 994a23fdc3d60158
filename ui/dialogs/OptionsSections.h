// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"

namespace standby {

class ApiKeysEditor;

/// @name The sections of the options
/// @{

class UiSection final : public FormSection {
    Q_OBJECT
  public:
    explicit UiSection(QWidget* parent = nullptr);
};

class ServerPollingSection final : public FormSection {
    Q_OBJECT
  public:
    explicit ServerPollingSection(QWidget* parent = nullptr);
};

class LoggingSection final : public FormSection {
    Q_OBJECT
  public:
    explicit LoggingSection(QWidget* parent = nullptr);
};

class HttpApiSection final : public FormSection {
    Q_OBJECT
  public:
    explicit HttpApiSection(QWidget* parent = nullptr);
    void load(const QJsonObject& whole) override;

  private:
    void addPassword();
    void addApiKeys();
    void showMove();

    QCheckBox* m_enabled;
    QLineEdit* m_url;
    QLabel* m_moved;
    QString m_loadedUrl;      ///< empty: the API was off
    QString m_loadedPassword; ///< the mask, or empty
};

/// @}

} // namespace standby
