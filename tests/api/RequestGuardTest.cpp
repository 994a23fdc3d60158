// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/HostGuard.h"
#include "net/FailedAttempts.h"
#include "support/ManualClock.h"

#include <QHostInfo>
#include <QtTest>

using namespace standby;

namespace {

constexpr qint64 second = 1'000'000;

ApiRequest from(const HeaderList& headers, const QByteArray& method = "GET") {
    ApiRequest request;
    request.method = method;
    request.headers = headers;
    request.caller.address = QStringLiteral("192.0.2.1");
    return request;
}

int statusOf(HostGuard& guard, const HeaderList& headers, const QByteArray& method = "GET") {
    const auto refusal = guard.check(from(headers, method));
    return refusal ? refusal->status : 200;
}

QString numbered(const char* prefix, int number) {
    return QLatin1String(prefix) + QString::number(number, 16);
}

} // namespace

class RequestGuardTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tenFailuresAMinuteCloseTheDoorForThatAddressOnly() {
        ManualClock clock;
        FailedAttempts attempts(clock);
        const QString bad = QStringLiteral("192.0.2.1");
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(attempts.retryAfterSeconds(bad), 0);
            attempts.record(bad);
            clock.turn(second);
        }
        QCOMPARE(attempts.retryAfterSeconds(bad), 50);
        QCOMPARE(attempts.retryAfterSeconds(QStringLiteral("192.0.2.2")), 0);
        clock.turn(49 * second);
        QCOMPARE(attempts.retryAfterSeconds(bad), 1);
        clock.turn(second);
        QCOMPARE(attempts.retryAfterSeconds(bad), 0);
        attempts.record(bad);
        QVERIFY(attempts.retryAfterSeconds(bad) > 0);
    }

    void attemptsUnderWayCountAsFailed() {
        ManualClock clock;
        FailedAttempts attempts(clock);
        const QString address = QStringLiteral("192.0.2.1");
        QCOMPARE(attempts.retryAfterSeconds(address, 9), 0);
        QVERIFY(attempts.retryAfterSeconds(address, 10) > 0);
        attempts.record(address);
        QVERIFY(attempts.retryAfterSeconds(address, 9) > 0);
    }

    void oneSubscriberOfIpv6IsOneAddress() {
        QCOMPARE(addressBlock(QStringLiteral("2001:db8:1:2:3:4:5:6")), addressBlock(QStringLiteral("2001:db8:1:2::1")));
        QVERIFY(addressBlock(QStringLiteral("2001:db8:1:2::1")) != addressBlock(QStringLiteral("2001:db8:1:3::1")));
        QCOMPARE(addressBlock(QStringLiteral("::ffff:192.0.2.1")), QStringLiteral("192.0.2.1"));
        QVERIFY(addressBlock(QStringLiteral("192.0.2.1")) != addressBlock(QStringLiteral("192.0.2.2")));
    }

    void theTableOfAddressesIsBoundedAndForgetsTheOldest() {
        ManualClock clock;
        FailedAttempts attempts(clock);
        const QString first = QStringLiteral("192.0.2.1");
        for (int i = 0; i < 10; ++i)
            attempts.record(first);
        clock.turn(1);
        for (int i = 0; i < FailedAttempts::mostAddresses - 1; ++i)
            attempts.record(numbered("2001:db8:0:", i) + QStringLiteral("::1"));
        QVERIFY(attempts.retryAfterSeconds(first) > 0);
        attempts.record(QStringLiteral("198.51.100.1"));
        QCOMPARE(attempts.retryAfterSeconds(first), 0);
    }

    void aLoopbackListenerHasTheLoopbackNames() {
        HostGuard guard;
        guard.setListener(QUrl(QStringLiteral("http://127.0.0.1:8100")));
        for (const char* good : {"127.0.0.1:8100", "127.0.0.1", "localhost:8100", "LOCALHOST", "localhost.",
                                 "[::1]:8100", "localhost:9999", "127.0.0.2"})
            QCOMPARE(statusOf(guard, {{"Host", good}}), 200);
        for (const char* bad : {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8100", "192.0.2.1",
                                "user@localhost", "localhost/x", "localhost:80x", "[::2]", ":8100", "::1"})
            QCOMPARE(statusOf(guard, {{"Host", bad}}), 403);
        QCOMPARE(statusOf(guard, {}), 400);
    }

    void aListenerOnEveryAddressHasTheMachinesNamesAndAddresses() {
        HostGuard guard;
        guard.setListener(QUrl(QStringLiteral("http://0.0.0.0:8100")));
        QCOMPARE(statusOf(guard, {{"Host", "127.0.0.1:8100"}}), 200);
        QCOMPARE(statusOf(guard, {{"Host", QHostInfo::localHostName().toUtf8() + ":8100"}}), 200);
        QCOMPARE(statusOf(guard, {{"Host", "203.0.113.77"}}), 403);
        QCOMPARE(statusOf(guard, {{"Host", "evil.example"}}), 403);
    }

    void aListenerWithANameHasThatName() {
        HostGuard guard;
        guard.setListener(QUrl(QStringLiteral("https://Standby.example.com:8443")));
        QCOMPARE(statusOf(guard, {{"Host", "standby.EXAMPLE.com:8443"}}), 200);
        QCOMPARE(statusOf(guard, {{"Host", "localhost:8443"}}), 403);
        guard.setListener(QUrl(QStringLiteral("http://127.0.0.1:8100")));
        QCOMPARE(statusOf(guard, {{"Host", "standby.example.com:8443"}}), 403);
    }

    void aForeignOriginIsRefusedAndTheOwnIsNot() {
        HostGuard guard;
        guard.setListener(QUrl(QStringLiteral("http://127.0.0.1:8100")));
        const QByteArray host = "127.0.0.1:8100";
        QCOMPARE(statusOf(guard, {{"Host", host}, {"Origin", "http://127.0.0.1:8100"}}, "POST"), 200);
        for (const char* bad :
             {"http://evil.example", "http://127.0.0.1:3000", "null", "http://localhost:8100", "http://"})
            QCOMPARE(statusOf(guard, {{"Host", host}, {"Origin", bad}}), 403);
    }

    void aCrossSitePageMayLinkToUsButChangeNothing() {
        HostGuard guard;
        guard.setListener(QUrl(QStringLiteral("http://127.0.0.1:8100")));
        const HeaderList headers{{"Host", "127.0.0.1:8100"}, {"Sec-Fetch-Site", "cross-site"}};
        QCOMPARE(statusOf(guard, headers, "GET"), 200);
        QCOMPARE(statusOf(guard, headers, "POST"), 403);
        QCOMPARE(statusOf(guard, headers, "DELETE"), 403);
        QCOMPARE(statusOf(guard, {{"Host", "127.0.0.1:8100"}, {"Sec-Fetch-Site", "same-origin"}}, "POST"), 200);
    }

    void theWindowNeedsNoHost() {
        HostGuard guard;
        ApiRequest request = from({});
        request.caller.inProcess = true;
        QVERIFY(!guard.check(request));
    }
};

QTEST_GUILESS_MAIN(RequestGuardTest)
#include "RequestGuardTest.moc"
