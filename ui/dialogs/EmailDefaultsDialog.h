// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/ValueDialog.h"

class QLineEdit;

namespace standby {

class EngineLink;
class MistakeLabel;

/// E-mail notification defaults: Message, Mail server; and a test mail with them.
class EmailDefaultsDialog final : public ValueDialog {
    Q_OBJECT
  public:
    /// @p usualRecipient: proposed for the test mail; may be empty.
    EmailDefaultsDialog(EngineLink& link, const QJsonObject& email, const QString& usualRecipient, QWidget* parent);

  private:
    QWidget* makeRecipientRow(const QString& usualRecipient);
    /// The body of the test, or why there is none.
    Result<QJsonObject> testMail();

    QLineEdit* m_to = nullptr;
    MistakeLabel* m_mistake = nullptr;
};

} // namespace standby
