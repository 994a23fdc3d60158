// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HappeningsModel.h"
#include "models/SetHistory.h"
#include "support/FakeLink.h"
#include "support/WindowWithFakes.h"
#include "widgets/Theme.h"
#include "widgets/TimelineView.h"

#include <QAbstractItemModelTester>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

const QJsonArray servers{QJsonObject{{u"id"_s, u"a"_s}, {u"address"_s, u"192.0.2.1"_s}, {u"displayName"_s, u"HQ"_s}},
                         QJsonObject{{u"id"_s, u"b"_s}, {u"address"_s, u"192.0.2.2"_s}}};

/// Entries as they came; the list is wanted newest first.
QList<Happening> newestFirst(QList<Happening> entries) {
    std::reverse(entries.begin(), entries.end());
    for (qsizetype at = 0; at < entries.size(); ++at)
        entries[at].id = entries.size() - at;
    return entries;
}

Happening entry(WallTime time, const char* type, const char* serverId = "", const char* text = "") {
    return {0,
            time,
            QString::fromLatin1(type),
            QString::fromLatin1(serverId),
            u"HQ (192.0.2.1)"_s,
            QString::fromLatin1(text)};
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFailureIsASpanWithItsReason() {
        const auto rows = timelineOf(servers,
                                     newestFirst({entry(50, "serverRecovered", "a", "200 OK"),
                                                  entry(200, "serverFailed", "a", "connection refused"),
                                                  entry(300, "serverRecovered", "a", "200 OK")}),
                                     100, 1000);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).title, u"HQ (192.0.2.1)"_s);
        QCOMPARE(rows.at(0).spans, (QList<TimelineSpan>{{100, 200, SpanState::Ok, u"200 OK"_s},
                                                        {200, 300, SpanState::Failed, u"connection refused"_s},
                                                        {300, 1000, SpanState::Ok, u"200 OK"_s}}));
        QCOMPARE(rows.at(0).ms(SpanState::Failed), 100);
        QCOMPARE(rows.at(1).spans, (QList<TimelineSpan>{{100, 1000, SpanState::NotKnown, {}}}));
    }

    void aPauseHidesTheVerdictAndEndsWithIt() {
        const auto rows = timelineOf(servers,
                                     newestFirst({entry(10, "serverFailed", "a", "timeout"),
                                                  entry(200, "paused", "", "by admin"), entry(300, "resumed")}),
                                     100, 400);
        QCOMPARE(rows.at(0).spans, (QList<TimelineSpan>{{100, 200, SpanState::Failed, u"timeout"_s},
                                                        {200, 300, SpanState::Paused, u"by admin"_s},
                                                        {300, 400, SpanState::Failed, u"timeout"_s}}));
    }

    void aDisabledServerIsNotJudged() {
        const auto rows = timelineOf(
            servers, newestFirst({entry(10, "serverRecovered", "a"), entry(200, "serverDisabled", "a")}), 100, 400);
        QCOMPARE(rows.at(0).ms(SpanState::Disabled), 200);
        QCOMPARE(rows.at(1).ms(SpanState::Disabled), 0);
    }

    void nothingIsKnownWhileTheProgramDoesNotRun() {
        const auto rows = timelineOf(servers,
                                     newestFirst({entry(10, "programStarted"), entry(20, "serverRecovered", "a"),
                                                  entry(200, "programStopped"), entry(300, "programStarted")}),
                                     100, 400);
        QCOMPARE(rows.at(0).ms(SpanState::NotRunning), 100);
        QCOMPARE(rows.at(0).ms(SpanState::Ok), 200);
    }

    void aProgramThatDiedIsNotTrustedSinceItsLastEntry() {
        const auto rows = timelineOf(servers,
                                     newestFirst({entry(10, "programStarted"), entry(20, "serverRecovered", "a"),
                                                  entry(150, "addressesChanged"), entry(300, "programStarted")}),
                                     100, 400);
        QCOMPARE(rows.at(0).spans, (QList<TimelineSpan>{{100, 150, SpanState::Ok, {}},
                                                        {150, 300, SpanState::NotRunning, {}},
                                                        {300, 400, SpanState::Ok, {}}}));
    }

    void timelineSaysWhatHappenedToAScreenReader() {
        TimelineView view;
        constexpr WallTime minute = 60'000;
        view.setTimeline(timelineOf(servers,
                                    newestFirst({entry(0, "serverRecovered", "a"), entry(0, "serverRecovered", "b"),
                                                 entry(10 * minute, "serverFailed", "b", "timeout"),
                                                 entry(22 * minute, "serverRecovered", "b")}),
                                    0, 60 * minute),
                         0, 60 * minute);
        QCOMPARE(view.accessibleName(), u"Timeline of the servers"_s);
        // The one that failed comes first.
        QCOMPARE(view.accessibleDescription(),
                 u"192.0.2.2: failed 1 times, 12 min in all; now: OK.\nHQ (192.0.2.1): never failed; now: OK."_s);

        HappeningsModel list(u"What"_s);
        list.setHappenings(newestFirst({entry(10 * minute, "serverFailed", "a", "timeout")}));
        const QString heard = list.index(0, HappeningsModel::When).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.endsWith(u": HQ (192.0.2.1) failed, timeout"_s), qPrintable(heard));
    }

    void theStatesOfATimelineAreToldApartWithoutColour() {
        TimelineView view;
        view.resize(800, view.sizeHint().height());
        view.setTimeline({{u"a"_s,
                           u"HQ"_s,
                           {{0, 250, SpanState::Ok, {}},
                            {250, 500, SpanState::Failed, {}},
                            {500, 750, SpanState::Paused, {}},
                            {750, 1000, SpanState::NotKnown, {}}}}},
                         0, 1000);
        view.resize(800, view.sizeHint().height());
        const QImage image = view.grab().toImage();
        const QRgb ground = image.pixel(799, 3);
        // What is painted of a bar, and from which height on.
        const auto painted = [&image, ground](double share) {
            const int left = 60;
            const int x = left + int((image.width() - left) * share);
            int pixels = 0;
            int top = image.height();
            for (int column = 0; column < 8; ++column) {
                for (int y = image.height() / 2 - 1; y >= 0; --y) {
                    if (image.pixel(x + column, y) == ground)
                        continue;
                    ++pixels;
                    top = std::min(top, y);
                }
            }
            return std::pair(pixels, top);
        };
        const auto [ok, okTop] = painted(0.125);
        const auto [failed, failedTop] = painted(0.375);
        const auto [paused, pausedTop] = painted(0.625);
        const auto [notKnown, notKnownTop] = painted(0.875);
        QVERIFY(failedTop < okTop);
        QVERIFY(failed > ok);
        QVERIFY(paused > 0 && paused < ok * 3 / 4); // stripes have gaps
        QVERIFY(notKnown > 0 && notKnownTop > okTop + 2 && notKnownTop > pausedTop);
    }

    void aShortFailureIsSeenAndPointedAt() {
        TimelineView view;
        constexpr WallTime day = 24 * 3600 * 1000;
        view.setTimeline({{u"a"_s,
                           u"HQ"_s,
                           {{0, day / 2, SpanState::Ok, {}},
                            {day / 2, day / 2 + 3'000, SpanState::Failed, u"timeout"_s},
                            {day / 2 + 3'000, day, SpanState::Ok, {}}}}},
                         0, day);
        view.resize(600, view.sizeHint().height());
        const QColor failed = toneColor(Tone::BeatFailed, view.palette());
        const QImage image = view.grab().toImage();
        int x = 0;
        while (x < image.width() && image.pixelColor(x, view.fontMetrics().height() / 2 + 3) != failed)
            ++x;
        QVERIFY(x < image.width());
        QSignalSpy chosen(&view, &TimelineView::spanChosen);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(x + 1, view.fontMetrics().height() / 2));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toLongLong(), day / 2);
        QVERIFY(
            spanText({day / 2, day / 2 + 3'000, SpanState::Failed, u"timeout"_s}, false).endsWith(u"(3 s): timeout"_s));
    }

    void aSelectedEntryStaysSelectedWhenMoreHappens() {
        HappeningsModel model(u"What"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<Happening> entries = newestFirst({entry(1, "serverFailed", "a"), entry(2, "serverRecovered", "a")});
        model.setHappenings(entries);
        const QPersistentModelIndex selected = model.index(1, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Happening more = entry(3, "paused");
        more.id = 3;
        entries.prepend(more);
        model.setHappenings(entries);
        QCOMPARE(selected.row(), 2);
        entries.removeLast();
        model.setHappenings(entries);
        QVERIFY(!selected.isValid());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(resets.size(), 0);
        model.setHappenings({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyTypeOfEntryHasWords() {
        for (const char* type :
             {"serverFailed", "serverRecovered", "serverUnknown", "serverDisabled", "serverEnabled", "dnsUpdated",
              "dnsUpdateFailed", "dnsUpdateRecovered", "notificationSent", "notificationFailed", "addressesChanged",
              "paused", "resumed", "programStarted", "programStopped"})
            QVERIFY(happeningText(entry(1, type)) != QLatin1String(type));
    }

    void theHistoryIsReadOnceAndThenOnlyWhatIsNew() {
        FakeLink link;
        SetClock clock;
        const QString set = link.addSet(u"Shop"_s);
        link.happened(set, clock.wallMs - 3'600'000 * 30, u"serverRecovered"_s, 0, u"200 OK"_s);
        link.happened(set, clock.wallMs - 60'000, u"serverFailed"_s, 0, u"timeout"_s);
        link.deliver();
        SetHistory history(link, clock);
        history.show(set);
        QTest::qWait(20);
        QCOMPARE(link.requests().filter(u"/history"_s).size(), 0); // nobody looks
        history.setSeen(true);
        QTRY_VERIFY(history.loaded());
        QCOMPARE(link.requests().filter(u"/history"_s).size(), 2); // the range, and how it began
        QCOMPARE(history.happenings().size(), 2);
        link.happened(set, clock.wallMs - 1'000, u"serverRecovered"_s, 0, u"200 OK"_s);
        QTRY_COMPARE(history.happenings().size(), 3);
        QVERIFY(link.requests().constLast().contains(u"after=2"_s));
        QCOMPARE(history.happenings().constFirst().type, u"serverRecovered"_s);
    }

    void neverIsMoreThanOneRequestOwed() {
        FakeLink link;
        SetClock clock;
        const QString set = link.addSet(u"Shop"_s);
        link.deliver();
        SetHistory history(link, clock);
        history.show(set);
        link.holdAnswers(true);
        history.setSeen(true);
        for (int line = 0; line < 20; ++line) {
            link.happened(set, clock.wallMs, u"paused"_s, -1, {});
            link.deliver();
        }
        QTest::qWait(SetHistory::readAfterMs + 100);
        QCOMPARE(link.requests().filter(u"/history"_s).size(), 1);
        link.holdAnswers(false);
        QTRY_COMPARE(history.happenings().size(), 20);
    }

    void moreThanIsReadIsSaid() {
        FakeLink link;
        SetClock clock;
        const QString set = link.addSet(u"Shop"_s);
        for (int number = 0; number < SetHistory::mostRows + 10; ++number)
            link.happened(set, clock.wallMs - 100'000 + number, u"addressesChanged"_s, -1, {});
        link.deliver();
        SetHistory history(link, clock);
        history.show(set);
        history.setSeen(true);
        QTRY_VERIFY(history.loaded());
        QVERIFY(history.cutShort());
        QCOMPARE(history.from(), clock.wallMs - 100'000 + 10);
    }

    void aHistoryThatCannotBeReadSaysWhy() {
        FakeLink link;
        SetClock clock;
        const QString set = link.addSet(u"Shop"_s);
        link.refuse("GET", "/serversets/" + set.toLatin1() + "/history", 500, u"The history was not read."_s);
        SetHistory history(link, clock);
        history.show(set);
        history.setSeen(true);
        QTRY_COMPARE(history.trouble(), u"The history was not read."_s);
        link.stopRefusing();
        link.happened(set, clock.wallMs, u"paused"_s, -1, {});
        QTRY_VERIFY(history.loaded());
        QVERIFY(history.trouble().isEmpty());
    }
};

QTEST_MAIN(TimelineTest)
#include "TimelineTest.moc"
