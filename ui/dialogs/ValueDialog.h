// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QDialog>
#include <QJsonObject>
#include <QTimer>

#include <functional>

class QDialogButtonBox;
class QTabWidget;
class QVBoxLayout;

namespace standby {

class FormSection;

/// A dialog that edits one entry of a list, in tabs; the dialog that it was opened from saves it. Opened with open().
class ValueDialog : public QDialog {
    Q_OBJECT
  public:
    /// Mistakes of a value as it would be, with pointers into it ("/address").
    using Check = std::function<Errors(const QJsonObject& value)>;

    struct Subject {
        QString title;
        QString discard; ///< "Discard the changes to this server?"
        Check check;
    };
    ValueDialog(Subject subject, const QJsonObject& value, QWidget* parent);

    void accept() override;
    void reject() override;

  Q_SIGNALS:
    /// OK was pressed and there is no mistake.
    void taken(const QJsonObject& value);

  protected:
    void addSection(FormSection* section);
    /// Between the tabs and the buttons.
    void addBelow(QWidget* widget);
    /// What is shown, in the shape of the value.
    QJsonObject collected() const;
    /// From now on mistakes are shown also where nobody typed. When there is one, it gets the keyboard.
    bool isValid();

  private:
    Errors showMistakes();

    Subject m_subject;
    QJsonObject m_value;
    QTabWidget* m_tabs;
    QVBoxLayout* m_column;
    QDialogButtonBox* m_buttons;
    QList<FormSection*> m_sections;
    QJsonObject m_clean;
    QTimer m_typing;
    bool m_showAll = false;
    bool m_marked = false; ///< a mistake is shown
};

} // namespace standby
