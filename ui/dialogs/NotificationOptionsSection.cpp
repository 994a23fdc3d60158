// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DurationField.h"
#include "dialogs/EmailDefaultsDialog.h"
#include "dialogs/ItemList.h"
#include "dialogs/NotificationJson.h"
#include "dialogs/NotificationList.h"
#include "dialogs/OptionsSections.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

NotificationOptionsSection::NotificationOptionsSection(EngineLink& link, QWidget* parent)
    : FormSection(tr("Notification"), {u"/notification"_s}, parent), m_link(link) {
    const QString pointer = u"/notification/defaultMethods"_s;
    addHeading(tr("Default methods"));
    addRemark(tr("They tell people about all server sets that use them (section Notification of a set)."));
    const auto owner = [this] {
        return NotificationDialog::Owner{
            .serverSetId = {}, .emailDefaults = m_email, .unsaved = true, .gatherSeconds = m_gather->seconds()};
    };
    m_list = makeNotificationList(link, owner, tr("Default notification methods"), this);
    addField(
        pointer, {}, m_list, m_list->table(), {}, [this] { return QJsonValue(m_list->items()); },
        [this](const QJsonValue& value) { m_list->setItems(value.toArray()); });
    connect(m_list, &ItemList::edited, this, [this, pointer] { changed(pointer); });
    addEmailDefaults();
    addHeading(tr("Messages of all methods"));
    m_gather = addDuration(u"/notification/gatherSeconds"_s, tr("&Gather events for:"), 3600, tr("no time"),
                           tr("What happens within this time of the first event is one message. The failover itself "
                              "never waits."));
    addDuration(u"/notification/reminderSeconds"_s, tr("Remi&nd every:"), 2'592'000, tr("never"),
                tr("Of a problem that lasts and that nobody has acknowledged."));
    addDuration(u"/notification/retryForSeconds"_s, tr("Try again &for:"), 604'800, tr("no time"),
                tr("A message that is not taken is tried again, later and later, and a problem says so."));
}

void NotificationOptionsSection::addEmailDefaults() {
    const QString pointer = u"/notification/email"_s;
    addHeading(tr("E-mail"));
    auto* row = new QWidget(this);
    m_emailWords = new QLabel(row);
    m_emailWords->setObjectName(u"emailDefaults"_s);
    m_emailWords->setTextFormat(Qt::PlainText);
    m_emailWords->setWordWrap(true);
    auto* edit = new QPushButton(tr("E-mail &defaults …"), row);
    edit->setToolTip(tr("Sender, text and mail server of all mails, and a test of them"));
    edit->setAutoDefault(false);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_emailWords, 1);
    line->addWidget(edit);
    addField(
        pointer, {}, row, edit, {}, [this] { return QJsonValue(m_email); },
        [this](const QJsonValue& value) {
            m_email = value.toObject();
            showEmailDefaults();
        });
    connect(edit, &QPushButton::clicked, this, &NotificationOptionsSection::editEmailDefaults);
}

/// The test mail goes where mail goes, if that is known.
void NotificationOptionsSection::editEmailDefaults() {
    QString recipient;
    for (const QJsonValue& rule : m_list->items()) {
        const QString to = rule.toObject().value("method"_L1).toObject().value("to"_L1).toString();
        if (recipient.isEmpty())
            recipient = to;
    }
    auto* dialog = new EmailDefaultsDialog(m_link, m_email, recipient, this);
    connect(dialog, &EmailDefaultsDialog::taken, this, [this](const QJsonObject& email) {
        m_email = email;
        showEmailDefaults();
        changed(u"/notification/email"_s);
    });
    dialog->open();
}

void NotificationOptionsSection::showEmailDefaults() {
    const QString server = mailServerText(m_email.value("smtp"_L1).toObject());
    const QString from = m_email.value("from"_L1).toString();
    m_emailWords->setText(server.isEmpty() ? tr("No mail server is set: mail cannot be sent.")
                          : from.isEmpty() ? tr("Through %1. No sender is set: mail cannot be sent.").arg(server)
                                           : tr("From %1, through %2.").arg(from, server));
}

int NotificationOptionsSection::showMistakes(const Errors& mistakes, bool all) {
    return FormSection::showMistakes(m_list->titled(mistakes, u"/notification/defaultMethods"_s), all);
}

} // namespace standby
