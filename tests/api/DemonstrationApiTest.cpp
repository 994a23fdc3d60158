// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class DemonstrationApiTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void itIsStartedSwitchedAndEnded() {
        ApiFixture api;
        const ApiResponse before = api.get("/demonstration");
        QCOMPARE(before.status, 200);
        QVERIFY(!before.json()["running"_L1].toBool());
        QVERIFY(before.json()["serverSetId"_L1].isNull());

        const ApiResponse started = api.post("/demonstration");
        QVERIFY2(started.status == 201, started.bytes().constData());
        QCOMPARE(started.header("Location"), QByteArray("/demonstration"));
        const QByteArray id = started.json()["serverSetId"_L1].toString().toUtf8();
        QCOMPARE(api.get("/serversets/" + id).json()["name"_L1].toString(), u"Demonstration"_s);
        QVERIFY(isProblemReport(api.post("/demonstration"), 409));

        const ApiResponse stopped = api.post("/demonstration/servers/2/stop");
        QCOMPARE(stopped.status, 200);
        QCOMPARE(stopped.json()["servers"_L1][1]["running"_L1].toBool(), false);
        QCOMPARE(api.post("/demonstration/servers/2/start").json()["servers"_L1][1]["running"_L1].toBool(), true);
        for (const char* path : {"/demonstration/servers/0/stop", "/demonstration/servers/4/stop",
                                 "/demonstration/servers/one/start", "/demonstration/servers/1x/start"})
            QVERIFY(isProblemReport(api.post(path), 404));

        QVERIFY(isProblemReport(api.remove("/serversets/" + id), 409));
        QCOMPARE(api.remove("/demonstration").status, 204);
        QCOMPARE(api.get("/serversets").json().toArray().size(), 0);
        QVERIFY(isProblemReport(api.remove("/demonstration"), 404));
        QVERIFY(isProblemReport(api.post("/demonstration/servers/1/stop"), 404));
    }
};

QTEST_GUILESS_MAIN(DemonstrationApiTest)
#include "DemonstrationApiTest.moc"
