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

constexpr Mistake mistakes[] = {
    {"/ui/theme", "\"blue\"", nullptr, "system, light, dark"},
    {"/ui/language", "\"pt-BR\"", nullptr, "system, en, de, ar"},
    {"/ui/launchAtLogin", "1", nullptr, "true or false"},
    {"/ui/colour", "1", nullptr, "There is no setting"},
    {"/serverPolling/maxConcurrentPolls", "0", nullptr, "from 1 to 100000"},
    {"/serverPolling/purgeAfterDays", "-1", nullptr, "from 0 to 36500"},
    {"/notification/email/from", "\"me\"", nullptr, "not an e-mail address"},
    {"/notification/email/smtp/port", "65536", nullptr, "from 1 to 65535"},
    {"/notification/email/smtp/host", "\"a b\"", nullptr, "not a host name"},
    {"/notification/defaultMethods/1/id", "\"n1\"", nullptr, "given twice"},
    {"/dnsUpdating/maxConcurrentUpdates", "1001", nullptr, "from 1 to 1000"},
    {"/dnsUpdating/defaultServers/1/id", "\"d1\"", nullptr, "given twice"},
    {"/dnsServing/addresses", "[]", nullptr, "at least one address"},
    {"/dnsServing/addresses/0", "\"localhost\"", nullptr, "not an IP address"},
    {"/dnsServing/addresses/1", "\"0.0.0.0\"", nullptr, "given twice"},
    {"/dnsServing/port", "0", nullptr, "from 1 to 65535"},
    {"/dnsServing/nameServers/0", "\"*.example.com\"", nullptr, "not a host name"},
    {"/dnsServing/contact", "\"hostmaster\"", nullptr, "not an e-mail address"},
    {"/dnsServing/forward/address", "\"\"", nullptr, "Forwarding needs"},
    {"/dnsServing/forward/address", "\"dns.example\"", nullptr, "not an IP address"},
    {"/logging/cachedLines", "99", nullptr, "from 100 to 1000000"},
    {"/logging/rollover", "\"week\"", nullptr, "hour, day, month"},
    {"/logging/timeZone", "\"CET\"", nullptr, "utc, local"},
    {"/httpApi/url", "\"\"", nullptr, "empty"},
    {"/httpApi/url", "\"127.0.0.1:8100\"", nullptr, "http:"},
    {"/httpApi/url", "\"http:\\/\\/127.0.0.1:8100/api\"", nullptr, "path"},
    {"/httpApi/url", "\"http:\\/\\/127.0.0.1:8100?x\"", nullptr, "port"},
    {"/httpApi/url", "\"http:\\/\\/www.example.com\"", nullptr, "localhost"},
    {"/httpApi/certificateFile", "\"\"", nullptr, "https:"},
    {"/httpApi/keyFile", "\"\"", nullptr, "https:"},
    {"/httpApi/apiKeys/0/role", "\"root\"", nullptr, "read, operate, admin"},
    {"/httpApi/apiKeys/0/name", "\"\"", nullptr, "empty"},
    {"/httpApi/apiKeys/-", "{\"name\": \"Deploy\"}", "/httpApi/apiKeys/1/name", "already"},
    {"/httpApi/apiKeys/-", "{\"name\": \"b\", \"key\": \"tooshort\"}", "/httpApi/apiKeys/1/key", "at least 16"},
    {"/httpApi/apiKeys/-", "{\"name\": \"b\", \"key\": \"with spaces in the key\"}", "/httpApi/apiKeys/1/key",
     "without spaces"},
    {"/httpApi/apiKeys/-", "{\"id\": \"k1\", \"name\": \"b\"}", "/httpApi/apiKeys/1/id", "given twice"},
    {"/protection/sentinels/0", "\"gateway\"", nullptr, "not an IP address"},
    {"/protection/maxFailoversPerMinute", "-1", nullptr, "from 0"},
};

} // namespace

class OptionsMistakesTest : public QObject {
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
        const auto options =
            optionsFromJson(withValueAt(filledOptions(), QString::fromLatin1(mistake.at), parsedValue(mistake.value)));
        QVERIFY(!options.ok());
        QVERIFY2(options.errors().size() == 1, qPrintable(allWords(options.errors())));
        const Error& error = options.errors().first();
        QCOMPARE(error.pointer, QString::fromLatin1(mistake.pointer ? mistake.pointer : mistake.at));
        QVERIFY2(error.detail.contains(QString::fromUtf8(mistake.words)), qPrintable(error.detail));
    }

    void othersMayReachTheApiOnlyWithAPassword_data() {
        QTest::addColumn<QString>("httpApi");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("IPv4 loopback") << QStringLiteral(R"({"url": "http:\/\/127.0.0.2:1"})") << true;
        QTest::newRow("IPv6 loopback") << QStringLiteral(R"({"url": "http:\/\/[::1]:1/"})") << true;
        QTest::newRow("localhost") << QStringLiteral(R"({"url": "http:\/\/localhost"})") << true;
        QTest::newRow("all addresses") << QStringLiteral(R"({"url": "http:\/\/0.0.0.0:1"})") << false;
        QTest::newRow("all addresses of IPv6") << QStringLiteral(R"({"url": "http:\/\/[::]:1"})") << false;
        QTest::newRow("an address") << QStringLiteral(R"({"url": "http:\/\/192.0.2.1:1"})") << false;
        QTest::newRow("not served") << QStringLiteral(R"({"enabled": false, "url": "http:\/\/192.0.2.1:1"})") << true;
        QTest::newRow("password") << QStringLiteral(R"({"url": "http:\/\/192.0.2.1:1", "password": "x"})") << true;
        QTest::newRow("mask") << QStringLiteral(R"({"url": "http:\/\/192.0.2.1:1", "password": "********"})") << true;
        QTest::newRow("key") << QStringLiteral(R"({"url": "http:\/\/192.0.2.1:1", "apiKeys": [{"name": "a"}]})")
                             << false;
    }
    void othersMayReachTheApiOnlyWithAPassword() {
        QFETCH(QString, httpApi);
        QFETCH(bool, allowed);
        const auto options =
            optionsFromJson(QJsonObject{{QStringLiteral("httpApi"), parsed(httpApi.toUtf8().constData())}});
        if (allowed) {
            QVERIFY2(options.ok(), qPrintable(options.message()));
        } else {
            QVERIFY(!options.ok());
            QCOMPARE(options.errors().size(), 1);
            QCOMPARE(options.errors().first().pointer, QStringLiteral("/httpApi/password"));
        }
    }

    void mistakesInAConfigurationNameTheServerSet() {
        const auto configuration =
            configurationFromJson(parsed(R"({"options": {"logging": {"cachedLines": 1}}, "extra": 1,
                       "serverSets": [{"id": "a", "name": "a", "servers": [{"address": "x"}]},
                                      {"id": "a", "name": "b", "servers": [{"address": "192.0.2.1"}]}]})"));
        QVERIFY(!configuration.ok());
        QSet<QString> pointers;
        for (const Error& error : configuration.errors())
            pointers.insert(error.pointer);
        QCOMPARE(pointers, (QSet<QString>{QStringLiteral("/options/logging/cachedLines"), QStringLiteral("/extra"),
                                          QStringLiteral("/serverSets/0/servers/0/address"),
                                          QStringLiteral("/serverSets/1/id")}));
    }
};

QTEST_APPLESS_MAIN(OptionsMistakesTest)
#include "OptionsMistakesTest.moc"
