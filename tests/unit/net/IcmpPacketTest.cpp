// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/IcmpPacket.h"

#include <QtTest>

using namespace standby;

namespace {

const QHostAddress target4(QStringLiteral("192.0.2.10"));
const QHostAddress target6(QStringLiteral("2001:db8::10"));

QByteArray bytes(const EchoPacket& packet) {
    return QByteArray(packet.data(), qsizetype(packet.size()));
}

QByteArray replyTo(IpFamily family, const EchoPacket& request) {
    QByteArray reply = bytes(request);
    reply[0] = char(family == IpFamily::V4 ? 0 : 129);
    return reply;
}

/// "Destination host unreachable" as a router sends it, with @p quoted bytes of the request.
QByteArray unreachable(IpFamily family, const EchoPacket& request, qsizetype quoted = 24) {
    QByteArray error;
    if (family == IpFamily::V4)
        error = QByteArray::fromHex("0301000000000000"
                                    "4500002c000040004001000000000000c000020a");
    else
        error = QByteArray::fromHex("0103000000000000"
                                    "6000000000183a40"
                                    "00000000000000000000000000000000"
                                    "20010db8000000000000000000000010");
    return error + bytes(request).first(quoted);
}

} // namespace

class IcmpPacketTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theChecksumOfARequestIsRight() {
        const EchoPacket packet = echoRequest(IpFamily::V4, 0x1234, 7, 0x0123456789abcdef);
        quint32 sum = 0;
        for (size_t i = 0; i < packet.size(); i += 2)
            sum += quint32(quint8(packet[i])) << 8 | quint8(packet[i + 1]);
        QCOMPARE((sum & 0xffff) + (sum >> 16), 0xffffu);
    }

    void aReplyIsMatchedToItsEcho() {
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            const QHostAddress target = family == IpFamily::V4 ? target4 : target6;
            EchoTable table;
            table.add(QHostAddress(QHostAddress::LocalHost), 1);
            const EchoTable::Echo echo = *table.add(target, 77);
            const EchoPacket request = echoRequest(family, 5, echo.sequence(), echo.cookie);
            const auto message = readIcmp(family, replyTo(family, request));
            QVERIFY(message && message->isReply);
            QCOMPARE(message->id, 5);
            QVERIFY(table.match(*message, target));
            QCOMPARE(table.match(*message, target)->tag, 77);
        }
    }

    void aForgedReplyIsNotBelieved() {
        EchoTable table;
        const EchoTable::Echo echo = *table.add(target4, 1);
        const auto good =
            readIcmp(IpFamily::V4, replyTo(IpFamily::V4, echoRequest(IpFamily::V4, 5, echo.sequence(), echo.cookie)));
        QVERIFY(table.match(*good, target4));
        QVERIFY(!table.match(*good, QHostAddress(QStringLiteral("192.0.2.11"))));
        IcmpMessage otherCookie = *good;
        otherCookie.cookie = echo.cookie + 1;
        QVERIFY(!table.match(otherCookie, target4));
        IcmpMessage noCookie = *good;
        noCookie.cookie.reset();
        QVERIFY(!table.match(noCookie, target4));
        IcmpMessage otherSequence = *good;
        otherSequence.sequence = 9;
        QVERIFY(!table.match(otherSequence, target4));
    }

    void aReplyThatComesAfterItsNumberWasUsedAgainIsNotBelieved() {
        EchoTable table;
        const EchoTable::Echo late = *table.add(target4, 1);
        table.remove(late.id);
        const EchoTable::Echo next = *table.add(target4, 2);
        QCOMPARE(next.sequence(), late.sequence());
        const auto reply =
            readIcmp(IpFamily::V4, replyTo(IpFamily::V4, echoRequest(IpFamily::V4, 5, late.sequence(), late.cookie)));
        QVERIFY(!table.match(*reply, target4));
        table.remove(late.id);
        QVERIFY(table.match(
            *readIcmp(IpFamily::V4, replyTo(IpFamily::V4, echoRequest(IpFamily::V4, 5, next.sequence(), next.cookie))),
            target4));
    }

    void anErrorIsMatchedByWhatItQuotes() {
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            const QHostAddress target = family == IpFamily::V4 ? target4 : target6;
            EchoTable table;
            const EchoTable::Echo echo = *table.add(target, 3);
            const EchoPacket request = echoRequest(family, 5, echo.sequence(), echo.cookie);
            for (const qsizetype quoted : {8, 24}) {
                const auto message = readIcmp(family, unreachable(family, request, quoted));
                QVERIFY(message && !message->isReply);
                QCOMPARE(message->error, QStringLiteral("destination host unreachable"));
                QCOMPARE(message->target, target);
                QVERIFY(table.match(*message, QHostAddress(QStringLiteral("198.51.100.1"))));
            }
            auto other = readIcmp(family, unreachable(family, request));
            other->target = QHostAddress(QStringLiteral("192.0.2.99"));
            QVERIFY(!table.match(*other, target));
        }
    }

    void truncatedMessagesAreRefusedAtEveryLength() {
        const EchoPacket request = echoRequest(IpFamily::V4, 5, 1, 2);
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            const QByteArray whole = unreachable(family, request);
            const qsizetype headers = whole.size() - 24;
            for (qsizetype size = 0; size < whole.size(); ++size)
                QCOMPARE(readIcmp(family, whole.first(size)).has_value(),
                         family == IpFamily::V4 && size >= headers + 8);
        }
        const QByteArray packet = QByteArray::fromHex("4600001c00004000400100007f0000017f00000101020304") + "x";
        QCOMPARE(withoutIpv4Header(packet), QByteArrayView("x"));
        for (qsizetype size = 0; size < packet.size() - 1; ++size)
            QVERIFY(withoutIpv4Header(packet.first(size)).isEmpty());
    }

    void allNumbersCanBeInFlightAndNoMore() {
        EchoTable table;
        quint64 last = 0;
        for (int i = 0; i < 0x10000; ++i) {
            const EchoTable::Echo* echo = table.add(target4, 1);
            QVERIFY(echo);
            last = echo->id;
        }
        QVERIFY(!table.add(target4, 1));
        table.remove(last);
        QVERIFY(table.add(target4, 1));
    }
};

QTEST_GUILESS_MAIN(IcmpPacketTest)
#include "IcmpPacketTest.moc"
