// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/NotificationJson.h"

#include "dialogs/JsonPointer.h"
#include "dialogs/NotificationDialog.h"
#include "model/Json.h"
#include "words/EngineSentences.h"
#include "words/ReadingOrder.h"

namespace standby {

using namespace Qt::StringLiterals;

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
    return parsed ? inWindowLanguage(notificationTitle(parsed->method))
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
        return NotificationDialog::tr("E-mail");
    if (type == "http"_L1)
        return NotificationDialog::tr("HTTP request (chat, webhook)");
    if (type == "command"_L1)
        return NotificationDialog::tr("Command");
    return NotificationDialog::tr("System log");
}

QList<std::pair<QString, QString>> notificationEventWords() {
    return {{u"serverFailed"_s, NotificationDialog::tr("server failed")},
            {u"serverRecovered"_s, NotificationDialog::tr("server recovered")},
            {u"dnsUpdateFailed"_s, NotificationDialog::tr("DNS update failed")},
            {u"dnsUpdateRecovered"_s, NotificationDialog::tr("DNS update recovered")}};
}

QString notificationEventsText(const QJsonArray& events) {
    const auto words = notificationEventWords();
    QStringList named;
    for (const auto& [word, text] : words) {
        if (events.contains(word))
            named.append(text);
    }
    if (named.isEmpty())
        return NotificationDialog::tr("none");
    return named.size() == words.size() ? NotificationDialog::tr("all") : asList(named);
}

QList<Tag> offeredNotificationTags() {
    return {{u"$SummaryTitle$"_s, NotificationDialog::tr("what happened, in one line")},
            {u"$SummaryBody$"_s, NotificationDialog::tr("all of it, for people, in several lines")},
            {u"$EventType$"_s,
             NotificationDialog::tr("serverFailed, serverRecovered, dnsUpdateFailed or dnsUpdateRecovered")},
            {u"$ServerSetName$"_s, NotificationDialog::tr("the name of the server set")},
            {u"$ServerSetID$"_s, NotificationDialog::tr("its id in the HTTP API")},
            {u"$ServerIP$"_s, NotificationDialog::tr("the address of the server")},
            {u"$ServerDisplayName$"_s, NotificationDialog::tr("the display name of the server")},
            {u"$DnsServer$"_s, NotificationDialog::tr("the DNS server, when its update failed or recovered")},
            {u"$DnsHostName$"_s, NotificationDialog::tr("the host name whose update failed or recovered")},
            {u"$UpDownTime$"_s, NotificationDialog::tr("how long it was up, or down")},
            {u"$Description$"_s, NotificationDialog::tr("what happened, in a sentence")},
            {u"$ServerResponse$"_s, NotificationDialog::tr("what the server said last")},
            {u"$ErrorMessage$"_s, NotificationDialog::tr("why it failed")}};
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
    return NotificationDialog::tr("%1, port %2, %3")
        .arg(host)
        .arg(smtp.value("port"_L1).toInt())
        .arg(security == "tls"_L1        ? NotificationDialog::tr("TLS")
             : security == "startTls"_L1 ? NotificationDialog::tr("STARTTLS")
                                         : NotificationDialog::tr("not encrypted"));
}

} // namespace standby
