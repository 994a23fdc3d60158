// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Json.h"

#include <QJsonDocument>
#include <QtTest>

namespace standby {

inline QJsonObject parsed(const char* text) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray(text), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

/// Server sets in which no member has its default, with every kind of polling, update and notification method.
inline QList<QJsonObject> filledServerSets() {
    const QJsonObject set = parsed(R"({
      "id": "set1", "name": "Main website",
      "servers": [{"id": "srv1", "address": "192.0.2.10", "pollAddress": "2001:db8::10", "displayName": "HQ",
                   "weight": 5, "pauseSetOnFailure": true, "disabled": true, "notes": "line\nline"}],
      "pollingMethod": {"type": "ping", "timeoutSeconds": 1.5},
      "pollingFrequency": {"intervalSeconds": 0.2, "failedIntervalSeconds": 0.5, "retries": 1,
                           "retryIntervalSeconds": 0.25, "successesToRecover": 3, "stopAtFirstSuccess": true},
      "notification": {"useDefaults": false, "methods": [
        {"id": "n1", "events": ["serverRecovered"], "gather": true, "notes": "n", "method": {"type": "email", "to": "a@example.com, b@example.com",
         "from": "c@example.com", "subject": "s", "body": "b\nb", "smtp": {"host": "mail.example.com", "port": 587,
         "security": "startTls", "user": "u", "password": "p4ss-mail", "verifyCertificate": false}}},
        {"id": "n2", "events": [], "gather": false, "notes": "", "method": {"type": "http", "method": "POST", "url": "https://example.com/$EventType$",
         "headers": [{"name": "X-A", "value": "b"}], "body": "{}", "user": "u", "password": "p4ss-hook"}},
        {"id": "n3", "events": ["serverFailed"], "gather": true, "notes": "", "method": {"type": "command", "file": "/bin/true", "arguments": ["$ServerIP$", ""]}},
        {"id": "n4", "events": ["dnsUpdateFailed"], "gather": false, "notes": "", "method": {"type": "systemLog"}},
        {"id": "n5", "events": ["dnsUpdateRecovered"], "gather": true, "notes": "", "method": {"type": "email", "to": "a@example.com",
         "from": null, "subject": null, "body": null, "smtp": null}}]},
      "dnsData": {"hostNames": ["www.example.com", "*.example.com", "b\u00fccher.example"], "addresses": "oneWeighted",
                  "allFailed": {"mode": "singleAddress", "address": "2001:db8::99"}, "ttlSeconds": 0},
      "dnsUpdate": {"useDefaults": false, "servers": [
        {"id": "d1", "host": "ns1.example.com", "port": 5353, "lookup": {"edns0": false, "ignoreTtl": true, "recheckSeconds": 60},
         "notes": "x", "method": {"type": "rfc2136", "tsig": {"algorithm": "hmac-sha512", "keyName": "key.example.com", "secret": "c2VjcmV0LXRzaWc="}}},
        {"id": "d2", "host": "192.0.2.53", "port": 53, "lookup": {"edns0": true, "ignoreTtl": false, "recheckSeconds": 3600},
         "notes": "", "method": {"type": "http", "method": "PUT", "url": "http://$DnsServerIP$/$HostName$", "headers": [], "body": "x",
         "user": "", "password": "p4ss-update", "expect": {"statusCode": null, "contentLength": {"min": 1, "max": null},
         "body": {"match": "notContains", "text": "error"}, "certificateDaysLeft": 7}}},
        {"id": "d3", "host": "2001:db8::53", "port": 53, "lookup": {"edns0": true, "ignoreTtl": false, "recheckSeconds": 3600},
         "notes": "", "method": {"type": "command", "file": "/bin/x", "arguments": [], "wait": false, "timeoutSeconds": 2,
         "expect": {"exitCode": null, "output": null}}},
        {"id": "d4", "host": "dc.example.com", "port": 53, "lookup": {"edns0": true, "ignoreTtl": false, "recheckSeconds": 3600},
         "notes": "", "method": {"type": "microsoftDns", "local": false, "port": 8101, "password": "p4ss-agent"}}]},
      "tags": ["web", "shop"], "notes": "notes"})");
    QList<QJsonObject> sets;
    for (
        const char* method :
        {R"({"type": "ping", "timeoutSeconds": 1.5})",
         R"({"type": "http", "method": "GET", "url": "https://www.example.com/status?x=1", "timeoutSeconds": 2,
                 "followRedirects": true, "verifyCertificate": false, "headers": [{"name": "Accept", "value": "*/*"}],
                 "expect": {"statusCode": 204, "contentLength": {"min": 0, "max": 100},
                            "body": {"match": "matches", "text": "^ok"}, "certificateDaysLeft": 14}})",
         R"({"type": "tcp", "port": 2525, "timeoutSeconds": 2, "serverType": "smtp", "tls": true,
                 "greeting": {"timeoutSeconds": 3, "match": "notStartsWith", "text": "421;554"}})",
         R"({"type": "tcp", "port": 25, "timeoutSeconds": 2, "serverType": "custom", "tls": false, "greeting": null})",
         R"({"type": "dns", "hostName": "www.example.com", "recordType": "AAAA", "recursionDesired": false, "port": 5353,
                 "timeoutSeconds": 2, "expect": {"address": "2001:db8::1", "authoritative": true}})",
         R"({"type": "command", "file": "/bin/x", "arguments": ["-a", "b c"], "wait": true, "timeoutSeconds": 2,
                 "expect": {"exitCode": {"operator": "<", "value": -3}, "output": {"match": "notMatches", "text": "e\\d"}}})"}) {
        QJsonObject copy = set;
        copy.insert(u"pollingMethod", parsed(method));
        sets.append(copy);
    }
    return sets;
}

