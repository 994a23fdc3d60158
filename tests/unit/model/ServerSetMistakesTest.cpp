// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilledConfiguration.h"

using namespace standby;

namespace {

struct Mistake {
    const char* at;      ///< pointer of the member that is changed …
    const char* value;   ///< … to this JSON
    const char* pointer; ///< pointer of the mistake; null: where it was changed
    const char* words;   ///< part of its sentence
};

// Filled set 1 polls by HTTP; what is not about its polling method is changed there too.
constexpr Mistake mistakes[] = {
    {"/name", "\" \"", nullptr, "empty"},
    {"/name", "5", nullptr, "Expected a text, but this is the number 5."},
    {"/name", "\"a\\u0007b\"", nullptr, "control character"},
    {"/name", "null", nullptr, "null"},
    {"/nmae", "\"x\"", nullptr, "Did you mean \"name\"?"},
    {"/qqqqqq~x", "1", "/qqqqqq~0x", "There is no setting \"qqqqqq~x\" here."},
    {"/servers", "[]", nullptr, "at least one server"},
    {"/servers", "{}", nullptr, "Expected a list"},
    {"/servers/0", "3", nullptr, "Expected an object"},
    {"/servers/0/address", "\"300.1.2.3\"", nullptr, "\"300.1.2.3\" is not an IP address"},
    {"/servers/0/address", "\"\"", nullptr, "empty"},
    {"/servers/0/address", "\"www.example.com\"", nullptr, "is not an IP address, but a name"},
    {"/servers/0/address", "\"http:\\/\\/192.0.2.1/\"", nullptr, "is a URL"},
    {"/servers/0/address", "\"192.0.2.1:80\"", nullptr, "Give 192.0.2.1 alone"},
    {"/servers/0/address", "\"192.0.2.1, 192.0.2.2\"", nullptr, "more than one address"},
    {"/servers/0/address", "\"fe80::1%eth0\"", nullptr, "zone"},
    {"/servers/0/pollAddress", "\"2001:db8::1%eth0\"", nullptr, "only link-local"},
    {"/servers/-", "{\"address\": \"192.0.2.10\"}", "/servers/1/address", "192.0.2.10"},
    {"/servers/-", "{\"id\": \"srv1\", \"address\": \"192.0.2.11\"}", "/servers/1/id", "given twice"},
    {"/servers/-", "{}", "/servers/1/address", "missing"},
    {"/servers/0/id", "\"a/b\"", nullptr, "is not an id"},
    {"/servers/0/weight", "-1", nullptr, "from 0 to 1000"},
    {"/servers/0/weight", "1.5", nullptr, "whole number"},
    {"/servers/0/weight", "1e300", nullptr, "whole number"},
    {"/servers/0/disabled", "\"yes\"", nullptr, "Expected true or false"},
    {"/pollingFrequency/intervalSeconds", "0.1", nullptr, "from 0.2 to 86400"},
    {"/pollingFrequency/intervalSeconds", "86401", nullptr, "from 0.2 to 86400"},
    {"/pollingFrequency/intervalSeconds", "\"60\"", nullptr, "Expected a number"},
    {"/pollingFrequency/failedIntervalSeconds", "0", nullptr, "from 0.2"},
    {"/pollingFrequency/retries", "101", nullptr, "from 0 to 100"},
    {"/pollingFrequency/retryIntervalSeconds", "-1", nullptr, "from 0 to 3600"},
    {"/pollingFrequency/successesToRecover", "0", nullptr, "from 1 to 100"},
    {"/pollingFrequency/interval", "60", nullptr, "There is no setting"},
    {"/tags", "[\"a\", \"A\"]", "/tags/1", "given twice"},
    {"/tags", "[\"\"]", "/tags/0", "empty"},
    {"/pollingMethod", "{}", "/pollingMethod/type", "one of ping, http, tcp, dns, command"},
    {"/pollingMethod/type", "\"htpp\"", nullptr, "\"htpp\""},
    {"/pollingMethod/port", "80", nullptr, "There is no setting"},
    {"/pollingMethod/method", "\"POST\"", nullptr, "GET or HEAD"},
    {"/pollingMethod/method", "\"HEAD\"", "/pollingMethod/expect/body", "no body"},
    {"/pollingMethod/url", "\"\"", nullptr, "empty"},
    {"/pollingMethod/url", "\"www.example.com\"", nullptr, "http:"},
    {"/pollingMethod/url", "\"ftp:\\/\\/example.com\"", nullptr, "only http"},
    {"/pollingMethod/url", "\"https:\\/\\/\"", nullptr, "URL"},
    {"/pollingMethod/url", "\"https:\\/\\/exa mple.com\"", nullptr, "space"},
    {"/pollingMethod/url", "\"https:\\/\\/example.com:99999\"", nullptr, "not a URL"},
    {"/pollingMethod/url", "\"https:\\/\\/example.com:0\"", nullptr, "port 0"},
    {"/pollingMethod/url", "\"https:\\/\\/user:pw@example.com\"", nullptr, "password"},
    {"/pollingMethod/timeoutSeconds", "301", nullptr, "from 0.05 to 300"},
    {"/pollingMethod/headers/0/name", "\"Bad Name\"", nullptr, "not the name of an HTTP header"},
    {"/pollingMethod/headers/0/name", "\"host\"", nullptr, "taken from the URL"},
    {"/pollingMethod/headers/0/name", "\"Content-Length\"", nullptr, "set by the program"},
    {"/pollingMethod/headers/0/value", "\"a\\r\\nX: y\"", nullptr, "control character"},
    {"/pollingMethod/headers/0/value", "\"\\u20ac\"", nullptr, "cannot carry"},
    {"/pollingMethod/expect/statusCode", "99", nullptr, "from 100 to 599, or null"},
    {"/pollingMethod/expect/contentLength", "{\"min\": 5, \"max\": 4}", "/pollingMethod/expect/contentLength/max",
     "less than"},
    {"/pollingMethod/expect/contentLength", "{}", nullptr, "min, max or both"},
    {"/pollingMethod/expect/body/match", "\"startsWith\"", nullptr, "contains, notContains, matches, notMatches"},
    {"/pollingMethod/expect/body/text", "\"a(b\"", nullptr, "not a regular expression"},
    {"/pollingMethod/expect/body/text", "\"\"", nullptr, "empty"},
    {"/pollingMethod/expect/certificateDaysLeft", "-1", nullptr, "from 0 to 3650"},
    {"/pollingMethod", "{\"type\": \"http\", \"url\": \"http:\\/\\/a\", \"expect\": {\"certificateDaysLeft\": 7}}",
     "/pollingMethod/expect/certificateDaysLeft", "no certificate"},
    {"/pollingMethod", "{\"type\": \"tcp\"}", "/pollingMethod/port", "missing"},
    {"/pollingMethod", "{\"type\": \"tcp\", \"port\": 0}", "/pollingMethod/port", "from 1 to 65535"},
    {"/pollingMethod", "{\"type\": \"tcp\", \"port\": 65536}", "/pollingMethod/port", "from 1 to 65535"},
    {"/pollingMethod", "{\"type\": \"tcp\", \"port\": 1, \"serverType\": \"gopher\"}", "/pollingMethod/serverType",
     "gopher"},
    {"/pollingMethod", "{\"type\": \"tcp\", \"port\": 1, \"greeting\": {\"match\": \"matches\", \"text\": \"a;(\"}}",
     "/pollingMethod/greeting/text", "not a regular expression"},
    {"/pollingMethod", "{\"type\": \"tcp\", \"port\": 1, \"greeting\": {\"text\": \" ; \"}}",
     "/pollingMethod/greeting/text", "missing"},
    {"/pollingMethod", "{\"type\": \"dns\"}", "/pollingMethod/hostName", "missing"},
    {"/pollingMethod", "{\"type\": \"dns\", \"hostName\": \"a\", \"recordType\": \"MX\"}", "/pollingMethod/recordType",
     "A, AAAA"},
    {"/pollingMethod", "{\"type\": \"dns\", \"hostName\": \"a\", \"expect\": {\"address\": \"::1\"}}",
     "/pollingMethod/expect/address", "never in the answer"},
    {"/pollingMethod", "{\"type\": \"dns\", \"hostName\": \"a\", \"expect\": {\"address\": \"x\"}}",
     "/pollingMethod/expect/address", "not an IP address"},
    {"/pollingMethod", "{\"type\": \"command\", \"file\": \" \"}", "/pollingMethod/file", "empty"},
    {"/pollingMethod", "{\"type\": \"command\", \"file\": \"a\", \"arguments\": [5]}", "/pollingMethod/arguments/0",
     "Expected a text"},
    {"/pollingMethod", "{\"type\": \"command\", \"file\": \"a\", \"arguments\": [\"a\\u0000\"]}",
     "/pollingMethod/arguments/0", "control character"},
    {"/pollingMethod",
     "{\"type\": \"command\", \"file\": \"a\", \"expect\": {\"exitCode\": {\"operator\": \"~\", \"value\": 0}}}",
     "/pollingMethod/expect/exitCode/operator", "=, !=, <, >"},
    {"/pollingMethod", "{\"type\": \"command\", \"file\": \"a\", \"expect\": {\"exitCode\": {\"value\": 4294967296}}}",
     "/pollingMethod/expect/exitCode/value", "from -2147483648 to 2147483647"},
    {"/pollingMethod", "{\"type\": \"command\", \"file\": \"a\", \"expect\": {\"exitCode\": {}}}",
     "/pollingMethod/expect/exitCode/value", "missing"},
    {"/pollingMethod",
     "{\"type\": \"command\", \"file\": \"a\", \"wait\": false, \"expect\": {\"output\": {\"text\": \"x\"}}}",
     "/pollingMethod/expect/output", "not read"},
    {"/dnsData/hostNames/0", "\"192.0.2.1\"", nullptr, "is an IP address"},
    {"/dnsData/hostNames/0", "\"https:\\/\\/www.example.com\"", nullptr, "is a URL"},
    {"/dnsData/hostNames/0", "\"a..b\"", nullptr, "nothing between"},
    {"/dnsData/hostNames/0", "\"b\\u00fc..b\"", nullptr, "is not a host name"},
    {"/dnsData/hostNames/0", "\"-a.example\"", nullptr, "hyphen"},
    {"/dnsData/hostNames/0", "\"a b.example\"", nullptr, "\" \" is not allowed"},
    {"/dnsData/hostNames/0", "\"www.*.example\"", nullptr, "wrong place"},
    {"/dnsData/hostNames/0", "\"*.\"", nullptr, "*.example.com"},
    {"/dnsData/hostNames/0", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example\"", nullptr,
     "at most 63"},
    {"/dnsData/hostNames/-", "\"WWW.example.com.\"", "/dnsData/hostNames/3", "given twice"},
    {"/dnsData/hostNames/-", "\"xn--bcher-kva.example\"", "/dnsData/hostNames/3", "given twice"},
    {"/dnsData/addresses", "\"all\"", nullptr, "firstResponding, allInOrder, allRoundRobin, oneWeighted"},
    {"/dnsData/ttlSeconds", "-1", nullptr, "from 0 to 2147483647"},
    {"/dnsData/ttlSeconds", "2147483648", nullptr, "from 0 to 2147483647"},
    {"/dnsData/allFailed", "{\"mode\": \"singleAddress\"}", "/dnsData/allFailed/address", "needs the address"},
    {"/dnsData/allFailed", "{\"mode\": \"keepLast\", \"address\": \"192.0.2.1\"}", "/dnsData/allFailed/address",
     "leave it out"},
    {"/dnsData/allFailed/address", "\"nowhere\"", nullptr, "not an IP address"},
    {"/dnsUpdate/servers/0/host", "\"300.1.2.3\"", nullptr, "neither a host name nor an IP address"},
    {"/dnsUpdate/servers/0/port", "0", nullptr, "from 1 to 65535"},
    {"/dnsUpdate/servers/0/lookup/recheckSeconds", "0", nullptr, "from 1 to 604800"},
    {"/dnsUpdate/servers/0/method/tsig/algorithm", "\"md5\"", nullptr, "hmac-md5"},
    {"/dnsUpdate/servers/0/method/tsig/keyName", "\"a b\"", nullptr, "not a host name"},
    {"/dnsUpdate/servers/0/method/tsig/secret", "\"c2VjcmV0LXRzaWc\"", nullptr, "not base64"},
    {"/dnsUpdate/servers/0/method/tsig/secret", "\"hunter2!\"", nullptr, "not base64"},
    {"/dnsUpdate/servers/0/method/tsig/secret", "\"\"", nullptr, "empty"},
    {"/dnsUpdate/servers/1/method/method", "\"DELETE\"", nullptr, "GET, POST or PUT"},
    {"/dnsUpdate/servers/1/method/method", "\"GET\"", "/dnsUpdate/servers/1/method/body", "no body"},
    {"/dnsUpdate/servers/1/method/user", "\"a:b\"", nullptr, "colon"},
    {"/dnsUpdate/servers/3/method/port", "0", nullptr, "from 1 to 65535"},
    {"/dnsUpdate/servers/1/id", "\"d1\"", nullptr, "given twice"},
    {"/notification/methods/1/id", "\"n1\"", nullptr, "given twice"},
    {"/notification/methods/0/events/0", "\"serverOnFire\"", nullptr, "serverOnFire"},
    {"/notification/methods/0/events/-", "\"serverRecovered\"", "/notification/methods/0/events/1", "given twice"},
    {"/notification/methods/0/method/to", "\"\"", nullptr, "empty"},
    {"/notification/methods/0/method/to", "\"admin\"", nullptr, "not an e-mail address"},
    {"/notification/methods/0/method/to", "\"a@example.com,\"", nullptr, "empty place"},
    {"/notification/methods/0/method/to", "\"a@example.com\\r\\nBcc: b@example.com\"", nullptr, "control character"},
    {"/notification/methods/0/method/from", "\"a@b@\"", nullptr, "not an e-mail address"},
    {"/notification/methods/0/method/subject", "\"a\\nb\"", nullptr, "control character"},
    {"/notification/methods/0/method/smtp/host", "\"\"", nullptr, "empty"},
    {"/notification/methods/0/method/smtp/security", "\"ssl\"", nullptr, "none, startTls, tls"},
    {"/notification/methods/2/method/file", "\"\"", nullptr, "empty"},
    {"/notification/methods/3/method/file", "\"x\"", nullptr, "There is no setting"},
    {"/notification/methods/0/method", "null", nullptr, "missing"},
};

} // namespace

class ServerSetMistakesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMistakeIsNamedWhereItIs_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(mistakes)); ++i)
            QTest::addRow("%s = %s", mistakes[i].at, mistakes[i].value) << i;
    }
    void aMistakeIsNamedWhereItIs() {
        QFETCH(int, index);
        const Mistake& mistake = mistakes[index];
        const QJsonValue json =
            withValueAt(filledServerSets().at(1), QString::fromLatin1(mistake.at), parsedValue(mistake.value));
        const auto set = serverSetFromJson(json);
        QVERIFY(!set.ok());
        QVERIFY2(set.errors().size() == 1 || QByteArray(mistake.value) == "{}", qPrintable(allWords(set.errors())));
        const Error& error = set.errors().first();
        QCOMPARE(error.pointer, QString::fromLatin1(mistake.pointer ? mistake.pointer : mistake.at));
        QVERIFY2(error.detail.contains(QString::fromUtf8(mistake.words)), qPrintable(error.detail));
        QVERIFY2(error.detail.endsWith(u'.') || error.detail.endsWith(u'?'), qPrintable(error.detail));
    }

    void allMistakesAreReportedAtOnce() {
        const auto set = serverSetFromJson(parsed(R"({"nmae": 1, "servers": [{"address": "x"}, {"weight": 2000}, 7],
            "pollingMethod": {"type": "tcp", "port": 0, "timeoutSeconds": 0}, "tags": "web"})"));
        QVERIFY(!set.ok());
        QSet<QString> pointers;
        for (const Error& error : set.errors())
            pointers.insert(error.pointer);
        const QSet<QString> expected{QStringLiteral("/nmae"),
                                     QStringLiteral("/name"),
                                     QStringLiteral("/servers/0/address"),
                                     QStringLiteral("/servers/1/address"),
                                     QStringLiteral("/servers/1/weight"),
                                     QStringLiteral("/servers/2"),
                                     QStringLiteral("/pollingMethod/port"),
                                     QStringLiteral("/pollingMethod/timeoutSeconds"),
                                     QStringLiteral("/tags")};
        QVERIFY2(pointers == expected, qPrintable(allWords(set.errors())));
    }

    void whatIsNoObjectIsOneMistake() {
        for (const QJsonValue& json :
             {QJsonValue(), QJsonValue(5), QJsonValue(QJsonArray()), QJsonValue(QJsonValue::Undefined)}) {
            const auto set = serverSetFromJson(json);
            QVERIFY(!set.ok());
            QCOMPARE(set.errors().size(), 1);
            QCOMPARE(set.errors().first().pointer, QString());
        }
    }

    void hugeListsAndTextsAreRefused() {
        const QJsonObject filled = filledServerSets().first();
        QJsonArray servers;
        for (int i = 0; i <= mostServersInSet; ++i)
            servers.append(
                QJsonObject{{QStringLiteral("address"), QStringLiteral("10.0.%1.%2").arg(i / 256).arg(i % 256)}});
        QVERIFY(!serverSetFromJson(withValueAt(filled, u"/servers", servers)).ok());
        servers.removeLast();
        QVERIFY(serverSetFromJson(withValueAt(filled, u"/servers", servers)).ok());
        QVERIFY(serverSetFromJson(withValueAt(filled, u"/name", QString(longestName, u'x'))).ok());
        QVERIFY(!serverSetFromJson(withValueAt(filled, u"/name", QString(longestName + 1, u'x'))).ok());
        QVERIFY(!serverSetFromJson(withValueAt(filled, u"/notes", QString(longestNotes + 1, u'x'))).ok());
        const QString longName = QStringLiteral("abcdefghi.").repeated(25) + QStringLiteral("abcd");
        QVERIFY(!serverSetFromJson(withValueAt(filled, u"/dnsData/hostNames/0", longName)).ok());
        QVERIFY(serverSetFromJson(withValueAt(filled, u"/dnsData/hostNames/0", longName.chopped(1))).ok());
        QJsonObject nonsense;
        for (int i = 0; i < 5000; ++i)
            nonsense.insert(QStringLiteral("member%1").arg(i), i);
        QVERIFY(serverSetFromJson(nonsense).errors().size() <= 1000);
    }

    void aMistakeNeverShowsASecret() {
        const char* secrets[] = {"/dnsUpdate/servers/0/method/tsig/secret", "/dnsUpdate/servers/1/method/password",
                                 "/dnsUpdate/servers/3/method/password",
                                 "/notification/methods/0/method/smtp/password"};
        for (const char* pointer : secrets) {
            const auto set = serverSetFromJson(
                withValueAt(filledServerSets().first(), QString::fromLatin1(pointer), QStringLiteral("hunter2\u0001")));
            QVERIFY2(!set.ok(), pointer);
            QVERIFY2(!allWords(set.errors()).contains(QStringLiteral("hunter2")), pointer);
        }
    }
};

QTEST_APPLESS_MAIN(ServerSetMistakesTest)
#include "ServerSetMistakesTest.moc"
