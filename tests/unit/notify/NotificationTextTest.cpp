// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/NotificationText.h"

#include <QtTest>

using namespace standby;

class NotificationTextTest : public QObject {
    Q_OBJECT

    static NotifiedEvent failure() {
        NotifiedEvent event;
        event.event = NotificationEvent::ServerFailed;
        event.time = 1'763'780'000'000; // 2025-11-22T02:53:20Z
        event.serverSetId = QStringLiteral("set1");
        event.serverSetName = QStringLiteral("Main website");
        event.serverId = QStringLiteral("hq");
        event.serverAddress = QStringLiteral("192.0.2.10");
        event.serverDisplayName = QStringLiteral("HQ");
        event.errorMessage = QStringLiteral("connection refused");
        event.lastedMs = 7'500'000;
        event.hostNames = {QStringLiteral("www.example.com")};
        event.addresses = {QStringLiteral("192.0.2.20")};
        event.responding = 1;
        event.servers = 2;
        return event;
    }
    static NotifiedEvent recovery() {
        NotifiedEvent event = failure();
        event.event = NotificationEvent::ServerRecovered;
        event.errorMessage.clear();
        event.serverResponse = QStringLiteral("HTTP/1.1 200 OK");
        event.responding = 2;
        return event;
    }
    static NotifiedEvent dnsFailure() {
        NotifiedEvent event;
        event.event = NotificationEvent::DnsUpdateFailed;
        event.time = failure().time;
        event.serverSetId = QStringLiteral("set1");
        event.serverSetName = QStringLiteral("Main website");
        event.dnsServer = QStringLiteral("ns1.example.com");
        event.dnsHostName = QStringLiteral("www.example.com");
        event.records = {QStringLiteral("192.0.2.10")};
        event.addresses = {QStringLiteral("192.0.2.20")};
        event.errorMessage = QStringLiteral("the DNS server answered REFUSED");
        return event;
    }
    static QString tag(const QList<NotifiedEvent>& events, const char* name, int dropped = 0) {
        return notificationTags(events, dropped).value(QLatin1String(name));
    }
    static QString title(const QList<NotifiedEvent>& events) { return tag(events, "$SummaryTitle$"); }
    static QString body(const QList<NotifiedEvent>& events) { return tag(events, "$SummaryBody$"); }

  private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void theTitleSaysWhoAndWhat() {
        QCOMPARE(title({failure()}), QStringLiteral("FAILED: HQ (192.0.2.10) of Main website"));
        QCOMPARE(title({recovery()}), QStringLiteral("OK again: HQ (192.0.2.10) of Main website"));
        NotifiedEvent last = failure();
        last.responding = 0;
        QCOMPARE(title({last}), QStringLiteral("FAILED: HQ (192.0.2.10) of Main website, none of 2 servers responds"));
        QCOMPARE(title({dnsFailure()}),
                 QStringLiteral("DNS NOT UPDATED: www.example.com at ns1.example.com of Main website"));
        NotifiedEvent nameless = failure();
        nameless.serverDisplayName.clear();
        QCOMPARE(title({nameless}), QStringLiteral("FAILED: 192.0.2.10 of Main website"));
        NotifiedEvent reminder = failure();
        reminder.reminder = true;
        QCOMPARE(title({reminder}), QStringLiteral("STILL FAILED: HQ (192.0.2.10) of Main website"));
        NotifiedEvent test = failure();
        test.test = true;
        QCOMPARE(title({test}), QStringLiteral("TEST: FAILED: HQ (192.0.2.10) of Main website"));
        QVERIFY(body({test}).startsWith(QStringLiteral("This is a test")));
    }

    void theBodySaysWhySinceWhenAndWhatWasDone() {
        QCOMPARE(body({failure()}), QStringLiteral("HQ (192.0.2.10) of Main website does not respond.\n"
                                                   "Why: connection refused\n"
                                                   "When: 22 Nov 2025 03:53:20 +01:00, was ok for 2 h 5 min before\n"
                                                   "Responding: 1 of 2 servers of Main website\n"
                                                   "DNS is to say now: 192.0.2.20 for www.example.com\n"));
        QCOMPARE(body({recovery()}), QStringLiteral("HQ (192.0.2.10) of Main website responds again.\n"
                                                    "Response: HTTP/1.1 200 OK\n"
                                                    "When: 22 Nov 2025 03:53:20 +01:00, after 2 h 5 min\n"
                                                    "Responding: 2 of 2 servers of Main website\n"
                                                    "DNS is to say now: 192.0.2.20 for www.example.com\n"));
        QCOMPARE(body({dnsFailure()}),
                 QStringLiteral("The records of www.example.com at ns1.example.com (Main website) cannot be updated.\n"
                                "Why: the DNS server answered REFUSED\n"
                                "When: 22 Nov 2025 03:53:20 +01:00\n"
                                "ns1.example.com says: 192.0.2.10\n"
                                "It is to say: 192.0.2.20\n"));
    }

