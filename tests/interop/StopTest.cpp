// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/HistoryReader.h"
#include "interop/HostileClient.h"
#include "interop/StandbyProgram.h"

#include <QDir>
#include <QTcpServer>
#include <QUdpSocket>
#include <QtTest>

#include <unistd.h>

using namespace standby;
using namespace Qt::StringLiterals;

/// SIGTERM while everything hangs that can hang: the program ends within two seconds, with nothing lost or left behind.
class StopTest : public QObject {
    Q_OBJECT

    static constexpr qint64 mostMs = 2000;
    /// What commands are recognised by among all processes.
    static QString marker() { return u"standby-stop-test-%1"_s.arg(getpid()); }

    /// A command that only SIGKILL ends, and one that it has started.
    static QJsonObject stubbornCommand() {
        return {{u"type"_s, u"command"_s},
                {u"file"_s, u"/bin/sh"_s},
                {u"arguments"_s,
                 QJsonArray{u"-c"_s, u"trap '' TERM INT HUP; while :; do sleep 1; done & while :; do sleep 1; done"_s,
                            marker()}}};
    }
    static QJsonObject with(QJsonObject object, const QJsonObject& more) {
        for (auto member = more.begin(); member != more.end(); ++member)
            object.insert(member.key(), member.value());
        return object;
    }
    static int commandsLeft() {
        int found = 0;
        const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
        for (const QString& process : processes) {
            QFile line(u"/proc/%1/cmdline"_s.arg(process));
            if (process.toInt() != 0 && line.open(QIODevice::ReadOnly) && line.readAll().contains(marker().toUtf8()))
                ++found;
        }
        return found;
    }
    static QJsonObject set(const QString& name, const QJsonObject& method, const QJsonObject& more = {}) {
        return with({{u"name"_s, name},
                     {u"servers"_s, QJsonArray{QJsonObject{{u"address"_s, u"127.0.0.1"_s}}}},
                     {u"pollingMethod"_s, method},
                     {u"pollingFrequency"_s, QJsonObject{{u"intervalSeconds"_s, 1},
                                                         {u"failedIntervalSeconds"_s, 1},
                                                         {u"retries"_s, 0},
                                                         {u"retryIntervalSeconds"_s, 1}}}},
                    more);
    }
    static QJsonObject updating(const QString& host, int port, const QJsonObject& method) {
        const QJsonObject server{{u"host"_s, host}, {u"port"_s, port}, {u"method"_s, method}};
        return {{u"dnsData"_s, QJsonObject{{u"hostNames"_s, QJsonArray{u"www.example.com"_s}}}},
                {u"dnsUpdate"_s, QJsonObject{{u"useDefaults"_s, false}, {u"servers"_s, QJsonArray{server}}}}};
    }
    QString silentUrl(const QString& host = u"127.0.0.1"_s) const {
        return u"http://%1:%2/"_s.arg(host).arg(m_silentTcp->serverPort());
    }
    QJsonObject hangingRequest(const QString& host = u"127.0.0.1"_s) const {
        return {{u"type"_s, u"http"_s}, {u"method"_s, u"POST"_s}, {u"url"_s, silentUrl(host)}};
    }

    /// By web hook and by mail, at once, and by whatever else.
    QJsonObject told(const QString& host, QList<QJsonObject> methods = {}) const {
        const QJsonObject smtp{{u"host"_s, host}, {u"port"_s, m_silentTcp->serverPort()}};
        methods += {hangingRequest(host),
                    {{u"type"_s, u"email"_s},
                     {u"to"_s, u"admin@example.com"_s},
                     {u"from"_s, u"standby@example.com"_s},
                     {u"smtp"_s, smtp}}};
        QJsonArray rules;
        for (const QJsonObject& method : std::as_const(methods))
            rules.append(
                QJsonObject{{u"events"_s, QJsonArray{u"serverFailed"_s}}, {u"gather"_s, false}, {u"method"_s, method}});
        return {{u"notification"_s, QJsonObject{{u"useDefaults"_s, false}, {u"methods"_s, rules}}}};
    }

