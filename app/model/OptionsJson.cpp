// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/IpAddress.h"
#include "model/JsonFields.h"

#include <QUrl>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule pathRule{.longest = 4096};

std::optional<QString> checkTheme(QString& text) {
    if (text == "system"_L1 || text == "light"_L1 || text == "dark"_L1 || text == "highContrast"_L1)
        return {};
    return QStringLiteral("Expected one of system, light, dark, highContrast, but this is %1.").arg(quoted(text));
}

std::optional<QString> checkLanguage(QString& text) {
    if (text == "system"_L1 || text == "en"_L1 || text == "de"_L1 || text == "ar"_L1)
        return {};
    return QStringLiteral("Expected one of system, en, de, ar, but this is %1.").arg(quoted(text));
}

void checkHttpApi(JsonReader& json, const HttpApiOptions& api) {
    const QUrl url(api.url);
    const auto address = IpAddress::fromText(url.host());
    const bool local = url.host() == "localhost"_L1 || (address && address->isLoopback());
    if (url.scheme() == "https"_L1) {
        const QString needed = QStringLiteral("An https:// address needs this file (PEM).");
        if (api.certificateFile.isEmpty())
            json.error("certificateFile"_L1, needed);
        if (api.keyFile.isEmpty())
            json.error("keyFile"_L1, needed);
    }
    if (api.enabled && url.isValid() && !url.host().isEmpty() && !local && api.password.isEmpty())
        json.error("password"_L1,
                   QStringLiteral("Other machines can reach %1, so a password is needed. Set one, or listen on "
                                  "127.0.0.1.")
                       .arg(quoted(api.url)));
    requireDistinctIds(json, "apiKeys"_L1, api.apiKeys);
    requireDistinct(
        json, "apiKeys"_L1, "name"_L1, api.apiKeys, [](const ApiKey& key) { return key.name.toCaseFolded(); },
        QStringLiteral("Another API key has the name %1 already."));
}

} // namespace

template<typename Json, Is<UiOptions> S> void fields(Json& json, S& ui) {
    json.boolean("launchAtLogin"_L1, ui.launchAtLogin);
    json.boolean("trayMessages"_L1, ui.trayMessages);
    json.boolean("playSound"_L1, ui.playSound);
    json.text("soundFile"_L1, ui.soundFile, pathRule);
    json.text("theme"_L1, ui.theme, {.required = true, .check = checkTheme});
    json.text("language"_L1, ui.language, {.check = checkLanguage});
    if constexpr (Json::reading) {
        if (ui.language.isEmpty()) // as it was written before there were languages
            ui.language = u"system"_s;
    }
}

