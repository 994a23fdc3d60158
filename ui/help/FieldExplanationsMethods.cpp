// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& methodExplanations() {
#define WORDS(text) QT_TRANSLATE_NOOP("standby::FieldExplanations", text)
    static const QList<FieldExplanation> table{
        {"serverSetDialog/pollingMethod.type", WORDS("How a server is asked whether it works. What was entered for one "
                                                     "method stays while you look at another.")},
        {"serverSetDialog/pollingMethod.timeoutSeconds",
         WORDS("So long a poll waits for the server before it fails, in seconds: 0.05 to 300, usually 5. It is a part "
               "of how long a failure takes to be noticed.")},
        {"serverSetDialog/pollingMethod.url",
         WORDS("What is requested, http:// or https://. The connection goes to each server's own address; the host of "
               "the URL is sent as Host header and TLS server name.")},
        {"serverSetDialog/pollingMethod.method", WORDS("GET fetches the page; HEAD asks for its header only, which is "
                                                       "less work for the server but has no body to check.")},
        {"serverSetDialog/pollingMethod.followRedirects",
         WORDS("On: a redirect (3xx) is followed and what comes in the end is judged. Off, as usually: the redirect "
               "itself is the answer.")},
        {"serverSetDialog/pollingMethod.verifyCertificate",
         WORDS("On, as usually: an expired certificate, a wrong name or an unknown authority makes the poll fail. Only "
               "for https.")},
        {"serverSetDialog/pollingMethod.headers",
         WORDS("More header lines for the request, up to 100; Host is sent by itself.")},
        {"serverSetDialog/pollingMethod.expect.statusCode",
         WORDS("The poll succeeds only with this status: 100 to 599, usually 200. Off: any status will do.")},
        {"serverSetDialog/pollingMethod.expect.contentLength",
         WORDS("The poll succeeds only when the body has so many bytes. An empty field is no limit. Usually off.")},
        {"serverSetDialog/pollingMethod.expect.body",
         WORDS("The poll succeeds only when the text of the body fits: contains or matches (a regular expression) what "
               "is given here. Usually off.")},
        {"serverSetDialog/pollingMethod.expect.certificateDaysLeft",
         WORDS("The poll fails when the certificate expires in fewer days: 0 to 3,650. Usually off: then it fails when "
               "it has expired.")},
        {"tcpEditor/pollingMethod.serverType",
         WORDS("Sets the port and the greeting that is usual for this kind of server. Any: a connection is enough.")},
        {"tcpEditor/pollingMethod.tls",
         WORDS("On: the connection begins with TLS, as on the ports 465, 993 and 995. Usually off.")},
        {"tcpEditor/pollingMethod.port", WORDS("The TCP port that is connected to: 1 to 65,535.")},
        {"tcpEditor/pollingMethod.greeting",
         WORDS("The poll succeeds only when the first line of the server fits. Several texts are separated by "
               "semicolons; one of them is enough.")},
        {"tcpEditor/pollingMethod.greeting.timeoutSeconds",
         WORDS("So long the greeting may take after the connection was made, in seconds: 0.05 to 300, usually 5.")},
        {"dnsEditor/pollingMethod.hostName",
         WORDS("The name that the server is asked for. It should be one that the server always knows.")},
        {"dnsEditor/pollingMethod.recordType", WORDS("A asks for IPv4 addresses, AAAA for IPv6 addresses.")},
        {"dnsEditor/pollingMethod.recursionDesired",
         WORDS("On: the server may ask others, as a resolver does. Off: it answers from its own zones.")},
        {"dnsEditor/pollingMethod.port", WORDS("The UDP port of the DNS server: 1 to 65,535, usually 53.")},
        {"dnsEditor/pollingMethod.expect.address",
         WORDS("The poll succeeds only when this address is among the answers. Empty: any answer will do.")},
        {"dnsEditor/pollingMethod.expect.authoritative",
         WORDS("The poll succeeds only when the server says that it has the zone itself. Usually off.")},
        {"*/pollingMethod.file", WORDS("The program that is started for each poll, on the machine of the engine and "
                                       "without a shell: its full path.")},
        {"*/pollingMethod.arguments", WORDS("What the program is given, one argument in a row. $ServerIP$ becomes the "
                                            "address that is polled; an argument is never split again.")},
        {"*/pollingMethod.wait", WORDS("On, as usually: the poll ends when the program does, and is judged by its exit "
                                       "code and output. Off: it succeeds when the program starts.")},
        {"*/pollingMethod.expect.exitCode",
         WORDS("The poll succeeds only with such an exit code; usually equal to 0.")},
        {"*/pollingMethod.expect.output",
         WORDS("The poll succeeds only when what the program wrote fits. Usually off.")},
    };
#undef WORDS
    return table;
}

} // namespace standby
