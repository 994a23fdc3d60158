// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/NotificationJson.h"

#include "dialogs/JsonPointer.h"
#include "dialogs/NotificationDialog.h"
#include "model/Json.h"

namespace standby {

using namespace Qt::StringLiterals;

namespace {

const auto tr = [](const char* text) { return NotificationDialog::tr(text); };

} // namespace

QJsonObject defaultNotification(const NotificationMethod& method) {
    Options options;
    NotificationRule rule;
    rule.method = method;
    options.notification.defaultMethods = {rule};
    QJsonObject json = valueAt(toJson(options, Secrets::Keep), u"/notification/defaultMethods/0"_s).toObject();
    json.remove("id"_L1);
    return json;
}

Errors mistakesInNotification(const QJsonObject& rule) {
    const auto parsed = notificationRuleFromJson(rule);
    return parsed ? Errors() : parsed.errors();
}

QString notificationTitle(const QJsonObject& rule) {
    const auto parsed = notificationRuleFromJson(rule);
    return parsed ? notificationTitle(parsed->method)
                  : notificationMethodText(valueAt(rule, u"/method/type"_s).toString());
}

QString notificationTitles(const QJsonArray& rules) {
    QStringList titles;
    for (const QJsonValue& rule : rules)
        titles.append(notificationTitle(rule.toObject()));
    return titles.join(u"; "_s);
}

QString notificationMethodText(const QString& type) {
    if (type == "email"_L1)
        return tr("E-mail");
    if (type == "http"_L1)
        return tr("HTTP request (chat, webhook)");
    if (type == "command"_L1)
        return tr("Command");
    return tr("System log");
}

QList<std::pair<QString, QString>> notificationEventWords() {
    return {{u"serverFailed"_s, tr("server failed")},
            {u"serverRecovered"_s, tr("server recovered")},
            {u"dnsUpdateFailed"_s, tr("DNS update failed")},
            {u"dnsUpdateRecovered"_s, tr("DNS update recovered")}};
}

QString notificationEventsText(const QJsonArray& events) {
    const auto words = notificationEventWords();
    QStringList named;
    for (const auto& [word, text] : words) {
        if (events.contains(word))
            named.append(text);
    }
    if (named.isEmpty())
        return tr("none");
    return named.size() == words.size() ? tr("all") : named.join(u", "_s);
}

QList<Tag> offeredNotificationTags() {
    return {{u"$SummaryTitle$"_s, tr("what happened, in one line")},
            {u"$SummaryBody$"_s, tr("all of it, for people, in several lines")},
            {u"$EventType$"_s, tr("serverFailed, serverRecovered, dnsUpdateFailed or dnsUpdateRecovered")},
            {u"$ServerSetName$"_s, tr("the name of the server set")},
            {u"$ServerSetID$"_s, tr("its id in the HTTP API")},
            {u"$ServerIP$"_s, tr("the address of the server")},
            {u"$ServerDisplayName$"_s, tr("the display name of the server")},
            {u"$DnsServer$"_s, tr("the DNS server, when its update failed or recovered")},
            {u"$DnsHostName$"_s, tr("the host name whose update failed or recovered")},
            {u"$UpDownTime$"_s, tr("how long it was up, or down")},
            {u"$Description$"_s, tr("what happened, in a sentence")},
            {u"$ServerResponse$"_s, tr("what the server said last")},
            {u"$ErrorMessage$"_s, tr("why it failed")}};
}

Errors mistakesInEmailDefaults(const QJsonObject& email) {
    const auto parsed = emailDefaultsFromJson(email);
    return parsed ? Errors() : parsed.errors();
}

QString mailServerText(const QJsonObject& smtp) {
    const QString host = smtp.value("host"_L1).toString();
    if (host.isEmpty())
        return {};
    const QString security = smtp.value("security"_L1).toString();
    return tr("%1, port %2, %3")
        .arg(host)
        .arg(smtp.value("port"_L1).toInt())
        .arg(security == "tls"_L1        ? tr("TLS")
             : security == "startTls"_L1 ? tr("STARTTLS")
                                         : tr("not encrypted"));
}

} // namespace standby
