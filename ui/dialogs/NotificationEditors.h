// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/HttpActionEditor.h"
#include "dialogs/MailServerSection.h"

namespace standby {

struct RequestTemplate;

/// @name The settings of each notification method; the method is at /method
/// @{

/// To whom, and what of the e-mail defaults is to be otherwise.
class EmailEditor final : public MailServerSection {
    Q_OBJECT
  public:
    /// @p defaults: the e-mail defaults of the options, to be shown where they are taken; empty: they are not known.
    explicit EmailEditor(const QJsonObject& defaults, QWidget* parent = nullptr);
    void load(const QJsonObject& whole) override;
    void store(QJsonObject& whole) const override;

  private:
    /// A text that is as in the defaults, or another. @p edit is a line edit or a text edit.
    template<typename Edit> void addDefaulted(const QString& member, const QString& label, Edit* edit);
    void addOwnServer();
    void showOwnServer();
    void showWhatIsMissing();

    QJsonObject m_defaults;
    QCheckBox* m_ownServer;
    QCheckBox* m_fromDefault = nullptr;
    QLabel* m_defaultServer;
    QLabel* m_missing;
    int m_firstServerRow = 0;
    int m_endOfServerRows = 0;
};

class HttpNotificationEditor final : public HttpActionEditor {
    Q_OBJECT
  public:
    explicit HttpNotificationEditor(QWidget* parent = nullptr);
    void load(const QJsonObject& whole) override;

  private:
    void addTemplates();
    void addContentType();
    void useTemplate(const RequestTemplate& chosen);
    void showContentType();
    /// As the header of this name in the list; empty: none.
    void setHeader(const QString& name, const QString& value);

    QComboBox* m_contentType = nullptr;
};

class CommandNotificationEditor final : public MethodEditor {
    Q_OBJECT
  public:
    explicit CommandNotificationEditor(QWidget* parent = nullptr);
};

class SystemLogEditor final : public FormSection {
    Q_OBJECT
  public:
    explicit SystemLogEditor(QWidget* parent = nullptr);
};

/// @}

} // namespace standby
