// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpTags.h"
#include "net/HttpSecrets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

using namespace standby;

class HttpTagsTest : public QObject {
    Q_OBJECT

    static HttpAction post(const char* contentType, const char* body) {
        HttpAction action;
        action.method = QStringLiteral("POST");
        action.url = QStringLiteral("http://dns.example.com/update");
        if (contentType)
            action.headers = {{QStringLiteral("content-type"), QString::fromLatin1(contentType)}};
        action.body = QString::fromUtf8(body);
        return action;
    }
    static QHash<QString, QString> tag(const QString& text) { return {{QStringLiteral("$X$"), text}}; }
    static QString bodyWith(const HttpAction& action, const QString& text) {
        const Result<HttpAction> replaced = withTags(action, tag(text));
        return replaced ? replaced->body : replaced.message();
    }

  private Q_SLOTS:
    void aTextStaysOneValueOfTheQueryWhateverItContains() {
        const QString hostile = QStringLiteral("a&admin=1#/../%00?=+ \"ä\r\n");
        HttpAction action;
        action.url = QStringLiteral("https://dns.example.com/nic/update?hostname=$X$&ttl=60");
        const Result<HttpAction> replaced = withTags(action, tag(hostile));
        QVERIFY(replaced.ok());
        const QUrl url(replaced->url, QUrl::StrictMode);
        QVERIFY2(url.isValid(), qPrintable(url.errorString()));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItems().size(), 2);
        QCOMPARE(QByteArray::fromPercentEncoding(
                     query.queryItemValue(QStringLiteral("hostname"), QUrl::FullyEncoded).toLatin1()),
                 hostile.toUtf8());
        QCOMPARE(url.path(), QStringLiteral("/nic/update"));
    }

    void anAddressCanBeTheHostOfTheUrl_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("IPv4") << "http://$X$:8080/x"
                              << "192.0.2.53"
                              << "http://192.0.2.53:8080/x";
        QTest::newRow("IPv6") << "http://$X$:8080/x"
                              << "2001:db8::53"
                              << "http://[2001:db8::53]:8080/x";
        QTest::newRow("IPv6 in brackets") << "http://[$X$]/x"
                                          << "2001:db8::53"
                                          << "http://[2001:db8::53]/x";
        QTest::newRow("name") << "http://api.$X$/x"
                              << "example.com"
                              << "http://api.example.com/x";
        QTest::newRow("no path") << "http://$X$?a=$X$"
                                 << "a.example"
                                 << "http://a.example?a=a.example";
        QTest::newRow("another host") << "http://$X$/x"
                                      << "evil.example/" << QString();
        QTest::newRow("a log-in") << "http://$X$/x"
                                  << "me@evil.example" << QString();
        QTest::newRow("two addresses") << "http://$X$/x"
                                       << "192.0.2.1,192.0.2.2" << QString();
        QTest::newRow("nothing") << "http://$X$/x"
                                 << "" << QString();
    }
    void anAddressCanBeTheHostOfTheUrl() {
        QFETCH(QString, url);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        HttpAction action;
        action.url = url;
        const Result<HttpAction> replaced = withTags(action, tag(text));
        QCOMPARE(replaced ? replaced->url : QString(), expected);
        if (!replaced)
            QVERIFY2(replaced.message().contains(QStringLiteral("$X$")), qPrintable(replaced.message()));
    }

    void aTextStaysOneStringOfAJsonBody() {
        const QString hostile = QStringLiteral("\",\"admin\":true,\\ \n\t\x01 ä");
        for (const char* type : {"application/json", "Application/JSON; charset=utf-8", "application/vnd.api+json"}) {
            const QString body = bodyWith(post(type, R"({"name":"<$X$>","ttl":60})"), hostile);
            const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
            QCOMPARE(document.object().size(), 2);
            QCOMPARE(document.object()[QStringLiteral("name")].toString(), u'<' + hostile + u'>');
        }
    }

    void aTextIsEscapedForTheKindOfBody() {
        const QString hostile = QStringLiteral("a&b=c <\"'>");
        const QString form = QStringLiteral("host=a%26b%3Dc%20%3C%22%27%3E&x=1");
        QCOMPARE(bodyWith(post(nullptr, "host=$X$&x=1"), hostile), form);
        QCOMPARE(bodyWith(post("application/x-www-form-urlencoded", "host=$X$&x=1"), hostile), form);
        QCOMPARE(bodyWith(post("text/xml; charset=utf-8", "<h a='$X$'/>"), hostile + QChar(1)),
                 QStringLiteral("<h a='a&amp;b=c &lt;&quot;&apos;&gt;'/>"));
        QCOMPARE(bodyWith(post("text/plain", "to $X$"), hostile), QStringLiteral("to ") + hostile);
    }

    void aHeaderCannotBeSplit() {
        HttpAction action = post("text/plain", "");
        action.headers << HttpHeader{QStringLiteral("X-Host"), QStringLiteral("<$X$>")};
        const Result<HttpAction> good = withTags(action, tag(QStringLiteral("www.example.com")));
        QCOMPARE(good->headers[1].value, QStringLiteral("<www.example.com>"));
        for (const QChar c : {u'\r', u'\n', u'\0', u'\x7f'}) {
            const Result<HttpAction> bad = withTags(action, tag(QStringLiteral("a") + c + QStringLiteral("X-Evil: 1")));
            QVERIFY(!bad.ok());
            QVERIFY2(bad.message().contains(QStringLiteral("X-Host")), qPrintable(bad.message()));
        }
    }

    void userAndPasswordHaveNoTags() {
        HttpAction action = post("text/plain", "");
        action.user = action.password = QStringLiteral("$X$");
        const Result<HttpAction> replaced = withTags(action, tag(QStringLiteral("other")));
        QCOMPARE(replaced->user, QStringLiteral("$X$"));
        QCOMPARE(replaced->password, QStringLiteral("$X$"));
    }

    void whatIsSecretIsMaskedWhereAServerQuotesIt() {
        HttpAction action;
        action.url = QStringLiteral("https://dns.example.com/u?apikey=q%20uery9&host=www.example.com");
        action.user = QStringLiteral("me");
        action.password = QStringLiteral("s3cret");
        action.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer to-ken")},
                          {QStringLiteral("X-Api-Key"), QStringLiteral("k-e-y")},
                          {QStringLiteral("Accept"), QStringLiteral("text/plain")}};
        const QString said = QStringLiteral("no s3cret bWU6czNjcmV0 to-ken k-e-y q%20uery9 q uery9 www.example.com "
                                            "text/plain");
        const QString mask = QStringLiteral("********");
        QCOMPARE(withoutSecrets(said, action),
                 QStringLiteral("no %1 %1 %1 %1 %1 %1 www.example.com text/plain").arg(mask));
    }
};

QTEST_GUILESS_MAIN(HttpTagsTest)
#include "HttpTagsTest.moc"
