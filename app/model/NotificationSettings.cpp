// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/NotificationSettings.h"

#include <algorithm>

namespace standby {

QString notificationMethodType(const NotificationMethod& method) {
    struct {
        QString operator()(const EmailNotification&) const { return QStringLiteral("email"); }
        QString operator()(const HttpNotification&) const { return QStringLiteral("http"); }
        QString operator()(const CommandNotification&) const { return QStringLiteral("command"); }
        QString operator()(const SystemLogNotification&) const { return QStringLiteral("systemLog"); }
    } type;
    return std::visit(type, method);
}

namespace {

/// "a@example.com, b@example.com and 5 others"
QString recipientWords(const QString& addresses) {
    QStringList all = addresses.split(u',', Qt::SkipEmptyParts);
    for (QString& address : all)
        address = address.trimmed();
    constexpr qsizetype mostNamed = 3;
    if (all.size() <= mostNamed)
        return all.join(QLatin1String(", "));
    return QStringLiteral("%1 and %2 others").arg(all.first(2).join(QLatin1String(", "))).arg(all.size() - 2);
}

/// By hand, for a URL with tags in it is not one yet.
QString shownUrl(const QString& url) {
    const auto end = std::find_if(url.cbegin(), url.cend(), [](QChar c) { return c == u'?' || c == u'#'; });
    const QString plain = url.first(end - url.cbegin());
    const qsizetype scheme = plain.indexOf(QLatin1String("://"));
    const qsizetype host = scheme < 0 ? 0 : scheme + 3;
    const qsizetype slash = plain.indexOf(u'/', host);
    const QString authority = plain.mid(host, slash < 0 ? -1 : slash - host);
    return plain.first(host) + authority.sliced(authority.lastIndexOf(u'@') + 1) +
           (slash < 0 ? QString() : plain.sliced(slash));
}

} // namespace

QString notificationRecipient(const NotificationMethod& method) {
    struct {
        QString operator()(const EmailNotification& email) const { return email.to; }
        QString operator()(const HttpNotification& http) const { return shownUrl(http.request.url.trimmed()); }
        QString operator()(const CommandNotification& command) const { return command.file; }
        QString operator()(const SystemLogNotification&) const { return QStringLiteral("the log of this system"); }
    } recipient;
    return std::visit(recipient, method);
}

QString notificationTitle(const NotificationMethod& method) {
    const QString recipient = notificationRecipient(method);
    if (std::holds_alternative<EmailNotification>(method))
        return QStringLiteral("E-mail to %1").arg(recipientWords(recipient));
    if (std::holds_alternative<HttpNotification>(method))
        return QStringLiteral("HTTP request to %1").arg(recipient);
    if (std::holds_alternative<CommandNotification>(method))
        return QStringLiteral("Command %1").arg(recipient);
    return QStringLiteral("System log");
}

} // namespace standby
