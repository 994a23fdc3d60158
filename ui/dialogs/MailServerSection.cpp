// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/MailServerSection.h"

#include "dialogs/JsonPointer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// RFC 5321, RFC 6409 and RFC 8314.
int usualPort(const QString& security) {
    return security == "tls"_L1 ? 465 : security == "startTls"_L1 ? 587 : 25;
}

} // namespace

MailServerSection::MailServerSection(const QString& title, const QString& smtp, QWidget* parent)
    : MailServerSection(title, {smtp}, smtp, parent) {
    addMailServer();
}

MailServerSection::MailServerSection(const QString& title, const QStringList& owned, const QString& smtp,
                                     QWidget* parent)
    : FormSection(title, owned, parent), m_smtp(smtp) {}

void MailServerSection::addMailServer() {
    addText(m_smtp + "/host"_L1, tr("Mail &server:"), tr("Name or IP address of the SMTP server that takes the mail."))
        ->setPlaceholderText(u"mail.example.com"_s);
    m_security = addChoice(
        m_smtp + "/security"_L1, tr("Se&curity:"),
        {{u"startTls"_s, tr("STARTTLS")}, {u"tls"_s, tr("TLS from the first byte")}, {u"none"_s, tr("none")}});
    m_port = addWhole(m_smtp + "/port"_L1, tr("P&ort:"), 1, 65535,
                      tr("Usually 587 with STARTTLS, 465 with TLS, 25 without."));
    m_verify = addCheck(m_smtp + "/verifyCertificate"_L1, tr("&Verify the certificate"),
                        tr("Off, anybody on the way can read the mail and the password."));
    m_user = addText(m_smtp + "/user"_L1, tr("&User:"), tr("Only if the mail server asks for a login."));
    addSecret(m_smtp + "/password"_L1, tr("Pass&word:"), SecretField::Removal::Possible);
    m_bare = addRemark(tr("Without STARTTLS or TLS the password travels as it is: whoever listens on the way has it."),
                       Tone::Warn);
    m_bare->setObjectName(u"barePassword"_s);
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailServerSection::followSecurity);
    connect(m_user, &QLineEdit::textChanged, this, &MailServerSection::followMailServer);
    m_usualPort = usualPort(m_security->currentData().toString());
    m_port->setValue(m_usualPort);
    m_verify->setChecked(true);
    followMailServer();
}

/// Where nothing was set yet, encryption is proposed.
void MailServerSection::load(const QJsonObject& whole) {
    QJsonObject smtp = valueAt(whole, m_smtp).toObject();
    const bool untouched = smtp.value("host"_L1).toString().isEmpty() && smtp.value("security"_L1) == u"none"_s &&
                           smtp.value("port"_L1).toInt() == usualPort(u"none"_s);
    if (untouched) {
        smtp.insert("security"_L1, u"startTls"_s);
        smtp.insert("port"_L1, usualPort(u"startTls"_s));
    }
    FormSection::load(withValueAt(whole, m_smtp, smtp).toObject());
    m_usualPort = usualPort(m_security->currentData().toString());
    followMailServer();
}

void MailServerSection::followSecurity() {
    const int port = usualPort(m_security->currentData().toString());
    if (!isLoading() && m_port->value() == m_usualPort)
        m_port->setValue(port);
    m_usualPort = port;
    followMailServer();
}

void MailServerSection::followMailServer() {
    const bool safe = m_security->currentData() != u"none"_s;
    m_verify->setEnabled(safe);
    m_bare->setVisible(!safe && !m_user->isHidden() && !m_user->text().isEmpty());
}

} // namespace standby
#include "moc_MailServerSection.cpp"
