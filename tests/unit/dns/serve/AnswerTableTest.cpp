// SPDX-License-Identifier: GPL-3.0-or-later
#include "DnsQuestions.h"

#include <QtTest>

#include <thread>

using namespace standby;

class AnswerTableTest : public QObject {
    Q_OBJECT

    static QStringList addressesOf(const AnswerTable& table, const char* name) {
        return addressTexts(answer(table, question(name, dnsType::a)));
    }
    static int rcodeOf(const AnswerTable& table, const char* name) {
        return answer(table, question(name, dnsType::a)).header.rcode;
    }

  private Q_SLOTS:
    void namesAreFoundCaseBlind() {
        AnswerTable table;
        table.setAll({servedSet("s", texts({"WWW.Example.com"}), texts({"192.0.2.1"}))}, 1);
        QCOMPARE(addressesOf(table, "www.example.COM"), texts({"192.0.2.1"}));
        QCOMPARE(addressesOf(table, "wwv.example.com"), QStringList());
    }

    void aWildcardStandsForNamesAtAnyDepthUnlessAListedOneIsCloser() {
        AnswerTable table;
        table.setAll({servedSet("all", texts({"*.example.com"}), texts({"192.0.2.1"})),
                      servedSet("one", texts({"b.example.com"}), texts({"192.0.2.2"})),
                      servedSet("deep", texts({"*.c.example.com"}), texts({"192.0.2.3"}))},
                     1);
        QCOMPARE(addressesOf(table, "a.example.com"), texts({"192.0.2.1"}));
        QCOMPARE(addressesOf(table, "a.b.c.d.example.com"), texts({"192.0.2.1"}));
        QCOMPARE(addressesOf(table, "b.example.com"), texts({"192.0.2.2"}));
        // Unlike RFC 4592, where the listed name would end what the wildcard covers.
        QCOMPARE(addressesOf(table, "a.b.example.com"), texts({"192.0.2.1"}));
        QCOMPARE(addressesOf(table, "c.example.com"), texts({"192.0.2.1"}));
        QCOMPARE(addressesOf(table, "x.y.c.example.com"), texts({"192.0.2.3"}));
        QCOMPARE(addressesOf(table, "*.example.com"), texts({"192.0.2.1"}));
        QCOMPARE(addressesOf(table, "example.com"), QStringList());
        QCOMPARE(rcodeOf(table, "example.com"), int(dnsRcode::noError));
        QCOMPARE(rcodeOf(table, "example.net"), int(dnsRcode::refused));
        QCOMPARE(rcodeOf(table, "anexample.com"), int(dnsRcode::refused));
    }

    void aWildcardAtTheTopStandsForEverything() {
        AnswerTable table;
        table.setAll({servedSet("all", texts({"*"}), texts({"192.0.2.1"}))}, 1);
        QCOMPARE(addressesOf(table, "com"), texts({"192.0.2.1"}));
        QCOMPARE(addressesOf(table, "www.example.com"), texts({"192.0.2.1"}));
        table.setAll({}, 1);
        QCOMPARE(rcodeOf(table, "com"), int(dnsRcode::refused));
        QCOMPARE(table.size(), size_t(0));
    }

    void namesBetweenExistAndNamesBelowDoNot() {
        AnswerTable table;
        table.setAll({servedSet("s", texts({"www.example.com", "a.b.www.example.com"}), texts({"192.0.2.1"}))}, 1);
        QCOMPARE(rcodeOf(table, "b.www.example.com"), int(dnsRcode::noError));
        QCOMPARE(rcodeOf(table, "c.www.example.com"), int(dnsRcode::nxDomain));
        QCOMPARE(rcodeOf(table, "c.a.b.www.example.com"), int(dnsRcode::nxDomain));
        QCOMPARE(rcodeOf(table, "example.com"), int(dnsRcode::refused));
        QCOMPARE(rcodeOf(table, "com"), int(dnsRcode::refused));
    }

    void whatChangesIsAnsweredAtOnce() {
        AnswerTable table;
        table.set(servedSet("s", texts({"www.example.com", "old.example.com"}), texts({"192.0.2.1"})), 1);
        QCOMPARE(addressesOf(table, "old.example.com"), texts({"192.0.2.1"}));
        table.set(servedSet("s", texts({"www.example.com", "new.example.com"}), texts({"192.0.2.2"})), 2);
        QCOMPARE(addressesOf(table, "www.example.com"), texts({"192.0.2.2"}));
        QCOMPARE(addressesOf(table, "new.example.com"), texts({"192.0.2.2"}));
        QCOMPARE(rcodeOf(table, "old.example.com"), int(dnsRcode::refused));
        table.remove(text("s"));
        QCOMPARE(rcodeOf(table, "www.example.com"), int(dnsRcode::refused));
        QCOMPARE(table.size(), size_t(0));
        table.remove(text("never there"));
    }

