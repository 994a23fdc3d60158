// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace standby {

/// A server set's configuration with the defaults of the API contract where @p given has no member.
inline QJsonObject fakeConfig(const QJsonObject& given) {
    using namespace Qt::StringLiterals;
    QJsonObject config{{u"name"_s, u"Server set"_s},
                       {u"servers"_s, QJsonArray()},
                       {u"pollingMethod"_s, QJsonObject{{u"type"_s, u"ping"_s}, {u"timeoutSeconds"_s, 5}}},
                       {u"pollingFrequency"_s, QJsonObject{{u"intervalSeconds"_s, 60},
                                                           {u"failedIntervalSeconds"_s, 30},
                                                           {u"retries"_s, 2},
                                                           {u"retryIntervalSeconds"_s, 5},
                                                           {u"successesToRecover"_s, 1},
                                                           {u"stopAtFirstSuccess"_s, false}}},
                       {u"notification"_s, QJsonObject{{u"useDefaults"_s, true}, {u"methods"_s, QJsonArray()}}},
                       {u"dnsData"_s, QJsonObject{{u"hostNames"_s, QJsonArray()},
                                                  {u"addresses"_s, u"firstResponding"_s},
                                                  {u"allFailed"_s, QJsonObject{{u"mode"_s, u"asIfAllResponding"_s}}},
                                                  {u"ttlSeconds"_s, 60}}},
                       {u"dnsUpdate"_s, QJsonObject{{u"useDefaults"_s, true}, {u"servers"_s, QJsonArray()}}},
                       {u"tags"_s, QJsonArray()},
                       {u"notes"_s, QString()}};
    for (auto member = given.begin(); member != given.end(); ++member)
        config.insert(member.key(), member.value());
    return config;
}

inline QJsonObject fakeServer(const QJsonObject& given) {
    using namespace Qt::StringLiterals;
    QJsonObject server{{u"id"_s, QString()},          {u"address"_s, QString()}, {u"pollAddress"_s, QJsonValue()},
                       {u"displayName"_s, QString()}, {u"weight"_s, 1},          {u"pauseSetOnFailure"_s, false},
                       {u"disabled"_s, false},        {u"notes"_s, QString()}};
    for (auto member = given.begin(); member != given.end(); ++member)
        server.insert(member.key(), member.value());
    return server;
}

/// A server that was never polled.
inline QJsonObject fakeServerState() {
    using namespace Qt::StringLiterals;
    return {{u"status"_s, u"unknown"_s},
            {u"active"_s, false},
            {u"lastPollAt"_s, QJsonValue()},
            {u"lastResponse"_s, QString()},
            {u"lastResponseMs"_s, QJsonValue()},
            {u"lastFailedPollAt"_s, QJsonValue()},
            {u"lastError"_s, QString()},
            {u"since"_s, QJsonValue()},
            {u"consecutiveFailures"_s, 0},
            {u"consecutiveSuccesses"_s, 0},
            {u"failuresToFail"_s, 3},
            {u"successesToRecover"_s, 1},
            {u"lastPhases"_s, QJsonValue()},
            {u"certificateDaysLeft"_s, QJsonValue()},
            {u"recentPolls"_s, QJsonArray()}};
}

/// GET /options of a new installation.
inline QJsonObject fakeOptions() {
    using namespace Qt::StringLiterals;
    return {{u"ui"_s, QJsonObject{{u"launchAtLogin"_s, false},
                                  {u"trayMessages"_s, true},
                                  {u"playSound"_s, true},
                                  {u"soundFile"_s, QString()},
                                  {u"theme"_s, u"system"_s},
                                  {u"language"_s, u"system"_s}}},
            {u"serverPolling"_s,
             QJsonObject{{u"maxConcurrentPolls"_s, 1000}, {u"recordOnlyChanges"_s, true}, {u"purgeAfterDays"_s, 365}}},
            {u"notification"_s,
             QJsonObject{{u"defaultMethods"_s, QJsonArray()},
                         {u"email"_s, QJsonObject{{u"from"_s, QString()},
                                                  {u"subject"_s, QString()},
                                                  {u"body"_s, QString()},
                                                  {u"smtp"_s, QJsonObject{{u"host"_s, QString()},
                                                                          {u"port"_s, 25},
                                                                          {u"security"_s, u"none"_s},
                                                                          {u"user"_s, QString()},
                                                                          {u"password"_s, QString()},
                                                                          {u"verifyCertificate"_s, true}}}}},
                         {u"gatherSeconds"_s, 5},
                         {u"reminderSeconds"_s, 0},
                         {u"retryForSeconds"_s, 86400}}},
            {u"dnsUpdating"_s, QJsonObject{{u"maxConcurrentUpdates"_s, 10}, {u"defaultServers"_s, QJsonArray()}}},
            {u"dnsServing"_s, QJsonObject{{u"enabled"_s, false},
                                          {u"addresses"_s, QJsonArray{u"127.0.0.1"_s}},
                                          {u"port"_s, 53},
                                          {u"nameServers"_s, QJsonArray()},
                                          {u"contact"_s, QString()},
                                          {u"forward"_s, QJsonObject{{u"enabled"_s, false},
                                                                     {u"address"_s, QString()},
                                                                     {u"port"_s, 53},
                                                                     {u"clearRecursion"_s, true}}}}},
            {u"logging"_s, QJsonObject{{u"cachedLines"_s, 1000},
                                       {u"toDisk"_s, false},
                                       {u"directory"_s, QString()},
                                       {u"rollover"_s, u"day"_s},
                                       {u"timeZone"_s, u"local"_s}}},
            {u"httpApi"_s, QJsonObject{{u"enabled"_s, true},
                                       {u"url"_s, u"http://127.0.0.1:8100"_s},
                                       {u"password"_s, QString()},
                                       {u"logRequests"_s, false},
                                       {u"certificateFile"_s, QString()},
                                       {u"keyFile"_s, QString()},
                                       {u"apiKeys"_s, QJsonArray()}}},
            {u"protection"_s, QJsonObject{{u"sentinels"_s, QJsonArray()}, {u"maxFailoversPerMinute"_s, 0}}}};
}

} // namespace standby
