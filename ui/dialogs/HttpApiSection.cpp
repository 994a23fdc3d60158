// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ApiKeysEditor.h"
#include "dialogs/OptionsSections.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace standby {

using namespace Qt::StringLiterals;

HttpApiSection::HttpApiSection(QWidget* parent) : FormSection(tr("HTTP API"), {u"/httpApi"_s}, parent) {
    m_enabled = addCheck(u"/httpApi/enabled"_s, tr("&Serve the HTTP API"),
                         tr("Scripts, and windows on other machines, do through it all that this window can."));
    m_url = addText(u"/httpApi/url"_s, tr("&URL:"),
                    tr("An IP address or localhost, and a port. https:// needs a certificate."));
    m_moved = addRemark({}, Tone::Text);
    m_moved->setObjectName(u"apiMoved"_s);
    m_moved->hide();
    addSecret(u"/httpApi/password"_s, tr("Pass&word:"), SecretField::Removal::Possible,
              tr("Of the user admin. Without one, only processes of the same user on this machine are answered."));
    addCheck(u"/httpApi/logRequests"_s, tr("&Log requests"));
    addFile(u"/httpApi/certificateFile"_s, tr("&Certificate:"), tr("PEM, for https://"));
    addFile(u"/httpApi/keyFile"_s, tr("&Private key:"), tr("PEM"));
    addApiKeys();
    connect(m_url, &QLineEdit::textChanged, this, &HttpApiSection::showMove);
    connect(m_enabled, &QCheckBox::toggled, this, &HttpApiSection::showMove);
}

void HttpApiSection::load(const QJsonObject& whole) {
    const QJsonObject api = whole.value("httpApi"_L1).toObject();
    m_loadedUrl = api.value("enabled"_L1).toBool() ? api.value("url"_L1).toString() : QString();
    FormSection::load(whole);
    showMove();
}

void HttpApiSection::showMove() {
    const QString url = m_enabled->isChecked() ? m_url->text().trimmed() : QString();
    m_moved->setVisible(url != m_loadedUrl);
    if (url.isEmpty())
        m_moved->setText(tr("After OK no script and no window on another machine reaches this engine."));
    else if (m_loadedUrl.isEmpty())
        m_moved->setText(tr("After OK the API answers at %1.").arg(url));
    else
        m_moved->setText(tr("After OK the API answers at %1, and no longer at %2.").arg(url, m_loadedUrl));
}

void HttpApiSection::addApiKeys() {
    const QString pointer = u"/httpApi/apiKeys"_s;
    auto* editor = new ApiKeysEditor(this);
    addField(
        pointer, tr("API &keys:"), editor, editor,
        tr("For scripts, beside the password. A new key is made and shown once, after OK."),
        [editor] { return QJsonValue(editor->keys()); },
        [editor](const QJsonValue& value) { editor->setKeys(value.toArray()); });
    connect(editor, &ApiKeysEditor::edited, this, [this, pointer] { changed(pointer); });
}

} // namespace standby
