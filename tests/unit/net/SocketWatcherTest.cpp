// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SocketWatcher.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace standby;

namespace {

/// Keeps the bare descriptor: nothing but the watcher under test reads from it.
class BareServer : public QTcpServer {
  public:
    qintptr descriptor = -1;

  protected:
    void incomingConnection(qintptr socket) override { descriptor = socket; }
};

/// A connected pair on the loopback.
struct Pair {
    BareServer server;
    QTcpSocket far;
    qintptr near = -1;

    Pair() {
        server.listen(QHostAddress::LocalHost);
        far.connectToHost(QHostAddress::LocalHost, server.serverPort());
        server.waitForNewConnection(2000);
        far.waitForConnected(2000);
        near = server.descriptor;
    }
    ~Pair() {
        QTcpSocket closer;
        closer.setSocketDescriptor(near);
        closer.abort();
    }
    void say(const char* text) {
        far.write(text);
        far.flush();
    }
};

} // namespace

class SocketWatcherTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readableIsReportedUntilItIsRead() {
        Pair pair;
        SocketWatcher watcher;
        int times = 0;
        QVERIFY(watcher.watch(pair.near, SocketWatcher::Readable, [&](int ready) {
            QCOMPARE(ready, int(SocketWatcher::Readable));
            if (++times == 3)
                watcher.forget(pair.near); // Qt on Windows stays in one turn of the loop as long as nobody reads
        }));
        QTest::qWait(20);
        QCOMPARE(times, 0);
        pair.say("x");
        QTRY_COMPARE_WITH_TIMEOUT(times, 3, 2000);
    }

    void interestCanBeChangedAndTakenAway() {
        Pair pair;
        SocketWatcher watcher;
        QList<int> seen;
        watcher.watch(pair.near, SocketWatcher::Writable, [&](int ready) {
            seen << ready;
            watcher.change(pair.near, SocketWatcher::None);
        });
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, 2000);
        pair.say("x");
        QTest::qWait(20);
        QCOMPARE(seen, (QList<int>{SocketWatcher::Writable}));
        watcher.change(pair.near, SocketWatcher::Readable);
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 2, 2000);
        QCOMPARE(seen.last(), int(SocketWatcher::Readable));
    }

    void aHangUpIsReportedAsWhatWasAskedFor() {
        Pair pair;
        SocketWatcher watcher;
        bool told = false;
        watcher.watch(pair.near, SocketWatcher::Readable, [&](int ready) {
            told = ready == SocketWatcher::Readable;
            watcher.forget(pair.near);
        });
        pair.far.abort();
        QTRY_VERIFY_WITH_TIMEOUT(told, 2000);
    }

    void aCallbackMayForgetAnotherSocketThatIsReadyInTheSameBatch() {
        Pair first;
        Pair second;
        SocketWatcher watcher;
        int firstTold = 0;
        int secondTold = 0;
        watcher.watch(first.near, SocketWatcher::Readable, [&](int) {
            ++firstTold;
            watcher.forget(first.near);
            watcher.forget(second.near);
        });
        watcher.watch(second.near, SocketWatcher::Readable, [&](int) {
            ++secondTold;
            watcher.forget(first.near);
            watcher.forget(second.near);
        });
        first.say("x");
        second.say("x");
        QTRY_VERIFY_WITH_TIMEOUT(firstTold + secondTold > 0, 2000);
        QTest::qWait(20);
        QCOMPARE(firstTold + secondTold, 1);
    }

    void anEventOfTheSocketBeforeIsNotGivenToItsSuccessorOfTheSameNumber() {
        Pair first;
        Pair second;
        SocketWatcher watcher;
        int stale = 0;
        const auto replaceOther = [&](qintptr other) {
            return [&, other](int) {
                watcher.forget(first.near);
                watcher.forget(second.near);
                // As when the other was closed and a new socket got its number: it is idle and asks to read nothing
                // yet.
                watcher.watch(other, SocketWatcher::None, [&](int) { ++stale; });
                watcher.change(other, SocketWatcher::Writable);
                watcher.change(other, SocketWatcher::None);
            };
        };
        watcher.watch(first.near, SocketWatcher::Readable, replaceOther(second.near));
        watcher.watch(second.near, SocketWatcher::Readable, replaceOther(first.near));
        first.say("x");
        second.say("x");
        QTest::qWait(50);
        QCOMPARE(stale, 0);
    }

    void aCallbackMayReplaceItself() {
        Pair pair;
        SocketWatcher watcher;
        QString order;
        watcher.watch(pair.near, SocketWatcher::Writable, [&](int) {
            order += u'1';
            watcher.watch(pair.near, SocketWatcher::Writable, [&](int) {
                order += u'2';
                watcher.forget(pair.near);
            });
        });
        QTRY_COMPARE_WITH_TIMEOUT(order, QStringLiteral("12"), 2000);
    }

    void aCallbackMayDestroyTheWatcher() {
        Pair first;
        Pair second;
        auto watcher = std::make_unique<SocketWatcher>();
        int told = 0;
        const auto destroy = [&](int) {
            ++told;
            watcher.reset();
        };
        watcher->watch(first.near, SocketWatcher::Writable, destroy);
        watcher->watch(second.near, SocketWatcher::Writable, destroy);
        QTRY_COMPARE_WITH_TIMEOUT(told, 1, 2000);
        QTest::qWait(20);
        QCOMPARE(told, 1);
    }
};

QTEST_GUILESS_MAIN(SocketWatcherTest)
#include "SocketWatcherTest.moc"
