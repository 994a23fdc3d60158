// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestHead.h"

#include <QTest>

using namespace standby;

class RequestHeadTest : public QObject {
    Q_OBJECT

    static HeadProgress read(const QByteArray& bytes) {
        qsizetype scanned = 0;
        return readRequestHead(bytes, scanned, HttpLimits());
    }
    static RequestHead accepted(const QByteArray& bytes) {
        const HeadProgress progress = read(bytes);
        if (const auto* refusal = std::get_if<HeadRefusal>(&progress))
            qWarning("%d %s", refusal->status, qPrintable(refusal->detail));
        return std::get<RequestHead>(progress);
    }
    static QByteArray get(const QByteArray& target) { return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n"; }
    static QByteArray with(const QByteArray& fields) { return "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n"; }

  private Q_SLOTS:
    void wellFormedHeadIsTakenApart() {
        const RequestHead head =
            accepted("PUT /a%2Fb/c?limit=5&after=%C3%A4 HTTP/1.1\r\nHost: [::1]:8100\r\n"
                     "X-Api-Key:  secret \r\nContent-Length: 12\r\nExpect: 100-Continue\r\n\r\nbody");
        QCOMPARE(head.method, "PUT");
        QCOMPARE(head.path, "/a%2Fb/c");
        QCOMPARE(head.query, "limit=5&after=%C3%A4");
        QCOMPARE(head.contentLength, 12);
        QVERIFY(head.keepAlive);
        QVERIFY(head.expectsContinue);
        QCOMPARE(head.headers.at(1).first, "X-Api-Key");
        QCOMPARE(head.headers.at(1).second, "secret");
    }

    void emptyLineBeforeTheRequestIsIgnored() {
        const QByteArray bytes = "\r\n" + get("/x");
        QCOMPARE(accepted(bytes).path, "/x");
        QCOMPARE(accepted(bytes).headBytes, bytes.size());
    }

    void absoluteTargetBringsItsOwnHost() {
        const RequestHead head = accepted(get("http://127.0.0.1:8100/log?after=1"));
        QCOMPARE(head.path, "/log");
        QCOMPARE(head.query, "after=1");
        QCOMPARE(head.headers, (HeaderList{{"Host", "127.0.0.1:8100"}}));
        QCOMPARE(accepted(get("http://name")).path, "/");
    }

    void connectionEndsWhereTheClientAsksForIt() {
        QVERIFY(!accepted(with("Connection: close\r\n")).keepAlive);
        QVERIFY(!accepted(with("connection: Upgrade, Close\r\n")).keepAlive);
        QVERIFY(!accepted("GET / HTTP/1.0\r\n\r\n").keepAlive);
        QVERIFY(accepted(with("Connection: keep-alive\r\n")).keepAlive);
    }

    void refusals_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("unknown verb", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("CONNECT", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("lower case verb", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("no version", "GET /\r\nHost: a\r\n\r\n", 400);
        row("version 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("version 0.9", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", 505);
        row("version of other protocol", "GET / HTTQ/1.1\r\nHost: a\r\n\r\n", 400);
        row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("space in the target", get("/a b"), 400);
        row("leading space", " GET / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("bare LF", "GET / HTTP/1.1\nHost: a\n\n", 400);
        row("bare LF in a field", "GET / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n", 400);
        row("bare CR", "GET / HTTP/1.1\r\nHost: a\rX: y\r\n\r\n", 400);
        row("TLS hello", QByteArray::fromHex("160301020001"), 400);
        row("NUL", QByteArray("GET /\0 HTTP/1.1\r\n", 17), 400);
        row("two slashes", get("//name/x"), 400);
        row("no slash", get("x"), 400);
        row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("other scheme", get("ftp://a/"), 400);
        row("user in the target", get("http://me@a/"), 400);
        row("encoded LF", get("/hello%0A"), 400);
        row("encoded NUL", get("/hello%00"), 400);
        row("encoded DEL", get("/hello%7f"), 400);
        row("half a triplet", get("/hello%2"), 400);
        row("no triplet", get("/hello%zz"), 400);
        row("not UTF-8", get("/hello%ff"), 400);
        row("raw bytes", get("/hello\xc3\xa4"), 400);
        row("fragment", get("/a#b"), 400);
        row("control in the query", get("/a?b=%0d"), 400);
        row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", with("Host: a\r\n"), 400);
        row("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
        row("Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400);
        row("Host with a user", "GET / HTTP/1.1\r\nHost: b@a\r\n\r\n", 400);
        row("Host with a wild port", "GET / HTTP/1.1\r\nHost: a:70000\r\n\r\n", 400);
        row("Host with a broken address", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 400);
        row("space before the colon", with("X : y\r\n"), 400);
        row("no colon", with("X\r\n"), 400);
        row("folded line", with("X: y\r\n z\r\n"), 400);
        row("two lengths", with("Content-Length: 3\r\nContent-Length: 5\r\n"), 400);
        row("same length twice", with("Content-Length: 3\r\ncontent-length: 3\r\n"), 400);
        row("list of lengths", with("Content-Length: 3, 3\r\n"), 400);
        row("signed length", with("Content-Length: +3\r\n"), 400);
        row("negative length", with("Content-Length: -1\r\n"), 400);
        row("hexadecimal length", with("Content-Length: 0x3\r\n"), 400);
        row("empty length", with("Content-Length:\r\n"), 400);
        row("length 2^64-1", with("Content-Length: 18446744073709551615\r\n"), 413);
        row("length over the limit", with("Content-Length: 1048577\r\n"), 413);
        row("chunked", with("Transfer-Encoding: chunked\r\n"), 411);
        row("chunked and a length", with("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n"), 400);
        row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("gzip", with("Transfer-Encoding: gzip\r\n"), 501);
        row("chunked twice", with("Transfer-Encoding: chunked, chunked\r\n"), 501);
        row("other expectation", with("Expect: more\r\n"), 417);
        row("101 fields", with(QByteArray("X: y\r\n").repeated(100)), 431);
        row("head over 64 KiB", with("X: " + QByteArray(65536, 'x') + "\r\n"), 431);
        row("endless head", QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(70'000, 'x'), 431);
        row("long target", get('/' + QByteArray(9000, 'x')), 414);
        row("endless target", "GET /" + QByteArray(9000, 'x'), 414);
    }
    void refusals() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const HeadProgress progress = read(bytes);
        QVERIFY(std::holds_alternative<HeadRefusal>(progress));
        QCOMPARE(std::get<HeadRefusal>(progress).status, status);
        QVERIFY(std::get<HeadRefusal>(progress).detail.endsWith(QLatin1Char('.')));
    }

    void hundredFieldsAreAllowed() {
        QCOMPARE(accepted(with(QByteArray("X: y\r\n").repeated(99))).headers.size(), 100);
    }

    void headInPiecesReadsAsTheWholeOne() {
        const QByteArray whole = with("Content-Length: 3\r\nX-Long: " + QByteArray(2000, 'x') + "\r\n");
        qsizetype scanned = 0;
        for (qsizetype size = 1; size < whole.size(); ++size)
            QVERIFY(std::holds_alternative<std::monostate>(
                readRequestHead(QByteArrayView(whole).first(size), scanned, HttpLimits())));
        const HeadProgress progress = readRequestHead(whole, scanned, HttpLimits());
        QCOMPARE(std::get<RequestHead>(progress).contentLength, 3);
        QCOMPARE(std::get<RequestHead>(progress).headBytes, whole.size());
    }
};

QTEST_GUILESS_MAIN(RequestHeadTest)
#include "RequestHeadTest.moc"
