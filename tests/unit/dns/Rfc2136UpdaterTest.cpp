// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/Rfc2136Updater.h"

#include "ScriptedDnsServer.h"
#include "dns/update/UpdateVerdict.h"

#include <QtTest>

using namespace standby;

namespace {

constexpr qint64 now = 1'790'000'000;
using Finding = TsigCheck::Finding;

DnsName name(const char* text) {
    return DnsName::fromText(QString::fromLatin1(text)).value();
}

RecordUpdate update() {
    RecordUpdate update;
    update.server.method = Rfc2136Update{};
    update.name = name("www.example.com");
    update.zone = name("example.com");
    update.primary = name("ns.example.com");
    update.addresses = {QHostAddress(QStringLiteral("192.0.2.11")), QHostAddress(QStringLiteral("2001:db8::1"))};
    update.ttlSeconds = 60;
    return update;
}

TsigKey key() {
    return {name("key"), TsigAlgorithm::HmacSha256, "secret"};
}

DnsReply replyWith(int rcode, TsigCheck signature = {Finding::Verified, 0, {}}) {
    DnsReply reply;
    reply.message.emplace();
    reply.rcode = rcode;
    reply.signature = signature;
    return reply;
}

} // namespace

class Rfc2136UpdaterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneMessageDeletesBothFamiliesAndAddsWhatIsWanted() {
        // RFC 2136: zone example.com SOA; delete A and AAAA (class ANY, TTL 0, no data); add one of each.
        QCOMPARE(updateMessage(update()).toHex(' '),
                 QByteArray("00 00 28 00 00 01 00 00 00 04 00 00 "
                            "07 65 78 61 6d 70 6c 65 03 63 6f 6d 00 00 06 00 01 "
                            "03 77 77 77 c0 0c 00 01 00 ff 00 00 00 00 00 00 "
                            "c0 1d 00 1c 00 ff 00 00 00 00 00 00 "
                            "c0 1d 00 01 00 01 00 00 00 3c 00 04 c0 00 02 0b "
                            "c0 1d 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01"));
    }

    void aTrialDeletesWhatNobodyHas() {
        RecordUpdate trial = update();
        trial.tryOnly = true;
        const DnsMessage message = readDnsMessage(updateMessage(trial)).value();
        QCOMPARE(message.authorities.size(), 1);
        QCOMPARE(message.authorities[0].recordClass, dnsClass::none);
        QCOMPARE(message.authorities[0].data, QByteArray(4, '\0'));
    }

    void theOutcomeIsReportedFromTheEventLoop() {
        const SystemClock clock;
        DeadlineQueue deadlines(clock);
        SocketWatcher watcher;
        DnsExchange exchange(deadlines, watcher);
        Rfc2136Updater updater(deadlines, exchange);
        ScriptedDnsServer server([](const DnsMessage& query) {
            DnsMessage reply = replyTo(query);
            reply.authorities.clear();
            return QList{wire(reply)};
        });
        RecordUpdate wanted = update();
        wanted.serverAddress = server.udp.localAddress();
        wanted.server.port = server.udp.localPort();
        std::optional<UpdateOutcome> outcome;
        const auto keep = [&](UpdateOutcome&& found) { outcome = std::move(found); };
        updater.start(wanted, keep);
        QVERIFY(!outcome);
        QTRY_VERIFY(outcome);
        QVERIFY2(outcome->succeeded, qPrintable(outcome->error));
        QCOMPARE(server.asked.first().header.opcode, dnsOpcode::update);

        outcome.reset();
        wanted.server.method =
            Rfc2136Update{Tsig{TsigAlgorithm::HmacSha256, QStringLiteral("key"), QStringLiteral("*")}};
        updater.start(wanted, keep);
        QVERIFY(!outcome);
        QTRY_VERIFY(outcome);
        QVERIFY2(outcome->error.contains(QStringLiteral("not base64")), qPrintable(outcome->error));
        QCOMPARE(server.asked.size(), 1);

        outcome.reset();
        updater.cancel(updater.start(wanted, keep));
        wanted.server.method = Rfc2136Update{};
        updater.cancel(updater.start(wanted, keep));
        updater.cancel(0);
        QTest::qWait(30);
        QVERIFY(!outcome);
        QCOMPARE(deadlines.pending(), 0);
    }

    void whatAnAnswerMeansIsSaid_data() {
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<int>("rcode");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* tag, bool isSigned, int rcode, const char* words) {
            QTest::newRow(tag) << isSigned << rcode << QString::fromLatin1(words);
        };
        row("NOTAUTH", true, dnsRcode::notAuth,
            "not the primary of the zone example.com (give the primary, ns.example.com by its SOA)");
        row("NOTAUTH, other reading", true, dnsRcode::notAuth, "does not accept the key \"key\"");
        row("NOTAUTH, unsigned", false, dnsRcode::notAuth, "signed updates only");
        row("REFUSED", true, dnsRcode::refused, "or the key has another name there");
        row("REFUSED, unsigned", false, dnsRcode::refused, "Give a TSIG key");
        row("NOTZONE", true, dnsRcode::notZone, "not inside the zone example.com");
        row("SERVFAIL", true, dnsRcode::servFail, "not writable");
        row("NOTIMP", true, dnsRcode::notImp, "takes no dynamic updates");
        row("FORMERR", true, dnsRcode::formErr, "could not read");
        row("YXDOMAIN", true, dnsRcode::yxDomain, "condition");
        row("YXRRSET", true, dnsRcode::yxRrset, "condition");
        row("NXRRSET", true, dnsRcode::nxRrset, "condition");
        row("NXDOMAIN", true, dnsRcode::nxDomain, "condition");
        row("other", true, 14, "RCODE 14");
    }
    void whatAnAnswerMeansIsSaid() {
        QFETCH(bool, isSigned);
        QFETCH(int, rcode);
        QFETCH(QString, words);
        const auto with = isSigned ? std::optional<TsigKey>(key()) : std::nullopt;
        const UpdateOutcome outcome = judgeUpdate(update(), with, replyWith(rcode), now);
        QVERIFY(!outcome.succeeded);
        QVERIFY2(outcome.error.contains(words), qPrintable(outcome.error));
        QVERIFY(outcome.error.startsWith(outcome.response));
        QVERIFY(!outcome.error.contains(QStringLiteral("hint")));
    }

    void anErrorThatIsNotSignedIsAHintOnly() {
        const UpdateOutcome outcome =
            judgeUpdate(update(), key(), replyWith(dnsRcode::refused, {Finding::Unsigned, 0, {}}), now);
        QVERIFY2(outcome.error.contains(QStringLiteral("the clocks of both machines")), qPrintable(outcome.error));
        QVERIFY2(outcome.error.endsWith(QStringLiteral("(a hint only: the answer is not signed)")),
                 qPrintable(outcome.error));
    }

    void aYesThatIsNotSignedIsNone_data() {
        QTest::addColumn<int>("finding");
        for (const Finding finding : {Finding::Unsigned, Finding::EmptySigned, Finding::Malformed, Finding::OtherKey,
                                      Finding::Shortened, Finding::Forged, Finding::OutOfTime})
            QTest::addRow("%d", int(finding)) << int(finding);
    }
    void aYesThatIsNotSignedIsNone() {
        QFETCH(int, finding);
        const UpdateOutcome outcome =
            judgeUpdate(update(), key(), replyWith(dnsRcode::noError, {Finding(finding), 0, now + 3600}), now);
        QVERIFY(!outcome.succeeded);
        QVERIFY(!outcome.error.isEmpty());
        QVERIFY(judgeUpdate(update(), {}, replyWith(dnsRcode::noError, {Finding::Unsigned, 0, {}}), now).succeeded);
    }

    void whatIsWrongWithTheKeyIsSaid() {
        const auto error = [](quint16 tsig, std::optional<qint64> serverTime = {}) {
            return judgeUpdate(update(), key(), replyWith(dnsRcode::notAuth, {Finding::EmptySigned, tsig, serverTime}),
                               now)
                .error;
        };
        QVERIFY(error(tsigError::badKey).contains(QStringLiteral("does not know the key \"key\" (hmac-sha256)")));
        QVERIFY(!error(tsigError::badKey).contains(QStringLiteral("hint")));
        QVERIFY(error(tsigError::badSig).contains(QStringLiteral("secret of the key \"key\"")));
        QVERIFY(error(tsigError::badTrunc).contains(QStringLiteral("another length")));
        QVERIFY(error(99).contains(QStringLiteral("TSIG error 99")));
        QVERIFY(error(tsigError::badTime, now + 420)
                    .contains(QStringLiteral("this machine's clock is 7 minutes behind the DNS server's")));
        QVERIFY(error(tsigError::badTime, now - 7200).contains(QStringLiteral("2 hours ahead of the DNS server's")));
        QVERIFY(error(tsigError::badTime).contains(QStringLiteral("differ")));
        QVERIFY(error(tsigError::badTime).contains(QStringLiteral("hint"))); // some servers do not sign it
    }

    void durationsAreSaidInTheLargestUnitThatFits() {
        QCOMPARE(skewText(1), QStringLiteral("1 second"));
        QCOMPARE(skewText(119), QStringLiteral("119 seconds"));
        QCOMPARE(skewText(409), QStringLiteral("7 minutes"));
        QCOMPARE(skewText(7200), QStringLiteral("2 hours"));
        QCOMPARE(skewText(86'400 * 3), QStringLiteral("3 days"));
    }
};

QTEST_GUILESS_MAIN(Rfc2136UpdaterTest)
#include "Rfc2136UpdaterTest.moc"
