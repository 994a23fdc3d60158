// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/MethodEditor.h"

class QPlainTextEdit;

namespace standby {

/// An HTTP request with tags in it, at /method: what updates of DNS servers and notifications have in common.
class HttpActionEditor : public MethodEditor {
    Q_OBJECT
  public:
    /// A body that was typed stays in the field while GET is chosen, and is not sent.
    void store(QJsonObject& whole) const override;

  protected:
    HttpActionEditor(const QList<Tag>& tags, QWidget* parent);

    /// @name Fields, in the order of the calls; all of them are needed
    /// @{
    void addRequest();
    void addUrl(const QString& hint, const QString& example);
    void addHeadersOfRequest();
    void addBody();
    void addLogin();
    /// @}

    QComboBox* request() const { return m_request; }
    QLineEdit* url() const { return m_url; }
    TableEditor* headers() const { return m_headers; }
    QPlainTextEdit* body() const { return m_body; }

  private:
    QList<Tag> m_tags;
    QComboBox* m_request = nullptr;
    QLineEdit* m_url = nullptr;
    TableEditor* m_headers = nullptr;
    QPlainTextEdit* m_body = nullptr;
};

} // namespace standby
