// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/RealServer.h"
#include "interop/StandbyProgram.h"
#include "program/ServiceNotice.h"

#include <QDir>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslSocket>
#include <QUdpSocket>
#include <QtTest>

#include <csignal>
#include <ctime>

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/ptrace.h>
#endif

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

/// What systemd is to a service: a datagram socket that hears of it (sd_notify(3)).
class NotifySocket {
  public:
    /// @p name: a path, or @ and an abstract name.
    explicit NotifySocket(const QByteArray& name) : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(name.begin(), name.end(), address.sun_path);
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
        m_bound = bind(m_socket, reinterpret_cast<const sockaddr*>(&address), length) == 0;
        const timeval patience{0, 10'000};
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    ~NotifySocket() { ::close(m_socket); }
    NotifySocket(const NotifySocket&) = delete;
    NotifySocket& operator=(const NotifySocket&) = delete;

    bool bound() const { return m_bound; }
    /// What is not asked for yet, with what has come by now.
    QByteArrayList& heard() {
        char text[4096];
        for (ssize_t size = 0; (size = recv(m_socket, text, sizeof text, 0)) > 0;)
            m_lines += QByteArray(text, size).split('\n');
        return m_lines;
    }
    /// The next line that begins so, waiting at most @p ms for it, or empty. Those before it are dropped.
    QByteArray waitFor(const QByteArray& beginning, int ms = 10'000) {
        QByteArray found;
        StandbyProgram::eventually(
            [&] {
                for (heard(); found.isEmpty() && !m_lines.isEmpty();) {
                    const QByteArray line = m_lines.takeFirst();
                    if (line.startsWith(beginning))
                        found = line;
                }
                return !found.isEmpty();
            },
            ms);
        return found;
    }

  private:
    int m_socket;
    bool m_bound = false;
    QByteArrayList m_lines;
};

qint64 monotonicUs() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

} // namespace

/// The program as a service, with this test in the place of systemd.
class ServiceTest : public QObject {
    Q_OBJECT

    static void supervise(StandbyProgram& program, const QByteArray& socket, qint64 watchdogUs) {
        program.setVariable(u"NOTIFY_SOCKET"_s, QString::fromLatin1(socket));
        program.setVariable(u"WATCHDOG_USEC"_s, QString::number(watchdogUs));
    }
    QByteArray socketPath() const { return QFile::encodeName(m_folder.filePath(u"notify"_s)); }

  private Q_SLOTS:
    void init() { m_program = std::make_unique<StandbyProgram>(); }
    void cleanup() {
        m_program.reset();
        QFile::remove(QString::fromLatin1(socketPath()));
    }

