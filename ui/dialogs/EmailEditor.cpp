// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/JsonPointer.h"
#include "dialogs/NotificationEditors.h"
#include "dialogs/NotificationJson.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

const auto mailServer = u"/method/smtp"_s;

QString textIn(const QLineEdit& edit) {
    return edit.text();
}
QString textIn(const QPlainTextEdit& edit) {
    return edit.toPlainText();
}
void setTextOf(QLineEdit& edit, const QString& text) {
    edit.setText(text);
}
void setTextOf(QPlainTextEdit& edit, const QString& text) {
    edit.setPlainText(text);
}

/// What another mail server than the default one begins as.
QJsonObject freshMailServer() {
    EmailNotification mail;
    mail.smtp = SmtpSettings();
    return valueAt(defaultNotification(mail), mailServer).toObject();
}

} // namespace

EmailEditor::EmailEditor(const QJsonObject& defaults, QWidget* parent)
    : MailServerSection({}, {u"/method"_s}, mailServer, parent), m_defaults(defaults) {
    setObjectName(u"emailEditor"_s);
    addText(u"/method/to"_s, tr("&To:"), tr("One address or several, separated by commas."))
        ->setPlaceholderText(u"admin@example.com"_s);
    auto* from = new QLineEdit(this);
    auto* subject = new QLineEdit(this);
    auto* body = new QPlainTextEdit(this);
    body->setTabChangesFocus(true);
    body->setFixedHeight(fontMetrics().lineSpacing() * 6);
    body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addDefaulted(u"from"_s, tr("&From:"), from);
    addDefaulted(u"subject"_s, tr("Sub&ject:"), subject);
    addDefaulted(u"body"_s, tr("&Body:"), body);
    form()->addRow(QString(), new TagButton(offeredNotificationTags(), {subject, body}, this));
    addOwnServer();
    m_fromDefault = findChild<QCheckBox*>(u"method.from.default"_s);
    connect(m_fromDefault, &QCheckBox::toggled, this, &EmailEditor::showWhatIsMissing);
    showOwnServer();
}

template<typename Edit> void EmailEditor::addDefaulted(const QString& member, const QString& label, Edit* edit) {
    const QString pointer = u"/method/"_s + member;
    const QString usual = m_defaults.value(member).toString();
    auto* row = new QWidget(this);
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* as = new QCheckBox(tr("as in the defaults"), row);
    constexpr bool oneLine = std::is_same_v<Edit, QLineEdit>;
    auto* line = new QBoxLayout(oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit, 1);
    line->addWidget(as);
    edit->setPlaceholderText(usual.isEmpty() && !m_defaults.isEmpty() ? tr("none is set") : usual);
    addField(
        pointer, label, row, edit, {},
        [edit, as] { return as->isChecked() ? QJsonValue() : QJsonValue(textIn(*edit)); },
        [edit, as](const QJsonValue& value) {
            as->setChecked(!value.isString());
            setTextOf(*edit, value.toString());
        });
    as->setObjectName(edit->objectName() + ".default"_L1);
    as->setAccessibleName(tr("%1: as in the defaults").arg(edit->accessibleName()));
    setTabOrder(edit, as);
    connect(edit, &Edit::textChanged, this, [this, pointer] { changed(pointer); });
    connect(as, &QCheckBox::toggled, edit, &QWidget::setDisabled);
    connect(as, &QCheckBox::toggled, this, [this, pointer, usual, edit](bool usualOne) {
        // Whoever wants another text mostly wants most of this one.
        if (!isLoading() && !usualOne && textIn(*edit).isEmpty())
            setTextOf(*edit, usual);
        changed(pointer);
    });
}

void EmailEditor::addOwnServer() {
    m_ownServer = new QCheckBox(tr("Send it through &another mail server than the default one"), this);
    m_ownServer->setObjectName(u"method.smtp.wanted"_s);
    form()->addRow(m_ownServer);
    const QString server = mailServerText(m_defaults.value("smtp"_L1).toObject());
    m_defaultServer = addRemark(server.isEmpty() ? QString() : tr("The default one is %1.").arg(server));
    m_firstServerRow = form()->rowCount();
    addMailServer();
    m_endOfServerRows = form()->rowCount();
    m_missing = addRemark(tr("Mail cannot be sent like this: the e-mail defaults lack a sender or a mail server. Set "
                             "them in Options, Notification, or give others here."),
                          Tone::Warn);
    m_missing->setObjectName(u"missingDefaults"_s);
    connect(m_ownServer, &QCheckBox::toggled, this, [this] {
        showOwnServer();
        changed(mailServer);
    });
}

void EmailEditor::load(const QJsonObject& whole) {
    const bool own = valueAt(whole, mailServer).isObject();
    MailServerSection::load(own ? whole : withValueAt(whole, mailServer, freshMailServer()).toObject());
    const QSignalBlocker quiet(m_ownServer);
    m_ownServer->setChecked(own);
    showOwnServer();
}

void EmailEditor::store(QJsonObject& whole) const {
    MailServerSection::store(whole);
    if (!m_ownServer->isChecked())
        whole = withValueAt(whole, mailServer, QJsonValue()).toObject();
}

void EmailEditor::showOwnServer() {
    for (int row = m_firstServerRow; row < m_endOfServerRows; ++row)
        form()->setRowVisible(row, m_ownServer->isChecked());
    m_defaultServer->setVisible(!m_ownServer->isChecked() && !m_defaultServer->text().isEmpty());
    followMailServer();
    showWhatIsMissing();
}

void EmailEditor::showWhatIsMissing() {
    const bool sender = !m_fromDefault->isChecked() || !m_defaults.value("from"_L1).toString().isEmpty();
    const bool server = m_ownServer->isChecked() || !mailServerText(m_defaults.value("smtp"_L1).toObject()).isEmpty();
    m_missing->setVisible(!m_defaults.isEmpty() && (!sender || !server));
}

} // namespace standby
