// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of DNS messages, answering, Microsoft DNS.
#include "words/sentences/EngineCatalogue.h"

#include <QCoreApplication>

namespace standby {

std::span<const char* const> dnsSentences() {
    static constexpr const char* sentences[]{
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer over TCP does not fit the question"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "nothing listens there (port unreachable)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer is truncated, and over TCP: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "no answer over UDP, and over TCP: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "nothing listens there (port unreachable), and over TCP: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "over TCP, which so large a message needs: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer is truncated, and over TCP there was %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "nothing listens there (port unreachable), and over TCP there was %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1, neither over UDP nor over TCP"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 over TCP, which so large a message needs"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 (one that does not fit the question was ignored)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 (%2 that do not fit the question were ignored)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The DNS message %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "is shorter than its header."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "has a broken question."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "has a broken record."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "has bytes behind its last record."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "\"%1\" is not a domain name: %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "\"%1\" cannot be part of an internationalised name"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "a backslash must be followed by a character or by three digits up to 255"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "it has a space or another character that no name has"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "two dots follow each other, or it begins with one"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the part \"%1\" is longer than 63 characters"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "it is empty"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "it is longer than 253 characters"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The key's name is not one: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The key's secret is not base64. Copy it from the server's configuration again."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer is not signed"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer's signature is not well-formed"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer is signed with another key"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer's signature is shortened"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer's signature is wrong"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the answer was signed at another time"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "TSIG error %1"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "Ports below 1024 need a right: run Standby as a systemd service with "
            "AmbientCapabilities=CAP_NET_BIND_SERVICE, or give it to the program with \"setcap "
            "cap_net_bind_service=+ep\" and start it again, or choose a port of 1024 or above in the options."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "macOS lets only root listen on a port below 1024 of a single address: run Standby as a launchd daemon, or "
            "answer on all addresses (0.0.0.0 or ::), or choose a port of 1024 or above in the options."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "Allow Standby to listen in the settings of the firewall, or choose another port in the options."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Questions are not forwarded: %1 port %2 is Standby itself. "
                                                      "Choose another DNS server to forward to in the options."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "The DNS server %1 port %2 does not answer the questions that are forwarded to it. Until it does, askers "
            "are told that they cannot be answered (SERVFAIL); the host names of the server sets are not concerned. "
            "Check that it runs and that this machine may ask it, or change the forwarding in the options."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "DNS cannot be answered on %1: another program uses it. It may be another DNS server, or systemd-resolved "
            "(then set DNSStubListener=no in /etc/systemd/resolved.conf and restart it). Stop it, or choose another "
            "address or port in the options. It is tried again every 10 seconds."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "DNS cannot be answered on %1: permission denied. %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "DNS cannot be answered on %1: this machine does not have that address. Correct it in the "
                          "options, or give it to a network interface. It is tried again every 10 seconds."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "DNS cannot be answered on %1: this machine does not support %2. "
                                                      "Enable it, or remove the address in the options."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "DNS cannot be answered on %1: %2. It is tried again every 10 seconds."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "no end after %1 s"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Find the address of %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Look up %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 says no addresses"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 says %2, TTL %3 s"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1; it does not answer with authority, so this may come from a cache"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Find the zone of %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Update %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "not tried: this method cannot be tried without changing records"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Send a signed update that changes nothing"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Send an unsigned update that changes nothing"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "its name was not resolved within 5 s; check this machine's resolver"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "its name cannot be resolved: %1"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "The password of the DNS agent has %1 characters; it needs at least %2. Take a long random one."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The DNS agent cannot listen on %1, port %2: %3."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The agent refused the change: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "adding the %1 record %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "deleting the %1 record %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 is not a zone whose records can be changed with dnscmd."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "%1 has characters that dnscmd does not take; letters, digits, hyphens and underscores are possible."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 is not in the zone %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "A name can be given 1 to %1 addresses, not %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "\"%1\" is not an address for DNS."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "A TTL has at most %1 seconds."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "A request has exactly these members: %1."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "ttlSeconds must be a whole number from 0 to %1."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "listing the records of %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "dnscmd did not carry the change out in %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "dnscmd listed more records than can be read"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The records are as wanted."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "The agent speaks another version of the protocol. Use the same version of Standby on both machines."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "What answers there is not a DNS agent of Standby: \"%1\". Check the port."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The agent refused the request: its password is another one."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The agent refused the request: there were too many wrong passwords from this machine. "
                          "Correct the password; it listens again after a minute."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The agent refused the request: it has too many connections just now."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "The agent did not understand the request. Use the same version of Standby on both machines."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The agent did not get the request in time."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The agent needs a password: give the one it was started with."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "Microsoft DNS can be updated locally on Windows only. Run \"standby --dns-agent\" on the "
                          "DNS server's machine and choose the update through an agent."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "There is no connection to the agent at %1 after %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The agent at %1 did not answer in %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "What answers at %1 is not a DNS agent of Standby: its line does not end."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The answer of the agent at %1 is not signed with its password, so it may be somebody "
                          "else's. Whether the records were changed is not known."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "The answer of the agent at %1 cannot be read. Use the same version of Standby on both machines."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The agent at %1 closed the connection before it answered."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "There is no connection to the agent at %1: %2. Is \"standby --dns-agent\" running there?"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "access denied. Run it as a member of DnsAdmins or of the administrators"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the DNS server does not answer. Is its service running there?"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the zone %1 is not on this DNS server"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "the zone %1 cannot be changed here. Update the DNS server that has its primary copy"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the zone %1 is locked just now"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the zone %1 is shut down. See the DNS server's event log"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 is below a delegation: other DNS servers have its records"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 is not in the zone %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "%1 is an alias (CNAME), which cannot have addresses. Delete the alias"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 does not exist in the zone %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Active Directory, which holds the zone, is not available"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "dnscmd could not be started (%1). It comes with the DNS server "
                                                      "of Windows Server and with its administration tools (RSAT)."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "dnscmd did not end while %1 and was killed"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "dnscmd was ended from outside while %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "dnscmd failed while %1: %2"),
    };
    return sentences;
}

} // namespace standby
