// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ServerSet.h"

#include <QtTest>

using namespace standby;

class PollingMethodTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyMethodHasItsTypeName() {
        QCOMPARE(pollingMethodType(PingPoll{}), QStringLiteral("ping"));
        QCOMPARE(pollingMethodType(HttpPoll{}), QStringLiteral("http"));
        QCOMPARE(pollingMethodType(TcpPoll{}), QStringLiteral("tcp"));
        QCOMPARE(pollingMethodType(DnsPoll{}), QStringLiteral("dns"));
        QCOMPARE(pollingMethodType(CommandPoll{}), QStringLiteral("command"));
    }

    void presetsKnowTheirPorts() {
        QCOMPARE(presetPort(TcpServerType::Custom, false), 0);
        QCOMPARE(presetPort(TcpServerType::Custom, true), 0);
        const QList<std::tuple<TcpServerType, int, int>> presets{{TcpServerType::Ftp, 21, 990},
                                                                 {TcpServerType::Smtp, 25, 465},
                                                                 {TcpServerType::Pop3, 110, 995},
                                                                 {TcpServerType::Nntp, 119, 563},
                                                                 {TcpServerType::Imap, 143, 993}};
        for (const auto& [type, plain, tls] : presets) {
            QCOMPARE(presetPort(type, false), plain);
            QCOMPARE(presetPort(type, true), tls);
        }
    }

    void presetsRecogniseTheGreetingOfTheirServer_data() {
        QTest::addColumn<TcpServerType>("type");
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("bad");
        QTest::newRow("FTP") << TcpServerType::Ftp << QStringLiteral("220 ready")
                             << QStringLiteral("421 too many users");
        QTest::newRow("SMTP") << TcpServerType::Smtp << QStringLiteral("220-mail ESMTP")
                              << QStringLiteral("554 no service");
        QTest::newRow("POP3") << TcpServerType::Pop3 << QStringLiteral("+OK ready") << QStringLiteral("-ERR busy");
        QTest::newRow("NNTP") << TcpServerType::Nntp << QStringLiteral("200 posting allowed")
                              << QStringLiteral("400 gone");
        QTest::newRow("NNTP, no posting")
            << TcpServerType::Nntp << QStringLiteral("201 no posting") << QStringLiteral("502 gone");
        QTest::newRow("IMAP") << TcpServerType::Imap << QStringLiteral("* OK IMAP4rev1")
                              << QStringLiteral("* BYE busy");
    }
    void presetsRecogniseTheGreetingOfTheirServer() {
        QFETCH(TcpServerType, type);
        QFETCH(QString, good);
        QFETCH(QString, bad);
        TcpPoll poll;
        poll.serverType = type;
        poll.timeoutSeconds = 3;
        const auto greeting = effectiveGreeting(poll);
        QVERIFY(greeting.has_value());
        QCOMPARE(greeting->timeoutSeconds, 3.0);
        QVERIFY(evaluateAny(greeting->match, good).fulfilled);
        QVERIFY(!evaluateAny(greeting->match, bad).fulfilled);
    }

    void anOwnGreetingGoesBeforeThePreset() {
        TcpPoll poll;
        QVERIFY(!effectiveGreeting(poll).has_value());
        poll.serverType = TcpServerType::Smtp;
        poll.greeting = TcpGreeting{1, {MatchKind::Contains, QStringLiteral("ESMTP")}};
        QCOMPARE(effectiveGreeting(poll), poll.greeting);
    }

    void theBudgetOfATcpPollCountsItsGreeting() {
        TcpPoll poll;
        poll.timeoutSeconds = 2;
        QCOMPARE(pollTimeoutSeconds(poll), 2.0);
        poll.greeting = TcpGreeting{3, {MatchKind::Contains, QStringLiteral("x")}};
        QCOMPARE(pollTimeoutSeconds(poll), 5.0);
        HttpPoll http;
        http.timeoutSeconds = 7;
        QCOMPARE(pollTimeoutSeconds(http), 7.0);
    }

    void theDetectionBoundFollowsFromTheSetsOwnNumbers() {
        ServerSet set;
        set.pollingMethod = PingPoll{1};
        set.pollingFrequency.intervalSeconds = 10;
        set.pollingFrequency.retries = 2;
        set.pollingFrequency.retryIntervalSeconds = 3;
        QCOMPARE(detectionBoundSeconds(set), 10 + 2 * 3 + 3 * 1.0);
    }
};

QTEST_APPLESS_MAIN(PollingMethodTest)
#include "PollingMethodTest.moc"
