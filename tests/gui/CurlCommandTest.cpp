// SPDX-License-Identifier: GPL-3.0-or-later
#include "curl/CurlCommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class CurlCommandTest : public QObject {
    Q_OBJECT

    const QString m_url = u"http://127.0.0.1:8100/"_s;

    /// What a shell hands to curl, with a few variables set.
    static QStringList wordsInShell(const QString& command) {
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"STANDBY_API_KEY=k1; STANDBY_PASSWORD='a b'; STANDBY_SECRET_1=s1\n"
                                       "curl() { for word; do printf '%s\\000' \"$word\"; done; }\n"_s +
                                           command});
        if (!shell.waitForFinished())
            return {};
        QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\0');
        words.removeLast();
        return words;
    }

  private Q_SLOTS:
    void initTestCase() {
        if (QStandardPaths::findExecutable(u"sh"_s).isEmpty())
            QSKIP("The commands are for a POSIX shell, and there is none here.");
    }

    void whatIsCopiedReachesCurlAsItIs_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Main website"_s;
        QTest::newRow("quotes") << u"Anna's \"best\" set"_s;
        QTest::newRow("what a shell would run") << u"$(reboot) `reboot` $HOME \\ ! & | ; > x"_s;
        QTest::newRow("lines and letters") << u"größer\n東京"_s;
    }
    void whatIsCopiedReachesCurlAsItIs() {
        QFETCH(QString, name);
        const QJsonObject body{{u"name"_s, name}};
        const QStringList words =
            wordsInShell(curlCommand(m_url, {"PUT", u"/serversets/a1/config"_s, body}, ScriptSignIn::None));
        QCOMPARE(words.size(), 8);
        QCOMPARE(words.constLast(), u"http://127.0.0.1:8100/serversets/a1/config"_s);
        QCOMPARE(words.at(2), u"PUT"_s);
        QCOMPARE(words.at(4), u"Content-Type: application/json"_s);
        QCOMPARE(QJsonDocument::fromJson(words.at(6).toUtf8()).object(), body);
    }

    void credentialsAreVariables() {
        const ScriptRequest pollAll{"POST", u"/pollall"_s};
        QVERIFY(
            wordsInShell(curlCommand(m_url, pollAll, ScriptSignIn::ApiKey)).contains(u"Authorization: Bearer k1"_s));
        QVERIFY(wordsInShell(curlCommand(m_url, pollAll, ScriptSignIn::Password)).contains(u"admin:a b"_s));
        QCOMPARE(signInOf({}), ScriptSignIn::ApiKey);
        const auto options = [](const QString& password, const QJsonArray& keys) {
            return QJsonObject{{u"httpApi"_s, QJsonObject{{u"password"_s, password}, {u"apiKeys"_s, keys}}}};
        };
        QCOMPARE(signInOf(options({}, {})), ScriptSignIn::None);
        QCOMPARE(signInOf(options(u"********"_s, {})), ScriptSignIn::Password);
        QCOMPARE(signInOf(options(u"********"_s, {QJsonObject{{u"name"_s, u"ci"_s}}})), ScriptSignIn::ApiKey);
    }

    void aSecretIsNeverInTheCommand() {
        const QJsonObject smtp{{u"user"_s, u"anna"_s}, {u"password"_s, u"hunter2"_s}};
        const QJsonObject header{{u"name"_s, u"X-Api-Key"_s}, {u"value"_s, u"key-77"_s}};
        const QJsonObject body{{u"a"_s, smtp},
                               {u"headers"_s, QJsonArray{header}},
                               {u"b"_s, QJsonObject{{u"secret"_s, u"********"_s}, {u"password"_s, u""_s}}}};
        const QString command = curlCommand(m_url, {"PATCH", u"/options"_s, body}, ScriptSignIn::None);
        QVERIFY2(!command.contains(u"hunter2"_s) && !command.contains(u"key-77"_s), qPrintable(command));
        QVERIFY(command.contains(u"$STANDBY_SECRET_2"_s));
        QVERIFY(command.contains(u"application/merge-patch+json"_s));
        const QStringList words = wordsInShell(command);
        const QJsonObject sent = QJsonDocument::fromJson(words.at(6).toUtf8()).object();
        QCOMPARE(sent.value("a"_L1).toObject().value("password"_L1).toString(), u"s1"_s);
        QCOMPARE(sent.value("b"_L1).toObject(), body.value("b"_L1).toObject());
    }

    void aToggleThatIsOnAsksForTheOpposite() {
        const ActionSpec& pause = Actions::spec(ActionId::PauseAll);
        QCOMPARE(requestsOf(pause, false, {})->constFirst().path, u"/pauseall"_s);
        QCOMPARE(requestsOf(pause, true, {})->constFirst().path, u"/resumeall"_s);
    }

    void oneRequestIsMadeForEachWhereTheApiTakesOne() {
        const ActionSpec& history = Actions::spec(ActionId::PollingHistory);
        const auto requests = requestsOf(history, false, {{u"serversets"_s, {u"a"_s, u"b"_s}}});
        QCOMPARE(*requests,
                 (QList<ScriptRequest>{{"GET", u"/serversets/a/history"_s}, {"GET", u"/serversets/b/history"_s}}));
        QCOMPARE(requestsOf(history, false, {}).message(), u"Select one server set first."_s);
    }

    void oneRequestForManyHasAllTheirIds() {
        const ActionSpec many{ActionId::Delete,
                              "delete",
                              "",
                              "",
                              "",
                              "",
                              false,
                              "POST /serversets/actions",
                              nullptr,
                              "Select a server set first.",
                              nullptr,
                              R"({"action": "delete", "ids": "{ids}"})"};
        const auto requests = requestsOf(many, false, {{u"serversets"_s, {u"a"_s, u"b"_s}}});
        QCOMPARE(requests->size(), 1);
        QCOMPARE(requests->constFirst().body.toObject().value("ids"_L1).toArray(), (QJsonArray{u"a"_s, u"b"_s}));
        QVERIFY(!requestsOf(many, false, {}).ok());
    }
};

QTEST_GUILESS_MAIN(CurlCommandTest)
#include "CurlCommandTest.moc"