    void ofTwoSetsWithOneNameTheFirstHasIt() {
        AnswerTable table;
        const ServedSet first = servedSet("1", texts({"www.example.com"}), texts({"192.0.2.1"}));
        const ServedSet second = servedSet("2", texts({"www.example.com", "WWW.example.com"}), texts({"192.0.2.2"}));
        table.setAll({first, second}, 1);
        QCOMPARE(addressesOf(table, "www.example.com"), texts({"192.0.2.1"}));
        table.remove(text("1"));
        QCOMPARE(addressesOf(table, "www.example.com"), texts({"192.0.2.2"}));
        table.set(first, 1);
        QCOMPARE(addressesOf(table, "www.example.com"), texts({"192.0.2.2"}));
        table.setAll({first, second}, 1);
        QCOMPARE(addressesOf(table, "www.example.com"), texts({"192.0.2.1"}));
    }

    void tenThousandNamesComeAndGo() {
        AnswerTable table;
        QList<ServedSet> sets;
        for (int i = 0; i < 10'000; ++i) {
            sets << servedSet(QByteArray::number(i).constData(), {QStringLiteral("n%1.example.com").arg(i)},
                              {QStringLiteral("10.0.%1.%2").arg(i / 256).arg(i % 256)});
        }
        for (const ServedSet& set : std::as_const(sets))
            table.set(set, 1);
        QCOMPARE(table.size(), size_t(10'002)); // and example.com, and com
        QCOMPARE(addressesOf(table, "n9999.example.com"), texts({"10.0.39.15"}));
        table.setAll(sets.first(5000), 1);
        QCOMPARE(addressesOf(table, "n4999.example.com"), texts({"10.0.19.135"}));
        QCOMPARE(rcodeOf(table, "n5000.example.com"), int(dnsRcode::refused));
        QCOMPARE(table.readers().retired(), size_t(0)); // nobody reads
    }

    void whatAReaderMaySeeIsKeptUntilItLeaves() {
        AnswerTable table;
        GracePeriods::Reader reader(table.readers());
        table.set(servedSet("s", texts({"www.example.com"}), texts({"192.0.2.1"})), 1);
        reader.enter();
        table.set(servedSet("s", texts({"www.example.com"}), texts({"192.0.2.2"})), 2);
        QCOMPARE(table.readers().retired(), size_t(1));
        reader.leave();
        table.readers().sweep();
        QCOMPARE(table.readers().retired(), size_t(0));
    }

    /// Readers that never wait see one state or the other of each name, while names and addresses change under them.
    void theTableIsSwappedUnderReadingThreads() {
        AnswerTable table;
        const ServedSet before = servedSet("s", texts({"www.example.com"}), texts({"192.0.2.1", "192.0.2.2"}));
        const ServedSet after = servedSet("s", texts({"www.example.com", "*.example.com"}), texts({"192.0.2.3"}));
        table.set(before, 1);
        std::atomic<bool> stop = false;
        std::atomic<qint64> answers = 0;
        std::atomic<qint64> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back([&] {
                GracePeriods::Reader reader(table.readers());
                const QByteArray www = question("www.example.com", dnsType::a);
                const QByteArray other = question("other.example.com", dnsType::a);
                char buffer[dnsDatagramSize];
                while (!stop) {
                    reader.enter();
                    const DnsVerdict first = respond(table, www, DnsTransport::Udp, buffer, sizeof buffer);
                    wrong += first.size != www.size() + 32 && first.size != www.size() + 16;
                    const DnsVerdict second = respond(table, other, DnsTransport::Udp, buffer, sizeof buffer);
                    wrong += second.rcode == dnsRcode::refused ? second.size != other.size()
                                                               : second.size != other.size() + 16;
                    reader.leave();
                    ++answers;
                }
            });
        }
        for (int i = 0; i < 2000 || answers < 1000; ++i) {
            table.set(i % 2 ? before : after, quint32(i));
            const QString name = QStringLiteral("n%1.example.net").arg(i);
            table.set(servedSet("more", {name}, texts({"192.0.2.9"})), quint32(i)); // the table grows meanwhile
            if (i % 100 == 0)
                table.set(servedSet(qPrintable(name), {name}, texts({"192.0.2.9"})), 1);
        }
        stop = true;
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        table.readers().sweep();
        QCOMPARE(table.readers().retired(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(AnswerTableTest)
#include "AnswerTableTest.moc"
