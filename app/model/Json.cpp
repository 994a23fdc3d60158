// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Json.h"

#include "model/JsonFields.h"

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostServerSets = 1'000'000;

template<typename T> QJsonObject written(const T& value, Secrets secrets) {
    JsonWriter writer(secrets);
    fields(writer, value);
    return writer.object();
}

template<typename T> Result<T> read(const QJsonValue& json) {
    T value;
    Errors errors;
    {
        JsonReader reader(json, {}, errors);
        fields(reader, value);
    }
    if (!errors.isEmpty())
        return errors;
    return value;
}

} // namespace

template<typename Json, Is<Configuration> S> void fields(Json& json, S& configuration) {
    json.section("options"_L1, configuration.options, allFields);
    json.list("serverSets"_L1, configuration.serverSets, mostServerSets, allFields);
    if constexpr (Json::reading)
        requireDistinctIds(json, "serverSets"_L1, configuration.serverSets);
}

QJsonObject toJson(const ServerSet& set, Secrets secrets) {
    return written(set, secrets);
}
QJsonObject toJson(const Options& options, Secrets secrets) {
    return written(options, secrets);
}
QJsonObject toJson(const Configuration& configuration, Secrets secrets) {
    return written(configuration, secrets);
}
QJsonObject toJson(const PollingMethod& method) {
    return written(method, Secrets::Mask);
}

Result<ServerSet> serverSetFromJson(const QJsonValue& json) {
    return read<ServerSet>(json);
}
Result<Options> optionsFromJson(const QJsonValue& json) {
    return read<Options>(json);
}
Result<Configuration> configurationFromJson(const QJsonValue& json) {
    return read<Configuration>(json);
}
Result<PollingMethod> pollingMethodFromJson(const QJsonValue& json) {
    return read<PollingMethod>(json);
}
Result<DnsServer> dnsServerFromJson(const QJsonValue& json) {
    return read<DnsServer>(json);
}
Result<NotificationRule> notificationRuleFromJson(const QJsonValue& json) {
    return read<NotificationRule>(json);
}
Result<EmailDefaults> emailDefaultsFromJson(const QJsonValue& json) {
    return read<EmailDefaults>(json);
}

} // namespace standby