    void supervisorHearsOfStartReloadAndStop_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("path") << socketPath();
#ifdef Q_OS_LINUX
        QTest::newRow("abstract name") << QByteArray("@standby-service-test-") + QByteArray::number(getpid());
#endif
    }
    void supervisorHearsOfStartReloadAndStop() {
        QFETCH(QByteArray, name);
        NotifySocket supervisor(name);
        QVERIFY(supervisor.bound());
        supervise(*m_program, name, 0);
        QVERIFY2(m_program->start(), m_program->output().constData());
        QCOMPARE(supervisor.waitFor("READY="), QByteArray("READY=1"));
        QVERIFY(!m_program
                     ->create({{u"name"_s, u"Shop"_s},
                               {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"127.0.0.1"_s}}}},
                               {u"pollingMethod"_s, QJsonObject{{u"type"_s, u"tcp"_s}, {u"port"_s, 1}}},
                               {u"pollingFrequency"_s, QJsonObject{{u"retries"_s, 0}}}})
                     .isEmpty());
        QCOMPARE(supervisor.waitFor("STATUS=Watching 1", 20'000),
                 QByteArray("STATUS=Watching 1 server set, 1 problem"));

        const qint64 before = monotonicUs();
        ::kill(pid_t(m_program->processId()), SIGHUP);
        QCOMPARE(supervisor.waitFor("RELOADING="), QByteArray("RELOADING=1"));
        const QByteArray stamp = supervisor.waitFor("MONOTONIC_USEC=");
        QVERIFY(stamp.mid(15).toLongLong() >= before && stamp.mid(15).toLongLong() <= monotonicUs());
        QCOMPARE(supervisor.waitFor("READY="), QByteArray("READY=1"));

        QVERIFY(m_program->terminate());
        QCOMPARE(supervisor.waitFor("STOPPING="), QByteArray("STOPPING=1"));
    }

    void itIsReadyWhenApiAndDnsAnswer() {
        NotifySocket supervisor(socketPath());
        QVERIFY(supervisor.bound());
        QVERIFY2(m_program->start(), m_program->output().constData());
        const int dns = freePort({u"127.0.0.1"_s});
        const QJsonObject serving{{u"enabled"_s, true}, {u"addresses"_s, QJsonArray{u"127.0.0.1"_s}}, {u"port"_s, dns}};
        QCOMPARE(m_program->request("PATCH", u"/options"_s, QJsonObject{{u"dnsServing"_s, serving}}).status, 200);
        QVERIFY(m_program->terminate());

        supervise(*m_program, socketPath(), 0);
        QProcess starter;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NOTIFY_SOCKET"_s, QString::fromLatin1(socketPath()));
        starter.setProcessEnvironment(environment);
        starter.start(QStringLiteral(STANDBY_PROGRAM),
                      {u"--headless"_s, u"--data-dir"_s, m_program->dataDirectory(), u"--api-url"_s, m_program->url()});
        QCOMPARE(supervisor.waitFor("READY="), QByteArray("READY=1"));
        // From this moment on, not a little later.
        QCOMPARE(m_program->request("GET", u"/healthz"_s).status, 200);
        QUdpSocket asker;
        asker.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(dns));
        asker.write(QByteArray::fromHex("1234010000010000000000000377777707") + "example" +
                    QByteArray::fromHex("03636f6d0000010001"));
        QVERIFY(asker.waitForReadyRead(5000));
        QVERIFY(asker.readAll().startsWith(QByteArray::fromHex("1234")));
        starter.terminate();
        QVERIFY(starter.waitForFinished(5000));
    }

    void hungEngineFallsSilent() {
#ifndef Q_OS_LINUX
        QSKIP("One thread of another process is stopped by the means of Linux.");
#else
        constexpr qint64 watchdogUs = 400'000;
        NotifySocket supervisor(socketPath());
        QVERIFY(supervisor.bound());
        supervise(*m_program, socketPath(), watchdogUs);
        QVERIFY2(m_program->start(), m_program->output().constData());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(supervisor.waitFor("WATCHDOG="), QByteArray("WATCHDOG=1"));

        const pid_t engine = threadNamed("engine");
        QVERIFY(engine > 0);
        if (ptrace(PTRACE_SEIZE, engine, nullptr, nullptr) != 0)
            QSKIP("This system does not let a test stop a thread of another process.");
        QCOMPARE(ptrace(PTRACE_INTERRUPT, engine, nullptr, nullptr), 0L);
        int status = 0;
        QCOMPARE(waitpid(engine, &status, __WALL), engine);
        supervisor.heard().clear();
        QVERIFY(supervisor.waitFor("WATCHDOG=", int(watchdogUs / 1000) * 2).isEmpty());
        QCOMPARE(ptrace(PTRACE_DETACH, engine, nullptr, nullptr), 0L);
        QCOMPARE(supervisor.waitFor("WATCHDOG="), QByteArray("WATCHDOG=1"));
        QVERIFY(m_program->terminate());
#endif
    }

    void commandsDoNotSpeakForTheService() {
        NotifySocket supervisor(socketPath());
        supervise(*m_program, socketPath(), 1'000'000);
        QVERIFY2(m_program->start(), m_program->output().constData());
        const QString id = m_program->create(
            {{u"name"_s, u"Environment"_s},
             {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"127.0.0.1"_s}}}},
             {u"pollingMethod"_s,
              QJsonObject{{u"type"_s, u"command"_s},
                          {u"file"_s, u"/bin/sh"_s},
                          {u"arguments"_s, QJsonArray{u"-c"_s, u"! env | grep -E 'NOTIFY|WATCHDOG'"_s}},
                          {u"expect"_s,
                           QJsonObject{{u"exitCode"_s, QJsonObject{{u"operator"_s, u"="_s}, {u"value"_s, 0}}}}}}}});
        QVERIFY(StandbyProgram::eventually(
            [&] { return m_program->server(id, u"127.0.0.1"_s).value("status"_L1).toString() != "unknown"_L1; }));
        QCOMPARE(m_program->server(id, u"127.0.0.1"_s).value("status"_L1).toString(), u"ok"_s);
    }

    void windowsOfAllUsersFindTheService() {
        const QString runtime = m_folder.filePath(u"run"_s);
        const QString notice = runtime + u"/api-url"_s;
        m_program->setVariable(u"RUNTIME_DIRECTORY"_s, runtime);
        m_program->addArguments({u"--service"_s});
        QVERIFY2(m_program->start(), m_program->output().constData());
        QTRY_COMPARE(publishedApiUrl(notice), m_program->url() + u'/');
        QVERIFY(QFileInfo(notice).permission(QFileDevice::ReadOther));
        QVERIFY(QFileInfo(runtime).permission(QFileDevice::ReadOther | QFileDevice::ExeOther));
        QVERIFY(!QFileInfo(notice).permission(QFileDevice::WriteGroup));
        QVERIFY(m_program->terminate());
        QVERIFY(!QFileInfo::exists(notice));
    }

    void programWithoutServiceIsNotAnnounced() {
        const QString runtime = m_folder.filePath(u"own"_s);
        m_program->setVariable(u"RUNTIME_DIRECTORY"_s, runtime);
        QVERIFY2(m_program->start(), m_program->output().constData());
        QVERIFY(!QFileInfo::exists(runtime + u"/api-url"_s));
    }

    void renewedCertificateIsTakenOnSighup() {
        const QString certificate = m_folder.filePath(u"api.crt"_s);
        const QString key = m_folder.filePath(u"api.key"_s);
        makeCertificate(u"before"_s, certificate, key);
        QVERIFY2(m_program->start(), m_program->output().constData());
        const QString url = u"https://127.0.0.1:%1"_s.arg(freePort({u"127.0.0.1"_s}));
        const QJsonObject api{{u"url"_s, url}, {u"certificateFile"_s, certificate}, {u"keyFile"_s, key}};
        QCOMPARE(m_program->request("PATCH", u"/options"_s, QJsonObject{{u"httpApi"_s, api}}).status, 200);
        QVERIFY(m_program->terminate());

        QProcess program;
        program.start(QStringLiteral(STANDBY_PROGRAM), {u"--headless"_s, u"--data-dir"_s, m_program->dataDirectory()});
        QVERIFY(StandbyProgram::eventually([&] { return shownAt(url) == u"before"_s; }));
        makeCertificate(u"after"_s, certificate, key);
        ::kill(pid_t(program.processId()), SIGHUP);
        QVERIFY(StandbyProgram::eventually([&] { return shownAt(url) == u"after"_s; }, 5000));

        QVERIFY(QFile::remove(key));
        ::kill(pid_t(program.processId()), SIGHUP);
        QVERIFY(StandbyProgram::eventually([&] { return problemsAt(url).contains("api.key cannot be read"); }, 5000));
        QCOMPARE(shownAt(url), u"after"_s);
        program.terminate();
        QVERIFY(program.waitForFinished(5000));
    }

    void secondEngineSaysWhoHasTheServicesDirectory() {
        m_program->setVariable(u"RUNTIME_DIRECTORY"_s, m_folder.filePath(u"run"_s));
        m_program->addArguments({u"--service"_s});
        QVERIFY2(m_program->start(), m_program->output().constData());
        QProcess second;
        second.start(QStringLiteral(STANDBY_PROGRAM), {u"--headless"_s, u"--data-dir"_s, m_program->dataDirectory()});
        QVERIFY(second.waitForFinished(10'000));
        QCOMPARE(second.exitCode(), 3);
        const QByteArray said = second.readAllStandardError();
        QVERIFY2(said.contains("process " + QByteArray::number(m_program->processId())), said.constData());
        QCOMPARE(m_program->request("GET", u"/healthz"_s).status, 200);

        m_program->kill();
        QVERIFY2(m_program->start(), m_program->output().constData()); // the lock of the dead one does not hold
    }

  private:
    static void makeCertificate(const QString& name, const QString& certificate, const QString& key) {
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                     u"ec_paramgen_curve:prime256v1"_s, u"-subj"_s, u"/CN="_s + name, u"-days"_s,
                                     u"2"_s, u"-keyout"_s, key, u"-out"_s, certificate});
        QVERIFY(openssl.waitForFinished(10'000) && openssl.exitCode() == 0);
    }
    static bool connectTo(QSslSocket& client, const QString& url) {
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(u"127.0.0.1"_s, quint16(QUrl(url).port()));
        return client.waitForEncrypted(2000);
    }
    /// Whose certificate a new connection is shown.
    static QString shownAt(const QString& url) {
        QSslSocket client;
        return connectTo(client, url) ? client.peerCertificate().subjectInfo(QSslCertificate::CommonName).join(u' ')
                                      : QString();
    }
    static QByteArray problemsAt(const QString& url) {
        QSslSocket client;
        if (!connectTo(client, url))
            return {};
        client.write("GET /problems HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        while (client.waitForReadyRead(2000))
            answer += client.readAll();
        return answer;
    }
    pid_t threadNamed(const QByteArray& wanted) const {
        const QDir threads(u"/proc/%1/task"_s.arg(m_program->processId()));
        for (const QString& thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile name(threads.filePath(thread + u"/comm"_s));
            if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == wanted)
                return thread.toInt();
        }
        return 0;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<StandbyProgram> m_program;
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "ServiceTest.moc"
