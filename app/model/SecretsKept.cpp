// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/SecretsKept.h"

#include "model/Json.h"

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

template<typename T> const T* withId(const QList<T>* stored, const QString& id) {
    if (!stored || id.isEmpty())
        return nullptr;
    const auto found = std::find_if(stored->cbegin(), stored->cend(), [&id](const T& item) { return item.id == id; });
    return found == stored->cend() ? nullptr : &*found;
}

/// The method of the stored item, if it is of the type T.
template<typename T, typename Item> const T* methodOf(const Item* stored) {
    return stored ? std::get_if<T>(&stored->method) : nullptr;
}

} // namespace

void SecretsKept::secret(QString& received, const QString* stored, const QString& what, const QString& pointer) {
    if (received != QLatin1String(secretMask))
        return;
    received = stored ? *stored : QString();
    if (received.isEmpty())
        m_warnings.append(
            {u"%1 is masked in the file and not stored here. Enter it after the import."_s.arg(what), pointer});
}

void SecretsKept::dnsServers(QList<DnsServer>& received, const QList<DnsServer>* stored, const QString& of,
                             const QString& pointer) {
    for (qsizetype i = 0; i < received.size(); ++i) {
        DnsServer& server = received[i];
        const DnsServer* known = withId(stored, server.id);
        const QString place = u"%1/%2/method"_s.arg(pointer).arg(i);
        const QString where = u"the DNS server %1%2"_s.arg(hostWithPort(server.host, server.port), of);
        if (auto* update = std::get_if<Rfc2136Update>(&server.method)) {
            const auto* kept = methodOf<Rfc2136Update>(known);
            if (update->tsig)
                secret(update->tsig->secret, kept && kept->tsig ? &kept->tsig->secret : nullptr,
                       u"The TSIG secret for %1"_s.arg(where), place + u"/tsig/secret"_s);
        } else if (auto* http = std::get_if<HttpUpdate>(&server.method)) {
            const auto* kept = methodOf<HttpUpdate>(known);
            secret(http->request.password, kept ? &kept->request.password : nullptr,
                   u"The password for %1"_s.arg(where), place + u"/password"_s);
        } else if (auto* microsoft = std::get_if<MicrosoftDnsUpdate>(&server.method)) {
            const auto* kept = methodOf<MicrosoftDnsUpdate>(known);
            secret(microsoft->password, kept ? &kept->password : nullptr, u"The password for %1"_s.arg(where),
                   place + u"/password"_s);
        }
    }
}

void SecretsKept::rules(QList<NotificationRule>& received, const QList<NotificationRule>* stored, const QString& of,
                        const QString& pointer) {
    for (qsizetype i = 0; i < received.size(); ++i) {
        const NotificationRule* known = withId(stored, received.at(i).id);
        const QString place = u"%1/%2/method"_s.arg(pointer).arg(i);
        if (auto* email = std::get_if<EmailNotification>(&received[i].method)) {
            const auto* kept = methodOf<EmailNotification>(known);
            if (email->smtp)
                secret(email->smtp->password, kept && kept->smtp ? &kept->smtp->password : nullptr,
                       u"The password of the mail server %1%2"_s.arg(email->smtp->host, of),
                       place + u"/smtp/password"_s);
        } else if (auto* http = std::get_if<HttpNotification>(&received[i].method)) {
            const auto* kept = methodOf<HttpNotification>(known);
            secret(http->request.password, kept ? &kept->request.password : nullptr,
                   u"The password of the notification by HTTP request%1"_s.arg(of), place + u"/password"_s);
        }
    }
}

void SecretsKept::apiKeys(QList<ApiKey>& received, const QList<ApiKey>& stored, const QString& pointer) {
    QList<ApiKey> usable;
    for (qsizetype i = 0; i < received.size(); ++i) {
        ApiKey key = received.at(i);
        const ApiKey* known = withId(&stored, key.id);
        if (key.hash == QLatin1String(secretMask))
            key.hash = known ? known->hash : QString();
        if (!key.key && key.hash.isEmpty())
            m_warnings.append({u"The API key \"%1\" is left out: its secret is masked in the file and not stored here. "
                               "Make a new one in the options."_s.arg(key.name),
                               u"%1/%2"_s.arg(pointer).arg(i)});
        else
            usable.append(key);
    }
    received = usable;
}

void SecretsKept::keep(Options& received, const Options& stored, const QString& pointer) {
    const QString of = u" of the options"_s;
    rules(received.notification.defaultMethods, &stored.notification.defaultMethods, of,
          pointer + u"/notification/defaultMethods"_s);
    secret(received.notification.email.smtp.password, &stored.notification.email.smtp.password,
           u"The password of the mail server%1"_s.arg(of), pointer + u"/notification/email/smtp/password"_s);
    dnsServers(received.dnsUpdating.defaultServers, &stored.dnsUpdating.defaultServers, of,
               pointer + u"/dnsUpdating/defaultServers"_s);
    secret(received.httpApi.password, &stored.httpApi.password, u"The password of the HTTP API"_s,
           pointer + u"/httpApi/password"_s);
    apiKeys(received.httpApi.apiKeys, stored.httpApi.apiKeys, pointer + u"/httpApi/apiKeys"_s);
}

void SecretsKept::keep(ServerSet& received, const ServerSet* stored, const QString& pointer) {
    const QString of = u" of the server set \"%1\""_s.arg(received.name);
    rules(received.notification.methods, stored ? &stored->notification.methods : nullptr, of,
          pointer + u"/notification/methods"_s);
    dnsServers(received.dnsUpdate.servers, stored ? &stored->dnsUpdate.servers : nullptr, of,
               pointer + u"/dnsUpdate/servers"_s);
}

} // namespace standby
