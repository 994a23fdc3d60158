// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/NotificationSenders.h"
#include "support/Wine.h"
#include "unit/notify/ScriptedMailServer.h"
#include "unit/notify/Sending.h"
#include "unit/poll/ScriptedServer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace standby;

class NotificationSendersTest : public QObject {
    Q_OBJECT

    Sending m_sending;
    SocketWatcher m_sockets;
    /// What a hostile server might answer, and so stand in a message.
    const QString m_hostile = QStringLiteral("a\"b'c\\d\r\nX-Evil: 1 & e=f <g> %00 $HOME `id` ä😀") + QChar(0);

    NotificationMessage hostileMessage() const {
        NotificationMessage message = Sending::message();
        message.tags[QStringLiteral("$ErrorMessage$")] = m_hostile;
        return message;
    }
    static HttpNotification requestTo(const ScriptedServer& server, const QString& path = QStringLiteral("/hook")) {
        HttpNotification http;
        http.request.method = QStringLiteral("POST");
        http.request.url = QStringLiteral("http://127.0.0.1:%1%2").arg(server.port()).arg(path);
        return http;
    }
    static QByteArray page(const QByteArray& status, const QByteArray& body) {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    DeliveryReport send(const NotificationMethod& method, const NotificationMessage& message = Sending::message()) {
        NotificationSenders senders(m_sending.deadlines, m_sockets);
        return m_sending.run(senders, method, {}, message);
    }
    static QByteArray bodyOf(const QByteArray& request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }
    static CommandNotification shell(const QString& script, const QStringList& arguments = {}) {
        CommandNotification command;
        command.file = QStringLiteral("/bin/sh");
        command.arguments = QStringList{QStringLiteral("-c"), script, QStringLiteral("sh")} + arguments;
        return command;
    }

  private Q_SLOTS:
    void eachMethodGoesItsWay() {
        NotificationSenders senders(m_sending.deadlines, m_sockets);
        ScriptedMailServer mail;
        EmailDefaults defaults;
        defaults.from = QStringLiteral("standby@example.com");
        defaults.smtp.host = QStringLiteral("127.0.0.1");
        defaults.smtp.port = mail.port();
        EmailNotification email;
        email.to = QStringLiteral("a@example.com");
        QVERIFY(m_sending.run(senders, email, defaults).succeeded);
        QCOMPARE(mail.messages.size(), 1);

        ScriptedServer web;
        web.answerWith(page("200 OK", "ok"));
        HttpNotification http = requestTo(web);
        http.request.body = QStringLiteral("text=$SummaryTitle$");
        const DeliveryReport report = m_sending.run(senders, http);
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(report.response, QStringLiteral("HTTP/1.1 200 OK: ok"));
        QVERIFY(web.requests.value(0).endsWith("\r\n\r\ntext=HQ%20has%20failed"));
    }

    void idsOfDifferentMethodsAreDifferent() {
        ScriptedServer web;
        int calls = 0;
        NotificationSenders senders(m_sending.deadlines, m_sockets);
        const auto count = [&](DeliveryReport&&) { ++calls; };
        QSet<DeliveryId> ids;
        for (const NotificationMethod& method : QList<NotificationMethod>{
                 EmailNotification{}, requestTo(web), CommandNotification{}, SystemLogNotification{}}) {
            const DeliveryId id = senders.start(method, {}, Sending::message(), count);
            QVERIFY(id != 0);
            ids << id;
        }
        QCOMPARE(ids.size(), 4);
        for (const DeliveryId id : std::as_const(ids))
            senders.cancel(id);
        senders.cancel(0);
        QTest::qWait(50);
        QCOMPARE(calls, 0);
    }

    void aRefusedRequestSaysWhy() {
        ScriptedServer server;
        server.answerWith(page("500 Internal Server Error", "out of\r\nmemory"));
        const DeliveryReport report = send(requestTo(server));
        QVERIFY(!report.succeeded);
        QCOMPARE(report.error, QStringLiteral("status 500, expected 200: out of"));
        QCOMPARE(report.response, QStringLiteral("HTTP/1.1 500 Internal Server Error: out of"));
    }

    void aServerThatNeverAnswersKeepsNobodyElseWaiting() {
        ScriptedServer silent;
        ScriptedServer healthy;
        healthy.answerWith(page("204 No Content", ""));
        NotificationSenders senders(m_sending.deadlines, m_sockets);
        bool answered = false;
        const DeliveryId waiting =
            senders.start(requestTo(silent), {}, Sending::message(), [&](DeliveryReport&&) { answered = true; });
        QVERIFY(m_sending.run(senders, requestTo(healthy)).succeeded);
        QVERIFY(!answered);
        senders.cancel(waiting);
    }

    void aServerThatNeverAnswersIsGivenUp() {
        ScriptedServer silent;
        HttpSender sender(m_sending.deadlines, m_sockets, 0.2);
        QCOMPARE(m_sending.run(sender, requestTo(silent)).error, QStringLiteral("no answer in 0.2 s"));
    }

    void tagsStayOneValueOfAUrl() {
        ScriptedServer server;
        server.answerWith(page("200 OK", ""));
        QVERIFY(send(requestTo(server, QStringLiteral("/$ErrorMessage$?text=$ErrorMessage$&b=c")), hostileMessage())
                    .succeeded);
        const QByteArray target = server.requests.value(0).split(' ').value(1);
        const QUrl url = QUrl::fromEncoded(target);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItems().size(), 2);
        QCOMPARE(query.queryItemValue(QStringLiteral("text"), QUrl::FullyDecoded), m_hostile);
        QVERIFY(!server.requests.value(0).contains("\r\nX-Evil"));
    }

