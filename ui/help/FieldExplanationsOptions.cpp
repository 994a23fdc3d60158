// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& optionsExplanations() {
#define WORDS(text) QT_TRANSLATE_NOOP("standby::FieldExplanations", text)
    static const QList<FieldExplanation> table{
        {"optionsDialog/ui.theme",
         WORDS("How the window looks. As the system, which is usual, follows the desktop at once.")},
        {"optionsDialog/ui.highContrast",
         WORDS("On: black and white with strong lines, for those who see little contrast.")},
        {"optionsDialog/ui.language",
         WORDS("The language of the window and its help; it changes at once. The HTTP API is always in English.")},
        {"optionsDialog/ui.launchAtLogin", WORDS("On: Standby starts when you log in to this computer. Usually off; "
                                                 "not needed where it runs as a service.")},
        {"optionsDialog/ui.trayMessages", WORDS("On, as usually: a new problem is shown beside the tray icon.")},
        {"optionsDialog/ui.playSound", WORDS("On, as usually: a new problem is heard.")},
        {"optionsDialog/ui.soundFile",
         WORDS("The WAV file that is played on this computer. Empty: the built-in sound.")},
        {"optionsDialog/serverPolling.maxConcurrentPolls",
         WORDS("So many polls run at the same time: 1 to 100,000, usually 1,000. What is more waits its turn.")},
        {"optionsDialog/serverPolling.recordOnlyChanges",
         WORDS(
             "On, as usually: the history keeps changes of status. Off: it keeps every poll, which takes disk space.")},
        {"optionsDialog/serverPolling.purgeAfterDays",
         WORDS("Entries of the history are deleted after so many days: 0 to 36,500, usually 365. 0: never.")},
        {"optionsDialog/protection.sentinels",
         WORDS("IP addresses outside that answer a ping while this machine is online, one in a line. While none "
               "answers, no server is taken for failed. Empty: off.")},
        {"optionsDialog/protection.maxFailoversPerMinute",
         WORDS(
             "More failovers than this in a minute are held back, and a problem says so: 0 to 100,000. 0: no limit.")},
        {"optionsDialog/notification.defaultMethods",
         WORDS("The methods by which people are told about all sets that use the default methods.")},
        {"optionsDialog/notification.email", WORDS("Sender, text and mail server of all mails that have no other.")},
        {"optionsDialog/notification.gatherSeconds",
         WORDS("What happens within this time of the first event becomes one message: 0 to one hour, usually 5 s. 0: "
               "each event is a message. The failover never waits.")},
        {"optionsDialog/notification.reminderSeconds",
         WORDS("How often a problem that lasts and that nobody has acknowledged is told again: a minute to 30 days. 0, "
               "as usually: never.")},
        {"optionsDialog/notification.retryForSeconds",
         WORDS("How long a message that is not taken is tried again, later and later: up to 7 days, usually one.")},
        {"optionsDialog/dnsUpdating.maxConcurrentUpdates",
         WORDS("So many host names are looked up and updated at the same time: 1 to 1,000, usually 10.")},
        {"optionsDialog/dnsUpdating.defaultServers",
         WORDS("The DNS servers whose records are changed for all sets that use the default DNS servers.")},
        {"optionsDialog/dnsServing.enabled",
         WORDS("On: Standby answers DNS queries for the host names of all sets. Usually off.")},
        {"optionsDialog/dnsServing.addresses", WORDS("The IP addresses of the machine of the engine on which queries "
                                                     "are answered, one in a line. 0.0.0.0 and :: are all of them.")},
        {"optionsDialog/dnsServing.port",
         WORDS("The UDP and TCP port: 1 to 65,535. Resolvers ask 53 and no other; below 1024 a right is needed.")},
        {"optionsDialog/dnsServing.nameServers",
         WORDS("The names by which the parent zone delegates to Standby, one in a line; they are in NS and SOA "
               "records. Empty: the name of this machine.")},
        {"optionsDialog/dnsServing.contact",
         WORDS("The e-mail address in the SOA records, of somebody who looks after these names.")},
        {"optionsDialog/dnsServing.forward.enabled",
         WORDS("On: queries for other names are passed on to another DNS server. Off, as usually: they are refused.")},
        {"optionsDialog/dnsServing.forward.address",
         WORDS("The IP address of the DNS server that queries for other names are passed on to.")},
        {"optionsDialog/dnsServing.forward.port", WORDS("The port of that DNS server: 1 to 65,535, usually 53.")},
        {"optionsDialog/dnsServing.forward.clearRecursion",
         WORDS("On, as usually: the other DNS server answers only what it knows itself, so that nobody can misuse "
               "Standby as an open resolver.")},
        {"optionsDialog/logging.cachedLines",
         WORDS("So many lines of the log are kept in memory for the Log tab: 100 to 1,000,000, usually 1,000.")},
        {"optionsDialog/logging.toDisk",
         WORDS("On: the log is also written to files. Usually off. Old files stay until you delete them.")},
        {"optionsDialog/logging.directory",
         WORDS("Where the files are, on the machine of the engine. Empty: logs in the data directory.")},
        {"optionsDialog/logging.rollover", WORDS("When a new file begins: each hour, day (usual) or month.")},
        {"optionsDialog/logging.timeZone", WORDS("Whether the times in the files are local (usual) or UTC.")},
        {"optionsDialog/httpApi.enabled",
         WORDS(
             "On, as usually: scripts, and windows on other machines, reach the engine. Off: only this window does.")},
        {"optionsDialog/httpApi.url",
         WORDS("Where the API listens: http:// or https://, an IP address or localhost, and a port. Usually "
               "http://127.0.0.1:8100, which only this machine reaches.")},
        {"optionsDialog/httpApi.password", WORDS("The password of the user admin; only a hash of it is stored. Without "
                                                 "one, only you and administrators of this machine are answered.")},
        {"optionsDialog/httpApi.logRequests", WORDS("On: each request of the API is a line of the log. Usually off.")},
        {"optionsDialog/httpApi.certificateFile", WORDS("The certificate for https://, with those between it and the "
                                                        "authority: a PEM file on the machine of the engine.")},
        {"optionsDialog/httpApi.keyFile",
         WORDS("The private key of the certificate: a PEM file that only the engine may read.")},
        {"optionsDialog/httpApi.apiKeys",
         WORDS("Keys for scripts. Each is shown once, when it is made, and can be revoked by itself.")},
        {"optionsDialog/newKeyName", WORDS("What the new key is for; it is in the log when the key is used.")},
        {"optionsDialog/newKeyRole",
         WORDS("What the new key may do: read; read, poll, pause and resume; or everything.")},
    };
#undef WORDS
    return table;
}

} // namespace standby
