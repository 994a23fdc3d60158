// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HttpActionEditor.h"

#include "dialogs/TableEditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace standby {

using namespace Qt::StringLiterals;

HttpActionEditor::HttpActionEditor(const QList<Tag>& tags, QWidget* parent)
    : MethodEditor(u"/method"_s, parent), m_tags(tags) {}

void HttpActionEditor::addRequest() {
    m_request = addChoice(at("method"_L1), tr("&Request:"),
                          {{u"GET"_s, u"GET"_s}, {u"POST"_s, u"POST"_s}, {u"PUT"_s, u"PUT"_s}});
}

void HttpActionEditor::addUrl(const QString& hint, const QString& example) {
    m_url = addText(at("url"_L1), tr("UR&L:"), hint);
    m_url->setPlaceholderText(example);
}

void HttpActionEditor::addHeadersOfRequest() {
    m_headers = addHeaders();
}

void HttpActionEditor::addBody() {
    m_body = addManyLines(at("body"_L1), tr("Bo&dy:"), 6, tr("Of POST and PUT."));
    form()->addRow(QString(), new TagButton(m_tags, {m_url, m_headers, m_body}, this));
    const auto follow = [this] { m_body->setEnabled(m_request->currentData() != u"GET"_s); };
    connect(m_request, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

void HttpActionEditor::addLogin() {
    addText(at("user"_L1), tr("&User:"), tr("Only if the server asks for a login (HTTP Basic)."));
    addSecret(at("password"_L1), tr("Pass&word:"), SecretField::Removal::Possible);
}

void HttpActionEditor::store(QJsonObject& whole) const {
    FormSection::store(whole);
    QJsonObject method = whole.value("method"_L1).toObject();
    if (!m_body->isEnabled())
        method.insert("body"_L1, QString());
    whole.insert("method"_L1, method);
}

} // namespace standby
#include "moc_HttpActionEditor.cpp"
