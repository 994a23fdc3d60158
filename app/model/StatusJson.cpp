// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/StatusJson.h"

#include "model/EnumWords.h"
#include "model/ServerSetSummary.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace standby {

namespace {

constexpr int stateVersion = 1;

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
QJsonValue millisecondsOrNull(double ms) {
    return ms < 0 ? QJsonValue() : QJsonValue(ms);
}

/// As many as are kept, so that no digit is made up.
double threeDigits(double ms) {
    const double steps = ms >= 100 ? 1 : ms >= 10 ? 10 : ms >= 1 ? 100 : 1000;
    return std::round(ms * steps) / steps;
}

WallTime timeFromJson(const QJsonValue& json) {
    return timeFromText(json.toString()).value_or(0);
}

int countFromJson(const QJsonValue& json) {
    return std::max(0, json.toInt());
}

ServerState serverStateFromJson(const QJsonObject& json) {
    ServerState state;
    state.status = fromWord<ServerStatus>(json[u"status"].toString()).value_or(ServerStatus::Unknown);
    state.active = json[u"active"].toBool();
    state.lastPollAt = timeFromJson(json[u"lastPollAt"]);
    state.lastResponse = json[u"lastResponse"].toString();
    state.lastResponseMs = std::max(-1.0, json[u"lastResponseMs"].toDouble(-1));
    state.lastFailedPollAt = timeFromJson(json[u"lastFailedPollAt"]);
    state.lastError = json[u"lastError"].toString();
    state.since = timeFromJson(json[u"since"]);
    state.consecutiveFailures = countFromJson(json[u"consecutiveFailures"]);
    state.consecutiveSuccesses = countFromJson(json[u"consecutiveSuccesses"]);
    return state;
}

QJsonObject hostNameJson(const DnsHostNameState& state) {
    return {{QStringLiteral("hostName"), state.hostName},
            {QStringLiteral("status"), toText(state.status)},
            {QStringLiteral("records"), QJsonArray::fromStringList(state.records)},
            {QStringLiteral("ttlSeconds"), state.ttlSeconds < 0 ? QJsonValue() : QJsonValue(state.ttlSeconds)},
            {QStringLiteral("lastLookupAt"), timeToJson(state.lastLookupAt)},
            {QStringLiteral("lastUpdateAt"), timeToJson(state.lastUpdateAt)},
            {QStringLiteral("nextTryAt"), timeToJson(state.nextTryAt)},
            {QStringLiteral("error"), state.error}};
}

QJsonValue answeringJson(const std::optional<DnsAnswering>& answering) {
    if (!answering)
        return {};
    return QJsonObject{{QStringLiteral("listening"), answering->listening},
                       {QStringLiteral("hostNames"), QJsonArray::fromStringList(answering->hostNames)},
                       {QStringLiteral("addresses"), wordOf(answering->addresses)},
                       {QStringLiteral("records"), QJsonArray::fromStringList(answering->records)},
                       {QStringLiteral("ttlSeconds"), answering->ttlSeconds}};
}

/// What is kept of a server's state; the API shows these members, too.
void insertState(QJsonObject& json, const ServerState& state) {
    json.insert(u"status", toText(state.status));
    json.insert(u"active", state.active);
    json.insert(u"lastPollAt", timeToJson(state.lastPollAt));
    json.insert(u"lastResponse", textOrNull(state.lastResponse));
    json.insert(u"lastResponseMs", millisecondsOrNull(state.lastResponseMs));
    json.insert(u"lastFailedPollAt", timeToJson(state.lastFailedPollAt));
    json.insert(u"lastError", textOrNull(state.lastError));
    json.insert(u"since", timeToJson(state.since));
    json.insert(u"consecutiveFailures", state.consecutiveFailures);
    json.insert(u"consecutiveSuccesses", state.consecutiveSuccesses);
}

} // namespace

QJsonValue timeToJson(WallTime time) {
    if (time == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs);
}

std::optional<WallTime> timeFromText(const QString& text) {
    // Qt also takes times without an offset and reads them as local time; RFC 3339, section 5.6 wants one.
    const qsizetype separator = text.indexOf(QLatin1Char('T'), 0, Qt::CaseInsensitive);
    if (separator != 10 || text.size() < 20 || text.size() > 40)
        return {};
    const QStringView clock = QStringView(text).sliced(separator + 1);
    const bool zulu = clock.endsWith(QLatin1Char('Z'), Qt::CaseInsensitive);
    const bool offset =
        clock.size() > 6 && clock.at(clock.size() - 3) == QLatin1Char(':') &&
        (clock.at(clock.size() - 6) == QLatin1Char('+') || clock.at(clock.size() - 6) == QLatin1Char('-'));
    if (!zulu && !offset)
        return {};
    const QDateTime time = QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    return time.toMSecsSinceEpoch();
}

