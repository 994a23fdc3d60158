// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/Problems.h"

#include <QtTest>

using namespace standby;

namespace {

QString key(const char* latin1) {
    return QString::fromLatin1(latin1);
}

Problem problem(const char* description) {
    Problem one;
    one.type = ProblemType::ServerPoll;
    one.description = QString::fromLatin1(description);
    return one;
}

} // namespace

class ProblemsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theSameCauseStaysOneProblemAndIsConfirmed() {
        Problems problems;
        QCOMPARE(problems.report(key("poll/s/1"), problem("refused"), 1000), Problems::Change::Added);
        const QString id = problems.list().first().id;
        QVERIFY(!id.isEmpty());
        QCOMPARE(problems.report(key("poll/s/1"), problem("refused"), 2000), Problems::Change::Confirmed);
        QCOMPARE(problems.count(), 1);
        QCOMPARE(problems.byId(id)->firstDetectedAt, 1000);
        QCOMPARE(problems.byId(id)->lastConfirmedAt, 2000);
    }

    void otherWordsChangeAProblemAndKeepItsAcknowledgement() {
        Problems problems;
        problems.report(key("poll/s/1"), problem("refused"), 1000);
        const QString id = problems.list().first().id;
        QVERIFY(problems.acknowledge(id, key("on it")));
        QCOMPARE(problems.report(key("poll/s/1"), problem("no answer in 5 s"), 2000), Problems::Change::Changed);
        const Problem* now = problems.byKey(key("poll/s/1"));
        QCOMPARE(now->id, id);
        QCOMPARE(now->description, key("no answer in 5 s"));
        QCOMPARE(now->firstDetectedAt, 1000);
        QVERIFY(now->acknowledged);
        QCOMPARE(now->acknowledgeNote, key("on it"));
    }

    void aCauseThatComesBackIsANewProblem() {
        Problems problems;
        problems.report(key("poll/s/1"), problem("refused"), 1000);
        const std::optional<Problem> ended = problems.resolve(key("poll/s/1"));
        QVERIFY(ended);
        QVERIFY(!problems.resolve(key("poll/s/1")));
        QVERIFY(!problems.byId(ended->id));
        QVERIFY(!problems.acknowledge(ended->id, QString()));
        problems.report(key("poll/s/1"), problem("refused"), 3000);
        QVERIFY(problems.list().first().id != ended->id);
        QCOMPARE(problems.list().first().firstDetectedAt, 3000);
    }

    void problemsAreListedInTheOrderOfDetection() {
        Problems problems;
        for (const char* name : {"c", "a", "d", "b"})
            problems.report(key(name), problem(name), 1000);
        problems.report(key("c"), problem("c"), 2000);
        QString order;
        for (const Problem& one : problems.list())
            order += one.description;
        QCOMPARE(order, key("cadb"));
    }

    void aDeletedSetTakesItsProblemsAlong() {
        Problems problems;
        problems.report(key("poll/s/1"), problem("1"), 1000);
        problems.report(key("poll/s2/1"), problem("other"), 1000);
        problems.report(key("poll/s/2"), problem("2"), 1000);
        const QList<Problem> ended = problems.resolveAll(key("poll/s/"));
        QCOMPARE(ended.size(), 2);
        QCOMPARE(ended[0].description, key("1"));
        QCOMPARE(ended[1].description, key("2"));
        QCOMPARE(problems.list().size(), 1);
        QCOMPARE(problems.list().first().description, key("other"));
    }
};

QTEST_GUILESS_MAIN(ProblemsTest)
#include "ProblemsTest.moc"
