// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& notificationExplanations() {
    static const QList<FieldExplanation> table{
        {"notificationDialog/method.type",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "How people are told: by mail, by a request to a chat or another "
                           "program, by a command, or in the log of the system.")},
        {"notificationDialog/method.to",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Who gets the mail: one address or several, separated by commas.")},
        {"notificationDialog/method.from",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The sender of the mail. As in the defaults: the one in Options, Notification, E-mail defaults.")},
        {"notificationDialog/method.subject",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The subject of the mail, with tags such as $SummaryTitle$. As in "
                           "the defaults: the one of the e-mail defaults.")},
        {"notificationDialog/method.body",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The text of the message, with tags such as $SummaryBody$.")},
        {"notificationDialog/method.smtp.host",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "Name or IP address of the SMTP server that takes the mail.")},
        {"notificationDialog/method.smtp.security",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "STARTTLS (usual, port 587) and TLS (port 465) keep others on the way from reading mail and password. "
             "None sends all as it is.")},
        {"notificationDialog/method.smtp.port",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The port of the mail server: 1 to 65,535. It follows the security that is chosen.")},
        {"notificationDialog/method.smtp.verifyCertificate",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On, as usually: mail is sent only when the certificate of the mail server is valid and for its name.")},
        {"notificationDialog/method.smtp.user",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The name to log in with at the mail server. Empty: no login.")},
        {"notificationDialog/method.smtp.password",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The password for that login. It is stored and never shown again.")},
        {"notificationDialog/method.smtp",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: this mail goes through a server of its own. Off, as usually: "
                           "through the one of the e-mail defaults.")},
        {"notificationDialog/method.method",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The request that the other side expects: GET, POST or PUT. Chats take POST.")},
        {"notificationDialog/method.url",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Where the request goes, such as the webhook of a chat. Tags become "
                           "what they stand for, escaped for a URL.")},
        {"notificationDialog/method.contentType",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "What the body is. What tags stand for is escaped as it "
                                                         "demands, so that a quote in an error breaks nothing.")},
        {"notificationDialog/method.headers",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "More header lines for the request, up to 100.")},
        {"notificationDialog/method.user",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The name to log in with (HTTP Basic). Empty: no login.")},
        {"notificationDialog/method.password",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The password for that login. It is stored and never shown again.")},
        {"notificationDialog/method.file",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The program that is started, on the machine of the engine and without a shell: its full path.")},
        {"notificationDialog/method.arguments",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "What the program is given, one argument in a row, with tags. An argument is never split again.")},
        {"notificationDialog/events.serverFailed",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Tell when a server has failed, after all retries. Usually on.")},
        {"notificationDialog/events.serverRecovered",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "Tell when a failed server is ok again. Usually on.")},
        {"notificationDialog/events.dnsUpdateFailed",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Tell when a DNS server did not take a change, with what it answered. Usually on.")},
        {"notificationDialog/events.dnsUpdateRecovered",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "Tell when a DNS server takes changes again. Usually on.")},
        {"notificationDialog/gather",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On, as usually: what happens within the gathering time of the options is "
                           "one message. Off: each event is a message, at once.")},
        {"notificationDialog/notes",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Anything worth knowing about this notification, for people. Standby does not read it.")},
        {"emailDefaultsDialog/from",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The sender of all mails that have no other. Answers go there.")},
        {"emailDefaultsDialog/subject",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The subject of all mails that have no other, with tags such as $SummaryTitle$.")},
        {"emailDefaultsDialog/body",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The text of all mails that have no other, with tags such as $SummaryBody$.")},
        {"emailDefaultsDialog/testTo",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "Who gets the test mail. It is not saved.")},
        {"emailDefaultsDialog/smtp.host",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "Name or IP address of the SMTP server that takes the mail.")},
        {"emailDefaultsDialog/smtp.security",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "STARTTLS (usual, port 587) and TLS (port 465) keep others on the "
                           "way from reading mail and password. None sends all as it is.")},
        {"emailDefaultsDialog/smtp.port",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The port of the mail server: 1 to 65,535. It follows the security that is chosen.")},
        {"emailDefaultsDialog/smtp.verifyCertificate",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On, as usually: mail is sent only when the certificate of the mail server is valid and for its name.")},
        {"emailDefaultsDialog/smtp.user",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The name to log in with at the mail server. Empty: no login.")},
        {"emailDefaultsDialog/smtp.password",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The password for that login. It is stored and never shown again.")},
    };
    return table;
}

} // namespace standby
