// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& optionsExplanations() {
    static const QList<FieldExplanation> table{
        {"optionsDialog/ui.theme",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "How the window looks. As the system, which is usual, follows the desktop at once.")},
        {"optionsDialog/ui.highContrast",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: black and white with strong lines, for those who see little contrast.")},
        {"optionsDialog/ui.language",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The language of the window and its help; it changes at once. The HTTP API is always in English.")},
        {"optionsDialog/ui.launchAtLogin",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: Standby starts when you log in to this computer. Usually off; "
                           "not needed where it runs as a service.")},
        {"optionsDialog/ui.trayMessages",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On, as usually: a new problem is shown beside the tray icon.")},
        {"optionsDialog/ui.playSound",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "On, as usually: a new problem is heard.")},
        {"optionsDialog/ui.soundFile",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The WAV file that is played on this computer. Empty: the built-in sound.")},
        {"optionsDialog/serverPolling.maxConcurrentPolls",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "So many polls run at the same time: 1 to 100,000, usually 1,000. What is more waits its turn.")},
        {"optionsDialog/serverPolling.recordOnlyChanges",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On, as usually: the history keeps changes of status. Off: it keeps every poll, which takes disk space.")},
        {"optionsDialog/serverPolling.purgeAfterDays",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Entries of the history are deleted after so many days: 0 to 36,500, usually 365. 0: never.")},
        {"optionsDialog/protection.sentinels",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "IP addresses outside that answer a ping while this machine is online, one in a line. While none "
             "answers, no server is taken for failed. Empty: off.")},
        {"optionsDialog/protection.maxFailoversPerMinute",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "More failovers than this in a minute are held back, and a problem says so: 0 to 100,000. 0: no limit.")},
        {"optionsDialog/notification.defaultMethods",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The methods by which people are told about all sets that use the default methods.")},
        {"optionsDialog/notification.email",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Sender, text and mail server of all mails that have no other.")},
        {"optionsDialog/notification.gatherSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "What happens within this time of the first event becomes one message: 0 to one hour, usually 5 s. 0: "
             "each event is a message. The failover never waits.")},
        {"optionsDialog/notification.reminderSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "How often a problem that lasts and that nobody has acknowledged is told again: a minute to 30 days. 0, "
             "as usually: never.")},
        {"optionsDialog/notification.retryForSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "How long a message that is not taken is tried again, later and later: up to 7 days, usually one.")},
        {"optionsDialog/dnsUpdating.maxConcurrentUpdates",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "So many host names are looked up and updated at the same time: 1 to 1,000, usually 10.")},
        {"optionsDialog/dnsUpdating.defaultServers",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The DNS servers whose records are changed for all sets that use the default DNS servers.")},
        {"optionsDialog/dnsServing.enabled",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: Standby answers DNS queries for the host names of all sets. Usually off.")},
        {"optionsDialog/dnsServing.addresses",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The IP addresses of the machine of the engine on which queries "
                           "are answered, one in a line. 0.0.0.0 and :: are all of them.")},
        {"optionsDialog/dnsServing.port",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The UDP and TCP port: 1 to 65,535. Resolvers ask 53 and no other; below 1024 a right is needed.")},
        {"optionsDialog/dnsServing.nameServers",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The names by which the parent zone delegates to Standby, one in a line; they are in NS and SOA "
             "records. Empty: the name of this machine.")},
        {"optionsDialog/dnsServing.contact",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The e-mail address in the SOA records, of somebody who looks after these names.")},
        {"optionsDialog/dnsServing.forward.enabled",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On: queries for other names are passed on to another DNS server. Off, as usually: they are refused.")},
        {"optionsDialog/dnsServing.forward.address",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The IP address of the DNS server that queries for other names are passed on to.")},
        {"optionsDialog/dnsServing.forward.port",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The port of that DNS server: 1 to 65,535, usually 53.")},
        {"optionsDialog/dnsServing.forward.clearRecursion",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On, as usually: the other DNS server answers only what it knows itself, so that nobody can misuse "
             "Standby as an open resolver.")},
        {"optionsDialog/logging.cachedLines",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "So many lines of the log are kept in memory for the Log tab: 100 to 1,000,000, usually 1,000.")},
        {"optionsDialog/logging.toDisk",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: the log is also written to files. Usually off. Old files stay until you delete them.")},
        {"optionsDialog/logging.directory",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Where the files are, on the machine of the engine. Empty: logs in the data directory.")},
        {"optionsDialog/logging.rollover",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "When a new file begins: each hour, day (usual) or month.")},
        {"optionsDialog/logging.timeZone",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "Whether the times in the files are local (usual) or UTC.")},
        {"optionsDialog/httpApi.enabled",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On, as usually: scripts, and windows on other machines, reach the engine. Off: only this window does.")},
        {"optionsDialog/httpApi.url",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Where the API listens: http:// or https://, an IP address or localhost, and a port. Usually "
             "http://127.0.0.1:8100, which only this machine reaches.")},
        {"optionsDialog/httpApi.password",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The password of the user admin; only a hash of it is stored. Without "
                           "one, only you and administrators of this machine are answered.")},
        {"optionsDialog/httpApi.logRequests",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: each request of the API is a line of the log. Usually off.")},
        {"optionsDialog/httpApi.certificateFile",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The certificate for https://, with those between it and the "
                                                         "authority: a PEM file on the machine of the engine.")},
        {"optionsDialog/httpApi.keyFile",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The private key of the certificate: a PEM file that only the engine may read.")},
        {"optionsDialog/httpApi.apiKeys",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Keys for scripts. Each is shown once, when it is made, and can be revoked by itself.")},
        {"optionsDialog/newKeyName",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What the new key is for; it is in the log when the key is used.")},
        {"optionsDialog/newKeyRole",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What the new key may do: read; read, poll, pause and resume; or everything.")},
    };
    return table;
}

} // namespace standby
