// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/NotifyMethodSection.h"

#include "dialogs/NotificationEditors.h"
#include "dialogs/NotificationJson.h"

#include <QComboBox>

namespace standby {

using namespace Qt::StringLiterals;

CommandNotificationEditor::CommandNotificationEditor(QWidget* parent) : MethodEditor(u"/method"_s, parent) {
    setObjectName(u"commandNotificationEditor"_s);
    addProgram(tr("One in a row. Tags in an argument become what they stand for."), offeredNotificationTags());
    addRemark(tr("Delivered when the program ends with the exit code 0 within 60 s; else it is tried again."));
}

SystemLogEditor::SystemLogEditor(QWidget* parent) : FormSection({}, {u"/method"_s}, parent) {
    setObjectName(u"systemLogEditor"_s);
    addRemark(tr("One line for each event, in the log of the machine where the engine runs: the journal or syslog on "
                 "Linux, the event log on Windows, the unified log on macOS."));
}

NotifyMethodSection::NotifyMethodSection(const QJsonObject& emailDefaults, QWidget* parent)
    : MethodSection(tr("Notify method"), u"/method"_s, tr("&Notify by:"), parent) {
    const auto add = [this](FormSection* editor, const NotificationMethod& method) {
        const QJsonObject defaults = defaultNotification(method).value("method"_L1).toObject();
        const QString type = defaults.value("type"_L1).toString();
        addMethod(type, notificationMethodText(type), editor, defaults);
    };
    add(new EmailEditor(emailDefaults, this), EmailNotification{});
    HttpNotification request;
    request.request.method = u"POST"_s; // as chat services want it
    add(new HttpNotificationEditor(this), request);
    add(new CommandNotificationEditor(this), CommandNotification{});
    add(new SystemLogEditor(this), SystemLogNotification{});
    connect(type(), &QComboBox::currentIndexChanged, this, &NotifyMethodSection::typeChosen);
}

} // namespace standby
#include "moc_NotifyMethodSection.cpp"
