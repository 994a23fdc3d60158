// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/EmailDefaultsDialog.h"

#include "dialogs/DialogSize.h"
#include "dialogs/MailServerSection.h"
#include "dialogs/NotificationJson.h"
#include "dialogs/NotificationTest.h"
#include "model/FieldRules.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

class MessageSection final : public FormSection {
    Q_DECLARE_TR_FUNCTIONS(standby::EmailDefaultsDialog)
  public:
    explicit MessageSection(QWidget* parent)
        : FormSection(tr("Message"), {u"/from"_s, u"/subject"_s, u"/body"_s}, parent) {
        addText(u"/from"_s, tr("&From:"), tr("The sender; answers go there."))
            ->setPlaceholderText(u"standby@example.com"_s);
        auto* subject = addText(u"/subject"_s, tr("Sub&ject:"));
        auto* body = addManyLines(u"/body"_s, tr("&Body:"), 8);
        form()->addRow(QString(), new TagButton(offeredNotificationTags(), {subject, body}, this));
    }
};

} // namespace

EmailDefaultsDialog::EmailDefaultsDialog(EngineLink& link, const QJsonObject& email, const QString& usualRecipient,
                                         QWidget* parent)
    : ValueDialog({tr("E-mail Notification Defaults"), tr("Discard the changes to the e-mail defaults?"),
                   mistakesInEmailDefaults},
                  email, parent) {
    setObjectName(u"emailDefaultsDialog"_s);
    addSection(new MailServerSection(tr("Mail server"), u"/smtp"_s, this));
    addSection(new MessageSection(this));
    const auto ask = [this] { return testMail(); };
    addBelow(new NotificationTest(
        link,
        {tr("S&end"), tr("The test mail says that it is one. Nothing is saved."), makeRecipientRow(usualRecipient)},
        ask, this));
    rememberSize(*this, u"emailDefaults"_s, QSize(104, 33));
}

QWidget* EmailDefaultsDialog::makeRecipientRow(const QString& usualRecipient) {
    auto* row = new QWidget(this);
    m_to = new QLineEdit(usualRecipient, row);
    m_to->setObjectName(u"testTo"_s);
    m_to->setPlaceholderText(u"admin@example.com"_s);
    auto* name = new QLabel(tr("Send a &test mail to:"), row);
    name->setBuddy(m_to);
    m_to->setAccessibleName(tr("Send a test mail to"));
    m_mistake = new MistakeLabel(row);
    m_mistake->setObjectName(u"testTo.mistake"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(name);
    line->addWidget(m_to, 1);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_mistake);
    connect(m_to, &QLineEdit::textChanged, m_mistake, [this] { m_mistake->setText({}); });
    return row;
}

Result<QJsonObject> EmailDefaultsDialog::testMail() {
    QString to = m_to->text().trimmed();
    m_mistake->setText(to.isEmpty() ? tr("Give the address of somebody who reads the mail.")
                                    : checkEmailAddresses(to).value_or(QString()));
    if (!m_mistake->text().isEmpty()) {
        m_to->setFocus();
        return Error{tr("Not tested."), {}};
    }
    if (!isValid())
        return NotificationTest::toBeCorrected();
    const QJsonObject email = collected();
    if (mailServerText(email.value("smtp"_L1).toObject()).isEmpty() || email.value("from"_L1).toString().isEmpty())
        return Error{tr("Not tested: a mail server and a sender (Message, From) are needed first."), {}};
    EmailNotification mail;
    mail.to = to;
    return QJsonObject{{u"notification"_s, defaultNotification(mail)}, {u"email"_s, email}};
}

} // namespace standby
#include "moc_EmailDefaultsDialog.cpp"
