// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/Tsig.h"
#include "dns/update/DnsUpdates.h"
#include "interop/DynamicNamed.h"

#include <QtTest>

using namespace standby;

namespace {

const QString set = QStringLiteral("set");
const QString secretOfNobody = QString::fromLatin1(QByteArray("not the secret that named has").toBase64());

} // namespace

/// DnsUpdates against a real named.
class DnsUpdatingTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<DynamicNamed> m_named;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<DnsUpdates> m_updates;
    QStringList m_log;

    DnsWish wish(const QString& hostName, const QStringList& addresses, const std::optional<Tsig>& key = {}) const {
        DnsServer server;
        server.id = QStringLiteral("named");
        server.host = m_named->address();
        server.port = m_named->port();
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
    DnsTestReport trial(const QString& hostName, const std::optional<Tsig>& key) {
        std::optional<DnsTestReport> report;
        m_updates->test(wish(hostName, {}, key).servers.first(), hostName,
                        [&](const DnsTestReport& found) { report = found; });
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 31'000))
            return {};
        return *report;
    }

  private Q_SLOTS:
    void initTestCase() {
        const QString address = QStringLiteral("127.0.0.1");
        m_named = std::make_unique<DynamicNamed>(address, freePort({address}));
        QVERIFY(m_named->start());
        // It accepts connections before it has loaded its zones.
        QTRY_COMPARE(m_named->dig(QStringLiteral("www.closed.test")), QStringLiteral("192.0.2.10 2001:db8::10"));
    }
    void init() {
        m_log.clear();
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
        QTest::addColumn<int>("key");
        for (int i = 0; i < DynamicNamed::keys().size(); ++i)
            QTest::addRow("%s", qPrintable(DynamicNamed::keys()[i].keyName)) << i;
    }
    void recordsAreReplacedWithAnyAlgorithm() {
        QFETCH(int, key);
        const Tsig tsig = DynamicNamed::keys()[key];
        const QString name = QStringLiteral("www.example.test");
        const QString fresh = QStringLiteral("192.0.2.%1").arg(100 + key);
        QCOMPARE(errorAfter(wish(name, {fresh, QStringLiteral("192.0.2.7"), QStringLiteral("2001:db8::7")}, tsig)),
                 QString());
        QCOMPARE(m_named->dig(name), fresh + QStringLiteral(" 192.0.2.7 2001:db8::7"));
        QCOMPARE(state().records.size(), 3);
        QCOMPARE(state().ttlSeconds, 60);
        QCOMPARE(errorAfter(wish(name, {QStringLiteral("192.0.2.10")}, tsig)), QString());
        QTRY_COMPARE(m_named->dig(name), QStringLiteral("192.0.2.10"));
        QTRY_VERIFY(m_log.contains(QStringLiteral("127.0.0.1: www.example.test now 192.0.2.10, was 192.0.2.7, %1, "
                                                  "2001:db8::7")
                                       .arg(fresh)));
    }

    void aWildcardIsUpdatedAsOne() {
        const QString name = QStringLiteral("*.example.test");
        QCOMPARE(errorAfter(wish(name, {QStringLiteral("192.0.2.9")}, DynamicNamed::keys()[3])), QString());
        QCOMPARE(m_named->dig(QStringLiteral("anything.example.test")), QStringLiteral("192.0.2.9"));
    }

    void anUnsignedUpdateIsEnoughWhereItIsAllowed() {
        const QString name = QStringLiteral("new.open.test");
        QCOMPARE(errorAfter(wish(name, {QStringLiteral("192.0.2.9")})), QString());
        QCOMPARE(m_named->dig(name), QStringLiteral("192.0.2.9"));
    }

    void theTtlIsChangedToo() {
        DnsWish wanted = wish(QStringLiteral("www.open.test"), {QStringLiteral("192.0.2.10")});
        QCOMPARE(errorAfter(wanted), QString());
        wanted.ttlSeconds = 30;
        m_updates->wish(wanted);
        QTRY_COMPARE(state().ttlSeconds, 30);
    }

    void manyAddressesGoOverTcp() {
        QStringList addresses;
        for (int i = 1; i < 60; ++i)
            addresses << QStringLiteral("192.0.2.%1").arg(i) << QStringLiteral("2001:db8::%1").arg(i);
        const QString name = QStringLiteral("many.example.test");
        QCOMPARE(errorAfter(wish(name, addresses, DynamicNamed::keys()[5])), QString());
        QCOMPARE(state().records.size(), addresses.size());
    }

    void whyAnUpdateIsRefusedIsSaid_data() {
        QTest::addColumn<QString>("hostName");
        QTest::addColumn<QString>("keyName");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QStringList>("words");
        const QString www = QStringLiteral("www.example.test");
        const QString known = QStringLiteral("key-hmac-sha256");
        const QString secret = DynamicNamed::stranger().secret;
        const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
        const auto words = [](std::initializer_list<const char*> list) {
            QStringList texts;
            for (const char* text : list)
                texts << QString::fromLatin1(text);
            return texts;
        };
        row("unknown key") << www << QStringLiteral("nobody") << secret << words({"BADKEY", "\"nobody\""});
        row("wrong secret") << www << known << secretOfNobody << words({"BADSIG", "secret"});
        row("policy") << www << QStringLiteral("stranger") << secret << words({"REFUSED", "policy", "\"stranger\""});
        row("unsigned") << www << QString() << QString() << words({"REFUSED", "Give a TSIG key"});
        row("no updates at all") << QStringLiteral("www.closed.test") << known << secret << words({"REFUSED"});
        row("no zone") << QStringLiteral("www.nowhere.test") << known << secret << words({"REFUSED", "no zone"});
        row("alias") << QStringLiteral("alias.example.test") << known << secret
                     << words({"alias (CNAME) of www.example.test"});
        row("delegated") << QStringLiteral("www.sub.example.test") << known << secret
                         << words({"refers to the servers of sub.example.test"});
    }
    void whyAnUpdateIsRefusedIsSaid() {
        QFETCH(QString, hostName);
        QFETCH(QString, keyName);
        QFETCH(QString, secret);
        QFETCH(QStringList, words);
        const QString before = m_named->dig(hostName);
        const std::optional<Tsig> key =
            keyName.isEmpty() ? std::nullopt : std::optional<Tsig>(Tsig{TsigAlgorithm::HmacSha256, keyName, secret});
        const QString error = errorAfter(wish(hostName, {QStringLiteral("192.0.2.99")}, key));
        qInfo("%s", qPrintable(error));
        for (const QString& word : words)
            QVERIFY2(error.contains(word), qPrintable(error));
        QVERIFY(!error.contains(secret) || secret.isEmpty());
        QVERIFY(state().nextTryAt > 0);
        QCOMPARE(m_named->dig(hostName), before);
    }

    void theTestButtonChangesNothingAndSaysWhatHappened() {
        const QString name = QStringLiteral("www.example.test");
        const QString before = m_named->dig(name);
        const DnsTestReport good = trial(name, DynamicNamed::keys()[3]);
        for (const DnsTestStep& step : good.steps)
            qInfo("%s: %s", qPrintable(step.title), qPrintable(step.text));
        QVERIFY(good.succeeded);
        QCOMPARE(good.steps.size(), 3);
        QCOMPARE(good.steps.last().text, QStringLiteral("NOERROR"));
        const DnsTestReport bad = trial(name, DynamicNamed::stranger());
        QVERIFY(!bad.succeeded);
        QVERIFY(bad.steps.last().text.contains(QStringLiteral("REFUSED")));
        QVERIFY(bad.steps.first().succeeded);
        QCOMPARE(m_named->dig(name), before);
        QVERIFY(m_updates->state(set).isEmpty());
    }

    void aServerThatIsDownIsUpdatedWhenItIsBack() {
        const QString name = QStringLiteral("late.open.test");
        m_named->kill();
        const QString error = errorAfter(wish(name, {QStringLiteral("192.0.2.9")}));
        QVERIFY2(error.contains(QStringLiteral("nothing listens there")), qPrintable(error));
        QVERIFY(m_named->start());
        QTRY_COMPARE_WITH_TIMEOUT(state().status, DnsStatus::Ok, 15'000);
        QCOMPARE(m_named->dig(name), QStringLiteral("192.0.2.9"));
    }
};

QTEST_GUILESS_MAIN(DnsUpdatingTest)
#include "DnsUpdatingTest.moc"
