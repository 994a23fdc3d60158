// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include <QtTest>

using namespace standby;

class RevisionsApiTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_api;

    QByteArray newest() { return QByteArray::number(m_api->get("/revisions").json()[0][u"number"].toInt()); }
    QByteArray url(const QByteArray& number, const char* what) { return "/revisions/" + number + '/' + what; }
    void change(const QByteArray& id, const char* patch) {
        QCOMPARE(m_api->patch("/serversets/" + id + "/config", jsonObject(patch)).status, 200);
    }
    void answerDns() {
        QCOMPARE(m_api
                     ->patch("/options", jsonObject(R"({"dnsServing": {"enabled": true, "addresses": ["127.0.0.78"],
                                                         "port": 15378}})"))
                     .status,
                 200);
    }

  private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void revisionsSayWhatTheyChanged() {
        const QByteArray id = m_api->createSet(QStringLiteral("Main website"));
        QJsonValue revision = m_api->get("/revisions").json()[0];
        QCOMPARE(revision[u"serverSets"][0][u"id"].toString().toUtf8(), id);
        QCOMPARE(revision[u"serverSets"][0][u"name"].toString(), QStringLiteral("Main website"));
        QCOMPARE(revision[u"serverSetCount"].toInt(), 1);
        QCOMPARE(revision[u"options"], QJsonValue(false));
        QVERIFY(revision[u"undoes"].isNull());
        QVERIFY(revision[u"undoneBy"].isNull());
        m_api->patch("/options", jsonObject(R"({"ui": {"playSound": false}})"));
        revision = m_api->get("/revisions").json()[0];
        QCOMPARE(revision[u"options"], QJsonValue(true));
        QVERIFY(revision[u"serverSets"].toArray().isEmpty());
    }

    void whatARevisionChangedIsToldFieldByField() {
        const QByteArray id = m_api->createSet(QStringLiteral("Main website"));
        const ApiResponse added = m_api->get(url(newest(), "changes"));
        QCOMPARE(added.status, 200);
        QCOMPARE(added.json()[0][u"change"].toString(), QStringLiteral("added"));
        change(id, R"({"pollingFrequency": {"retries": 5}, "notes": "n"})");
        const QJsonValue changed = m_api->get(url(newest(), "changes")).json()[0];
        QCOMPARE(changed[u"what"].toString(), QStringLiteral("serverSet"));
        QCOMPARE(changed[u"id"].toString().toUtf8(), id);
        QCOMPARE(changed[u"fields"].toArray().size(), 2);
        QCOMPARE(changed[u"fields"][1][u"pointer"].toString(), QStringLiteral("/pollingFrequency/retries"));
        QCOMPARE(changed[u"fields"][1][u"before"].toInt(), 2);
        QCOMPARE(changed[u"fields"][1][u"after"].toInt(), 5);
    }

    void secretsStaySecretInChanges() {
        m_api->patch("/options", jsonObject(R"({"notification": {"email": {"smtp": {"password": "hunter2"}}}})"));
        const ApiResponse changes = m_api->get(url(newest(), "changes"));
        QVERIFY(changes.bytes().contains("/notification/email/smtp/password"));
        QVERIFY(!changes.bytes().contains("hunter2"));
    }

    void aChangeIsUndoneAndRedone() {
        const QByteArray id = m_api->createSet(QStringLiteral("Main website"));
        change(id, R"({"notes": "first"})");
        const QByteArray edit = newest();
        change(id, R"({"tags": ["later"]})");
        const ApiResponse undone = m_api->post(url(edit, "undo"));
        QCOMPARE(undone.status, 200);
        QCOMPARE(undone.json()[u"undoes"].toInt(), edit.toInt());
        QVERIFY(undone.json()[u"author"].toString().contains(QStringLiteral("local user")));
        const QJsonValue config = m_api->get("/serversets/" + id + "/config").json();
        QCOMPARE(config[u"notes"].toString(), QString());
        QCOMPARE(config[u"tags"][0].toString(), QStringLiteral("later"));
        const QByteArray undoing = newest();
        QCOMPARE(m_api->get("/revisions/" + edit).json()[u"undoneBy"].toInt(), undoing.toInt());
        QCOMPARE(m_api->post(url(undoing, "undo")).status, 200);
        QCOMPARE(m_api->get("/serversets/" + id + "/config").json()[u"notes"].toString(), QStringLiteral("first"));
        QVERIFY(m_api->get("/revisions/" + edit).json()[u"undoneBy"].isNull());
    }

    void aDeletedSetComesBackUnderItsId() {
        const QByteArray id = m_api->createSet(QStringLiteral("Main website"));
        QCOMPARE(m_api->remove("/serversets/" + id).status, 204);
        QCOMPARE(m_api->post(url(newest(), "undo")).status, 200);
        QCOMPARE(m_api->get("/serversets/" + id).status, 200);
    }

    void conflictsPointToTheFields() {
        const QByteArray id = m_api->createSet(QStringLiteral("Main website"));
        change(id, R"({"notes": "first", "pollingFrequency": {"retries": 5}})");
        const QByteArray edit = newest();
        change(id, R"({"notes": "second", "pollingFrequency": {"retries": 6}})");
        const ApiResponse refused = m_api->post(url(edit, "undo"));
        QVERIFY(isProblemReport(refused, 409));
        QCOMPARE(pointersOf(refused),
                 QStringList({QStringLiteral("/notes"), QStringLiteral("/pollingFrequency/retries")}));
        QVERIFY(isProblemReport(m_api->post(url("999", "undo")), 404));
        QVERIFY(isProblemReport(m_api->get(url("999", "changes")), 404));
    }

    void onlyAnAdministratorUndoes() {
        const QByteArray id = m_api->createSet(QStringLiteral("Main website"));
        const ApiResponse made =
            m_api->patch("/options", jsonObject(R"({"httpApi": {"apiKeys": [{"name": "ops", "role": "operate"}]}})"));
        const QByteArray key = made.json()[u"httpApi"][u"apiKeys"][0][u"key"].toString().toUtf8();
        const HeaderList login{{"X-Api-Key", key}};
        QCOMPARE(m_api->post(url("1", "undo"), {}, login).status, 403);
        QCOMPARE(m_api->get(url("1", "changes"), login).status, 200);
    }

    void aDryRunSaysWhatDnsWouldSayAndChangesNothing() {
        answerDns();
        const QByteArray id = m_api->createSet(QStringLiteral("Main website"),
                                               {QStringLiteral("192.0.2.10"), QStringLiteral("192.0.2.20")});
        change(id, R"({"dnsData": {"hostNames": ["www.example.com"]}})");
        const QByteArray before = newest();
        const QByteArray server =
            m_api->get("/serversets/" + id + "/config").json()[u"servers"][0][u"id"].toString().toUtf8();
        const QByteArray disable = "/serversets/" + id + "/servers/" + server + "/disable";
        const ApiResponse tried = m_api->post(disable + "?dryRun=true");
        QCOMPARE(tried.status, 200);
        QCOMPARE(tried.json()[u"changes"][0][u"fields"][0][u"pointer"].toString(),
                 QStringLiteral("/servers/0/disabled"));
        const QJsonValue effect = tried.json()[u"dns"][0];
        QCOMPARE(effect[u"hostName"].toString(), QStringLiteral("www.example.com"));
        QVERIFY(effect[u"dnsServer"].isNull());
        QCOMPARE(effect[u"before"][0].toString(), QStringLiteral("192.0.2.10"));
        QCOMPARE(effect[u"after"][0].toString(), QStringLiteral("192.0.2.20"));
        QCOMPARE(newest(), before);

        QCOMPARE(m_api->post(disable).status, 200);
        const ApiResponse undo = m_api->post(url(newest(), "undo?dryRun=true"));
        QCOMPARE(undo.json()[u"dns"][0][u"after"][0].toString(), QStringLiteral("192.0.2.10"));
        QVERIFY(m_api->get("/serversets/" + id + "/config").json()[u"servers"][0][u"disabled"].toBool());
        QCOMPARE(m_api->patch("/options?dryRun=true", jsonObject(R"({"dnsServing": {"enabled": false}})"))
                     .json()[u"dns"][0][u"after"]
                     .toArray()
                     .size(),
                 0);
        QCOMPARE(m_api->remove("/serversets/" + id + "?dryRun=true").json()[u"changes"][0][u"change"].toString(),
                 QStringLiteral("removed"));
        QCOMPARE(m_api->get("/serversets/" + id).status, 200);
    }

    void aDryRunIsRefusedForTheSameReasons() {
        const QByteArray id = m_api->createSet(QStringLiteral("Main website"));
        m_api->createSet(QStringLiteral("Shop"));
        const QByteArray config = "/serversets/" + id + "/config?dryRun=true";
        QVERIFY(isProblemReport(m_api->patch(config, jsonObject(R"({"name": "shop"})")), 409));
        QVERIFY(isProblemReport(m_api->patch(config, jsonObject(R"({"name": ""})")), 422));
        QVERIFY(isProblemReport(
            m_api->patch("/serversets/" + id + "/config?dryRun=maybe", jsonObject(R"({"notes": "x"})")), 400));
        const ApiResponse same = m_api->patch(config, jsonObject(R"({"name": "Main website"})"));
        QCOMPARE(same.status, 200);
        QVERIFY(same.json()[u"changes"].toArray().isEmpty());
    }

    void aDryRunOfANewPasswordSetsNone() {
        QCOMPARE(
            m_api->patch("/options?dryRun=true", jsonObject(R"({"httpApi": {"password": "correct horse"}})")).status,
            200);
        QCoreApplication::processEvents();
        QCOMPARE(m_api->get("/options").status, 200);
        QCOMPARE(m_api->get("/options").json()[u"httpApi"][u"password"].toString(), QString());
    }
};

QTEST_GUILESS_MAIN(RevisionsApiTest)
#include "RevisionsApiTest.moc"
