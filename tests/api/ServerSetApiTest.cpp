// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include "model/Json.h"

#include <QJsonDocument>
#include <QtTest>

using namespace standby;

class ServerSetApiTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aServerSetIsCreatedWithDefaultsAndFoundAtItsLocation() {
        ApiFixture api;
        const ApiResponse created = api.post("/serversets", jsonObject(R"({"name": "Main website",
            "servers": [{"address": "192.0.2.10"}, {"address": "2001:DB8::10", "displayName": "HQ"}]})"));
        QCOMPARE(created.status, 201);
        QCOMPARE(created.contentType, QByteArray("application/json"));
        const QString id = created.json()[u"id"].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(created.header("Location"), QByteArray("/serversets/" + id.toUtf8()));
        QCOMPARE(created.json()[u"pollingFrequency"][u"intervalSeconds"].toDouble(), 60.0);
        QCOMPARE(created.json()[u"servers"][1][u"address"].toString(), QStringLiteral("2001:db8::10"));
        QVERIFY(!created.json()[u"servers"][0][u"id"].toString().isEmpty());

        const ApiResponse shortInfo = api.get(created.header("Location"));
        QCOMPARE(shortInfo.status, 200);
        QCOMPARE(shortInfo.json()[u"name"].toString(), QStringLiteral("Main website"));
        const ApiResponse config = api.get("/serversets/" + id.toUtf8() + "/config");
        QCOMPARE(config.json(), created.json());
        QCOMPARE(config.header("ETag"), created.header("ETag"));
    }

    void everyMistakeOfABodyIsReportedAndNothingIsApplied() {
        ApiFixture api;
        const ApiResponse response = api.post("/serversets", jsonObject(R"({"nmae": "x",
            "servers": [{"address": "192.0.2.10"}, {"address": "300.1.2.3", "weight": -1}],
            "pollingMethod": {"type": "ping", "timeoutSeconds": "5"},
            "pollingFrequency": {"intervalSeconds": 0}})"));
        QVERIFY(isProblemReport(response, 422));
        const QStringList pointers = pointersOf(response);
        for (const char* pointer : {"/name", "/nmae", "/servers/1/address", "/servers/1/weight",
                                    "/pollingMethod/timeoutSeconds", "/pollingFrequency/intervalSeconds"})
            QVERIFY2(pointers.contains(QLatin1String(pointer)), pointer);
        QCOMPARE(api.get("/serversets").json().toArray().size(), 0);
    }

    void aBodyThatIsNotJsonIs400WithThePlace() {
        ApiFixture api;
        const ApiResponse response = api.ask(ApiFixture::request("POST", "/serversets", "{\"name\": }"));
        QVERIFY(isProblemReport(response, 400));
        QVERIFY(response.json()[u"detail"].toString().contains(QStringLiteral("at byte ")));
        QVERIFY(isProblemReport(api.ask(ApiFixture::request("POST", "/serversets", "[]")), 400));
        QVERIFY(isProblemReport(api.ask(ApiFixture::request("POST", "/serversets")), 400));
        QVERIFY(isProblemReport(api.ask(ApiFixture::request("POST", "/serversets", QByteArray(1024 * 1024 + 1, ' '))),
                                413));
        const ApiResponse form = api.ask(
            ApiFixture::request("POST", "/serversets", "{}", {{"Content-Type", "application/x-www-form-urlencoded"}}));
        QVERIFY(isProblemReport(form, 415));
        QCOMPARE(form.header("Accept"), QByteArray("application/json"));
    }

    void aNameThatIsTakenIsAConflict() {
        ApiFixture api;
        api.createSet(QStringLiteral("Main website"));
        const QByteArray other = api.createSet(QStringLiteral("Mail"));
        const ApiResponse response =
            api.post("/serversets", jsonObject(R"({"name": "MAIN WEBSITE", "servers": [{"address": "192.0.2.1"}]})"));
        QVERIFY(isProblemReport(response, 409));
        QCOMPARE(pointersOf(response), QStringList{QStringLiteral("/name")});
        const ApiResponse renamed =
            api.patch("/serversets/" + other + "/config", jsonObject(R"({"name": "main website"})"));
        QVERIFY(isProblemReport(renamed, 409));
        QCOMPARE(api.get("/serversets/" + other).json()[u"name"].toString(), QStringLiteral("Mail"));
    }

    void aConfigurationIsReadEditedAndPutBack() {
        ApiFixture api;
        const QByteArray url = "/serversets/" + api.createSet(QStringLiteral("Main website")) + "/config";
        const ApiResponse before = api.get(url);
        QJsonObject config = before.json().toObject();
        config.insert(QStringLiteral("notes"), QStringLiteral("Behind the load balancer"));
        const ApiResponse saved = api.put(url, config, {{"If-Match", before.header("ETag")}});
        QCOMPARE(saved.status, 200);
        QCOMPARE(saved.json().toObject(), config);
        QVERIFY(saved.header("ETag") != before.header("ETag"));

        config.insert(QStringLiteral("notes"), QStringLiteral("An older edit"));
        const ApiResponse stale = api.put(url, config, {{"If-Match", before.header("ETag")}});
        QVERIFY(isProblemReport(stale, 412));
        QCOMPARE(api.get(url).json(), saved.json());
        QCOMPARE(api.put(url, config, {{"If-Match", "*"}}).status, 200);
    }

    void putReplacesAndPatchMerges() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        const QByteArray url = "/serversets/" + id + "/config";
        QCOMPARE(api.patch(url, jsonObject(R"({"pollingFrequency": {"intervalSeconds": 10}, "notes": "kept"})")).status,
                 200);
        QCOMPARE(api.get(url).json()[u"pollingFrequency"][u"intervalSeconds"].toDouble(), 10.0);
        QCOMPARE(api.get(url).json()[u"pollingFrequency"][u"retries"].toInt(), 2);
        const ApiResponse reset =
            api.ask(ApiFixture::request("PATCH", url, R"({"pollingFrequency": {"intervalSeconds": null}})",
                                        {{"Content-Type", "application/merge-patch+json"}}));
        QCOMPARE(reset.json()[u"pollingFrequency"][u"intervalSeconds"].toDouble(), 60.0);
        QCOMPARE(reset.json()[u"notes"].toString(), QStringLiteral("kept"));
        const ApiResponse replaced =
            api.put(url, jsonObject(R"({"name": "Main website", "servers": [{"address": "192.0.2.99"}]})"));
        QCOMPARE(replaced.status, 200);
        QCOMPARE(replaced.json()[u"notes"].toString(), QString());
        QCOMPARE(replaced.json()[u"id"].toString().toUtf8(), id);
        const ApiResponse unknown = api.patch(url, jsonObject(R"({"pollingFrequency": {"intervall": 1}})"));
        QVERIFY(isProblemReport(unknown, 422));
        QCOMPARE(pointersOf(unknown), QStringList{QStringLiteral("/pollingFrequency/intervall")});
    }

    void theIdOfASetCannotBeChanged() {
        ApiFixture api;
        const QByteArray url = "/serversets/" + api.createSet(QStringLiteral("Main website")) + "/config";
        const ApiResponse response = api.patch(url, jsonObject(R"({"id": "another"})"));
        QVERIFY(isProblemReport(response, 422));
        QCOMPARE(pointersOf(response), QStringList{QStringLiteral("/id")});
    }

    void aStoredSecretIsMaskedAndTheMaskKeepsIt() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Main website"));
        const QByteArray url = "/serversets/" + id + "/config";
        const ApiResponse saved = api.patch(url, jsonObject(R"({"dnsUpdate": {"useDefaults": false, "servers": [
            {"host": "ns.example.com", "method": {"type": "rfc2136", "tsig": {"keyName": "key.example.com", "secret": "c2VjcmV0"}}}]}})"));
        QCOMPARE(saved.status, 200);
        QVERIFY(!saved.bytes().contains("c2VjcmV0"));
        QJsonObject config = api.get(url).json().toObject();
        QCOMPARE(config[u"dnsUpdate"][u"servers"][0][u"method"][u"tsig"][u"secret"].toString(),
                 QLatin1String(secretMask));
        config.insert(QStringLiteral("notes"), QStringLiteral("edited"));
        QCOMPARE(api.put(url, config).status, 200);
        const auto& method = api.engine->serverSet(QString::fromLatin1(id))->dnsUpdate.servers.first().method;
        QCOMPARE(std::get<Rfc2136Update>(method).tsig->secret, QStringLiteral("c2VjcmV0"));
        for (const char* target : {"/revisions/1", "/revisions/2", "/revisions/3", "/log"})
            QVERIFY2(!api.get(target).bytes().contains("c2VjcmV0"), target);
    }

    void aMaskWithNothingBehindItIsAMistake() {
        ApiFixture api;
        const ApiResponse response =
            api.post("/serversets", jsonObject(R"({"name": "x", "servers": [{"address": "192.0.2.1"}],
            "dnsUpdate": {"servers": [{"host": "ns.example.com", "method": {"type": "rfc2136",
                          "tsig": {"keyName": "k.example.com", "secret": "********"}}}]}})"));
        QVERIFY(isProblemReport(response, 422));
        QCOMPARE(pointersOf(response), QStringList{QStringLiteral("/dnsUpdate/servers/0/method/tsig/secret")});
    }

    void aDeletedSetIsGone() {
        ApiFixture api;
        const QByteArray url = "/serversets/" + api.createSet(QStringLiteral("Main website"));
        const QByteArray tag = api.get(url + "/config").header("ETag");
        QCOMPARE(api.patch(url + "/config", jsonObject(R"({"notes": "x"})")).status, 200);
        QVERIFY(isProblemReport(api.remove(url, {{"If-Match", tag}}), 412));
        const ApiResponse deleted = api.remove(url, {{"If-Match", api.get(url).header("ETag")}});
        QCOMPARE(deleted.status, 204);
        QVERIFY(deleted.bytes().isEmpty());
        for (const QByteArray& tail : QByteArrayList{"", "/config", "/status", "/history", "/uptime"})
            QVERIFY2(isProblemReport(api.get(url + tail), 404), tail);
        QVERIFY(isProblemReport(api.remove(url), 404));
        QCOMPARE(api.get("/serversets").json().toArray().size(), 0);
    }

    void theListIsFilteredAndPaged() {
        ApiFixture api;
        QByteArrayList ids;
        for (const char* name : {"Main website", "Mail", "Main shop"})
            ids << api.createSet(QLatin1String(name));
        const auto names = [&](const QByteArray& query) {
            QStringList found;
            for (const QJsonValue& set : api.get("/serversets" + query).json().toArray())
                found << set[u"name"].toString();
            return found.join(u',');
        };
        QCOMPARE(names(""), QStringLiteral("Main website,Mail,Main shop"));
        QCOMPARE(names("?name=main"), QStringLiteral("Main website,Main shop"));
        QCOMPARE(names("?name=Main%20w"), QStringLiteral("Main website"));
        QCOMPARE(names("?status=failed"), QString());
        QCOMPARE(names("?limit=2"), QStringLiteral("Main website,Mail"));
        QCOMPARE(names("?limit=2&after=" + ids[1]), QStringLiteral("Main shop"));
        QCOMPARE(names("?after=" + ids[2]), QString());
        for (const char* bad : {"/serversets?limit=0", "/serversets?limit=-1", "/serversets?limit=many",
                                "/serversets?after=nosuch", "/serversets?status=sick"})
            QVERIFY2(isProblemReport(api.get(bad), 400), bad);
    }

    void theListForHttpAndForTheWindowAreTheSameAndNeverStale() {
        ApiFixture api;
        const QByteArray id = api.createSet(QStringLiteral("Say \"hi\" \\ ä"));
        const auto sameInBoth = [&] {
            ApiRequest request;
            request.path = "/serversets";
            request.caller.inProcess = true;
            return api.router->handle(request).json() == api.get("/serversets").json() &&
                   api.get("/serversets").json()[0] == api.get("/serversets/" + id).json();
        };
        QVERIFY(sameInBoth());
        api.post("/serversets/" + id + "/pause");
        QVERIFY(sameInBoth());
        QCOMPARE(api.get("/serversets").json()[0][u"paused"].toBool(), true);
        api.patch("/serversets/" + id + "/config", jsonObject(R"({"name": "Renamed"})"));
        QVERIFY(sameInBoth());
        QCOMPARE(api.get("/serversets").json()[0][u"name"].toString(), QStringLiteral("Renamed"));
    }

    void theStatusCountsThresholdsAndTellsWhereTheTimeOfTheLastPollWent() {
        ApiFixture api;
        api.polls.answers.insert(QStringLiteral("192.0.2.1"),
                                 {true, QStringLiteral("HTTP/1.1 200 OK"), {}, {1000, 4000, 9500, 12'000}, 61, false});
        const QByteArray url =
            "/serversets/" + api.createSet(QStringLiteral("Main website"), {QStringLiteral("192.0.2.1")});
        api.patch(url + "/config", jsonObject(R"({"pollingFrequency": {"retries": 4, "successesToRecover": 3}})"));
        const ApiResponse polled = api.post(url + "/poll?wait=5");
        QCOMPARE(polled.status, 200);
        const QJsonValue server = polled.json()[u"servers"][0];
        QCOMPARE(server[u"failuresToFail"].toInt(), 5);
        QCOMPARE(server[u"successesToRecover"].toInt(), 3);
        QCOMPARE(server[u"lastPhases"],
                 QJsonValue(jsonObject(R"({"connectMs": 1, "tlsMs": 4, "firstByteMs": 9.5, "totalMs": 12})")));
        QCOMPARE(server[u"certificateDaysLeft"].toInt(), 61);
    }

    void aServerIsDisabledAndEnabled() {
        ApiFixture api;
        const QByteArray url =
            "/serversets/" +
            api.createSet(QStringLiteral("Main website"), {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")});
        const ApiResponse config = api.get(url + "/config");
        const QByteArray server = config.json()[u"servers"][0][u"id"].toString().toUtf8();
        const ApiResponse disabled = api.post(url + "/servers/" + server + "/disable");
        QCOMPARE(disabled.status, 200);
        QCOMPARE(disabled.json()[u"disabled"].toBool(), true);
        QCOMPARE(disabled.json()[u"address"].toString(), QStringLiteral("192.0.2.1"));
        QCOMPARE(api.get(url + "/config").json()[u"servers"][0][u"disabled"].toBool(), true);
        QCOMPARE(api.get(url + "/status").json()[u"addresses"], QJsonValue(QJsonArray{QStringLiteral("192.0.2.2")}));
        QVERIFY(isProblemReport(
            api.post(url + "/servers/" + server + "/enable", {}, {{"If-Match", config.header("ETag")}}), 412));
        QCOMPARE(api.post(url + "/servers/" + server + "/enable").json()[u"disabled"].toBool(), false);
        QVERIFY(isProblemReport(api.post(url + "/servers/nosuch/disable"), 404));
        QVERIFY(isProblemReport(api.post("/serversets/nosuch/servers/x/disable"), 404));
    }
};

QTEST_GUILESS_MAIN(ServerSetApiTest)
#include "ServerSetApiTest.moc"
