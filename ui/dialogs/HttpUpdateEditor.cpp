// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsUpdateEditors.h"
#include "dialogs/TableEditor.h"
#include "model/DnsSettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace standby {

using namespace Qt::StringLiterals;

QList<Tag> dnsUpdateTags() {
    const auto tr = [](const char* text) { return HttpUpdateEditor::tr(text); };
    return {{u"$HostName$"_s, tr("the host name whose records change")},
            {u"$HostAddresses$"_s, tr("its addresses, separated by commas")},
            {u"$ZoneName$"_s, tr("the zone that it is in")},
            {u"$TTL$"_s, tr("the time to live in seconds")},
            {u"$DnsServerIP$"_s, tr("the address of this DNS server")}};
}

HttpUpdateEditor::HttpUpdateEditor(QWidget* parent) : MethodEditor(u"/method"_s, parent) {
    setObjectName(u"httpUpdateEditor"_s);
    m_request = addChoice(at("method"_L1), tr("&Request:"),
                          {{u"GET"_s, u"GET"_s}, {u"POST"_s, u"POST"_s}, {u"PUT"_s, u"PUT"_s}});
    auto* url =
        addText(at("url"_L1), tr("UR&L:"), tr("One request for each host name. Tags become what they stand for."));
    url->setPlaceholderText(u"https://dns.example.com/update?name=$HostName$&addresses=$HostAddresses$"_s);
    TableEditor* headers = addHeaders();
    const QString body = at("body"_L1);
    m_body = new QPlainTextEdit(this);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addField(
        body, tr("&Body:"), m_body, m_body, tr("Of POST and PUT."),
        [this] { return QJsonValue(m_body->toPlainText()); },
        [this](const QJsonValue& value) { m_body->setPlainText(value.toString()); });
    connect(m_body, &QPlainTextEdit::textChanged, this, [this, body] { changed(body); });
    form()->addRow(QString(), new TagButton(dnsUpdateTags(), {url, headers, m_body}, this));
    addText(at("user"_L1), tr("&User:"), tr("Only if the server asks for a login (HTTP Basic)."));
    addSecret(at("password"_L1), tr("Pass&word:"), SecretField::Removal::Possible);
    addHeading(tr("An update succeeds when"));
    addHttpExpectation();
    const auto follow = [this] { m_body->setEnabled(m_request->currentData() != u"GET"_s); };
    connect(m_request, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

/// A body that was typed stays in the field while GET is chosen, and is not sent.
void HttpUpdateEditor::store(QJsonObject& whole) const {
    FormSection::store(whole);
    QJsonObject method = whole.value("method"_L1).toObject();
    if (!m_body->isEnabled())
        method.insert("body"_L1, QString());
    whole.insert("method"_L1, method);
}

} // namespace standby
#include "moc_DnsUpdateEditors.cpp"