inline QJsonObject filledOptions() {
    const QJsonObject set = filledServerSets().constFirst();
    QJsonObject options = parsed(R"({
      "ui": {"launchAtLogin": true, "trayMessages": false, "playSound": false, "soundFile": "/s.wav", "theme": "dark", "language": "de"},
      "serverPolling": {"maxConcurrentPolls": 7, "recordOnlyChanges": false, "purgeAfterDays": 0},
      "notification": {"defaultMethods": [], "email": {"from": "s@example.com", "subject": "x", "body": "y", "smtp": {"host": "mail",
        "port": 465, "security": "tls", "user": "u", "password": "p4ss-smtp", "verifyCertificate": false}},
        "gatherSeconds": 0.5, "reminderSeconds": 3600, "retryForSeconds": 60},
      "dnsUpdating": {"maxConcurrentUpdates": 3, "defaultServers": []},
      "dnsServing": {"enabled": true, "addresses": ["0.0.0.0", "::"], "port": 5300, "nameServers": ["ns1.example.com"],
        "contact": "hostmaster@example.com", "forward": {"enabled": true, "address": "192.0.2.1", "port": 5353, "clearRecursion": false}},
      "logging": {"cachedLines": 100, "toDisk": true, "directory": "/l", "rollover": "hour", "timeZone": "utc"},
      "httpApi": {"enabled": false, "url": "https://0.0.0.0:8443", "password": "p4ss-api", "logRequests": true,
        "certificateFile": "/c.pem", "keyFile": "/k.pem",
        "apiKeys": [{"id": "k1", "name": "deploy", "role": "operate", "hash": "sha256:p4ss:00"}]},
      "protection": {"sentinels": ["192.0.2.254"], "maxFailoversPerMinute": 10}})");
    QJsonObject notification = options[u"notification"].toObject();
    notification.insert(u"defaultMethods", set[u"notification"].toObject()[u"methods"]);
    options.insert(u"notification", notification);
    QJsonObject updating = options[u"dnsUpdating"].toObject();
    updating.insert(u"defaultServers", set[u"dnsUpdate"].toObject()[u"servers"]);
    options.insert(u"dnsUpdating", updating);
    return options;
}

/// Sets the value at an RFC 6901 pointer; undefined removes the member. `-` adds to a list.
inline QJsonValue withValueAt(const QJsonValue& json, QStringView pointer, const QJsonValue& value) {
    if (pointer.isEmpty())
        return value;
    const qsizetype slash = pointer.indexOf(QLatin1Char('/'), 1);
    const QStringView rest = slash < 0 ? QStringView() : pointer.sliced(slash);
    const QString key = pointer.sliced(1, (slash < 0 ? pointer.size() : slash) - 1).toString();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        if (key == QLatin1String("-"))
            array.append(value);
        else
            array[key.toInt()] = withValueAt(array.at(key.toInt()), rest, value);
        return array;
    }
    QJsonObject object = json.toObject();
    object.insert(key, withValueAt(object.value(key), rest, value));
    return object;
}

/// The value of a JSON text of any type.
inline QJsonValue parsedValue(const char* text) {
    return parsed(QByteArray("{\"v\":" + QByteArray(text) + "}").constData())[u"v"];
}

inline QString allWords(const Errors& errors) {
    QStringList words;
    for (const Error& error : errors)
        words.append(error.pointer + QStringLiteral(": ") + error.detail);
    return words.join(QLatin1Char('\n'));
}

} // namespace standby
