// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/DnsUpdates.h"
#include "interop/DynamicServers.h"

#include <QtTest>

#include <array>

using namespace standby;

namespace {

const QString set = QStringLiteral("set");
const QString local = QStringLiteral("127.0.0.1");
const QString www = QStringLiteral("www.example.test");
const QString secretOfNobody = QString::fromLatin1(QByteArray("not the secret that they have ok").toBase64());

Tsig good() {
    return DynamicServer::keys()[3];
}

enum Kind { Named, Knot, PowerDns };
constexpr std::array kinds{Named, Knot, PowerDns};
constexpr std::array<const char*, 3> kindNames{"named", "knotd", "pdns_server"};

std::unique_ptr<DynamicServer> make(Kind kind) {
    const int port = freePort({local});
    switch (kind) {
    case Named:
        return std::make_unique<DynamicNamed>(local, port);
    case Knot:
        return std::make_unique<DynamicKnot>(local, port);
    case PowerDns:
        break;
    }
    return std::make_unique<DynamicPowerDns>(local, port);
}

/// This machine's clock, set wrongly.
class WrongClock final : public Clock {
  public:
    int aheadSeconds = 0;

    qint64 monotonicUs() const override { return m_right.monotonicUs(); }
    WallTime wallTime() const override { return m_right.wallTime() + aheadSeconds * 1000; }

  private:
    SystemClock m_right;
};

} // namespace

/// DnsUpdates against real DNS servers.
class DnsUpdatingTest : public QObject {
    Q_OBJECT

    WrongClock m_clock;
    std::array<std::unique_ptr<DynamicServer>, 3> m_servers;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<DnsUpdates> m_updates;
    QStringList m_log;

    static DnsWish wish(const DynamicServer& at, const QString& hostName, const QStringList& addresses,
                        const std::optional<Tsig>& key = {}) {
        DnsServer server;
        server.id = QStringLiteral("server");
        server.host = at.address();
        server.port = at.port();
        server.method = Rfc2136Update{key};
        return {set, {hostName}, addresses, 60, {server}};
    }