    /// Ends the program; how long that took, -1 when it did not end well.
    static qint64 stop(StandbyProgram& program) {
        QElapsedTimer time;
        time.start();
        const bool ended = program.terminate();
        return ended && program.exitCode() == 0 ? time.elapsed() : -1;
    }
    static void verifyStop(StandbyProgram& program) {
        const qint64 took = stop(program);
        QVERIFY2(took >= 0, program.output().constData());
        QVERIFY2(took < mostMs, qPrintable(u"%1 ms"_s.arg(took)));
    }

  private Q_SLOTS:
    void init() {
        m_silentTcp = std::make_unique<QTcpServer>();
        m_silentUdp = std::make_unique<QUdpSocket>();
        QVERIFY(m_silentTcp->listen(QHostAddress::LocalHost));
        QVERIFY(m_silentUdp->bind(QHostAddress(QHostAddress::LocalHost), 0));
        m_program = std::make_unique<StandbyProgram>();
    }
    void cleanup() { m_program.reset(); }

    void whateverIsPolledHangs() {
        QVERIFY2(m_program->start(), m_program->output().constData());
        const QJsonObject timeout{{u"timeoutSeconds"_s, 60}};
        const int tcp = m_silentTcp->serverPort();
        const QList<QJsonObject> methods = {
            with({{u"type"_s, u"http"_s}, {u"url"_s, silentUrl()}}, timeout),
            with({{u"type"_s, u"http"_s}, {u"url"_s, silentUrl().replace("http:"_L1, "https:"_L1)}}, timeout),
            with({{u"type"_s, u"tcp"_s}, {u"port"_s, tcp}, {u"tls"_s, true}}, timeout),
            with({{u"type"_s, u"tcp"_s},
                  {u"port"_s, tcp},
                  {u"greeting"_s,
                   QJsonObject{{u"timeoutSeconds"_s, 60}, {u"match"_s, u"contains"_s}, {u"text"_s, u"220"_s}}}},
                 timeout),
            with({{u"type"_s, u"dns"_s}, {u"hostName"_s, u"example.com"_s}, {u"port"_s, m_silentUdp->localPort()}},
                 timeout),
            with(stubbornCommand(), timeout),
        };
        int number = 0;
        for (const QJsonObject& method : methods)
            QVERIFY(!m_program->create(set(u"Polled %1"_s.arg(++number), method)).isEmpty());
        QVERIFY(StandbyProgram::eventually([] { return commandsLeft() > 0; }));
        verifyStop(*m_program);
        QCOMPARE(commandsLeft(), 0);
    }

    void whoeverIsToldHangs() {
        QVERIFY2(m_program->start(), m_program->output().constData());
        // A port that refuses: the server fails at once, and people are to be told.
        const QJsonObject refused{{u"type"_s, u"tcp"_s}, {u"port"_s, 1}, {u"timeoutSeconds"_s, 1}};
        QVERIFY(!m_program->create(set(u"Told"_s, refused, told(u"127.0.0.1"_s, {stubbornCommand()}))).isEmpty());
        const QJsonObject ways[] = {
            updating(u"127.0.0.1"_s, m_silentUdp->localPort(), {{u"type"_s, u"rfc2136"_s}, {u"tsig"_s, QJsonValue()}}),
            updating(u"127.0.0.1"_s, m_silentUdp->localPort(), hangingRequest()),
            updating(u"127.0.0.1"_s, m_silentUdp->localPort(), with(stubbornCommand(), {{u"timeoutSeconds"_s, 60}})),
        };
        int number = 0;
        for (const QJsonObject& way : ways)
            QVERIFY(!m_program->create(set(u"Updated %1"_s.arg(++number), refused, way)).isEmpty());
        QTest::qWait(1000); // a look-up that is not answered is under way as long as it is not answered
        verifyStop(*m_program);
        QCOMPARE(commandsLeft(), 0);
    }