QString toText(ServerStatus status) {
    return wordOf(status);
}
QString toText(PollState state) {
    return wordOf(state);
}
QString toText(DnsStatus status) {
    return wordOf(status);
}
QString toText(ProblemType type) {
    return wordOf(type);
}
QString toText(LogLevel level) {
    return wordOf(level);
}

QJsonObject shortJson(const ServerSet& set, const ServerSetState& state) {
    const ServerSetSummary summary = summaryOf(set, state);
    QJsonArray active;
    for (qsizetype i = 0; i < set.servers.size() && i < state.servers.size(); ++i) {
        if (state.servers.at(i).active)
            active.append(set.servers.at(i).title());
    }
    return {{QStringLiteral("id"), set.id},
            {QStringLiteral("name"), set.name},
            {QStringLiteral("status"), toText(summary.status)},
            {QStringLiteral("paused"), summary.paused},
            {QStringLiteral("pollState"), toText(summary.pollState)},
            {QStringLiteral("nextPollAt"), timeToJson(summary.nextPollAt)},
            {QStringLiteral("since"), timeToJson(summary.since)},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(summary.addresses)},
            {QStringLiteral("active"), active},
            {QStringLiteral("tags"), QJsonArray::fromStringList(set.tags)},
            {QStringLiteral("servers"), set.servers.size()},
            {QStringLiteral("failedServers"), summary.failedServers},
            {QStringLiteral("lastError"), textOrNull(summary.lastError)},
            {QStringLiteral("responseMs"), millisecondsOrNull(summary.responseMs)}};
}

QJsonObject toJson(const PollPhases& phases) {
    const auto ms = [](qint64 us) { return millisecondsOrNull(us < 0 ? -1 : double(us) / 1000); };
    return {{QStringLiteral("connectMs"), ms(phases.connectUs)},
            {QStringLiteral("tlsMs"), ms(phases.tlsUs)},
            {QStringLiteral("firstByteMs"), ms(phases.firstByteUs)},
            {QStringLiteral("totalMs"), ms(phases.totalUs)}};
}

QJsonObject serverEventJson(const Server& server, const ServerState& state, const PollingFrequency& frequency) {
    QJsonObject json{{QStringLiteral("id"), server.id},
                     {QStringLiteral("address"), server.address},
                     {QStringLiteral("displayName"), server.displayName},
                     {QStringLiteral("disabled"), server.disabled}};
    insertState(json, state);
    json.insert(u"failuresToFail", frequency.retries + 1);
    json.insert(u"successesToRecover", frequency.successesToRecover);
    json.insert(u"lastPhases", state.lastPhases == PollPhases() ? QJsonValue() : toJson(state.lastPhases));
    json.insert(u"certificateDaysLeft",
                state.certificateDaysLeft ? QJsonValue(*state.certificateDaysLeft) : QJsonValue());
    return json;
}

QJsonObject serverStatusJson(const Server& server, const ServerState& state, const PollingFrequency& frequency) {
    QJsonObject json = serverEventJson(server, state, frequency);
    json.insert(u"recentPolls", toJson(state.recentPolls));
    return json;
}

QJsonArray toJson(const RecentPolls& polls, int most) {
    QJsonArray list;
    for (int i = std::max(0, polls.size() - most); i < polls.size(); ++i) {
        const float entry = polls.at(i);
        list.append(entry == RecentPolls::failed   ? QJsonValue()
                    : entry == RecentPolls::paused ? QJsonValue(QStringLiteral("paused"))
                                                   : QJsonValue(threeDigits(double(entry))));
    }
    return list;
}

QJsonArray recentPollsJson(const ServerSet& set, const ServerSetState& state, int most) {
    QJsonArray list;
    for (qsizetype i = 0; i < set.servers.size() && i < state.servers.size(); ++i)
        list.append(QJsonObject{{QStringLiteral("id"), set.servers.at(i).id},
                                {QStringLiteral("lastPollAt"), timeToJson(state.servers.at(i).lastPollAt)},
                                {QStringLiteral("polls"), toJson(state.servers.at(i).recentPolls, most)}});
    return list;
}

QJsonObject toJson(const DnsServerState& state) {
    QJsonArray hostNames;
    for (const DnsHostNameState& hostName : state.hostNames)
        hostNames.append(hostNameJson(hostName));
    return {{QStringLiteral("id"), state.id},
            {QStringLiteral("host"), state.host},
            {QStringLiteral("port"), state.port},
            {QStringLiteral("status"), toText(state.status)},
            {QStringLiteral("hostNames"), hostNames}};
}

