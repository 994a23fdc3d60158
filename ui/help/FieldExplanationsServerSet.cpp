// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& serverSetExplanations() {
    static const QList<FieldExplanation> table{
        {"serverSetDialog/name",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What the server set is called, in the list, in messages and in the log. 1 to "
                           "200 letters; no two sets have the same name.")},
        {"serverSetDialog/tags",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Words to find and group sets by, separated by commas; at most 100. They change nothing else.")},
        {"serverSetDialog/notes",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Anything worth knowing about this set, for people. Standby does not read it.")},
        {"serverSetDialog/servers",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The servers that offer the service, in polling order, up to 1,000. The order is also the order of "
             "preference when DNS names the first server that responds.")},
        {"serverDialog/address",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The IPv4 or IPv6 address of the server. DNS says it while the server is used, "
                           "and polls go to it unless there is a poll address.")},
        {"serverDialog/displayName",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "A name for people, such as HQ. Empty: the address is shown. At most 200 letters.")},
        {"serverDialog/pollAddress",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Where polls go in place of the IP address, such as an address inside your network; it may be of the "
             "other family. Empty: polls go to the IP address. DNS never says it.")},
        {"serverDialog/weight",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The share of answers that this server gets where DNS names one server by weight: 0 to 1000, usually 1. "
             "With 3 and 1, three of four answers name the first. 0: none, unless all have 0.")},
        {"serverDialog/pauseSetOnFailure",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "When this server fails, the whole set is paused after DNS was changed and people were told. Traffic "
             "comes back only when you resume the set. Usually off.")},
        {"serverDialog/disabled",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "A disabled server is not polled and not in DNS. Its last status stays visible. Usually off.")},
        {"serverDialog/notes",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Anything worth knowing about this server, for people. Standby does not read it.")},
        {"serverSetDialog/pollingFrequency.intervalSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The time from the start of one polling cycle to the start of the next, in seconds: 0.2 to 86,400 (a "
             "day), usually 60. Shorter finds failures sooner and costs more polls.")},
        {"serverSetDialog/pollingFrequency.failedIntervalSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The same while any server of the set is failed: 0.2 to 86,400 s, usually 30. Shorter notices sooner "
             "that it works again.")},
        {"serverSetDialog/pollingFrequency.retries",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "So many more polls must fail before a server is failed: 0 to 100, usually 2. 0: the first failure "
             "counts. More avoids false alarms and takes longer.")},
        {"serverSetDialog/pollingFrequency.retryIntervalSeconds",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "How long after a failed poll it is tried again: 0 to 3,600 s, usually 5.")},
        {"serverSetDialog/pollingFrequency.successesToRecover",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "So many polls in a row must succeed before a failed server is ok again: 1 to 100, usually 1. More "
             "avoids that a server comes and goes.")},
        {"serverSetDialog/pollingFrequency.stopAtFirstSuccess",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On: servers are polled one after the other, only up to the first that responds; the others keep their "
             "last status. Off, as usually: all are polled at once.")},
        {"serverSetDialog/notification.useDefaults",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On, as usually: people are told by the methods of Options, Notification, beside those of this set.")},
        {"serverSetDialog/notification.methods",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Who is told about this set, and how. Without any, and without default methods, nobody is.")},
        {"serverSetDialog/dnsData.hostNames",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The names whose A and AAAA records this set decides, one in a line. *.example.com stands for all names "
             "that end with .example.com, unless a listed name is closer. Names with umlauts are written as they "
             "are.")},
        {"serverSetDialog/dnsData.addresses",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Which of the servers that respond DNS names, for IPv4 and IPv6 each. Usually the first in polling "
             "order. Rotation and weights work only where Standby answers DNS itself.")},
        {"serverSetDialog/dnsData.allFailed.mode",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "What DNS says when no server responds: all as if they did "
                                                         "(usually), one fixed address, or what it said last.")},
        {"serverSetDialog/dnsData.allFailed.address",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The address that DNS says when all servers have failed, "
                                                         "IPv4 or IPv6, such as that of a page that says sorry.")},
        {"serverSetDialog/dnsData.ttlSeconds",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "How long others may keep an answer, in seconds: 0 to 2,147,483,647, usually 60. Visitors may be sent "
             "to a dead server for that much longer.")},
        {"serverSetDialog/dnsUpdate.useDefaults",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "On, as usually: the records are also changed at the DNS servers of Options, DNS updating.")},
        {"serverSetDialog/dnsUpdate.servers",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "The DNS servers whose records Standby changes when the addresses of this set change. None is needed "
             "where the names are delegated to Standby.")},
        {"serverSetDialog/testPoll",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Polls every server once with what is entered here, before anything is "
                           "saved, and shows what each answered.")},
    };
    return table;
}

} // namespace standby
