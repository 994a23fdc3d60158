// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilledConfiguration.h"

using namespace standby;

class MergeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// All examples of RFC 7396, appendix A.
    void patchesMergeAsTheRfcShows_data() {
        QTest::addColumn<QJsonValue>("original");
        QTest::addColumn<QJsonValue>("patch");
        QTest::addColumn<QJsonValue>("result");
        constexpr const char* examples[][3] = {
            {R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
            {R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"},
            {R"({"a":"b"})", R"({"a":null})", R"({})"},
            {R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})"},
            {R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
            {R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})"},
            {R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
            {R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"},
            {R"(["a","b"])", R"(["c","d"])", R"(["c","d"])"},
            {R"({"a":"b"})", R"(["c"])", R"(["c"])"},
            {R"({"a":"foo"})", R"(null)", R"(null)"},
            {R"({"a":"foo"})", R"("bar")", R"("bar")"},
            {R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"},
            {R"([1,2])", R"({"a":"b","c":null})", R"({"a":"b"})"},
            {R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"},
        };
        for (const auto& [original, patch, result] : examples)
            QTest::addRow("%s + %s", original, patch)
                << parsedValue(original) << parsedValue(patch) << parsedValue(result);
    }
    void patchesMergeAsTheRfcShows() {
        QFETCH(QJsonValue, original);
        QFETCH(QJsonValue, patch);
        QFETCH(QJsonValue, result);
        QCOMPARE(mergePatch(original, patch), result);
    }

    void whatWasShownCanBeSentBackAndLosesNothing() {
        for (const QJsonObject& json : filledServerSets()) {
            const ServerSet stored = *serverSetFromJson(json);
            const auto received = serverSetFromJson(toJson(stored, Secrets::Mask));
            QVERIFY2(received.ok(), qPrintable(received.message()));
            const auto merged = mergeStored(*received, &stored);
            QVERIFY2(merged.ok(), qPrintable(merged.message()));
            QCOMPARE(*merged, stored);
        }
        const Options stored = *optionsFromJson(filledOptions());
        const auto received = optionsFromJson(toJson(stored, Secrets::Mask));
        QVERIFY2(received.ok(), qPrintable(received.message()));
        const auto merged = mergeStored(*received, stored);
        QVERIFY2(merged.ok(), qPrintable(merged.message()));
        QCOMPARE(*merged, stored);
    }

    void secretsFollowTheirIdNotTheirPlace() {
        const ServerSet stored = *serverSetFromJson(filledServerSets().first());
        ServerSet received = *serverSetFromJson(toJson(stored, Secrets::Mask));
        received.dnsUpdate.servers.swapItemsAt(0, 3);
        received.dnsUpdate.servers.removeAt(1);
        const auto merged = mergeStored(received, &stored);
        QVERIFY2(merged.ok(), qPrintable(merged.message()));
        QCOMPARE(merged->dnsUpdate.servers.at(0), stored.dnsUpdate.servers.at(3));
        QCOMPARE(merged->dnsUpdate.servers.at(1), stored.dnsUpdate.servers.at(2));
        QCOMPARE(merged->dnsUpdate.servers.at(2), stored.dnsUpdate.servers.at(0));
    }

    void aNewSecretReplacesTheStoredOne() {
        const ServerSet stored = *serverSetFromJson(filledServerSets().first());
        ServerSet received = stored;
        std::get<MicrosoftDnsUpdate>(received.dnsUpdate.servers[3].method).password = QStringLiteral("new");
        QCOMPARE(*mergeStored(received, &stored), received);
    }

    void aMaskWithNothingBehindItIsAMistake() {
        const ServerSet stored = *serverSetFromJson(filledServerSets().first());
        QJsonObject json = toJson(stored, Secrets::Mask);
        // Nothing stored: new entries, and an entry that had another method before.
        const ServerSet copied = *serverSetFromJson(json);
        const auto posted = mergeStored(copied, nullptr);
        QVERIFY(!posted.ok());
        QStringList pointers;
        for (const Error& error : posted.errors())
            pointers.append(error.pointer);
        pointers.sort();
        QCOMPARE(pointers, (QStringList{QStringLiteral("/dnsUpdate/servers/0/method/tsig/secret"),
                                        QStringLiteral("/dnsUpdate/servers/1/method/password"),
                                        QStringLiteral("/dnsUpdate/servers/3/method/password"),
                                        QStringLiteral("/notification/methods/0/method/smtp/password"),
                                        QStringLiteral("/notification/methods/1/method/password")}));
        ServerSet changed = stored;
        changed.dnsUpdate.servers[0].method = MicrosoftDnsUpdate{true, 0, QLatin1String(secretMask)};
        const auto merged = mergeStored(changed, &stored);
        QVERIFY(!merged.ok());
        QCOMPARE(merged.errors().first().pointer, QStringLiteral("/dnsUpdate/servers/0/method/password"));
        Options options;
        options.httpApi.password = QLatin1String(secretMask);
        QCOMPARE(mergeStored(options, Options()).errors().first().pointer, QStringLiteral("/httpApi/password"));
        options = Options();
        options.notification.email.smtp.password = QLatin1String(secretMask);
        QCOMPARE(mergeStored(options, Options()).errors().first().pointer,
                 QStringLiteral("/notification/email/smtp/password"));
    }

    void aCopyGetsIdsOfItsOwn() {
        QJsonObject json = filledServerSets().first();
        const ServerSet original = *serverSetFromJson(json);
        const auto copy = mergeStored(original, nullptr);
        QVERIFY2(copy.ok(), qPrintable(copy.message()));
        QVERIFY(copy->id != original.id && copy->id.size() == 12);
        QVERIFY(copy->servers.first().id != original.servers.first().id);
        QVERIFY(copy->dnsUpdate.servers.first().id != original.dnsUpdate.servers.first().id);
        QVERIFY(copy->notification.methods.first().id != original.notification.methods.first().id);
        QCOMPARE(copy->servers.first().address, original.servers.first().address);
    }

    void idsAreKeptMadeOrRefused() {
        const ServerSet stored = *serverSetFromJson(filledServerSets().first());
        ServerSet received = stored;
        received.id.clear();
        received.servers.append(Server{});
        const auto merged = mergeStored(received, &stored);
        QVERIFY2(merged.ok(), qPrintable(merged.message()));
        QCOMPARE(merged->id, stored.id);
        QCOMPARE(merged->servers.first().id, stored.servers.first().id);
        QCOMPARE(merged->servers.last().id.size(), 12);
        received.id = QStringLiteral("other");
        received.servers[1].id = QStringLiteral("mine");
        const auto refused = mergeStored(received, &stored);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.errors().size(), 2);
        QCOMPARE(refused.errors().at(0).pointer, QStringLiteral("/id"));
        QCOMPARE(refused.errors().at(1).pointer, QStringLiteral("/servers/1/id"));
    }

    void apiKeysAreMadeByTheProgramAndKeptByTheirId() {
        const Options stored = *optionsFromJson(filledOptions());
        QJsonObject json = toJson(stored, Secrets::Mask);
        json = withValueAt(json, u"/httpApi/apiKeys/-", parsed(R"({"name": "new"})")).toObject();
        json = withValueAt(json, u"/httpApi/apiKeys/-", parsed(R"({"name": "chosen", "key": "0123456789abcdef"})"))
                   .toObject();
        const auto merged = mergeStored(*optionsFromJson(json), stored);
        QVERIFY2(merged.ok(), qPrintable(merged.message()));
        const QList<ApiKey>& keys = merged->httpApi.apiKeys;
        QCOMPARE(keys.at(0), stored.httpApi.apiKeys.first());
        QVERIFY(keys.at(1).hash.isEmpty() && !keys.at(1).key && keys.at(1).id.size() == 12);
        QCOMPARE(keys.at(2).key, QStringLiteral("0123456789abcdef"));
        QVERIFY(!QJsonDocument(toJson(*merged, Secrets::Keep)).toJson().contains("0123456789abcdef"));
        for (const char* hash : {"********", "sha256:1:2"}) {
            const auto refused = mergeStored(
                *optionsFromJson(withValueAt(json, u"/httpApi/apiKeys/1/hash", QString::fromLatin1(hash))), stored);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.errors().first().pointer, QStringLiteral("/httpApi/apiKeys/1/hash"));
        }
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "MergeTest.moc"
