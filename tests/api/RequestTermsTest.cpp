// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Accept.h"
#include "api/EntityTag.h"
#include "api/RequestBody.h"
#include "api/RequestTarget.h"
#include "api/native/Csv.h"

#include <QJsonObject>
#include <QtTest>

using namespace standby;

class RequestTermsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPathIsSplitBeforeItIsDecoded() {
        QCOMPARE(*pathSegments("/"), QStringList());
        QCOMPARE(*pathSegments("/log"), QStringList{QStringLiteral("log")});
        QCOMPARE(*pathSegments("/a%2Fb/c%20d"), (QStringList{QStringLiteral("a/b"), QStringLiteral("c d")}));
        QCOMPARE(*pathSegments("/%C3%A4"), QStringList{QStringLiteral("ä")});
        QCOMPARE(*pathSegments("/%2541"), QStringList{QStringLiteral("%41")}); // once, not twice
        QCOMPARE(*pathSegments("/log/"), (QStringList{QStringLiteral("log"), QString()}));
        QCOMPARE(*pathSegments("/.."), QStringList{QStringLiteral("..")});
        QVERIFY(pathSegments("/%EF%BB%BFlog")->first() != QStringLiteral("log"));
    }

    void aHostilePathIsRefused_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no slash") << QByteArray("log");
        QTest::newRow("two slashes") << QByteArray("//evil/log");
        QTest::newRow("zero byte") << QByteArray("/log%00");
        QTest::newRow("line feed") << QByteArray("/log%0A");
        QTest::newRow("raw line feed") << QByteArray("/log\n");
        QTest::newRow("delete") << QByteArray("/log%7f");
        QTest::newRow("C1 control") << QByteArray("/%C2%85");
        QTest::newRow("raw space") << QByteArray("/a b");
        QTest::newRow("raw UTF-8") << QByteArray("/\xc3\xa4");
        QTest::newRow("lone continuation") << QByteArray("/%80");
        QTest::newRow("cut sequence") << QByteArray("/%C3");
        QTest::newRow("overlong") << QByteArray("/%C0%AF");
        QTest::newRow("surrogate") << QByteArray("/%ED%A0%80");
        QTest::newRow("cut escape") << QByteArray("/a%2");
        QTest::newRow("bare percent") << QByteArray("/a%");
        QTest::newRow("no hexadecimal") << QByteArray("/a%zz");
    }
    void aHostilePathIsRefused() {
        QFETCH(QByteArray, path);
        const auto segments = pathSegments(path);
        QVERIFY(!segments);
        QVERIFY(segments.message().endsWith(u'.'));
    }

    void aQueryIsReadLiterally() {
        const auto items = queryItems("from=2026-11-21T19:00:00+01:00&name=a%26b%3D&flag&");
        QCOMPARE(items->size(), 3);
        QCOMPARE(items->at(0).second, QStringLiteral("2026-11-21T19:00:00+01:00"));
        QCOMPARE(items->at(1).second, QStringLiteral("a&b="));
        QCOMPARE(items->at(2), qMakePair(QStringLiteral("flag"), QString()));
        QVERIFY(!queryItems("limit=1&limit=2"));
        QVERIFY(!queryItems("name=%00"));
        QVERIFY(!queryItems("name=%FF"));
    }

    void aBodyMustSayThatItIsJson_data() {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        const int json = int(BodyKind::Json);
        const int patch = int(BodyKind::MergePatch);
        QTest::newRow("json") << QByteArray("application/json") << json << 200;
        QTest::newRow("charset") << QByteArray("Application/JSON; charset=UTF-8") << json << 200;
        QTest::newRow("other charset") << QByteArray("application/json; charset=latin1") << json << 415;
        QTest::newRow("curl's default") << QByteArray("application/x-www-form-urlencoded") << json << 415;
        QTest::newRow("text") << QByteArray("text/plain") << json << 415;
        QTest::newRow("none") << QByteArray() << json << 415;
        QTest::newRow("patch to PUT") << QByteArray("application/merge-patch+json") << json << 415;
        QTest::newRow("patch") << QByteArray("application/merge-patch+json") << patch << 200;
        QTest::newRow("json to PATCH") << QByteArray("application/json") << patch << 200;
    }
    void aBodyMustSayThatItIsJson() {
        QFETCH(QByteArray, contentType);
        QFETCH(int, kind);
        QFETCH(int, status);
        ApiRequest request;
        request.body = QByteArray("{\"a\":1}");
        if (!contentType.isEmpty())
            request.headers = {{"content-type", contentType}};
        const BodyOutcome outcome = readJsonBody(request, BodyKind(kind));
        const auto* refusal = std::get_if<BodyRefusal>(&outcome);
        QCOMPARE(refusal ? refusal->status : 200, status);
        if (refusal)
            QVERIFY(refusal->detail.contains(QStringLiteral("-H \"Content-Type: application/json\"")));
    }

    void aBodyThatIsNoJsonIsRefusedWithThePlace() {
        ApiRequest request;
        request.headers = {{"Content-Type", "application/json"}};
        for (const char* text : {"{\"a\":}", "{", "nonsense", "{\"a\":1}x", "[1]", "\"text\"", "\xff"}) {
            request.body = QByteArray(text);
            const BodyOutcome outcome = readJsonBody(request, BodyKind::Json);
            QCOMPARE(std::get<BodyRefusal>(outcome).status, 400);
        }
        request.body = QByteArray("{\"a\":}");
        const BodyOutcome outcome = readJsonBody(request, BodyKind::Json);
        QVERIFY(std::get<BodyRefusal>(outcome).detail.contains(QStringLiteral("at byte ")));
        request.body = QByteArray(100'000, '[');
        QCOMPARE(std::get<BodyRefusal>(readJsonBody(request, BodyKind::Json)).status, 400);
        request.body = QByteArray(largestBody + 1, ' ');
        QCOMPARE(std::get<BodyRefusal>(readJsonBody(request, BodyKind::Json)).status, 413);
    }

    void aRouteWithoutBodyTakesNoneOrAnEmptyObject() {
        ApiRequest request;
        QVERIFY(std::holds_alternative<QJsonValue>(readJsonBody(request, BodyKind::None)));
        QCOMPARE(std::get<BodyRefusal>(readJsonBody(request, BodyKind::Json)).status, 400);
        QVERIFY(std::holds_alternative<QJsonValue>(readJsonBody(request, BodyKind::OptionalJson)));
        request.body = QJsonValue(QJsonObject());
        QVERIFY(std::holds_alternative<QJsonValue>(readJsonBody(request, BodyKind::None)));
        request.body = QJsonValue(QJsonObject{{QStringLiteral("a"), 1}});
        QCOMPARE(std::get<BodyRefusal>(readJsonBody(request, BodyKind::None)).status, 400);
    }

    void acceptIsReadByQuality_data() {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<bool>("wantsText");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("curl") << QByteArray("*/*") << false;
        QTest::newRow("text") << QByteArray("text/plain") << true;
        QTest::newRow("any text") << QByteArray("Text/*") << true;
        QTest::newRow("both") << QByteArray("text/plain, application/json") << false;
        QTest::newRow("rather json") << QByteArray("text/plain;q=0.5, application/json") << false;
        QTest::newRow("rather text") << QByteArray("application/json;q=0.5,text/plain") << true;
        QTest::newRow("text else anything") << QByteArray("text/plain, */*;q=0.1") << true;
        QTest::newRow("browser") << QByteArray("text/html,application/xml;q=0.9,*/*;q=0.8") << false;
        QTest::newRow("refused") << QByteArray("text/plain;q=0") << false;
    }
    void acceptIsReadByQuality() {
        QFETCH(QByteArray, accept);
        QFETCH(bool, wantsText);
        QCOMPARE(wantsRatherThanJson(accept, "text/plain"), wantsText);
    }

    void entityTagsTellVersionsAndRunsApart() {
        const QByteArray tag = versionTag(1000, 3);
        QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
        QVERIFY(ifMatch({}, tag));
        QVERIFY(ifMatch("*", tag));
        QVERIFY(ifMatch("\"other\", " + tag, tag));
        QVERIFY(!ifMatch("W/" + tag, tag)); // If-Match compares strongly
        QVERIFY(!ifMatch(versionTag(1000, 4), tag));
        QVERIFY(!ifMatch(versionTag(2000, 3), tag));
        QVERIFY(!ifMatch("nonsense", tag));
        const QByteArray shown = versionTag(1000, 3, "ok");
        QVERIFY(ifMatch(shown, tag));
        QVERIFY(ifMatch(tag, shown));
        QVERIFY(ifNoneMatch(shown, shown));
        QVERIFY(ifNoneMatch("W/" + shown, shown));
        QVERIFY(!ifNoneMatch(versionTag(1000, 3, "failed"), shown));
        QVERIFY(!ifNoneMatch({}, shown));
        QVERIFY(contentTag("a") != contentTag("b"));
    }

    void csvCellsAreNoFormulas() {
        QCOMPARE(csvRow({QStringLiteral("a"), QString(), QStringLiteral("b c")}), QByteArray("a,,b c\r\n"));
        QCOMPARE(csvRow({QStringLiteral("say \"hi\", please"), QStringLiteral("two\nlines")}),
                 QByteArray("\"say \"\"hi\"\", please\",\"two\nlines\"\r\n"));
        QCOMPARE(csvRow({QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-1"), QStringLiteral("@x")}),
                 QByteArray("'=1+1,'+1,'-1,'@x\r\n"));
        QCOMPARE(csvRow({QStringLiteral("=HYPERLINK(\"x\",1)")}), QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(RequestTermsTest)
#include "RequestTermsTest.moc"
