// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Json.h"

#include <algorithm>

namespace standby {

namespace {

/// Walks a received value beside the stored one. @p stored is null where there is none.
class StoredMerge {
  public:
    Errors errors;

    void secret(QString& received, const QString* stored, const QString& pointer) {
        if (received != QLatin1String(secretMask))
            return;
        if (stored && !stored->isEmpty())
            received = *stored;
        else
            errors.append({QStringLiteral("The mask ******** keeps a stored secret, but none is stored here. Give the "
                                          "secret itself."),
                           pointer});
    }

    /// Settles the ids of a list and hands each item on with its stored counterpart.
    template<typename T, typename F>
    void list(QList<T>& received, const QList<T>* stored, const QString& pointer, F mergeItem) {
        for (qsizetype i = 0; i < received.size(); ++i) {
            T& item = received[i];
            const QString itemPointer = pointer + QLatin1Char('/') + QString::number(i);
            const T* counterpart = nullptr;
            if (!stored || item.id.isEmpty()) {
                item.id = newId();
            } else {
                const auto found = std::find_if(stored->cbegin(), stored->cend(),
                                                [&](const T& candidate) { return candidate.id == item.id; });
                if (found != stored->cend())
                    counterpart = &*found;
                else
                    errors.append({QStringLiteral("There is no entry with the id \"%1\". Leave the id out for a new "
                                                  "entry: ids are chosen by the program.")
                                       .arg(item.id),
                                   itemPointer + QStringLiteral("/id")});
            }
            mergeItem(item, counterpart, itemPointer);
        }
    }

    void dnsServers(QList<DnsServer>& received, const QList<DnsServer>* stored, const QString& pointer) {
        list(received, stored, pointer, [this](DnsServer& server, const DnsServer* kept, const QString& place) {
            method(server.method, kept, place + QStringLiteral("/method"));
        });
    }

    void rules(QList<NotificationRule>& received, const QList<NotificationRule>* stored, const QString& pointer) {
        list(received, stored, pointer,
             [this](NotificationRule& rule, const NotificationRule* kept, const QString& place) {
                 method(rule.method, kept, place + QStringLiteral("/method"));
             });
    }

    void apiKeys(QList<ApiKey>& received, const QList<ApiKey>& stored, const QString& pointer) {
        list(received, &stored, pointer, [this](ApiKey& key, const ApiKey* kept, const QString& place) {
            const bool own =
                key.hash.isEmpty() || (kept && (key.hash == QLatin1String(secretMask) || key.hash == kept->hash));
            if (!own)
                errors.append(
                    {QStringLiteral("The hash is made by the program. Leave it out, or send ******** back for a "
                                    "key that is stored."),
                     place + QStringLiteral("/hash")});
            key.hash = kept ? kept->hash : QString();
        });
    }

    void method(DnsUpdateMethod& received, const DnsServer* kept, const QString& pointer) {
        if (auto* update = std::get_if<Rfc2136Update>(&received)) {
            const auto* stored = storedAlternative<Rfc2136Update>(kept);
            if (update->tsig)
                secret(update->tsig->secret, stored && stored->tsig ? &stored->tsig->secret : nullptr,
                       pointer + QStringLiteral("/tsig/secret"));
        } else if (auto* http = std::get_if<HttpUpdate>(&received)) {
            const auto* stored = storedAlternative<HttpUpdate>(kept);
            secret(http->request.password, stored ? &stored->request.password : nullptr,
                   pointer + QStringLiteral("/password"));
        } else if (auto* microsoft = std::get_if<MicrosoftDnsUpdate>(&received)) {
            const auto* stored = storedAlternative<MicrosoftDnsUpdate>(kept);
            secret(microsoft->password, stored ? &stored->password : nullptr, pointer + QStringLiteral("/password"));
        }
    }

    void method(NotificationMethod& received, const NotificationRule* kept, const QString& pointer) {
        if (auto* email = std::get_if<EmailNotification>(&received)) {
            const auto* stored = storedAlternative<EmailNotification>(kept);
            if (email->smtp)
                secret(email->smtp->password, stored && stored->smtp ? &stored->smtp->password : nullptr,
                       pointer + QStringLiteral("/smtp/password"));
        } else if (auto* http = std::get_if<HttpNotification>(&received)) {
            const auto* stored = storedAlternative<HttpNotification>(kept);
            secret(http->request.password, stored ? &stored->request.password : nullptr,
                   pointer + QStringLiteral("/password"));
        }
    }