template<typename Json, Is<ServerPollingOptions> S> void fields(Json& json, S& polling) {
    json.integer("maxConcurrentPolls"_L1, polling.maxConcurrentPolls, 1, 100'000);
    json.boolean("recordOnlyChanges"_L1, polling.recordOnlyChanges);
    json.integer("purgeAfterDays"_L1, polling.purgeAfterDays, 0, 36'500);
}

template<typename Json, Is<NotificationOptions> S> void fields(Json& json, S& notification) {
    json.list("defaultMethods"_L1, notification.defaultMethods, mostListEntries, allFields);
    json.section("email"_L1, notification.email, allFields);
    json.number("gatherSeconds"_L1, notification.gatherSeconds, 0, 3600);
    json.number("reminderSeconds"_L1, notification.reminderSeconds, 0, 2'592'000);
    json.number("retryForSeconds"_L1, notification.retryForSeconds, 0, 604'800);
    if constexpr (Json::reading) {
        requireDistinctIds(json, "defaultMethods"_L1, notification.defaultMethods);
        if (notification.reminderSeconds > 0 && notification.reminderSeconds < 60)
            json.error("reminderSeconds"_L1,
                       QStringLiteral("Reminders come at least 60 s apart. 0 means that there are none."));
    }
}

template<typename Json, Is<DnsUpdatingOptions> S> void fields(Json& json, S& updating) {
    json.integer("maxConcurrentUpdates"_L1, updating.maxConcurrentUpdates, 1, 1000);
    json.list("defaultServers"_L1, updating.defaultServers, mostListEntries, allFields);
    if constexpr (Json::reading)
        requireDistinctIds(json, "defaultServers"_L1, updating.defaultServers);
}

template<typename Json, Is<DnsForwarding> S> void fields(Json& json, S& forward) {
    json.boolean("enabled"_L1, forward.enabled);
    json.text("address"_L1, forward.address, {.check = checkPollAddress});
    json.integer("port"_L1, forward.port, 1, 65535);
    json.boolean("clearRecursion"_L1, forward.clearRecursion);
    if constexpr (Json::reading) {
        if (forward.enabled && json.isEmptyText("address"_L1))
            json.error("address"_L1, QStringLiteral("Forwarding needs the IP address of a DNS server to forward to."));
    }
}

template<typename Json, Is<DnsServingOptions> S> void fields(Json& json, S& serving) {
    json.boolean("enabled"_L1, serving.enabled);
    json.texts("addresses"_L1, serving.addresses, {.required = true, .distinct = true, .check = checkPollAddress}, 100);
    json.integer("port"_L1, serving.port, 1, 65535);
    json.texts("nameServers"_L1, serving.nameServers, {.required = true, .distinct = true, .check = checkHostName}, 13);
    json.text("contact"_L1, serving.contact, {.check = checkEmailAddress});
    json.section("forward"_L1, serving.forward, allFields);
    if constexpr (Json::reading) {
        if (serving.enabled && json.isEmptyList("addresses"_L1))
            json.error("addresses"_L1, QStringLiteral("Answering DNS needs at least one address to listen on."));
    }
}

template<typename Json, Is<LoggingOptions> S> void fields(Json& json, S& logging) {
    json.integer("cachedLines"_L1, logging.cachedLines, 100, 1'000'000);
    json.boolean("toDisk"_L1, logging.toDisk);
    json.text("directory"_L1, logging.directory, pathRule);
    json.word("rollover"_L1, logging.rollover);
    json.word("timeZone"_L1, logging.timeZone);
}

template<typename Json, Is<ApiKey> S> void fields(Json& json, S& key) {
    json.text("id"_L1, key.id, idRule);
    json.text("name"_L1, key.name, {.longest = longestName, .required = true});
    json.word("role"_L1, key.role);
    json.secret("hash"_L1, key.hash, passwordRule);
    if constexpr (Json::reading)
        json.optionalText("key"_L1, key.key, {.required = true, .quotable = false, .check = checkApiKey});
}

template<typename Json, Is<HttpApiOptions> S> void fields(Json& json, S& api) {
    json.boolean("enabled"_L1, api.enabled);
    json.text("url"_L1, api.url, {.required = true, .check = checkListenUrl});
    json.secret("password"_L1, api.password, passwordRule);
    json.boolean("logRequests"_L1, api.logRequests);
    json.text("certificateFile"_L1, api.certificateFile, pathRule);
    json.text("keyFile"_L1, api.keyFile, pathRule);
    json.list("apiKeys"_L1, api.apiKeys, mostListEntries, allFields);
    if constexpr (Json::reading)
        checkHttpApi(json, api);
}

template<typename Json, Is<ProtectionOptions> S> void fields(Json& json, S& protection) {
    json.texts("sentinels"_L1, protection.sentinels, {.required = true, .distinct = true, .check = checkPollAddress},
               20);
    json.integer("maxFailoversPerMinute"_L1, protection.maxFailoversPerMinute, 0, 100'000);
}

template<typename Json, Is<Options> S> void fields(Json& json, S& options) {
    json.section("ui"_L1, options.ui, allFields);
    json.section("serverPolling"_L1, options.serverPolling, allFields);
    json.section("notification"_L1, options.notification, allFields);
    json.section("dnsUpdating"_L1, options.dnsUpdating, allFields);
    json.section("dnsServing"_L1, options.dnsServing, allFields);
    json.section("logging"_L1, options.logging, allFields);
    json.section("httpApi"_L1, options.httpApi, allFields);
    json.section("protection"_L1, options.protection, allFields);
}

STANDBY_INSTANTIATE_FIELDS(Options);

} // namespace standby