    void namesAreLookedUpForEver() {
        if (::geteuid() != 0)
            QSKIP("A resolver of its own for one process needs root to mount its file.");
        QUdpSocket resolver; // hears and says nothing
        if (!resolver.bind(QHostAddress(u"127.0.0.253"_s), 53))
            QSKIP("Port 53 of 127.0.0.253 is in use.");
        if (!m_program->startWithResolver(u"127.0.0.253"_s))
            QSKIP("This system lets not even root mount a file.");
        const QJsonObject refused{{u"type"_s, u"tcp"_s}, {u"port"_s, 1}, {u"timeoutSeconds"_s, 1}};
        QVERIFY(!m_program
                     ->create(set(u"Updated"_s, refused,
                                  updating(u"ns.example.com"_s, 53, hangingRequest(u"hook.example.com"_s))))
                     .isEmpty());
        QVERIFY(!m_program->create(set(u"Told"_s, refused, told(u"told.example.com"_s))).isEmpty());
        QSet<QByteArray> asked;
        QVERIFY(StandbyProgram::eventually([&] {
            for (QByteArray question(512, '\0'); resolver.hasPendingDatagrams();) {
                resolver.readDatagram(question.data(), question.size());
                asked << question.mid(13, 4); // the first label, after the header and its length
            }
            return asked.contains("told") && asked.contains("ns\7e");
        }));
        verifyStop(*m_program);
    }

    void clientsHang() {
        QVERIFY2(m_program->start(), m_program->output().constData());
        std::vector<HostileClient> clients;
        for (const char* sent : {"GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", "", "GET /log HT",
                                 "POST /serversets HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                                 "Content-Length: 1000\r\n\r\n{\"name\": "}) {
            clients.emplace_back(m_program->port(), u"127.0.0.1"_s);
            QVERIFY(clients.back().send(sent));
        }
        const QString id = m_program->create(
            set(u"Waits"_s, {{u"type"_s, u"http"_s}, {u"url"_s, silentUrl()}, {u"timeoutSeconds"_s, 60}}));
        clients.emplace_back(m_program->port(), u"127.0.0.1"_s);
        const QByteArray wait = "POST /serversets/" + id.toUtf8() +
                                "/poll?wait=60 HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                "Content-Length: 0\r\n\r\n";
        QVERIFY(clients.back().send(wait));
        QVERIFY(!clients.front().readAll(500).isEmpty());
        verifyStop(*m_program);
    }

    void theDiskIsFull() {
        if (::geteuid() != 0)
            QSKIP("A disk of its own for one process needs root to mount it.");
        if (!m_program->startOnSmallDisk(4))
            QSKIP("This system lets not even root mount a file system.");
        QVERIFY(!m_program->create(set(u"Full"_s, {{u"type"_s, u"tcp"_s}, {u"port"_s, 1}})).isEmpty());
        QCOMPARE(
            m_program->request("PATCH", u"/options"_s, QJsonObject{{u"logging"_s, QJsonObject{{u"toDisk"_s, true}}}})
                .status,
            200);
        QFile filler(m_program->diskPath() + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(512, 'x')) > 0) {
        }
        QTest::qWait(2500); // the history, the state and the log have found out
        verifyStop(*m_program);
    }

    void whatIsKnownIsKept() {
        QVERIFY2(m_program->start(), m_program->output().constData());
        const QString id = m_program->create(set(u"Kept"_s, {{u"type"_s, u"tcp"_s}, {u"port"_s, 1}}));
        const auto failed = [&] {
            return m_program->server(id, u"127.0.0.1"_s).value("status"_L1).toString() == "failed"_L1;
        };
        QVERIFY(StandbyProgram::eventually(failed));
        QCOMPARE(m_program->request("POST", StandbyProgram::pathOf(id, "pause")).status, 200);
        const QJsonValue since = m_program->server(id, u"127.0.0.1"_s).value("since"_L1);
        verifyStop(*m_program);
        // Of what is saved, this comes last.
        HistoryFilter ends;
        ends.types = {HistoryType::ProgramStopped};
        const Result<QList<HistoryEntry>> stops = readHistory(m_program->dataDirectory() + u"/history.sqlite"_s, ends);
        QVERIFY2(stops, qPrintable(stops.message()));
        QCOMPARE(stops->size(), 1);

        QVERIFY2(m_program->start(), m_program->output().constData());
        QVERIFY(failed());
        QCOMPARE(m_program->server(id, u"127.0.0.1"_s).value("since"_L1), since);
        QVERIFY(m_program->status(id).value("paused"_L1).toBool());
        verifyStop(*m_program);
    }

  private:
    std::unique_ptr<QTcpServer> m_silentTcp;
    std::unique_ptr<QUdpSocket> m_silentUdp;
    std::unique_ptr<StandbyProgram> m_program;
};

QTEST_GUILESS_MAIN(StopTest)
#include "StopTest.moc"