    void tagsStayOneStringOfJson() {
        ScriptedServer server;
        server.answerWith(page("200 OK", ""));
        HttpNotification http = requestTo(server);
        http.request.headers = {{QStringLiteral("Content-Type"), QStringLiteral("application/json")}};
        http.request.body = QStringLiteral(R"({"text":"$ErrorMessage$","b":1})");
        QVERIFY(send(http, hostileMessage()).succeeded);
        const QJsonObject object = QJsonDocument::fromJson(bodyOf(server.requests.value(0))).object();
        QCOMPARE(object.value(QStringLiteral("text")).toString(), m_hostile);
        QCOMPARE(object.size(), 2);
    }

    void tagsStayOneValueOfAForm() {
        ScriptedServer server;
        server.answerWith(page("200 OK", ""));
        HttpNotification http = requestTo(server);
        http.request.body = QStringLiteral("text=$ErrorMessage$&b=c");
        QVERIFY(send(http, hostileMessage()).succeeded);
        const QUrlQuery form(QString::fromLatin1(bodyOf(server.requests.value(0))));
        QCOMPARE(form.queryItems().size(), 2);
        QCOMPARE(form.queryItemValue(QStringLiteral("text"), QUrl::FullyDecoded), m_hostile);
    }

    void tagsThatWouldEndAHeaderAreRefused() {
        ScriptedServer server;
        server.answerWith(page("200 OK", ""));
        HttpNotification http = requestTo(server);
        http.request.headers = {{QStringLiteral("X-Text"), QStringLiteral("$ErrorMessage$")}};
        const DeliveryReport report = send(http, hostileMessage());
        QVERIFY(!report.succeeded);
        QVERIFY2(report.error.contains(QStringLiteral("X-Text")), qPrintable(report.error));
        QCOMPARE(server.connections, 0);
    }

    void aCommandGetsEachTagInOneArgument() {
        if (underWine())
            QSKIP("Windows has no /bin/sh.");
        NotificationMessage message = Sending::message();
        message.tags[QStringLiteral("$ErrorMessage$")] = QStringLiteral("a b'\"; exit 1\n$(exit 2)");
        const DeliveryReport report = send(shell(QStringLiteral("[ $# = 2 ] && printf '%s' \"$1\" | head -n 1"),
                                                 {QStringLiteral("x$ErrorMessage$"), QStringLiteral("y")}),
                                           message);
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(report.response, QStringLiteral("xa b'\"; exit 1"));
    }

    void aCommandThatFailsSaysWhy() {
        if (underWine())
            QSKIP("Windows has no /bin/sh.");
        const DeliveryReport report = send(shell(QStringLiteral("echo modem off >&2; exit 3")));
        QVERIFY(!report.succeeded);
        QCOMPARE(report.error, QStringLiteral("exit code 3, expected = 0: modem off"));
    }

    void aCommandThatDoesNotExistIsSaid() {
        CommandNotification command;
        command.file = QStringLiteral("/nowhere/at-all");
        const DeliveryReport report = send(command);
        QVERIFY(!report.succeeded);
        QVERIFY2(report.error.contains(QStringLiteral("/nowhere/at-all")), qPrintable(report.error));
    }

    void aCommandThatHangsIsKilledWithItsGroup() {
        if (underWine())
            QSKIP("Windows has no /bin/sh.");
        QTemporaryDir folder;
        const QString mark = folder.filePath(QStringLiteral("mark"));
        CommandSender sender(m_sending.deadlines, m_sockets, 0.3);
        const DeliveryReport report =
            m_sending.run(sender, shell(QStringLiteral("(sleep 0.6; : > \"$1\") & wait"), {mark}));
        QCOMPARE(report.error, QStringLiteral("killed after 0.3 s"));
        QVERIFY(m_sending.tookMs < 550);
        QTest::qWait(600);
        QVERIFY(!QFile::exists(mark));
    }

    void whatACommandPrintsIsBounded() {
        if (underWine())
            QSKIP("Windows has no /bin/sh.");
        const DeliveryReport report = send(shell(QStringLiteral("head -c 4000000 /dev/zero | tr '\\0' x")));
        QVERIFY2(report.succeeded, qPrintable(report.error));
        QCOMPARE(report.response, QString(200, u'x'));
    }
};

QTEST_GUILESS_MAIN(NotificationSendersTest)
#include "NotificationSendersTest.moc"
