// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/NotificationSettings.h"

#include <QtTest>

using namespace standby;

namespace {

QString titleOfMailTo(const QString& to) {
    EmailNotification email;
    email.to = to;
    return notificationTitle(email);
}

QString titleOfUrl(const QString& url) {
    HttpNotification http;
    http.request.url = url;
    return notificationTitle(http);
}

} // namespace

class NotificationTitleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void mailNamesWhoGetsIt() {
        QCOMPARE(titleOfMailTo(QStringLiteral("a@example.com")), QStringLiteral("E-mail to a@example.com"));
        QCOMPARE(titleOfMailTo(QStringLiteral("a@example.com,  b@example.com")),
                 QStringLiteral("E-mail to a@example.com, b@example.com"));
    }

    void manyRecipientsAreCounted() {
        QCOMPARE(titleOfMailTo(QStringLiteral("a@x.org, b@x.org, c@x.org, d@x.org, e@x.org")),
                 QStringLiteral("E-mail to a@x.org, b@x.org and 3 others"));
    }

    void urlIsShownWithoutWhatMayBeSecret_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("https://hooks.example.com/x")
                               << QStringLiteral("https://hooks.example.com/x");
        QTest::newRow("query") << QStringLiteral("https://example.com/x?key=secret")
                               << QStringLiteral("https://example.com/x");
        QTest::newRow("fragment") << QStringLiteral("https://example.com/x#secret")
                                  << QStringLiteral("https://example.com/x");
        QTest::newRow("login") << QStringLiteral("https://me:secret@example.com:8443/x")
                               << QStringLiteral("https://example.com:8443/x");
        QTest::newRow("login with an at")
            << QStringLiteral("https://me:sec@ret@example.com") << QStringLiteral("https://example.com");
        QTest::newRow("query right after the host")
            << QStringLiteral("https://example.com?key=a/b@c") << QStringLiteral("https://example.com");
        QTest::newRow("at in the path") << QStringLiteral("https://example.com/@me")
                                        << QStringLiteral("https://example.com/@me");
        QTest::newRow("tags") << QStringLiteral("http://u:secret@$ServerIP$/$ServerName$?t=$SummaryTitle$")
                              << QStringLiteral("http://$ServerIP$/$ServerName$");
    }
    void urlIsShownWithoutWhatMayBeSecret() {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QCOMPARE(titleOfUrl(url), QStringLiteral("HTTP request to ") + shown);
    }

    void commandAndLogNameThemselves() {
        CommandNotification command;
        command.file = QStringLiteral("/usr/bin/x");
        command.arguments = {QStringLiteral("--password=secret")};
        QCOMPARE(notificationTitle(command), QStringLiteral("Command /usr/bin/x"));
        QCOMPARE(notificationTitle(SystemLogNotification{}), QStringLiteral("System log"));
    }
};

QTEST_GUILESS_MAIN(NotificationTitleTest)
#include "NotificationTitleTest.moc"