QJsonObject statusJson(const ServerSet& set, const ServerSetState& state, const QList<DnsServerState>& dnsServers,
                       const std::optional<DnsAnswering>& answering) {
    QJsonObject json = shortJson(set, state);
    QJsonArray servers;
    for (qsizetype i = 0; i < set.servers.size(); ++i)
        servers.append(serverStatusJson(set.servers.at(i), state.servers.value(i), set.pollingFrequency));
    json.insert(u"lastPollAt", timeToJson(state.lastPollAt));
    json.insert(u"addresses", QJsonArray::fromStringList(state.addresses));
    json.insert(u"servers", servers);
    QJsonArray dnsServersJson;
    for (const DnsServerState& dnsServer : dnsServers)
        dnsServersJson.append(toJson(dnsServer));
    json.insert(u"dnsServers", dnsServersJson);
    json.insert(u"dnsAnswering", answeringJson(answering));
    return json;
}

QJsonObject toJson(const Problem& problem) {
    return {{QStringLiteral("id"), problem.id},
            {QStringLiteral("serverSetId"), textOrNull(problem.serverSetId)},
            {QStringLiteral("serverSetName"), textOrNull(problem.serverSetName)},
            {QStringLiteral("type"), toText(problem.type)},
            {QStringLiteral("server"), textOrNull(problem.server)},
            {QStringLiteral("description"), problem.description},
            {QStringLiteral("firstDetectedAt"), timeToJson(problem.firstDetectedAt)},
            {QStringLiteral("lastConfirmedAt"), timeToJson(problem.lastConfirmedAt)},
            {QStringLiteral("acknowledged"), problem.acknowledged},
            {QStringLiteral("acknowledgeNote"), problem.acknowledgeNote}};
}

QJsonObject toJson(const LogLine& line) {
    return {{QStringLiteral("seq"), static_cast<qint64>(line.seq)},
            {QStringLiteral("time"), timeToJson(line.time)},
            {QStringLiteral("serverSetId"), textOrNull(line.serverSetId)},
            {QStringLiteral("serverSetName"), textOrNull(line.serverSetName)},
            {QStringLiteral("category"), line.category},
            {QStringLiteral("level"), toText(line.level)},
            {QStringLiteral("text"), line.text}};
}

QString logLineText(const LogLine& line) {
    const QString time = QDateTime::fromMSecsSinceEpoch(line.time).toString(QStringLiteral("HH:mm:ss"));
    const QString set =
        line.serverSetName.isEmpty() ? QString() : QLatin1Char('[') + line.serverSetName + QStringLiteral("] ");
    return time + QLatin1Char(' ') + set + line.category + QStringLiteral(": ") + line.text;
}

QJsonObject stateToJson(const ServerSetState& state, const ServerSet& set) {
    QJsonObject servers;
    for (qsizetype i = 0; i < set.servers.size() && i < state.servers.size(); ++i) {
        QJsonObject json;
        insertState(json, state.servers.at(i));
        servers.insert(set.servers.at(i).id, json);
    }
    return {{QStringLiteral("version"), stateVersion},
            {QStringLiteral("status"), toText(state.status)},
            {QStringLiteral("paused"), state.paused},
            {QStringLiteral("since"), timeToJson(state.since)},
            {QStringLiteral("lastPollAt"), timeToJson(state.lastPollAt)},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(state.addresses)},
            {QStringLiteral("servers"), servers}};
}

ServerSetState stateFromJson(const QJsonObject& json, const ServerSet& set) {
    ServerSetState state;
    state.servers.resize(set.servers.size());
    if (json[u"version"].toInt() != stateVersion)
        return state;
    state.status = fromWord<ServerStatus>(json[u"status"].toString()).value_or(ServerStatus::Unknown);
    state.paused = json[u"paused"].toBool();
    state.pollState = state.paused ? PollState::Paused : PollState::Waiting;
    state.since = timeFromJson(json[u"since"]);
    state.lastPollAt = timeFromJson(json[u"lastPollAt"]);
    const QJsonArray addresses = json[u"addresses"].toArray();
    for (const auto& address : addresses)
        state.addresses.append(address.toString());
    const QJsonObject servers = json[u"servers"].toObject();
    for (qsizetype i = 0; i < set.servers.size(); ++i)
        state.servers[i] = serverStateFromJson(servers[set.servers.at(i).id].toObject());
    return state;
}

} // namespace standby