    DnsHostNameState state() const { return m_updates->state(set).value(0).hostNames.value(0); }
    /// What became of it.
    QString errorAfter(const DnsWish& wish) {
        m_updates->wish(wish);
        if (!QTest::qWaitFor([&] { return state().status == DnsStatus::Ok || state().status == DnsStatus::Failed; },
                             20'000))
            return QStringLiteral("never came to an end");
        return state().error;
    }
    DnsTestReport trial(const DynamicServer& at, const QString& hostName, const std::optional<Tsig>& key) {
        std::optional<DnsTestReport> report;
        m_updates->test(wish(at, hostName, {}, key).servers.first(), hostName,
                        [&](const DnsTestReport& found) { report = found; });
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 31'000))
            return {};
        return *report;
    }
    static void rowPerKind() {
        QTest::addColumn<int>("kind");
        for (const Kind kind : kinds)
            QTest::newRow(kindNames[kind]) << int(kind);
    }

  private Q_SLOTS:
    void initTestCase() {
        for (const Kind kind : kinds) {
            m_servers[kind] = make(kind);
            QVERIFY2(m_servers[kind]->startServing(), kindNames[kind]);
        }
    }
    void init() {
        m_log.clear();
        m_clock.aheadSeconds = 0;
        m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
        m_updates = std::make_unique<DnsUpdates>(*m_deadlines);
        connect(m_updates.get(), &DnsUpdates::logged, this,
                [this](const QString&, LogLevel, const QString& text) { m_log << text; });
    }
    void cleanup() {
        m_updates.reset();
        QCOMPARE(m_deadlines->pending(), 0);
    }

    void recordsAreReplacedWithAnyAlgorithm_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("key");
        for (const Kind kind : kinds) {
            for (int i = 0; i < DynamicServer::keys().size(); ++i)
                QTest::addRow("%s, %s", kindNames[kind], qPrintable(DynamicServer::keys()[i].keyName))
                    << int(kind) << i;
        }
    }
    void recordsAreReplacedWithAnyAlgorithm() {
        QFETCH(int, kind);
        QFETCH(int, key);
        const DynamicServer& server = *m_servers[size_t(kind)];
        const Tsig tsig = DynamicServer::keys()[key];
        const QString fresh = QStringLiteral("192.0.2.%1").arg(100 + key);
        QCOMPARE(
            errorAfter(wish(server, www, {fresh, QStringLiteral("192.0.2.7"), QStringLiteral("2001:db8::7")}, tsig)),
            QString());
        QCOMPARE(server.dig(www), fresh + QStringLiteral(" 192.0.2.7 2001:db8::7"));
        QCOMPARE(state().records.size(), 3);
        QCOMPARE(state().ttlSeconds, 60);
        QCOMPARE(errorAfter(wish(server, www, {QStringLiteral("192.0.2.10")}, tsig)), QString());
        QTRY_COMPARE(server.dig(www), QStringLiteral("192.0.2.10"));
        QTRY_VERIFY(m_log.contains(QStringLiteral("127.0.0.1: www.example.test now 192.0.2.10, was 192.0.2.7, %1, "
                                                  "2001:db8::7")
                                       .arg(fresh)));
    }

    void aWildcardIsUpdatedAsOne_data() { rowPerKind(); }
    void aWildcardIsUpdatedAsOne() {
        QFETCH(int, kind);
        const DynamicServer& server = *m_servers[size_t(kind)];
        QCOMPARE(errorAfter(wish(server, QStringLiteral("*.example.test"), {QStringLiteral("192.0.2.9")}, good())),
                 QString());
        QCOMPARE(server.dig(QStringLiteral("anything.example.test")), QStringLiteral("192.0.2.9"));
        // RFC 4592, 3.3.1: below a name that exists it does not count there, unlike where Standby answers itself.
        QCOMPARE(server.dig(QStringLiteral("anything.www.example.test")), QString());
    }

    void anUnsignedUpdateIsEnoughWhereItIsAllowed_data() { rowPerKind(); }
    void anUnsignedUpdateIsEnoughWhereItIsAllowed() {
        QFETCH(int, kind);
        const DynamicServer& server = *m_servers[size_t(kind)];
        const QString name = QStringLiteral("new.open.test");
        QCOMPARE(errorAfter(wish(server, name, {QStringLiteral("192.0.2.9")})), QString());
        QCOMPARE(server.dig(name), QStringLiteral("192.0.2.9"));
    }

    void theTtlIsChangedToo_data() { rowPerKind(); }
    void theTtlIsChangedToo() {
        QFETCH(int, kind);
        DnsWish wanted =
            wish(*m_servers[size_t(kind)], QStringLiteral("www.open.test"), {QStringLiteral("192.0.2.10")});
        QCOMPARE(errorAfter(wanted), QString());
        wanted.ttlSeconds = 30;
        m_updates->wish(wanted);
        QTRY_COMPARE(state().ttlSeconds, 30);
    }

    void manyAddressesGoOverTcp_data() { rowPerKind(); }
    void manyAddressesGoOverTcp() {
        QFETCH(int, kind);
        QStringList addresses;
        for (int i = 1; i < 60; ++i)
            addresses << QStringLiteral("192.0.2.%1").arg(i) << QStringLiteral("2001:db8::%1").arg(i);
        const QString name = QStringLiteral("many.example.test");
        QCOMPARE(errorAfter(wish(*m_servers[size_t(kind)], name, addresses, DynamicServer::keys()[5])), QString());
        QCOMPARE(state().records.size(), addresses.size());
    }

    void whyAnUpdateIsRefusedIsSaid_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("hostName");
        QTest::addColumn<QString>("keyName");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("words");
        const QString known = good().keyName;
        const QString secret = good().secret;
        const QString nobody = QStringLiteral("nobody");
        const QString stranger = DynamicServer::stranger().keyName;
        const QString closed = QStringLiteral("www.closed.test");
        const auto row = [](Kind kind, const char* what, const QString& hostName, const QString& keyName,
                            const QString& keySecret, const char* words) {
            QTest::addRow("%s, %s", kindNames[kind], what)
                << int(kind) << hostName << keyName << keySecret << QString::fromLatin1(words);
        };
        row(Named, "unknown key", www, nobody, secret, "BADKEY: the DNS server does not know the key \"nobody\"");
        // From 3.4 on it says NOTAUTH without BADKEY.
        row(Knot, "unknown key", www, nobody, secret, "the key \"nobody\"");
        row(PowerDns, "unknown key", www, nobody, secret, "does not accept the key \"nobody\"");
        row(Named, "wrong secret", www, known, secretOfNobody, "BADSIG: the DNS server finds the signature wrong");
        row(Knot, "wrong secret", www, known, secretOfNobody, "BADSIG: the DNS server finds the signature wrong");
        row(PowerDns, "wrong secret", www, known, secretOfNobody, "does not accept the key");
        row(Named, "policy", www, stranger, secret, "REFUSED: the DNS server's policy");
        row(Knot, "policy", www, stranger, secret, "the zone's policy (acl) must name it");
        row(PowerDns, "policy", www, stranger, secret, "REFUSED: the DNS server's policy");
        row(Named, "no updates at all", closed, known, secret, "REFUSED: the DNS server's policy");
        row(Knot, "no updates at all", closed, known, secret, "the zone's policy (acl) must name it");
        row(PowerDns, "no updates at all", closed, known, secret, "REFUSED");
        for (const Kind kind : kinds) {
            row(kind, "unsigned", www, {}, {}, "a TSIG key");
            row(kind, "no zone", QStringLiteral("www.nowhere.test"), known, secret,
                "REFUSED: the DNS server does not "
                "answer for this name");
            row(kind, "alias", QStringLiteral("alias.example.test"), known, secret,
                "alias (CNAME) of www.example.test");
            row(kind, "delegated", QStringLiteral("www.sub.example.test"), known, secret,
                "refers to the servers of sub.example.test");
        }
    }
    void whyAnUpdateIsRefusedIsSaid() {
        QFETCH(int, kind);
        QFETCH(QString, hostName);
        QFETCH(QString, keyName);
        QFETCH(QString, secret);
        QFETCH(QString, words);
        const DynamicServer& server = *m_servers[size_t(kind)];
        const QString before = server.dig(hostName);
        const std::optional<Tsig> key =
            keyName.isEmpty() ? std::nullopt : std::optional<Tsig>(Tsig{TsigAlgorithm::HmacSha256, keyName, secret});
        const QString error = errorAfter(wish(server, hostName, {QStringLiteral("192.0.2.99")}, key));
        QVERIFY2(error.contains(words), qPrintable(error));
        QVERIFY(secret.isEmpty() || !error.contains(secret));
        QVERIFY(state().nextTryAt > 0);
        QCOMPARE(server.dig(hostName), before);
    }

