// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& dnsExplanations() {
    static const QList<FieldExplanation> table{
        {"dnsServerDialog/host",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Name or IP address of the DNS server that takes updates: the primary one of "
                           "the zone. A name is looked up before each use.")},
        {"dnsServerDialog/port",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The port of the DNS server for lookups and updates: 1 to 65,535, usually 53.")},
        {"dnsServerDialog/notes",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Anything worth knowing about this DNS server, for people. Standby does not read it.")},
        {"dnsServerDialog/lookup.recheckSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "How often the records are looked up again to put right what others changed, in seconds: 1 to 604,800 "
             "(a week), usually 3,600.")},
        {"dnsServerDialog/lookup.ignoreTtl",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: a record with the right address but another TTL is left alone. "
                           "For DNS servers that set a TTL of their own. Usually off.")},
        {"dnsServerDialog/lookup.edns0",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On, as usually: lookups use EDNS, which allows long answers in one "
                           "packet. Off for very old DNS servers.")},
        {"dnsServerDialog/method.type",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "How this DNS server takes changes. Most take dynamic updates; providers often have an HTTP interface.")},
        {"dnsServerDialog/method.tsig",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: updates are signed with a key that the DNS server knows (TSIG, RFC "
                           "8945). Without it the server must trust the address of the engine.")},
        {"dnsServerDialog/method.tsig.algorithm",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "How updates are signed. It must be the one that the DNS server has for the key; usually HMAC-SHA256.")},
        {"dnsServerDialog/method.tsig.keyName",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The name of the key, letter by letter as in the configuration "
                           "of the DNS server. A wrong one is answered with BADKEY.")},
        {"dnsServerDialog/method.tsig.secret",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The secret of the key in base64. It is stored and never shown "
                           "again; a wrong one is answered with BADSIG.")},
        {"dnsServerDialog/bindKey",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The lines that make this key known to BIND. Copy them into named.conf.")},
        {"dnsServerDialog/method.method",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The request by which the provider takes a change, as its documentation says: GET, POST or PUT.")},
        {"dnsServerDialog/method.url",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Where the change is sent, once for each host name. Tags such as "
                           "$HostName$ become what they stand for, escaped for a URL.")},
        {"dnsServerDialog/method.headers",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "More header lines for the request, up to 100, such as the type of the body or a key of the provider.")},
        {"dnsServerDialog/method.body",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What is sent, with tags. Empty: nothing. At most 100,000 letters.")},
        {"dnsServerDialog/method.user",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The name to log in with (HTTP Basic). Empty: no login.")},
        {"dnsServerDialog/method.password",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The password to log in with. It is stored and never shown again.")},
        {"microsoftDnsEditor/method.password",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The password that the agent beside the DNS server was started "
                           "with. It is stored and never shown again.")},
        {"dnsServerDialog/method.expect.statusCode",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The change is taken as made only with this status: 100 to 599, usually 200.")},
        {"dnsServerDialog/method.expect.contentLength",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The change is taken as made only when the answer has so many bytes. Usually off.")},
        {"dnsServerDialog/method.expect.body",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The change is taken as made only when the text of the answer fits. Usually off.")},
        {"dnsServerDialog/method.expect.certificateDaysLeft",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The change fails when the certificate of the provider expires in fewer days: 0 to 3,650. Usually off.")},
        {"dnsServerDialog/method.timeoutSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "So long the program may take before the change has failed, in seconds: 0.05 to 300, usually 5.")},
        {"dnsServerDialog/method.file",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The program that makes the change, on the machine of the engine and without a shell: its full path.")},
        {"dnsServerDialog/method.arguments",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "What the program is given, one argument in a row, with tags. An argument is never split again.")},
        {"dnsServerDialog/method.wait",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On, as usually: the change is judged when the program ends. Off: it "
                           "counts as made when the program starts.")},
        {"dnsServerDialog/method.expect.exitCode",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The change is taken as made only with such an exit code; usually equal to 0.")},
        {"dnsServerDialog/method.expect.output",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The change is taken as made only when what the program wrote fits. Usually off.")},
        {"dnsServerDialog/method.local",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Whether the Microsoft DNS server is on the machine of the engine, or "
                           "is reached through an agent (standby --dns-agent) beside it.")},
        {"dnsServerDialog/method.port",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The port that the agent listens on: 1 to 65,535.")},
        {"dnsServerDialog/testHostName",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The name that the test looks up here. Test sends a signed update that "
                           "changes nothing, and shows each step.")},
        {"dnsServerDialog/testSteps",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What the test did and what the DNS server answered, step by step.")},
    };
    return table;
}

} // namespace standby
