// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ThreeWayMerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class ThreeWayMergeTest : public QObject {
    Q_OBJECT

    static QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }
    static QStringList pointersOf(const MergedChanges& merged) {
        QStringList pointers;
        for (const FieldConflict& conflict : merged.conflicts)
            pointers.append(conflict.pointer);
        return pointers;
    }

  private Q_SLOTS:
    void changesOfDifferentFieldsAreBothTaken() {
        const auto merged = mergeThreeWays(json(R"({"name":"a","dns":{"ttl":60,"names":["x"]}})"),
                                           json(R"({"name":"b","dns":{"ttl":60,"names":["x"]}})"),
                                           json(R"({"name":"a","dns":{"ttl":30,"names":["x","y"]}})"));
        QCOMPARE(merged.whole, json(R"({"name":"b","dns":{"ttl":30,"names":["x","y"]}})"));
        QVERIFY(merged.conflicts.isEmpty());
    }

    void theSameChangeIsNoConflict() {
        const auto merged = mergeThreeWays(json(R"({"ttl":60})"), json(R"({"ttl":30})"), json(R"({"ttl":30})"));
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.whole, json(R"({"ttl":30})"));
    }

    void whatBothChangedIsAskedAndDecided() {
        const QJsonObject base = json(R"({"dns":{"ttl":60}})");
        const QJsonObject mine = json(R"({"dns":{"ttl":30}})");
        const QJsonObject theirs = json(R"({"dns":{"ttl":90}})");
        const auto merged = mergeThreeWays(base, mine, theirs);
        QCOMPARE(pointersOf(merged), QStringList{u"/dns/ttl"_s});
        QCOMPARE(merged.conflicts.first().theirs.toInt(), 90);
        QCOMPARE(merged.whole, mine);
        QCOMPARE(mergeThreeWays(base, mine, theirs, {u"/dns/ttl"_s}).whole, theirs);
    }

    void entriesOfListsAreMergedById() {
        const auto merged =
            mergeThreeWays(json(R"({"servers":[{"id":"1","weight":1,"notes":""},{"id":"2","weight":1}]})"),
                           json(R"({"servers":[{"id":"1","weight":5,"notes":""},{"id":"2","weight":1},{"weight":9}]})"),
                           json(R"({"servers":[{"id":"1","weight":1,"notes":"hot"},{"id":"3","weight":3}]})"));
        QCOMPARE(merged.whole,
                 json(R"({"servers":[{"id":"1","weight":5,"notes":"hot"},{"weight":9},{"id":"3","weight":3}]})"));
        QVERIFY(merged.conflicts.isEmpty());
    }

    void anEntryThatOneRemovedAndTheOtherChangedIsAsked() {
        const QJsonObject base = json(R"({"servers":[{"id":"1","weight":1},{"id":"2","weight":1}]})");
        const QJsonObject mine = json(R"({"servers":[{"id":"1","weight":1},{"id":"2","weight":7}]})");
        const QJsonObject theirs = json(R"({"servers":[{"id":"1","weight":1}]})");
        const auto merged = mergeThreeWays(base, mine, theirs);
        QCOMPARE(pointersOf(merged), QStringList{u"/servers/2"_s});
        QVERIFY(merged.conflicts.first().theirs.isUndefined());
        QCOMPARE(merged.whole, mine);
        QCOMPARE(mergeThreeWays(base, mine, theirs, {u"/servers/2"_s}).whole, theirs);
        const auto turned = mergeThreeWays(base, theirs, mine);
        QVERIFY(turned.conflicts.first().mine.isUndefined());
        QCOMPARE(turned.whole, theirs);
    }

    void theOrderThatOneChangedIsTaken() {
        const QJsonObject base = json(R"({"servers":[{"id":"1"},{"id":"2"},{"id":"3"}]})");
        const QJsonObject moved = json(R"({"servers":[{"id":"3"},{"id":"1"},{"id":"2"}]})");
        const QJsonObject more = json(R"({"servers":[{"id":"1"},{"id":"2"},{"id":"3"},{"id":"4"}]})");
        const QJsonObject both = json(R"({"servers":[{"id":"3"},{"id":"1"},{"id":"2"},{"id":"4"}]})");
        QCOMPARE(mergeThreeWays(base, moved, more).whole, both);
        QCOMPARE(mergeThreeWays(base, more, moved).whole, both);
        const auto asked = mergeThreeWays(base, moved, json(R"({"servers":[{"id":"2"},{"id":"1"},{"id":"3"}]})"));
        QCOMPARE(pointersOf(asked), QStringList{u"/servers/order"_s});
    }

    void settingsOfAnotherKindAreOneField() {
        const auto merged = mergeThreeWays(json(R"({"method":{"type":"ping","timeout":5}})"),
                                           json(R"({"method":{"type":"tcp","port":25}})"),
                                           json(R"({"method":{"type":"ping","timeout":9}})"));
        QCOMPARE(pointersOf(merged), QStringList{u"/method"_s});
        QCOMPARE(merged.whole, json(R"({"method":{"type":"tcp","port":25}})"));
    }

    void nullAndAnObjectAreOneField() {
        const auto merged = mergeThreeWays(json(R"({"tsig":null})"), json(R"({"tsig":{"name":"a"}})"),
                                           json(R"({"tsig":{"name":"b"}})"));
        QCOMPARE(pointersOf(merged), QStringList{u"/tsig"_s});
    }
};

QTEST_GUILESS_MAIN(ThreeWayMergeTest)
#include "ThreeWayMergeTest.moc"
