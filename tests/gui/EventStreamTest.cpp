// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/EventStream.h"

#include <QtTest>

using namespace standby;

class EventStreamTest : public QObject {
    Q_OBJECT

    static QList<StreamEvent> eventsOf(const QByteArray& text) {
        EventStream stream;
        QList<StreamEvent> events;
        return stream.feed(text, events) ? events : QList<StreamEvent>();
    }

  private Q_SLOTS:
    void whatTheEngineSendsIsRead() {
        const QList<StreamEvent> expected{{"serverSet", "{\"id\":\"a\"}", "x-1"}, {"reset", "{}", "x-2"}};
        QCOMPARE(eventsOf("retry: 2000\n\nid: x-0\n\n:\n\nevent: serverSet\nid: x-1\ndata: {\"id\":\"a\"}\n\n"
                          "event: reset\nid: x-2\ndata: {}\n\n"),
                 expected);
    }

    void itMayComeInAnyPiecesWithAnyLineEnds() {
        const QByteArray text = "\xEF\xBB\xBF"
                                ": hello\nevent: a\ndata: one\ndata:two\n\nid: 7\ndata\ndata\n\ndata: \xC3\xA4\n\n";
        const QList<StreamEvent> expected{{"a", "one\ntwo", ""}, {"message", "\n", "7"}, {"message", "\xC3\xA4", "7"}};
        for (const char* end : {"\n", "\r", "\r\n"}) {
            QByteArray ended = text;
            ended.replace("\n", end);
            QCOMPARE(eventsOf(ended), expected);
            for (qsizetype cut = 0; cut <= ended.size(); ++cut) {
                EventStream stream;
                QList<StreamEvent> events;
                QVERIFY(stream.feed(ended.first(cut), events));
                QVERIFY(stream.feed(ended.sliced(cut), events));
                QCOMPARE(events, expected);
            }
            EventStream byByte;
            QList<StreamEvent> events;
            for (const char byte : ended)
                QVERIFY(byByte.feed(QByteArrayView(&byte, 1), events));
            QCOMPARE(events, expected);
        }
    }

    void anIdCountsWhenItsEventIsWholeAndSurvivesAReconnect() {
        EventStream stream;
        QList<StreamEvent> events;
        QVERIFY(stream.feed("id: 1\n\nid: 2\ndata: half", events));
        QCOMPARE(stream.lastEventId(), "1");
        stream.restart();
        QVERIFY(stream.feed("data: next\n\n", events));
        QCOMPARE(events, (QList<StreamEvent>{{"message", "next", "1"}}));
        stream.forget();
        QCOMPARE(stream.lastEventId(), "");
    }

    void oddIdsAreNotRemembered() {
        EventStream stream;
        QList<StreamEvent> events;
        QVERIFY(stream.feed(QByteArray("id: a\0b\n\n", 9), events));
        QVERIFY(stream.feed("id: " + QByteArray(EventStream::longestId + 1, 'x') + "\n\n", events));
        QCOMPARE(stream.lastEventId(), "");
    }

    void aLineWithoutEndIsGivenUp() {
        EventStream stream;
        QList<StreamEvent> events;
        const QByteArray piece(64 * 1024, 'x');
        qsizetype taken = 0;
        while (stream.feed(piece, events) && taken < 100 * EventStream::longestLine)
            taken += piece.size();
        QVERIFY(taken <= EventStream::longestLine);
        QVERIFY(!stream.feed("\n\ndata: more\n\n", events));
        QVERIFY(events.isEmpty());
        stream.restart();
        QVERIFY(stream.feed("data: more\n\n", events));
        QCOMPARE(events.size(), 1);
    }

    void anEventWithoutEndIsGivenUp() {
        EventStream stream;
        QList<StreamEvent> events;
        const QByteArray line = "data: " + QByteArray(64 * 1024, 'x') + "\n";
        qsizetype taken = 0;
        while (stream.feed(line, events) && taken < 100 * EventStream::longestEvent)
            taken += line.size();
        QVERIFY(taken <= EventStream::longestEvent + line.size());
        QVERIFY(events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EventStreamTest)
#include "EventStreamTest.moc"
