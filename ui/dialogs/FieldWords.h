// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace standby {

class FormSection;

/// What people call the fields and values of a dialog.
class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(standby::FieldWords)
  public:
    explicit FieldWords(const QList<FormSection*>& sections) : m_sections(sections) {}

    /// "Polling frequency: Poll every", "Servers: HQ: Weight" for a pointer as of FieldConflict. @p mine and @p theirs
    /// have the entries of lists.
    QString nameOf(const QString& pointer, const QJsonObject& mine, const QJsonObject& theirs) const;
    /// The value as the field of @p pointer shows it; "(removed)" for none, and never a secret.
    QString textOf(const QString& pointer, const QJsonValue& value) const;

  private:
    QList<FormSection*> m_sections;
};

} // namespace standby
