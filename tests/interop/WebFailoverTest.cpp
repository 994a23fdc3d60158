// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"
#include "interop/RealServer.h"

#include <QtTest>

using namespace standby;

namespace {
QJsonObject httpMethod(const QString& scheme, int port, const QString& path = QStringLiteral("/")) {
    return {{QStringLiteral("type"), QStringLiteral("http")},
            {QStringLiteral("url"), QStringLiteral("%1://www.example.test:%2%3").arg(scheme).arg(port).arg(path)},
            {QStringLiteral("timeoutSeconds"), 1},
            {QStringLiteral("verifyCertificate"), false}};
}
} // namespace

class WebFailoverTest : public QObject {
    Q_OBJECT

    StandbyProgram m_program;
    QTemporaryDir m_folder;

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_program.start(), m_program.output().constData());
        QVERIFY(makeCertificate(m_folder.path(), QStringLiteral("www.example.test"), 30));
        // A server that drops its privileges reads the key before it does, but as another user the folder must open.
        QFile::setPermissions(m_folder.path(),
                              QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther);
    }

    void aKilledWebServerIsReplacedAndComesBack_data() {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("HTTP over IPv4") << QStringLiteral("http") << QStringLiteral("127.0.0.2")
                                        << QStringLiteral("127.0.0.3");
        QTest::newRow("HTTPS over IPv4") << QStringLiteral("https") << QStringLiteral("127.0.0.4")
                                         << QStringLiteral("127.0.0.5");
    }
    void aKilledWebServerIsReplacedAndComesBack() {
        QFETCH(QString, scheme);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const bool tls = scheme == QStringLiteral("https");
        const int port = freePort({first, second});
        const QString certificate = tls ? m_folder.filePath(QStringLiteral("certificate.pem")) : QString();
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        WebServer one(first, port, certificate, key);
        WebServer two(second, port, certificate, key);
        QVERIFY(one.start());
        QVERIFY(two.start());
        const QString id = m_program.create(
            fastSet(QString::fromLatin1(QTest::currentDataTag()), {first, second}, httpMethod(scheme, port)));
        QVERIFY(!id.isEmpty());
        const QString mistake = failOverAndBack(
            m_program, id, first, second, QStringLiteral("connection refused"), [&] { one.kill(); },
            [&] { return one.start(); });
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
        QCOMPARE(m_program.server(id, first).value(QStringLiteral("lastResponse")).toString(),
                 QStringLiteral("HTTP/1.1 200 OK"));
        QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
    }

    void aKilledServerOfOneFamilyLeavesTheOtherAlone() {
        const QString four = QStringLiteral("127.0.0.1");
        const QString six = QStringLiteral("::1");
        const int port = freePort({four, six});
        WebServer one(four, port);
        WebServer two(six, port);
        QVERIFY(one.start());
        QVERIFY(two.start());
        const QString id = m_program.create(
            fastSet(QStringLiteral("Both families"), {four, six}, httpMethod(QStringLiteral("http"), port)));
        const auto statusOf = [&](const QString& address) {
            return m_program.server(id, address).value(QStringLiteral("status")).toString();
        };
        QVERIFY(StandbyProgram::eventually(
            [&] { return statusOf(four) == QStringLiteral("ok") && statusOf(six) == QStringLiteral("ok"); }));
        two.kill();
        QVERIFY(StandbyProgram::eventually([&] { return statusOf(six) == QStringLiteral("failed"); }));
        // The only IPv6 server is down: what "all failed" says for its family is the default, as if it responded.
        QVERIFY(holds(m_program.status(id).value(QStringLiteral("addresses")), {four, six}));
        QCOMPARE(statusOf(four), QStringLiteral("ok"));
        QCOMPARE(m_program.request("DELETE", QStringLiteral("/serversets/") + id).status, 204);
    }

    void aFrozenServerFailsAtItsTimeoutAndAWrongStatusSaysBoth() {
        const QString first = QStringLiteral("127.0.0.2");
        const int port = freePort({first});
        WebServer one(first, port);
        QVERIFY(one.start());
        const QString id =
            m_program.create(fastSet(QStringLiteral("Frozen"), {first}, httpMethod(QStringLiteral("http"), port)));
        const QString busy = m_program.create(fastSet(
            QStringLiteral("Busy"), {first}, httpMethod(QStringLiteral("http"), port, QStringLiteral("/status/503"))));
        const auto error = [&](const QString& set) {
            return m_program.server(set, first).value(QStringLiteral("lastError")).toString();
        };
        QVERIFY(StandbyProgram::eventually([&] { return error(busy) == QStringLiteral("status 503, expected 200"); }));
        one.freeze();
        QVERIFY(StandbyProgram::eventually([&] { return error(id).contains(QStringLiteral("no answer in 1 s")); }));
        one.thaw();
        QVERIFY(StandbyProgram::eventually([&] {
            return m_program.server(id, first).value(QStringLiteral("status")).toString() == QStringLiteral("ok");
        }));
    }

    void aCertificateNobodyVouchesForIsAFailureWithThatReason() {
        const QString first = QStringLiteral("127.0.0.6");
        const int port = freePort({first});
        WebServer one(first, port, m_folder.filePath(QStringLiteral("certificate.pem")),
                      m_folder.filePath(QStringLiteral("key.pem")));
        QVERIFY(one.start());
        QJsonObject method = httpMethod(QStringLiteral("https"), port);
        method.insert(QStringLiteral("verifyCertificate"), true);
        const QString id = m_program.create(fastSet(QStringLiteral("Self-signed"), {first}, method));
        QVERIFY(StandbyProgram::eventually([&] {
            return m_program.server(id, first)
                .value(QStringLiteral("lastError"))
                .toString()
                .contains(QStringLiteral("self-signed"));
        }));
    }

    void statusesPausesAndSettingsSurviveAKilledProgram() {
        const QString first = QStringLiteral("127.0.0.7");
        const int port = freePort({first});
        const QString id =
            m_program.create(fastSet(QStringLiteral("Survivor"), {first}, httpMethod(QStringLiteral("http"), port)));
        const auto failed = [&] {
            return m_program.server(id, first).value(QStringLiteral("status")).toString() == QStringLiteral("failed");
        };
        QVERIFY(StandbyProgram::eventually(failed));
        QCOMPARE(m_program.request("POST", StandbyProgram::pathOf(id, "pause")).status, 200);
        QVERIFY(m_program.terminate());
        QVERIFY(m_program.start());
        QVERIFY(failed());
        QVERIFY(m_program.status(id).value(QStringLiteral("paused")).toBool());
        m_program.kill();
        QVERIFY(m_program.start());
        QVERIFY(m_program.status(id).value(QStringLiteral("paused")).toBool());
    }
};

QTEST_GUILESS_MAIN(WebFailoverTest)
#include "WebFailoverTest.moc"
