// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceNotice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace standby;

class ServiceNoticeTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString noticed(const QByteArray& content) const {
        const QString path = m_folder.filePath(QStringLiteral("api-url"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return QStringLiteral("not written");
        file.write(content);
        file.close();
        return publishedApiUrl(path);
    }
    /// Whether what answers every connection so is taken for a Standby.
    static bool isTaken(const QByteArray& answer) {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, &server, [&server, answer] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
            });
        });
        return standbyAnswers(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()), 300);
    }

  private Q_SLOTS:
    void theServicesAddressIsRead_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("url");
        const QByteArray plain = "http://127.0.0.1:8100/";
        QTest::newRow("plain") << plain + "\n" << QString::fromLatin1(plain);
        QTest::newRow("all addresses") << QByteArray("http://0.0.0.0:8100/") << QString::fromLatin1(plain);
        QTest::newRow("all of IPv6") << QByteArray("https://[::]:8100/") << QStringLiteral("https://[::1]:8100/");
        QTest::newRow("a name with TLS") << QByteArray("https://standby.example.com:8100/")
                                         << QStringLiteral("https://standby.example.com:8100/");
        QTest::newRow("another machine, in plain text") << QByteArray("http://192.0.2.1:8100/") << QString();
        QTest::newRow("a log-in") << QByteArray("http://admin:secret@127.0.0.1:8100/") << QString();
        QTest::newRow("another protocol") << QByteArray("file:///etc/passwd") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("endless") << plain + QByteArray(5000, 'x') << QString();
    }
    void theServicesAddressIsRead() {
        QFETCH(QByteArray, content);
        QTEST(noticed(content), "url");
    }

    void withoutAFileThereIsNoService() {
        QCOMPARE(publishedApiUrl(m_folder.filePath(QStringLiteral("no-such-file"))), QString());
        QCOMPARE(publishedApiUrl(m_folder.path()), QString());
    }

    void onlyAStandbyIsTakenForOne() {
        QVERIFY(isTaken("HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n{\"name\":\"Standby\"}"));
        QVERIFY(isTaken("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"Standby\"\r\n"
                        "Content-Length: 0\r\n\r\n"));
        QVERIFY(
            isTaken("HTTP/1.1 403 Forbidden\r\nContent-Type: application/problem+json\r\nContent-Length: 0\r\n\r\n"));
        QVERIFY(!isTaken("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"name\":\"Other\"}"));
        QVERIFY(!isTaken("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"));
        QVERIFY(!isTaken("220 mail.example.com ESMTP\r\n"));
    }

    void silenceIsNotWaitedForLong() {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!isTaken({}));
        QVERIFY(timer.elapsed() < 2000);
    }
};

QTEST_GUILESS_MAIN(ServiceNoticeTest)
#include "ServiceNoticeTest.moc"
