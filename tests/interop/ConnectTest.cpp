// SPDX-License-Identifier: GPL-3.0-or-later
// The true program with a password and HTTPS, killed and started again while windows are attached to it.
#include "interop/RealServer.h"
#include "link/RemoteLink.h"
#include "models/EngineMirror.h"
#include "net/Clock.h"
#include "support/ScriptedEngine.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class ConnectTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_program;

    QString dataDirectory() const { return m_folder.filePath(u"data"_s); }
    QUrl url() const { return QUrl(u"https://localhost:%1"_s.arg(m_port)); }

    /// Starts it at an address; it listens when it says so.
    bool start(const QStringList& more = {}) {
        m_program = std::make_unique<QProcess>();
        m_program->start(QStringLiteral(STANDBY_PROGRAM),
                         QStringList{u"--headless"_s, u"--data-dir"_s, dataDirectory()} + more);
        QByteArray said;
        while (!said.contains('\n') && m_program->waitForReadyRead(20'000))
            said += m_program->readAllStandardOutput();
        return said.contains("API on");
    }
    /// What the program that runs answers; it is waited for.
    static ApiResponse answerTo(RemoteLink& link, ApiRequest request) {
        ApiResponse answer;
        answer.status = 0;
        link.send(std::move(request), &link, [&](const ApiResponse& response) { answer = response; });
        (void)QTest::qWaitFor([&] { return answer.status != 0; });
        return answer;
    }
    static ApiRequest change(const QByteArray& method, const QString& path, const QJsonObject& body = {}) {
        ApiRequest request;
        request.method = method;
        request.path = path.toUtf8();
        request.body = QJsonValue(body);
        return request;
    }
    /// A window of a person with settings of their own, without a screen.
    std::unique_ptr<QProcess> window(const QString& program, const QStringList& arguments) const {
        auto started = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(variable), m_folder.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"STANDBY_API_KEY"_s, u"sk_of_nobody"_s);
        started->setProcessEnvironment(environment);
        started->start(program, arguments);
        return started;
    }
    static void end(QProcess& process) {
        process.terminate();
        QVERIFY(process.waitForFinished(10'000));
    }
    /// A link that trusts the certificate and has the password.
    std::unique_ptr<RemoteLink> attached(const QString& fingerprint) {
        auto link = std::make_unique<RemoteLink>(url(), UserRecords(m_folder.filePath(u"known-hosts.json"_s)));
        link->setCredentials({Credentials::Kind::Password, u"correct horse"_s});
        if (!link->trust(fingerprint) || !QTest::qWaitFor([&] { return link->connected(); }, 10'000))
            qWarning() << "not connected:" << link->trouble();
        return link;
    }

  private Q_SLOTS:
    void initTestCase() {
        m_port = freePort({u"127.0.0.1"_s});
        const QString plain = u"http://127.0.0.1:%1"_s.arg(m_port);
        QVERIFY(start({u"--api-url"_s, plain}));
        RemoteLink link(QUrl(plain), UserRecords(m_folder.filePath(u"known-hosts.json"_s)));
        link.connectNow();
        QTRY_VERIFY(link.connected());
        ScriptedEngine forItsCertificate;
        QVERIFY(forItsCertificate.makeCertificate(m_folder.path()));
        const QJsonObject api{{u"url"_s, url().toString()},
                              {u"password"_s, u"correct horse"_s},
                              {u"certificateFile"_s, m_folder.filePath(u"scripted.crt"_s)},
                              {u"keyFile"_s, m_folder.filePath(u"scripted.key"_s)}};
        const ApiResponse answer = answerTo(link, change("PATCH", u"/options"_s, {{u"httpApi"_s, api}}));
        QVERIFY2(answer.ok(), answer.bytes().constData());
        m_program->kill();
        QVERIFY(m_program->waitForFinished(5000));
        QVERIFY(start());
    }
    void cleanupTestCase() {
        m_program->kill();
        m_program->waitForFinished(5000);
    }

    void whoIsNotKnownIsAskedAndNotLetIn() {
        RemoteLink link(url(), UserRecords(m_folder.filePath(u"nobody.json"_s)));
        QSignalSpy certificates(&link, &RemoteLink::certificateQuestioned);
        QSignalSpy logins(&link, &RemoteLink::signInWanted);
        link.connectNow();
        QTRY_COMPARE(certificates.count(), 1);
        const auto question = certificates.at(0).at(0).value<CertificateQuestion>();
        QVERIFY(link.trust(question.fingerprint));
        QTRY_COMPARE(logins.count(), 1);
        QVERIFY(!logins.at(0).at(0).value<SignInQuestion>().refused);
        link.setCredentials({Credentials::Kind::Password, u"wrong"_s});
        link.connectNow();
        QTRY_COMPARE(logins.count(), 2);
        QVERIFY(logins.at(1).at(0).value<SignInQuestion>().refused);
        QVERIFY(!link.connected());
    }

    void aKilledEngineIsMissedAndItsReturnShowsTheNewTruth() {
        const QSslCertificate certificate = QSslCertificate::fromPath(m_folder.filePath(u"scripted.crt"_s)).value(0);
        const auto link = attached(certificateFingerprint(certificate));
        QVERIFY(link->connected());
        const SystemClock clock;
        EngineMirror mirror(*link, clock);
        mirror.start();
        const auto nameOfSet = [&] {
            return mirror.serverSets().rowCount() == 1 ? mirror.serverSets().at(0).name : QString();
        };
        const ApiResponse made =
            answerTo(*link, change("POST", u"/serversets"_s,
                                   {{u"name"_s, u"Before"_s},
                                    {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"127.0.0.1"_s}}}},
                                    {u"pollingMethod"_s, QJsonObject{{u"type"_s, u"tcp"_s}, {u"port"_s, m_port}}}}));
        QVERIFY2(made.status == 201, made.bytes().constData());
        const QString path = u"/serversets/%1/config"_s.arg(made.json().toObject().value("id"_L1).toString());
        QTRY_COMPARE(nameOfSet(), u"Before"_s);

        m_program->kill();
        QVERIFY(m_program->waitForFinished(5000));
        QTRY_VERIFY(!link->connected());
        QVERIFY(mirror.lostAt() > 0);
        QCOMPARE(nameOfSet(), u"Before"_s); // stale, but there
        QCOMPARE(answerTo(*link, change("DELETE", u"/serversets/x"_s)).status, 503);

        QVERIFY(start());
        const auto other = attached(certificateFingerprint(certificate));
        QVERIFY(answerTo(*other, change("PATCH", path, {{u"name"_s, u"After"_s}})).ok());
        QTRY_VERIFY_WITH_TIMEOUT(link->connected(), 40'000);
        QTRY_COMPARE(nameOfSet(), u"After"_s);
        QCOMPARE(mirror.lostAt(), 0);
    }

    void aKeyThatMayOnlyReadSaysWhatItMayNotDo() {
        const QSslCertificate certificate = QSslCertificate::fromPath(m_folder.filePath(u"scripted.crt"_s)).value(0);
        const auto admin = attached(certificateFingerprint(certificate));
        const QJsonArray keys{QJsonObject{{u"name"_s, u"wall display"_s}, {u"role"_s, u"read"_s}}};
        const QJsonObject api{{u"apiKeys"_s, keys}};
        const ApiResponse made = answerTo(*admin, change("PATCH", u"/options"_s, {{u"httpApi"_s, api}}));
        const QString key = made.json()
                                .toObject()
                                .value("httpApi"_L1)
                                .toObject()
                                .value("apiKeys"_L1)
                                .toArray()
                                .at(0)
                                .toObject()
                                .value("key"_L1)
                                .toString();
        QVERIFY2(!key.isEmpty(), made.bytes().constData());
        RemoteLink link(url(), UserRecords(m_folder.filePath(u"known-hosts.json"_s)));
        link.setCredentials({Credentials::Kind::ApiKey, key});
        link.connectNow();
        QTRY_VERIFY2(link.connected(), qPrintable(link.trouble()));
        const ApiResponse refused = answerTo(link, change("POST", u"/pauseall"_s));
        QCOMPARE(refused.status, 403);
        const QString detail = refused.json().toObject().value("detail"_L1).toString();
        QVERIFY2(detail.contains("wall display"_L1) && detail.contains("\"read\""_L1), qPrintable(detail));
        QVERIFY(link.connected());
    }

    void aSecondWindowForTheSameEngineBringsTheFirstForward() {
        ScriptedEngine scripted([](QTcpSocket& socket, const QByteArray&) { socket.write(ScriptedEngine::stream()); });
        const QString address = scripted.url().toString();
        const auto first = window(QStringLiteral(STANDBY_PROGRAM), {u"--connect"_s, address});
        QTRY_VERIFY_WITH_TIMEOUT(scripted.count("GET /events ") == 1, 20'000);
        QVERIFY(scripted.requests.constFirst().contains("authorization: Bearer sk_of_nobody\r\n"));
        const auto second = window(QStringLiteral(STANDBY_PROGRAM), {u"--connect"_s, address + u'/'});
        QVERIFY(second->waitForFinished(20'000));
        QCOMPARE(second->exitCode(), 0);
        QVERIFY(second->readAllStandardOutput().contains("brought to the front"));
        // For another engine there is another window.
        ScriptedEngine other(scripted.script);
        const auto third = window(QStringLiteral(STANDBY_PROGRAM), {u"--connect"_s, other.url().toString()});
        QTRY_VERIFY_WITH_TIMEOUT(other.count("GET /events ") == 1, 20'000);
        end(*first);
        end(*third);
        const QByteArray said = first->readAllStandardOutput() + first->readAllStandardError();
        QVERIFY2(!said.contains("sk_of_nobody"), said.constData());
    }

    void withoutOptionsTheWindowIsForTheServiceOfThisMachine() {
        ScriptedEngine service([](QTcpSocket& socket, const QByteArray& request) {
            socket.write(request.startsWith("GET /version ")
                             ? ScriptedEngine::answer("200 OK", "{\"name\":\"Standby\"}")
                             : ScriptedEngine::stream());
        });
        // A /run of its own, in which nothing of this machine is touched.
        const QString there = u"mount -t tmpfs tmpfs /run && mkdir /run/standby && echo %1 >/run/standby/api-url && "
                              "exec \"$0\" \"$@\""_s;
        if (QProcess::execute(u"unshare"_s, {u"--mount"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, u"/run"_s}) !=
            0)
            QSKIP("Only root may have a /run of its own.");
        const auto attached = window(u"unshare"_s, {u"--mount"_s, u"sh"_s, u"-c"_s, there.arg(service.url().toString()),
                                                    QStringLiteral(STANDBY_PROGRAM)});
        QTRY_VERIFY_WITH_TIMEOUT(service.count("GET /events ") == 1, 20'000);
        QVERIFY(!service.requests.constFirst().contains("authorization"));
        end(*attached);
        QVERIFY(attached->readAllStandardOutput().contains("runs as a service"));
    }

    void wrongOptionsAreRefused() {
        for (const QStringList& arguments :
             {QStringList{u"--connect"_s, u"nowhere"_s}, QStringList{u"--connect"_s, u"http://admin:secret@[::1]:1"_s},
              QStringList{u"--connect"_s, u"http://[::1]:1"_s, u"--headless"_s},
              QStringList{u"--connect-key-file"_s, u"/x"_s}}) {
            const auto refused = window(QStringLiteral(STANDBY_PROGRAM), arguments);
            QVERIFY(refused->waitForFinished(10'000));
            QCOMPARE(refused->exitCode(), 2);
            const QByteArray said = refused->readAllStandardError();
            QVERIFY2(said.contains("--connect") && !said.contains("secret"), said.constData());
        }
    }

    void aChangedPasswordAsksThoseWhoAreIn() {
        const QSslCertificate certificate = QSslCertificate::fromPath(m_folder.filePath(u"scripted.crt"_s)).value(0);
        const auto link = attached(certificateFingerprint(certificate));
        QVERIFY(link->connected());
        QSignalSpy logins(link.get(), &RemoteLink::signInWanted);
        const QJsonObject api{{u"password"_s, u"another"_s}};
        QVERIFY(answerTo(*link, change("PATCH", u"/options"_s, {{u"httpApi"_s, api}})).ok());
        QTRY_COMPARE_WITH_TIMEOUT(logins.count(), 1, 10'000);
        link->setCredentials({Credentials::Kind::Password, u"another"_s});
        link->connectNow();
        QTRY_VERIFY(link->connected());
    }
};

QTEST_GUILESS_MAIN(ConnectTest)
#include "ConnectTest.moc"
