// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/StatusJson.h"

#include <QJsonDocument>
#include <QtTest>

using namespace standby;

namespace {

QByteArray text(const RecentPolls& polls, int most = RecentPolls::kept) {
    return QJsonDocument(toJson(polls, most)).toJson(QJsonDocument::Compact);
}

} // namespace

class RecentPollsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theyAreToldOldestFirstWithThreeDigits() {
        RecentPolls polls;
        QCOMPARE(text(polls), QByteArray("[]"));
        polls.addGood(0.1234567);
        polls.addGood(23.4567);
        polls.addFailed();
        polls.addGood(1234.5);
        QCOMPARE(text(polls), QByteArray("[0.123,23.5,null,1234]"));
        QCOMPARE(text(polls, 2), QByteArray("[null,1234]"));
    }

    void theOldestMakeRoom() {
        RecentPolls polls;
        for (int number = 0; number < 200; ++number)
            polls.addGood(number);
        QCOMPARE(polls.size(), RecentPolls::kept);
        QCOMPARE(polls.at(0), 140.0f);
        QCOMPARE(polls.at(59), 199.0f);
    }

    void aPauseIsOneEntryBetweenPolls() {
        RecentPolls polls;
        polls.addPause();
        QCOMPARE(polls.size(), 0);
        polls.addGood(1);
        polls.addPause();
        polls.addPause();
        polls.addGood(2);
        QCOMPARE(text(polls), QByteArray("[1,\"paused\",2]"));
    }

    void whatCannotBeATimeIsBounded() {
        RecentPolls polls;
        polls.addGood(-1);
        polls.addGood(1e9);
        QCOMPARE(text(polls), QByteArray("[0,65504]"));
    }

    void theyAreTheSameHoweverTheyCameAbout() {
        RecentPolls one;
        RecentPolls other;
        for (int number = 0; number < 100; ++number)
            one.addGood(number);
        for (int number = 40; number < 100; ++number)
            other.addGood(number);
        QCOMPARE(one, other);
        other.addFailed();
        QVERIFY(one != other);
    }
};

QTEST_GUILESS_MAIN(RecentPollsTest)
#include "RecentPollsTest.moc"
