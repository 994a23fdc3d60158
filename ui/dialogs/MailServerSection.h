// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"

namespace standby {

/// A section with the fields of a mail server, alone or among others.
class MailServerSection : public FormSection {
    Q_OBJECT
  public:
    /// @p smtp: the pointer of the mail server, which owns the section.
    MailServerSection(const QString& title, const QString& smtp, QWidget* parent = nullptr);
    void load(const QJsonObject& whole) override;

  protected:
    /// For a section with more in it; call addMailServer() where the fields are to be.
    MailServerSection(const QString& title, const QStringList& owned, const QString& smtp, QWidget* parent);
    void addMailServer();
    /// What follows from what is chosen.
    void followMailServer();

  private:
    /// The port follows the security until somebody chooses another.
    void followSecurity();

    QString m_smtp;
    QComboBox* m_security = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_user = nullptr;
    QCheckBox* m_verify = nullptr;
    QLabel* m_bare = nullptr;
    int m_usualPort = 0;
};

} // namespace standby