  private:
    /// The stored alternative T of the same item, if it has that type.
    template<typename T, typename Item> static const T* storedAlternative(const Item* kept) {
        return kept ? std::get_if<T>(&kept->method) : nullptr;
    }
};

/// False: none was missing, and the list is not touched.
template<typename T> bool giveMissing(QList<T>& list) {
    const bool missing = std::any_of(list.cbegin(), list.cend(), [](const T& item) { return item.id.isEmpty(); });
    if (!missing)
        return false;
    for (T& item : list) {
        if (item.id.isEmpty())
            item.id = newId();
    }
    return true;
}

} // namespace

QJsonValue mergePatch(const QJsonValue& target, const QJsonValue& patch) {
    if (!patch.isObject())
        return patch;
    QJsonObject merged = target.toObject();
    const QJsonObject changes = patch.toObject();
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        if (change.value().isNull())
            merged.remove(change.key());
        else
            merged.insert(change.key(), mergePatch(merged.value(change.key()), change.value()));
    }
    return merged;
}

Result<ServerSet> mergeStored(ServerSet received, const ServerSet* stored) {
    StoredMerge merge;
    if (!stored)
        received.id = newId();
    else if (received.id.isEmpty())
        received.id = stored->id;
    else if (received.id != stored->id)
        merge.errors.append(
            {QStringLiteral("The id \"%1\" is not the id of this server set, \"%2\", and ids do not change.")
                 .arg(received.id, stored->id),
             QStringLiteral("/id")});
    merge.list(received.servers, stored ? &stored->servers : nullptr, QStringLiteral("/servers"),
               [](Server&, const Server*, const QString&) {});
    merge.rules(received.notification.methods, stored ? &stored->notification.methods : nullptr,
                QStringLiteral("/notification/methods"));
    merge.dnsServers(received.dnsUpdate.servers, stored ? &stored->dnsUpdate.servers : nullptr,
                     QStringLiteral("/dnsUpdate/servers"));
    if (!merge.errors.isEmpty())
        return merge.errors;
    return received;
}

Result<Options> mergeStored(Options received, const Options& stored) {
    StoredMerge merge;
    merge.rules(received.notification.defaultMethods, &stored.notification.defaultMethods,
                QStringLiteral("/notification/defaultMethods"));
    merge.secret(received.notification.email.smtp.password, &stored.notification.email.smtp.password,
                 QStringLiteral("/notification/email/smtp/password"));
    merge.dnsServers(received.dnsUpdating.defaultServers, &stored.dnsUpdating.defaultServers,
                     QStringLiteral("/dnsUpdating/defaultServers"));
    merge.secret(received.httpApi.password, &stored.httpApi.password, QStringLiteral("/httpApi/password"));
    merge.apiKeys(received.httpApi.apiKeys, stored.httpApi.apiKeys, QStringLiteral("/httpApi/apiKeys"));
    if (!merge.errors.isEmpty())
        return merge.errors;
    return received;
}

Result<DnsServer> mergeStored(DnsServer received, const DnsServer* stored) {
    StoredMerge merge;
    merge.method(received.method, stored, QStringLiteral("/method"));
    if (!merge.errors.isEmpty())
        return merge.errors;
    return received;
}

Result<NotificationRule> mergeStored(NotificationRule received, const NotificationRule* stored) {
    StoredMerge merge;
    merge.method(received.method, stored, QStringLiteral("/method"));
    if (!merge.errors.isEmpty())
        return merge.errors;
    return received;
}

Result<EmailDefaults> mergeStored(EmailDefaults received, const EmailDefaults& stored) {
    StoredMerge merge;
    merge.secret(received.smtp.password, &stored.smtp.password, QStringLiteral("/smtp/password"));
    if (!merge.errors.isEmpty())
        return merge.errors;
    return received;
}

bool giveMissingIds(Configuration& configuration) {
    bool given = giveMissing(configuration.options.notification.defaultMethods);
    given |= giveMissing(configuration.options.dnsUpdating.defaultServers);
    given |= giveMissing(configuration.options.httpApi.apiKeys);
    given |= giveMissing(configuration.serverSets);
    for (ServerSet& set : configuration.serverSets) {
        given |= giveMissing(set.servers);
        given |= giveMissing(set.notification.methods);
        given |= giveMissing(set.dnsUpdate.servers);
    }
    return given;
}

} // namespace standby