    void aClockThatIsWrongIsSaid_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("aheadSeconds");
        QTest::addColumn<QString>("words");
        const QString behind = QStringLiteral("BADTIME: this machine's clock is 7 minutes behind the DNS server's");
        const QString ahead = QStringLiteral("BADTIME: this machine's clock is 3 hours ahead of the DNS server's");
        for (const Kind kind : {Named, Knot}) {
            QTest::addRow("%s, behind", kindNames[kind]) << int(kind) << -420 << behind;
            QTest::addRow("%s, ahead", kindNames[kind]) << int(kind) << 3 * 3600 << ahead;
        }
        QTest::newRow("pdns_server, behind") << int(PowerDns) << -420 << QStringLiteral("the clocks of both machines");
    }
    void aClockThatIsWrongIsSaid() {
        QFETCH(int, kind);
        QFETCH(int, aheadSeconds);
        QFETCH(QString, words);
        m_clock.aheadSeconds = aheadSeconds;
        const DynamicServer& server = *m_servers[size_t(kind)];
        const QString before = server.dig(www);
        const QString error = errorAfter(wish(server, www, {QStringLiteral("192.0.2.99")}, good()));
        QVERIFY2(error.contains(words), qPrintable(error));
        QCOMPARE(server.dig(www), before);
    }

    void theTestButtonChangesNothingAndSaysWhatHappened_data() { rowPerKind(); }
    void theTestButtonChangesNothingAndSaysWhatHappened() {
        QFETCH(int, kind);
        const DynamicServer& server = *m_servers[size_t(kind)];
        const QString before = server.dig(www);
        const DnsTestReport fine = trial(server, www, good());
        QVERIFY2(fine.succeeded, qPrintable(fine.steps.value(fine.steps.size() - 1).text));
        QCOMPARE(fine.steps.size(), 3);
        QCOMPARE(fine.steps[1].text, QStringLiteral("example.test"));
        QCOMPARE(fine.steps[2].text, QStringLiteral("NOERROR"));
        const DnsTestReport bad = trial(server, www, DynamicServer::stranger());
        QVERIFY(!bad.succeeded);
        QVERIFY2(bad.steps.last().text.contains(QStringLiteral("\"stranger\"")), qPrintable(bad.steps.last().text));
        QVERIFY(bad.steps.first().succeeded);
        QCOMPARE(server.dig(www), before);
        QVERIFY(m_updates->state(set).isEmpty());
    }

    void aServerThatIsDownIsUpdatedWhenItIsBack_data() { rowPerKind(); }
    void aServerThatIsDownIsUpdatedWhenItIsBack() {
        QFETCH(int, kind);
        DynamicServer& server = *m_servers[size_t(kind)];
        const QString name = QStringLiteral("late.open.test");
        server.kill();
        const QString error = errorAfter(wish(server, name, {QStringLiteral("192.0.2.9")}));
        QVERIFY2(error.contains(QStringLiteral("nothing listens there")), qPrintable(error));
        QVERIFY(server.startServing());
        QTRY_COMPARE_WITH_TIMEOUT(state().status, DnsStatus::Ok, 20'000);
        QCOMPARE(server.dig(name), QStringLiteral("192.0.2.9"));
    }

    void aServerThatHangsIsSaidAndUpdatedWhenItGoesOn() {
        DynamicServer& server = *m_servers[Named];
        const QString name = QStringLiteral("hung.open.test");
        server.freeze();
        const QString error = errorAfter(wish(server, name, {QStringLiteral("192.0.2.9")}));
        server.thaw();
        QCOMPARE(error, QStringLiteral("no answer in 5 s, neither over UDP nor over TCP"));
        QTRY_COMPARE_WITH_TIMEOUT(state().status, DnsStatus::Ok, 20'000);
        QCOMPARE(server.dig(name), QStringLiteral("192.0.2.9"));
    }
};

QTEST_GUILESS_MAIN(DnsUpdatingTest)
#include "DnsUpdatingTest.moc"
