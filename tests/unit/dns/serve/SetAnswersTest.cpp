// SPDX-License-Identifier: GPL-3.0-or-later
#include "DnsQuestions.h"

#include <QtTest>

using namespace standby;

/// In which order, and how often, the addresses of a set are answered.
class SetAnswersTest : public QObject {
    Q_OBJECT

    static ServedSet weighted(const QList<int>& weights) {
        ServedSet set = servedSet("s", texts({"www.example.com", "other.example.com", "*.example.com"}), {},
                                  AddressMode::OneWeighted);
        for (qsizetype i = 0; i < weights.size(); ++i)
            set.addresses << ServedAddress{QStringLiteral("192.0.2.%1").arg(i), weights[i]};
        return set;
    }

    static QList<int> countsOf(const AnswerTable& table, const QByteArray& asked, int answers, int addresses) {
        QList<int> counts(addresses);
        char buffer[dnsDatagramSize];
        for (int i = 0; i < answers; ++i) {
            const DnsVerdict verdict = respond(table, asked, DnsTransport::Udp, buffer, sizeof buffer);
            counts[quint8(buffer[verdict.size - 1])] += 1;
        }
        return counts;
    }

  private Q_SLOTS:
    void allInOrderAndFirstRespondingAreAnsweredAsListed() {
        AnswerTable table;
        const QStringList addresses = texts({"192.0.2.3", "192.0.2.1", "192.0.2.2"});
        for (const AddressMode mode : {AddressMode::AllInOrder, AddressMode::FirstResponding}) {
            table.set(servedSet("s", texts({"www.example.com"}), addresses, mode), 1);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(addressTexts(answer(table, question("www.example.com", dnsType::a))), addresses);
        }
    }

    void roundRobinTurnsWithEachAnswerPerNameAndFamily() {
        AnswerTable table;
        table.set(servedSet("s", texts({"www.example.com", "two.example.com"}),
                            texts({"192.0.2.1", "192.0.2.2", "192.0.2.3", "2001:db8::1", "2001:db8::2"}),
                            AddressMode::AllRoundRobin),
                  1);
        const auto ask = [&](const char* name, quint16 type) {
            return addressTexts(answer(table, question(name, type)));
        };
        QCOMPARE(ask("www.example.com", dnsType::a), texts({"192.0.2.1", "192.0.2.2", "192.0.2.3"}));
        QCOMPARE(ask("www.example.com", dnsType::a), texts({"192.0.2.2", "192.0.2.3", "192.0.2.1"}));
        QCOMPARE(ask("two.example.com", dnsType::a), texts({"192.0.2.1", "192.0.2.2", "192.0.2.3"}));
        QCOMPARE(ask("www.example.com", dnsType::aaaa), texts({"2001:db8::1", "2001:db8::2"}));
        QCOMPARE(ask("www.example.com", dnsType::aaaa), texts({"2001:db8::2", "2001:db8::1"}));
        QCOMPARE(ask("www.example.com", dnsType::a), texts({"192.0.2.3", "192.0.2.1", "192.0.2.2"}));
        QCOMPARE(ask("www.example.com", dnsType::a), texts({"192.0.2.1", "192.0.2.2", "192.0.2.3"}));
    }

    void weightedSharesAreExactOver100000Answers_data() {
        QTest::addColumn<QList<int>>("weights");
        QTest::newRow("equal") << QList<int>{1, 1};
        QTest::newRow("two to one") << QList<int>{200, 100};
        QTest::newRow("seven kinds") << QList<int>{1, 2, 3, 5, 8, 13, 21};
        QTest::newRow("one hardly ever") << QList<int>{1000, 1};
        QTest::newRow("none for one") << QList<int>{3, 0, 7};
        QTest::newRow("all zero are equal") << QList<int>{0, 0, 0};
        QTest::newRow("primes") << QList<int>{997, 991, 983, 977};
        QTest::newRow("one alone") << QList<int>{5};
    }
    void weightedSharesAreExactOver100000Answers() {
        QFETCH(QList<int>, weights);
        AnswerTable table;
        table.set(weighted(weights), 1);
        constexpr int answers = 100'000;
        const double whole = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (const char* name : {"www.example.com", "a.b.example.com"}) {
            const QList<int> counts = countsOf(table, question(name, dnsType::a), answers, int(weights.size()));
            for (qsizetype i = 0; i < weights.size(); ++i) {
                const double share = whole == 0 ? 1.0 / double(weights.size()) : weights[i] / whole;
                QVERIFY2(std::abs(counts[i] - share * answers) < 3, qPrintable(QString::number(counts[i])));
            }
        }
    }

    void weightedAnswersAreSpreadEvenly() {
        AnswerTable table;
        table.set(weighted({5, 1, 1}), 1);
        QStringList picked;
        for (int i = 0; i < 7; ++i)
            picked << addressTexts(answer(table, question("www.example.com", dnsType::a)));
        QCOMPARE(picked.count(text("192.0.2.0")), 5);
        QVERIFY(picked.indexOf(text("192.0.2.2")) - picked.indexOf(text("192.0.2.1")) != 1);
        QCOMPARE(picked.size(), 7); // one at a time
    }

    void eachNameHasItsOwnTurns() {
        AnswerTable table;
        table.set(weighted({1, 1}), 1);
        // Asked by turns, a common count would give each name one address only.
        QList<int> www(2);
        for (int i = 0; i < 100; ++i) {
            const QList<int> counts = countsOf(table, question("www.example.com", dnsType::a), 1, 2);
            www = {www[0] + counts[0], www[1] + counts[1]};
            countsOf(table, question("other.example.com", dnsType::a), 1, 2);
        }
        QCOMPARE(www, (QList<int>{50, 50}));
    }

    void turnsGoOnWhenTheSetChanges() {
        AnswerTable table;
        table.set(
            servedSet("s", texts({"www.example.com"}), texts({"192.0.2.1", "192.0.2.2"}), AddressMode::AllRoundRobin),
            1);
        const QByteArray asked = question("www.example.com", dnsType::a);
        QCOMPARE(addressTexts(answer(table, asked)).first(), text("192.0.2.1"));
        table.set(servedSet("s", texts({"www.example.com"}), texts({"192.0.2.1", "192.0.2.2", "2001:db8::1"}),
                            AddressMode::AllRoundRobin),
                  2);
        QCOMPARE(addressTexts(answer(table, asked)).first(), text("192.0.2.2"));
    }
};

QTEST_GUILESS_MAIN(SetAnswersTest)
#include "SetAnswersTest.moc"
