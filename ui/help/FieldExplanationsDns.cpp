// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& dnsExplanations() {
#define WORDS(text) QT_TRANSLATE_NOOP("standby::FieldExplanations", text)
    static const QList<FieldExplanation> table{
        {"dnsServerDialog/host", WORDS("Name or IP address of the DNS server that takes updates: the primary one of "
                                       "the zone. A name is looked up before each use.")},
        {"dnsServerDialog/port", WORDS("The port of the DNS server for lookups and updates: 1 to 65,535, usually 53.")},
        {"dnsServerDialog/notes",
         WORDS("Anything worth knowing about this DNS server, for people. Standby does not read it.")},
        {"dnsServerDialog/lookup.recheckSeconds",
         WORDS("How often the records are looked up again to put right what others changed, in seconds: 1 to 604,800 "
               "(a week), usually 3,600.")},
        {"dnsServerDialog/lookup.ignoreTtl", WORDS("On: a record with the right address but another TTL is left alone. "
                                                   "For DNS servers that set a TTL of their own. Usually off.")},
        {"dnsServerDialog/lookup.edns0", WORDS("On, as usually: lookups use EDNS, which allows long answers in one "
                                               "packet. Off for very old DNS servers.")},
        {"dnsServerDialog/method.type",
         WORDS(
             "How this DNS server takes changes. Most take dynamic updates; providers often have an HTTP interface.")},
        {"dnsServerDialog/method.tsig", WORDS("On: updates are signed with a key that the DNS server knows (TSIG, RFC "
                                              "8945). Without it the server must trust the address of the engine.")},
        {"dnsServerDialog/method.tsig.algorithm",
         WORDS("How updates are signed. It must be the one that the DNS server has for the key; usually HMAC-SHA256.")},
        {"dnsServerDialog/method.tsig.keyName", WORDS("The name of the key, letter by letter as in the configuration "
                                                      "of the DNS server. A wrong one is answered with BADKEY.")},
        {"dnsServerDialog/method.tsig.secret", WORDS("The secret of the key in base64. It is stored and never shown "
                                                     "again; a wrong one is answered with BADSIG.")},
        {"dnsServerDialog/bindKey", WORDS("The lines that make this key known to BIND. Copy them into named.conf.")},
        {"dnsServerDialog/method.method",
         WORDS("The request by which the provider takes a change, as its documentation says: GET, POST or PUT.")},
        {"dnsServerDialog/method.url", WORDS("Where the change is sent, once for each host name. Tags such as "
                                             "$HostName$ become what they stand for, escaped for a URL.")},
        {"dnsServerDialog/method.headers",
         WORDS("More header lines for the request, up to 100, such as the type of the body or a key of the provider.")},
        {"dnsServerDialog/method.body", WORDS("What is sent, with tags. Empty: nothing. At most 100,000 letters.")},
        {"dnsServerDialog/method.user", WORDS("The name to log in with (HTTP Basic). Empty: no login.")},
        {"dnsServerDialog/method.password", WORDS("The password to log in with. It is stored and never shown again.")},
        {"microsoftDnsEditor/method.password", WORDS("The password that the agent beside the DNS server was started "
                                                     "with. It is stored and never shown again.")},
        {"dnsServerDialog/method.expect.statusCode",
         WORDS("The change is taken as made only with this status: 100 to 599, usually 200.")},
        {"dnsServerDialog/method.expect.contentLength",
         WORDS("The change is taken as made only when the answer has so many bytes. Usually off.")},
        {"dnsServerDialog/method.expect.body",
         WORDS("The change is taken as made only when the text of the answer fits. Usually off.")},
        {"dnsServerDialog/method.expect.certificateDaysLeft",
         WORDS(
             "The change fails when the certificate of the provider expires in fewer days: 0 to 3,650. Usually off.")},
        {"dnsServerDialog/method.timeoutSeconds",
         WORDS("So long the program may take before the change has failed, in seconds: 0.05 to 300, usually 5.")},
        {"dnsServerDialog/method.file",
         WORDS("The program that makes the change, on the machine of the engine and without a shell: its full path.")},
        {"dnsServerDialog/method.arguments",
         WORDS("What the program is given, one argument in a row, with tags. An argument is never split again.")},
        {"dnsServerDialog/method.wait", WORDS("On, as usually: the change is judged when the program ends. Off: it "
                                              "counts as made when the program starts.")},
        {"dnsServerDialog/method.expect.exitCode",
         WORDS("The change is taken as made only with such an exit code; usually equal to 0.")},
        {"dnsServerDialog/method.expect.output",
         WORDS("The change is taken as made only when what the program wrote fits. Usually off.")},
        {"dnsServerDialog/method.local", WORDS("Whether the Microsoft DNS server is on the machine of the engine, or "
                                               "is reached through an agent (standby --dns-agent) beside it.")},
        {"dnsServerDialog/method.port", WORDS("The port that the agent listens on: 1 to 65,535.")},
        {"dnsServerDialog/testHostName", WORDS("The name that the test looks up here. Test sends a signed update that "
                                               "changes nothing, and shows each step.")},
        {"dnsServerDialog/testSteps", WORDS("What the test did and what the DNS server answered, step by step.")},
    };
#undef WORDS
    return table;
}

} // namespace standby
