// SPDX-License-Identifier: GPL-3.0-or-later
#include "Updating.h"

#include "dns/update/RecordUpdaters.h"
#include "unit/poll/ScriptedServer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest>

using namespace standby;

namespace {

/// Takes note of what it is given, and never answers.
class SilentUpdater final : public RecordUpdater {
  public:
    UpdateId start(const RecordUpdate&, Done) override { return ++started; }
    void cancel(UpdateId id) override { cancelled = id; }

    UpdateId started = 0;
    UpdateId cancelled = 0;
};

} // namespace

class RecordUpdatersTest : public QObject {
    Q_OBJECT

    Updating m_updating;

    static HttpUpdate http(const ScriptedServer& server, const char* path) {
        HttpUpdate method;
        method.request.url = QStringLiteral("http://$DnsServerIP$:%1%2").arg(server.port()).arg(QLatin1String(path));
        return method;
    }
    static CommandPoll shell(const char* script) {
        CommandPoll command;
        command.file = QStringLiteral("/bin/sh");
        command.arguments = {QStringLiteral("-c"), QString::fromUtf8(script), QStringLiteral("sh")};
        return command;
    }
    UpdateOutcome run(const RecordUpdate& update) {
        const auto updaters = makeRecordUpdaters(m_updating.deadlines, m_updating.sockets, nullptr);
        return Updating::run(*updaters, update);
    }

  private Q_SLOTS:
    void anHttpRequestCarriesWhatIsWanted() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\ngood 192.0.2.1");
        const UpdateOutcome outcome = run(
            Updating::update(http(server, "/update?zone=$ZoneName$&name=$HostName$&ips=$HostAddresses$&ttl=$TTL$")));
        QVERIFY2(outcome.succeeded, qPrintable(outcome.error));
        QCOMPARE(outcome.response, QStringLiteral("HTTP/1.1 200 OK: good 192.0.2.1"));
        QVERIFY2(server.requests.value(0).startsWith(
                     "GET /update?zone=example.com&name=www.example.com&ips=192.0.2.1%2C2001%3Adb8%3A%3A1&ttl=60 "),
                 server.requests.value(0).constData());
        QVERIFY(server.requests.value(0).contains("\r\nHost: 127.0.0.1:"));
    }

    void aHostileNameStaysOneValue() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        RecordUpdate update = Updating::update(http(server, "/?name=$HostName$&ttl=1"));
        update.name = *DnsName::fromWire(QByteArrayView("\x0bx&ttl=9\r\n#/\x07"
                                                        "example\x03"
                                                        "com\0",
                                                        25));
        QVERIFY(run(update).succeeded);
        const QByteArray line = server.requests.value(0).left(server.requests.value(0).indexOf('\r'));
        const QUrlQuery query(QUrl(QString::fromLatin1(line.split(' ').value(1))));
        QCOMPARE(query.queryItems().size(), 2);
        QCOMPARE(query.queryItemValue(QStringLiteral("ttl")), QStringLiteral("1"));
    }

    void anHttpServerThatRefusesIsQuoted() {
        ScriptedServer server;
        server.answerWith("HTTP/1.1 403 Forbidden\r\nContent-Length: 17\r\n\r\nzone is read-only");
        const UpdateOutcome outcome = run(Updating::update(http(server, "/")));
        QVERIFY(!outcome.succeeded);
        QCOMPARE(outcome.error, QStringLiteral("status 403, expected 200: zone is read-only"));
    }

#ifndef Q_OS_WIN
    void aCommandGetsWhatIsWantedAsArguments() {
        QTemporaryDir folder;
        CommandPoll command = shell("printf '%s\\n' \"$@\" > \"$1\"; echo done");
        command.arguments << folder.filePath(QStringLiteral("arguments")) << QStringLiteral("$DnsServerIP$")
                          << QStringLiteral("zone=$ZoneName$") << QStringLiteral("$HostName$ $TTL$")
                          << QStringLiteral("$HostAddresses$");
        const UpdateOutcome outcome = run(Updating::update(command));
        QVERIFY2(outcome.succeeded, qPrintable(outcome.error));
        QCOMPARE(outcome.response, QStringLiteral("done"));
        QFile file(folder.filePath(QStringLiteral("arguments")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(
            file.readAll().split('\n').mid(1),
            (QList<QByteArray>{"127.0.0.1", "zone=example.com", "www.example.com 60", "192.0.2.1,2001:db8::1", ""}));
    }

    void aCommandThatFailsHangsOrIsMissingIsSaidSo() {
        QCOMPARE(run(Updating::update(shell("echo no such zone >&2; exit 3"))).error,
                 QStringLiteral("exit code 3, expected = 0: no such zone"));
        CommandPoll hanging = shell("sleep 60");
        hanging.timeoutSeconds = 0.2;
        QCOMPARE(run(Updating::update(hanging)).error, QStringLiteral("killed after 0.2 s"));
        CommandPoll missing;
        missing.file = QStringLiteral("/nowhere/update-dns");
        const QString error = run(Updating::update(missing)).error;
        QVERIFY2(error.contains(QStringLiteral("/nowhere/update-dns")), qPrintable(error));
    }

    void microsoftDnsIsNotHere() {
        const UpdateOutcome outcome = run(Updating::update(MicrosoftDnsUpdate{}));
        QVERIFY(!outcome.succeeded);
        QVERIFY2(outcome.error.contains(QStringLiteral("on Windows only")) &&
                     outcome.error.contains(QStringLiteral("standby --dns-agent")),
                 qPrintable(outcome.error));
    }
#endif

    void anAgentThatIsNotThereIsSaidSo() {
        const UpdateOutcome outcome =
            run(Updating::update(MicrosoftDnsUpdate{false, 1, QStringLiteral("long enough password")}));
        QVERIFY(!outcome.succeeded);
        QVERIFY2(outcome.error.contains(QStringLiteral("127.0.0.1 port 1")), qPrintable(outcome.error));
    }

    void anAgentWithoutAPasswordIsNotAsked() {
        const UpdateOutcome outcome = run(Updating::update(MicrosoftDnsUpdate{false, 1, {}}));
        QVERIFY2(outcome.error.contains(QStringLiteral("password")), qPrintable(outcome.error));
    }

    void eachMethodsUpdatesAreCancelledAtTheirOwn() {
        auto silent = std::make_unique<SilentUpdater>();
        SilentUpdater& dynamic = *silent;
        const auto updaters = makeRecordUpdaters(m_updating.deadlines, m_updating.sockets, std::move(silent));
        ScriptedServer server;
        int heard = 0;
        const auto count = [&](UpdateOutcome&&) { ++heard; };
        const UpdateId first = updaters->start(Updating::update(Rfc2136Update{}), count);
        const UpdateId second = updaters->start(Updating::update(http(server, "/")), count);
        const UpdateId third = updaters->start(Updating::update(MicrosoftDnsUpdate{false, 1, {}}), count);
        QVERIFY(first != 0 && first != second && second != third && first != third);
        updaters->cancel(second);
        updaters->cancel(third);
        updaters->cancel(0);
        QCOMPARE(dynamic.cancelled, UpdateId(0));
        updaters->cancel(first);
        QCOMPARE(dynamic.cancelled, UpdateId(1));
        QTest::qWait(20);
        QCOMPARE(heard, 0);
    }
};

QTEST_GUILESS_MAIN(RecordUpdatersTest)
#include "RecordUpdatersTest.moc"
