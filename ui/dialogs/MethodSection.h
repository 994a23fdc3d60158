// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"

namespace standby {

/// A method: its type, and the settings of each type. What was typed for one type stays while another one is looked at.
class MethodSection : public FormSection {
    Q_OBJECT
  public:
    void load(const QJsonObject& whole) override;
    void store(QJsonObject& whole) const override;
    int showMistakes(const Errors& mistakes, bool all) override;
    void focusFirstMistake() override;

  protected:
    /// @p root is the pointer of the method, @p label that of the choice.
    MethodSection(const QString& title, const QString& root, const QString& label, QWidget* parent);
    /// @p type is the word of the API, @p text what people read for it, @p defaults the method as it is when it was
    /// just chosen.
    void addMethod(const QString& type, const QString& text, FormSection* editor, const QJsonObject& defaults);
    FormSection* current() const { return chosen().editor; }
    QComboBox* type() const { return m_type; }

  private:
    struct Method {
        QString type;
        FormSection* editor;
        QJsonObject defaults;
    };
    const Method& chosen() const;
    void showCurrent();

    QString m_root;
    QComboBox* m_type;
    QList<Method> m_methods;
    QJsonObject m_loaded; ///< the method as it came
};

} // namespace standby
