// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include "http/PeerOwner.h"

#include <QProcess>
#include <QTcpServer>

#include <unistd.h>

using namespace standby;

/// Another user of this machine must not be able to use an API without a password.
class PeerOwnerTest : public QObject {
    Q_OBJECT

    static constexpr uid_t nobody = 65534;
    std::unique_ptr<HttpFixture> m_fixture;

    /// What another user gets for a request: the reply, from a child process that dropped its rights.
    QByteArray askAsNobody() const {
        QProcess child;
        child.setChildProcessModifier([] {
            if (setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(1);
        });
        child.start(
            QStringLiteral("bash"),
            {QStringLiteral("-c"), QStringLiteral("exec 3<>/dev/tcp/127.0.0.1/%1; printf 'POST /x HTTP/1.0\\r\\n"
                                                  "Content-Length: 2\\r\\n\\r\\nhi' >&3; cat <&3")
                                       .arg(m_fixture->server.port())});
        if (!QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 5000))
            child.kill();
        return child.readAllStandardOutput();
    }

  private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<HttpFixture>();
        QVERIFY(m_fixture->server.listen(HttpFixture::options()));
    }
    void cleanup() { m_fixture.reset(); }

    void ownProcessIsKnown_data() {
        QTest::addColumn<QHostAddress>("listen");
        QTest::addColumn<QHostAddress>("connect");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost) << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << QHostAddress(QHostAddress::LocalHostIPv6);
        QTest::newRow("IPv4 on a socket for both")
            << QHostAddress(QHostAddress::Any) << QHostAddress(QHostAddress::LocalHost);
    }
    void ownProcessIsKnown() {
        QFETCH(QHostAddress, listen);
        QFETCH(QHostAddress, connect);
        QTcpServer server;
        QVERIFY(server.listen(listen));
        QTcpSocket client;
        client.connectToHost(connect, server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections());
        const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
        QCOMPARE(peerOwner({peer->peerAddress(), peer->peerPort()}, {peer->localAddress(), peer->localPort()}),
                 PeerOwner::SameUser);
    }

    void whoHasClosedTheSocketIsUnknown() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections());
        const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
        const SocketEnd theirs{peer->peerAddress(), peer->peerPort()};
        const SocketEnd ours{peer->localAddress(), peer->localPort()};
        // The kernel then says that the socket is root's: whoever sends and closes at once must not pass for root.
        client.disconnectFromHost();
        QCOMPARE(peerOwner(theirs, ours), PeerOwner::Unknown);
    }

    void ownProcessIsServed() {
        RawClient client(m_fixture->server.port());
        client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.waitForReplies(1));
        QCOMPARE(client.status(), 200);
    }

    void otherUserIsRefused() {
        if (geteuid() != 0)
            QSKIP("Only root can start a process of another user.");
        const QByteArray reply = askAsNobody();
        QVERIFY2(reply.startsWith("HTTP/1.1 403 Forbidden\r\n"), reply);
        QVERIFY(reply.contains("application/problem+json"));
        QVERIFY(reply.contains("Without a password"));
        QVERIFY(m_fixture->requests.isEmpty());
    }

    void otherUserMayAskWhereThereIsAPassword() {
        if (geteuid() != 0)
            QSKIP("Only root can start a process of another user.");
        HttpApiOptions options = HttpFixture::options();
        options.password = QStringLiteral("pbkdf2-sha512:1:00:00");
        QVERIFY(m_fixture->server.listen(options));
        QVERIFY(askAsNobody().startsWith("HTTP/1.1 200 OK\r\n")); // its credentials are the door's matter
    }
};

QTEST_GUILESS_MAIN(PeerOwnerTest)
#include "PeerOwnerTest.moc"
