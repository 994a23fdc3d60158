// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& notificationExplanations() {
#define WORDS(text) QT_TRANSLATE_NOOP("standby::FieldExplanations", text)
    static const QList<FieldExplanation> table{
        {"notificationDialog/method.type", WORDS("How people are told: by mail, by a request to a chat or another "
                                                 "program, by a command, or in the log of the system.")},
        {"notificationDialog/method.to", WORDS("Who gets the mail: one address or several, separated by commas.")},
        {"notificationDialog/method.from",
         WORDS("The sender of the mail. As in the defaults: the one in Options, Notification, E-mail defaults.")},
        {"notificationDialog/method.subject", WORDS("The subject of the mail, with tags such as $SummaryTitle$. As in "
                                                    "the defaults: the one of the e-mail defaults.")},
        {"notificationDialog/method.body", WORDS("The text of the message, with tags such as $SummaryBody$.")},
        {"notificationDialog/method.smtp.host", WORDS("Name or IP address of the SMTP server that takes the mail.")},
        {"notificationDialog/method.smtp.security",
         WORDS("STARTTLS (usual, port 587) and TLS (port 465) keep others on the way from reading mail and password. "
               "None sends all as it is.")},
        {"notificationDialog/method.smtp.port",
         WORDS("The port of the mail server: 1 to 65,535. It follows the security that is chosen.")},
        {"notificationDialog/method.smtp.verifyCertificate",
         WORDS("On, as usually: mail is sent only when the certificate of the mail server is valid and for its name.")},
        {"notificationDialog/method.smtp.user", WORDS("The name to log in with at the mail server. Empty: no login.")},
        {"notificationDialog/method.smtp.password",
         WORDS("The password for that login. It is stored and never shown again.")},
        {"notificationDialog/method.smtp", WORDS("On: this mail goes through a server of its own. Off, as usually: "
                                                 "through the one of the e-mail defaults.")},
        {"notificationDialog/method.method",
         WORDS("The request that the other side expects: GET, POST or PUT. Chats take POST.")},
        {"notificationDialog/method.url", WORDS("Where the request goes, such as the webhook of a chat. Tags become "
                                                "what they stand for, escaped for a URL.")},
        {"notificationDialog/method.contentType", WORDS("What the body is. What tags stand for is escaped as it "
                                                        "demands, so that a quote in an error breaks nothing.")},
        {"notificationDialog/method.headers", WORDS("More header lines for the request, up to 100.")},
        {"notificationDialog/method.user", WORDS("The name to log in with (HTTP Basic). Empty: no login.")},
        {"notificationDialog/method.password",
         WORDS("The password for that login. It is stored and never shown again.")},
        {"notificationDialog/method.file",
         WORDS("The program that is started, on the machine of the engine and without a shell: its full path.")},
        {"notificationDialog/method.arguments",
         WORDS("What the program is given, one argument in a row, with tags. An argument is never split again.")},
        {"notificationDialog/events.serverFailed",
         WORDS("Tell when a server has failed, after all retries. Usually on.")},
        {"notificationDialog/events.serverRecovered", WORDS("Tell when a failed server is ok again. Usually on.")},
        {"notificationDialog/events.dnsUpdateFailed",
         WORDS("Tell when a DNS server did not take a change, with what it answered. Usually on.")},
        {"notificationDialog/events.dnsUpdateRecovered",
         WORDS("Tell when a DNS server takes changes again. Usually on.")},
        {"notificationDialog/gather", WORDS("On, as usually: what happens within the gathering time of the options is "
                                            "one message. Off: each event is a message, at once.")},
        {"notificationDialog/notes",
         WORDS("Anything worth knowing about this notification, for people. Standby does not read it.")},
        {"emailDefaultsDialog/from", WORDS("The sender of all mails that have no other. Answers go there.")},
        {"emailDefaultsDialog/subject",
         WORDS("The subject of all mails that have no other, with tags such as $SummaryTitle$.")},
        {"emailDefaultsDialog/body",
         WORDS("The text of all mails that have no other, with tags such as $SummaryBody$.")},
        {"emailDefaultsDialog/testTo", WORDS("Who gets the test mail. It is not saved.")},
        {"emailDefaultsDialog/smtp.host", WORDS("Name or IP address of the SMTP server that takes the mail.")},
        {"emailDefaultsDialog/smtp.security", WORDS("STARTTLS (usual, port 587) and TLS (port 465) keep others on the "
                                                    "way from reading mail and password. None sends all as it is.")},
        {"emailDefaultsDialog/smtp.port",
         WORDS("The port of the mail server: 1 to 65,535. It follows the security that is chosen.")},
        {"emailDefaultsDialog/smtp.verifyCertificate",
         WORDS("On, as usually: mail is sent only when the certificate of the mail server is valid and for its name.")},
        {"emailDefaultsDialog/smtp.user", WORDS("The name to log in with at the mail server. Empty: no login.")},
        {"emailDefaultsDialog/smtp.password",
         WORDS("The password for that login. It is stored and never shown again.")},
    };
#undef WORDS
    return table;
}

} // namespace standby
