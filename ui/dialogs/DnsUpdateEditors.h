// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/HttpActionEditor.h"

class QPlainTextEdit;

namespace standby {

/// What stands for a DNS server, its records and their time in HTTP requests and commands that update it.
QList<Tag> dnsUpdateTags();

/// @name The settings of each method to update a DNS server; the method is at /method
/// @{

/// Dynamic update (RFC 2136), signed with TSIG (RFC 8945) or not.
class Rfc2136Editor final : public MethodEditor {
    Q_OBJECT
  public:
    explicit Rfc2136Editor(QWidget* parent = nullptr);

  private:
    QWidget* makeClause();
    void generate();
    /// The clause for BIND is there as soon as the key is complete and its secret is not only known to be stored.
    void showClause();

    QCheckBox* m_signed;
    QComboBox* m_algorithm;
    QLineEdit* m_keyName;
    SecretField* m_secret;
    QPlainTextEdit* m_clause;
    QWidget* m_clauseBox;
};

class HttpUpdateEditor final : public HttpActionEditor {
    Q_OBJECT
  public:
    explicit HttpUpdateEditor(QWidget* parent = nullptr);
};

class MicrosoftDnsEditor final : public MethodEditor {
    Q_OBJECT
  public:
    explicit MicrosoftDnsEditor(QWidget* parent = nullptr);
};

/// @}

} // namespace standby
