// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilledConfiguration.h"

#include <ctime>

using namespace standby;

// JSON texts here write \/ for a slash: moc takes two of them for a comment, even inside a raw string.

class ConfigurationJsonTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNameAndAnAddressAreEnoughAndTheRestHasItsDefaults() {
        const auto set =
            serverSetFromJson(parsed(R"({"name": "Main website", "servers": [{"address": "192.0.2.10"}]})"));
        QVERIFY2(set.ok(), qPrintable(set.message()));
        QCOMPARE(toJson(*set, Secrets::Mask), parsed(R"({
            "id": "", "name": "Main website",
            "servers": [{"id": "", "address": "192.0.2.10", "pollAddress": null, "displayName": "", "weight": 1,
                         "pauseSetOnFailure": false, "disabled": false, "notes": ""}],
            "pollingMethod": {"type": "ping", "timeoutSeconds": 5},
            "pollingFrequency": {"intervalSeconds": 60, "failedIntervalSeconds": 30, "retries": 2,
                                 "retryIntervalSeconds": 5, "successesToRecover": 1, "stopAtFirstSuccess": false},
            "notification": {"useDefaults": true, "methods": []},
            "dnsData": {"hostNames": [], "addresses": "firstResponding", "allFailed": {"mode": "asIfAllResponding"},
                        "ttlSeconds": 60},
            "dnsUpdate": {"useDefaults": true, "servers": []},
            "tags": [], "notes": ""})"));
    }

    void everyPollingMethodHasItsDefaults_data() {
        QTest::addColumn<QJsonObject>("given");
        QTest::addColumn<QJsonObject>("complete");
        const auto row = [](const char* name, const char* given, const char* complete) {
            QTest::newRow(name) << parsed(given) << parsed(complete);
        };
        row("ping", R"({"type": "ping"})", R"({"type": "ping", "timeoutSeconds": 5})");
        row("http", R"({"type": "http", "url": "http:\/\/example.com", "expect": null})",
            R"({"type": "http", "method": "GET", "url": "http:\/\/example.com", "timeoutSeconds": 5,
                "followRedirects": false, "verifyCertificate": true, "headers": [],
                "expect": {"statusCode": 200, "contentLength": null, "body": null, "certificateDaysLeft": null}})");
        row("tcp", R"({"type": "tcp", "port": 80})",
            R"({"type": "tcp", "port": 80, "timeoutSeconds": 5, "serverType": "custom", "greeting": null, "tls": false})");
        row("tcp preset", R"({"type": "tcp", "serverType": "imap", "tls": true})",
            R"({"type": "tcp", "port": 993, "timeoutSeconds": 5, "serverType": "imap", "greeting": null, "tls": true})");
        row("dns", R"({"type": "dns", "hostName": "example.com"})",
            R"({"type": "dns", "hostName": "example.com", "recordType": "A", "recursionDesired": true, "port": 53,
                "timeoutSeconds": 5, "expect": {"address": null, "authoritative": false}})");
        row("command", R"({"type": "command", "file": "/bin/true"})",
            R"({"type": "command", "file": "/bin/true", "arguments": [], "wait": true, "timeoutSeconds": 5,
                "expect": {"exitCode": {"operator": "=", "value": 0}, "output": null}})");
    }
    void everyPollingMethodHasItsDefaults() {
        QFETCH(QJsonObject, given);
        QFETCH(QJsonObject, complete);
        const auto method = pollingMethodFromJson(given);
        QVERIFY2(method.ok(), qPrintable(method.message()));
        QCOMPARE(toJson(*method), complete);
    }

    void dnsServersAndNotificationsHaveTheirDefaults() {
        const auto set = serverSetFromJson(parsed(R"({"name": "n", "servers": [{"address": "192.0.2.10"}],
            "dnsUpdate": {"servers": [{"host": "ns1.example.com", "lookup": null},
                {"host": "a", "method": {"type": "http", "url": "http:\/\/a"}}, {"host": "a", "method": {"type": "microsoftDns"}}]},
            "notification": {"methods": [{"method": {"type": "email", "to": "a@example.com"}}]}})"));
        QVERIFY2(set.ok(), qPrintable(set.message()));
        const QJsonObject json = toJson(*set, Secrets::Keep);
        QCOMPARE(json[u"dnsUpdate"][u"servers"], QJsonValue(parsedValue(R"([
            {"id": "", "host": "ns1.example.com", "port": 53, "lookup": {"edns0": true, "ignoreTtl": false, "recheckSeconds": 3600},
             "method": {"type": "rfc2136", "tsig": null}, "notes": ""},
            {"id": "", "host": "a", "port": 53, "lookup": {"edns0": true, "ignoreTtl": false, "recheckSeconds": 3600},
             "method": {"type": "http", "method": "GET", "url": "http:\/\/a", "headers": [], "body": "", "user": "", "password": "",
             "expect": {"statusCode": 200, "contentLength": null, "body": null, "certificateDaysLeft": null}}, "notes": ""},
            {"id": "", "host": "a", "port": 53, "lookup": {"edns0": true, "ignoreTtl": false, "recheckSeconds": 3600},
             "method": {"type": "microsoftDns", "local": true, "port": 0, "password": ""}, "notes": ""}])")));
        QCOMPARE(json[u"notification"][u"methods"], QJsonValue(parsedValue(R"([
            {"id": "", "events": ["serverFailed", "serverRecovered", "dnsUpdateFailed", "dnsUpdateRecovered"], "gather": true, "notes": "",
             "method": {"type": "email", "to": "a@example.com", "from": null, "subject": null, "body": null, "smtp": null}}])")));
    }

    void theOptionsHaveTheirDefaults() {
        const auto options = optionsFromJson(QJsonObject());
        QVERIFY2(options.ok(), qPrintable(options.message()));
        QCOMPARE(*options, Options());
        const auto sections =
            optionsFromJson(parsed(R"({"ui": {}, "serverPolling": {}, "notification": {"email": {"smtp": {}}},
            "dnsUpdating": {}, "dnsServing": {"forward": {}}, "logging": {}, "httpApi": {}, "protection": {}})"));
        QVERIFY2(sections.ok(), qPrintable(sections.message()));
        QCOMPARE(*sections, Options());
        QCOMPARE(toJson(*options, Secrets::Mask), parsed(R"({
            "ui": {"launchAtLogin": false, "trayMessages": true, "playSound": true, "soundFile": "", "theme": "system", "language": "system"},
            "serverPolling": {"maxConcurrentPolls": 1000, "recordOnlyChanges": true, "purgeAfterDays": 365},
            "notification": {"defaultMethods": [], "email": {"from": "", "subject": "$SummaryTitle$", "body": "$SummaryBody$",
                "smtp": {"host": "", "port": 25, "security": "none", "user": "", "password": "", "verifyCertificate": true}},
                "gatherSeconds": 5, "reminderSeconds": 0, "retryForSeconds": 86400},
            "dnsUpdating": {"maxConcurrentUpdates": 10, "defaultServers": []},
            "dnsServing": {"enabled": false, "addresses": ["127.0.0.1"], "port": 53, "nameServers": [], "contact": "",
                "forward": {"enabled": false, "address": "", "port": 53, "clearRecursion": true}},
            "logging": {"cachedLines": 1000, "toDisk": false, "directory": "", "rollover": "day", "timeZone": "local"},
            "httpApi": {"enabled": true, "url": "http:\/\/127.0.0.1:8100", "password": "", "logRequests": false,
                "certificateFile": "", "keyFile": "", "apiKeys": []},
            "protection": {"sentinels": [], "maxFailoversPerMinute": 0}})"));
    }

    void whatIsFilledInComesBackAsItWas() {
        for (const QJsonObject& json : filledServerSets()) {
            const auto set = serverSetFromJson(json);
            QVERIFY2(set.ok(), qPrintable(allWords(set.ok() ? Errors() : set.errors())));
            QCOMPARE(toJson(*set, Secrets::Keep), json);
            const auto again = serverSetFromJson(toJson(*set, Secrets::Keep));
            QVERIFY(again.ok());
            QCOMPARE(*again, *set);
        }
        const auto options = optionsFromJson(filledOptions());
        QVERIFY2(options.ok(), qPrintable(allWords(options.ok() ? Errors() : options.errors())));
        QCOMPARE(toJson(*options, Secrets::Keep), filledOptions());
    }

    void secretsComeOutMasked() {
        Configuration configuration;
        configuration.options = *optionsFromJson(filledOptions());
        for (const QJsonObject& json : filledServerSets())
            configuration.serverSets.append(*serverSetFromJson(json));
        const QByteArray shown = QJsonDocument(toJson(configuration, Secrets::Mask)).toJson();
        QVERIFY(!shown.contains("p4ss"));
        QVERIFY(!shown.contains("c2VjcmV0LXRzaWc="));
        QVERIFY(shown.contains("\"********\""));
        QVERIFY(QJsonDocument(toJson(configuration, Secrets::Keep)).toJson().contains("p4ss-agent"));
    }

    void textsAreNormalised() {
        const auto set = serverSetFromJson(parsed(R"({"name": "  Web  ", "servers": [{"address": " 2001:DB8:0:0::0010 ",
            "pollAddress": "FE80::1%eth0"}], "dnsData": {"hostNames": ["WWW.Example.COM.", "*.B\u00dccher.example"]},
            "notification": {"methods": [{"method": {"type": "email", "to": "a@Example.com ,b@example.com"}}]}})"));
        QVERIFY2(set.ok(), qPrintable(set.message()));
        QCOMPARE(set->name, QStringLiteral("Web"));
        QCOMPARE(set->servers.first().address, QStringLiteral("2001:db8::10"));
        QCOMPARE(set->servers.first().pollAddress, QStringLiteral("fe80::1%eth0"));
        QCOMPARE(set->dnsData.hostNames,
                 (QStringList{QStringLiteral("www.example.com"), QStringLiteral("*.bücher.example")}));
        QCOMPARE(std::get<EmailNotification>(set->notification.methods.first().method).to,
                 QStringLiteral("a@example.com, b@example.com"));
    }

    void theSettingsFileGetsTheIdsThatItLacks() {
        auto configuration =
            configurationFromJson(parsed(R"({"options": {"httpApi": {"apiKeys": [{"name": "a", "hash": "sha256:1:2"}]}},
                       "serverSets": [{"name": "a", "servers": [{"address": "192.0.2.1"}, {"id": "kept", "address": "192.0.2.2"}]}]})"));
        QVERIFY2(configuration.ok(), qPrintable(configuration.message()));
        QVERIFY(giveMissingIds(*configuration));
        QVERIFY(!giveMissingIds(*configuration));
        QCOMPARE(configuration->serverSets.first().id.size(), 12);
        QCOMPARE(configuration->serverSets.first().servers.first().id.size(), 12);
        QCOMPARE(configuration->serverSets.first().servers.last().id, QStringLiteral("kept"));
        QCOMPARE(configuration->options.httpApi.apiKeys.first().id.size(), 12);
        QCOMPARE(*configurationFromJson(QJsonObject()), Configuration());
    }

    void idsAreUrlSafeAndDifferent() {
        QSet<QString> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.insert(newId());
        QCOMPARE(ids.size(), 10'000);
        const QRegularExpression shape(QStringLiteral("^[0-9a-z]{12}$"));
        for (const QString& id : std::as_const(ids))
            QVERIFY(shape.match(id).hasMatch());
    }

    void tenThousandServersAreReadInMuchLessThanASecond() {
        QJsonArray sets;
        QJsonObject json = filledServerSets().at(1);
        for (int i = 0; i < 1000; ++i) {
            json.insert(u"id", QString::number(i));
            QJsonArray servers;
            for (int k = 0; k < 10; ++k)
                servers.append(QJsonObject{{QStringLiteral("id"), QString::number(k)},
                                           {QStringLiteral("address"), QStringLiteral("10.0.0.%1").arg(k)}});
            json.insert(u"servers", servers);
            sets.append(json);
        }
        const std::clock_t begin = std::clock(); // processor time: not what a busy machine adds
        const auto configuration = configurationFromJson(QJsonObject{{QStringLiteral("serverSets"), sets}});
        QVERIFY(configuration.ok());
        QCOMPARE(configuration->serverSets.size(), 1000);
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
    }
};

QTEST_APPLESS_MAIN(ConfigurationJsonTest)
#include "ConfigurationJsonTest.moc"
