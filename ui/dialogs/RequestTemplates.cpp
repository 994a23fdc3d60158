// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RequestTemplates.h"

#include <QCoreApplication>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::RequestTemplates)
};

} // namespace

/// Slack, Discord, Mattermost: "incoming webhooks"; Teams: a workflow that posts the Adaptive Card it gets; ntfy:
/// "publishing". Each as documented by the service.
QList<RequestTemplate> requestTemplates() {
    const QString json = u"application/json"_s;
    return {
        {u"Slack"_s,
         u"https://hooks.slack.com/services/…"_s,
         json,
         u"{\"text\": \"*$SummaryTitle$*\\n$SummaryBody$\"}"_s,
         {}},
        {u"Microsoft Teams"_s,
         u"https://….logic.azure.com/workflows/…"_s,
         json,
         u"{\n"
         "  \"type\": \"message\",\n"
         "  \"attachments\": [{\n"
         "    \"contentType\": \"application/vnd.microsoft.card.adaptive\",\n"
         "    \"content\": {\n"
         "      \"type\": \"AdaptiveCard\", \"version\": \"1.4\",\n"
         "      \"body\": [\n"
         "        {\"type\": \"TextBlock\", \"weight\": \"bolder\", \"wrap\": true, \"text\": \"$SummaryTitle$\"},\n"
         "        {\"type\": \"TextBlock\", \"wrap\": true, \"text\": \"$SummaryBody$\"}\n"
         "      ]\n"
         "    }\n"
         "  }]\n"
         "}"_s,
         {}},
        {u"Discord"_s,
         u"https://discord.com/api/webhooks/…"_s,
         json,
         u"{\"content\": \"**$SummaryTitle$**\\n$SummaryBody$\"}"_s,
         {}},
        {u"Mattermost"_s,
         u"https://mattermost.example.com/hooks/…"_s,
         json,
         u"{\"text\": \"#### $SummaryTitle$\\n$SummaryBody$\"}"_s,
         {}},
        {u"ntfy"_s, u"https://ntfy.sh/…"_s, u"text/plain; charset=utf-8"_s, u"$SummaryBody$"_s, u"$SummaryTitle$"_s},
        {Words::tr("JSON with all there is"),
         u"https://hooks.example.com/standby"_s,
         json,
         u"{\n"
         "  \"title\": \"$SummaryTitle$\",\n"
         "  \"event\": \"$EventType$\",\n"
         "  \"serverSet\": \"$ServerSetName$\",\n"
         "  \"server\": \"$ServerDisplayName$\",\n"
         "  \"address\": \"$ServerIP$\",\n"
         "  \"dnsServer\": \"$DnsServer$\",\n"
         "  \"hostName\": \"$DnsHostName$\",\n"
         "  \"error\": \"$ErrorMessage$\"\n"
         "}"_s,
         {}},
        {Words::tr("Form"),
         u"https://hooks.example.com/standby"_s,
         u"application/x-www-form-urlencoded"_s,
         u"title=$SummaryTitle$&text=$SummaryBody$"_s,
         {}}};
}

} // namespace standby