    void severalEventsAreCountedInTheTitleAndToldOneByOne() {
        NotifiedEvent shop = failure();
        shop.serverSetName = QStringLiteral("Shop");
        NotifiedEvent other = failure();
        other.serverAddress = QStringLiteral("192.0.2.20");
        other.serverDisplayName.clear();
        const QList<NotifiedEvent> events{failure(), other, shop, recovery()};
        QCOMPARE(title(events), QStringLiteral("3 failed, 1 recovered: Main website, Shop"));
        const QStringList blocks = body(events).split(QStringLiteral("\n\n"));
        QCOMPARE(blocks.size(), 4);
        QVERIFY(blocks[1].startsWith(QStringLiteral("192.0.2.20 of Main website does not respond.")));
        QVERIFY(blocks[2].startsWith(QStringLiteral("HQ (192.0.2.10) of Shop does not respond.")));
        QVERIFY(blocks[3].startsWith(QStringLiteral("HQ (192.0.2.10) of Main website responds again.")));
        QCOMPARE(tag(events, "$ServerIP$"), QStringLiteral("192.0.2.10, 192.0.2.20"));
        QCOMPARE(tag(events, "$EventType$"), QStringLiteral("serverFailed, serverRecovered"));
        QCOMPARE(title({failure(), dnsFailure()}), QStringLiteral("1 failed, 1 not updated in DNS: Main website"));
    }

    void everyTagIsThere() {
        const QHash<QString, QString> tags = notificationTags({failure()});
        const QHash<QString, QString> expected{
            {QStringLiteral("$EventType$"), QStringLiteral("serverFailed")},
            {QStringLiteral("$ServerSetName$"), QStringLiteral("Main website")},
            {QStringLiteral("$ServerSetID$"), QStringLiteral("set1")},
            {QStringLiteral("$ServerIP$"), QStringLiteral("192.0.2.10")},
            {QStringLiteral("$ServerDisplayName$"), QStringLiteral("HQ")},
            {QStringLiteral("$DnsServer$"), QString()},
            {QStringLiteral("$DnsHostName$"), QString()},
            {QStringLiteral("$UpDownTime$"), QStringLiteral("2 h 5 min")},
            {QStringLiteral("$Description$"), QStringLiteral("HQ (192.0.2.10) of Main website does not respond.")},
            {QStringLiteral("$ServerResponse$"), QString()},
            {QStringLiteral("$ErrorMessage$"), QStringLiteral("connection refused")}};
        for (auto one = expected.cbegin(); one != expected.cend(); ++one)
            QCOMPARE(tags.value(one.key()), one.value());
        QCOMPARE(tags.size(), expected.size() + 2);
        QCOMPARE(tag({dnsFailure()}, "$DnsServer$"), QStringLiteral("ns1.example.com"));
        QCOMPARE(tag({dnsFailure()}, "$DnsHostName$"), QStringLiteral("www.example.com"));
        QCOMPARE(tag({recovery()}, "$ServerResponse$"), QStringLiteral("HTTP/1.1 200 OK"));
    }

    void whatOthersSaidIsOneBoundedLine() {
        NotifiedEvent event = failure();
        event.serverDisplayName = QStringLiteral("HQ\r\nBcc: everybody@example.com");
        event.serverSetName = QStringLiteral("A%1%2%3").repeated(1000);
        event.errorMessage = QString(100'000, QLatin1Char('x')) + QStringLiteral("\n.\n");
        const QHash<QString, QString> tags = notificationTags({event});
        QVERIFY(tags.value(QStringLiteral("$SummaryTitle$")).size() <= 250);
        for (const QString& text :
             {tags.value(QStringLiteral("$SummaryTitle$")), tags.value(QStringLiteral("$ServerDisplayName$")),
              tags.value(QStringLiteral("$ErrorMessage$"))}) {
            QVERIFY(!text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')));
            QVERIFY(text.size() <= 250);
        }
        QVERIFY(tags.value(QStringLiteral("$SummaryBody$")).size() < 2000);
        QVERIFY(!tags.value(QStringLiteral("$SummaryBody$")).contains(QStringLiteral("\nBcc")));
    }

    void aThousandEventsStayReadable() {
        QList<NotifiedEvent> events;
        for (int i = 0; i < 1000; ++i) {
            events << failure();
            events.last().serverSetName = QStringLiteral("Set %1").arg(i);
            events.last().serverAddress = QStringLiteral("10.0.%1.%2").arg(i / 256).arg(i % 256);
        }
        const QHash<QString, QString> tags = notificationTags(events, 23);
        QCOMPARE(tags.value(QStringLiteral("$SummaryTitle$")),
                 QStringLiteral("1000 failed, 23 earlier events left out: Set 0, Set 1, Set 2 and 997 more"));
        const QString body = tags.value(QStringLiteral("$SummaryBody$"));
        QVERIFY(body.contains(QStringLiteral("\nFAILED: HQ (10.0.3.231) of Set 999\n")));
        QVERIFY(body.contains(QStringLiteral("23 earlier events are left out")));
        QVERIFY(body.size() < 100'000);
        QVERIFY(tags.value(QStringLiteral("$ServerIP$")).endsWith(QStringLiteral(" and 980 more")));
    }
};

QTEST_GUILESS_MAIN(NotificationTextTest)
#include "NotificationTextTest.moc"
