// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& methodExplanations() {
    static const QList<FieldExplanation> table{
        {"serverSetDialog/pollingMethod.type",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "How a server is asked whether it works. What was entered for one "
                           "method stays while you look at another.")},
        {"serverSetDialog/pollingMethod.timeoutSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "So long a poll waits for the server before it fails, in seconds: 0.05 to 300, usually 5. It is a part "
             "of how long a failure takes to be noticed.")},
        {"serverSetDialog/pollingMethod.url",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "What is requested, http:// or https://. The connection goes to each server's own address; the host of "
             "the URL is sent as Host header and TLS server name.")},
        {"serverSetDialog/pollingMethod.method",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "GET fetches the page; HEAD asks for its header only, which is "
                           "less work for the server but has no body to check.")},
        {"serverSetDialog/pollingMethod.followRedirects",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On: a redirect (3xx) is followed and what comes in the end is judged. Off, as usually: the redirect "
             "itself is the answer.")},
        {"serverSetDialog/pollingMethod.verifyCertificate",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On, as usually: an expired certificate, a wrong name or an unknown authority makes the poll fail. Only "
             "for https.")},
        {"serverSetDialog/pollingMethod.headers",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "More header lines for the request, up to 100; Host is sent by itself.")},
        {"serverSetDialog/pollingMethod.expect.statusCode",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The poll succeeds only with this status: 100 to 599, usually 200. Off: any status will do.")},
        {"serverSetDialog/pollingMethod.expect.contentLength",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The poll succeeds only when the body has so many bytes. An empty field is no limit. Usually off.")},
        {"serverSetDialog/pollingMethod.expect.body",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The poll succeeds only when the text of the body fits: contains or matches (a regular expression) what "
             "is given here. Usually off.")},
        {"serverSetDialog/pollingMethod.expect.certificateDaysLeft",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The poll fails when the certificate expires in fewer days: 0 to 3,650. Usually off: then it fails when "
             "it has expired.")},
        {"tcpEditor/pollingMethod.serverType",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Sets the port and the greeting that is usual for this kind of server. Any: a connection is enough.")},
        {"tcpEditor/pollingMethod.tls",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: the connection begins with TLS, as on the ports 465, 993 and 995. Usually off.")},
        {"tcpEditor/pollingMethod.port",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The TCP port that is connected to: 1 to 65,535.")},
        {"tcpEditor/pollingMethod.greeting",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The poll succeeds only when the first line of the server fits. Several texts are separated by "
             "semicolons; one of them is enough.")},
        {"tcpEditor/pollingMethod.greeting.timeoutSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "So long the greeting may take after the connection was made, in seconds: 0.05 to 300, usually 5.")},
        {"dnsEditor/pollingMethod.hostName",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The name that the server is asked for. It should be one that the server always knows.")},
        {"dnsEditor/pollingMethod.recordType",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "A asks for IPv4 addresses, AAAA for IPv6 addresses.")},
        {"dnsEditor/pollingMethod.recursionDesired",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: the server may ask others, as a resolver does. Off: it answers from its own zones.")},
        {"dnsEditor/pollingMethod.port",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The UDP port of the DNS server: 1 to 65,535, usually 53.")},
        {"dnsEditor/pollingMethod.expect.address",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The poll succeeds only when this address is among the answers. Empty: any answer will do.")},
        {"dnsEditor/pollingMethod.expect.authoritative",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The poll succeeds only when the server says that it has the zone itself. Usually off.")},
        {"*/pollingMethod.file",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The program that is started for each poll, on the machine of the engine and "
                           "without a shell: its full path.")},
        {"*/pollingMethod.arguments",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What the program is given, one argument in a row. $ServerIP$ becomes the "
                           "address that is polled; an argument is never split again.")},
        {"*/pollingMethod.wait",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On, as usually: the poll ends when the program does, and is judged by its exit "
                           "code and output. Off: it succeeds when the program starts.")},
        {"*/pollingMethod.expect.exitCode",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The poll succeeds only with such an exit code; usually equal to 0.")},
        {"*/pollingMethod.expect.output",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The poll succeeds only when what the program wrote fits. Usually off.")},
    };
    return table;
}

} // namespace standby
