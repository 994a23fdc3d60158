// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpTopics.h"

#include <QFile>
#include <QLocale>
#include <QtGlobal>

#include <algorithm>

static void makeHelpAvailable() {
    Q_INIT_RESOURCE(help); // Qt asks for this outside of namespaces
}

namespace standby {

using namespace Qt::StringLiterals;

const QList<HelpChapter>& helpChapters() {
    static const QList<HelpChapter> chapters{
        {QT_TRANSLATE_NOOP("standby::HelpWindow", "Begin"),
         {"first-steps", "demonstration", "keyboard", "troubleshooting"}},
        {QT_TRANSLATE_NOOP("standby::HelpWindow", "The window"),
         {"server-sets", "status-page", "simulation", "ping", "problems", "log", "polling-history"}},
        {QT_TRANSLATE_NOOP("standby::HelpWindow", "Server set properties"),
         {"set-name", "servers", "polling-method", "poll-ping", "poll-http", "poll-tcp", "poll-dns", "poll-command",
          "polling-frequency"}},
        {QT_TRANSLATE_NOOP("standby::HelpWindow", "Telling people"),
         {"notification", "notify-email", "notify-http", "notify-command", "notify-system-log", "tags"}},
        {QT_TRANSLATE_NOOP("standby::HelpWindow", "DNS"),
         {"dns-data", "update-dns", "dns-lookup", "update-rfc2136", "update-http", "update-command", "update-microsoft",
          "dns-answers", "dns-serving"}},
        {QT_TRANSLATE_NOOP("standby::HelpWindow", "Options"),
         {"options-ui", "options-polling", "options-notification", "options-dns-updating", "options-logging"}},
        {QT_TRANSLATE_NOOP("standby::HelpWindow", "The program"),
         {"http-api", "connect", "service", "undo", "import-export"}},
    };
    return chapters;
}

QStringList helpTopicIds() {
    QStringList ids;
    for (const HelpChapter& chapter : helpChapters()) {
        for (const char* topic : chapter.topics)
            ids.append(QString::fromLatin1(topic));
    }
    return ids;
}

static QString languageOfWindow() {
    return QLocale().name().section(u'_', 0, 0);
}

QString helpText(const QString& topic, const QString& language) {
    makeHelpAvailable();
    QFile file(u":/help/%1/%2.md"_s.arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isHelpTranslated(const QString& topic) {
    return !helpText(topic, languageOfWindow()).isEmpty();
}

QString helpText(const QString& topic) {
    const QString text = helpText(topic, languageOfWindow());
    return text.isEmpty() ? helpText(topic, u"en"_s) : text;
}

QString helpTitle(const QString& topic) {
    return helpText(topic).section(u'\n', 0, 0).mid(2);
}

const QList<HelpPlace>& helpPlaces() {
    static const QList<HelpPlace> places{
        {"serverSetsPage", "server-sets"},
        {"serverSetStatusPage", "status-page"},
        {"problemsPage", "problems"},
        {"logPage", "log"},
        {"simulationWindow", "simulation"},
        {"pingWindow", "ping"},
        {"acknowledgeDialog", "problems"},
        {"historyDialog", "polling-history"},
        {"commandPalette", "keyboard"},
        {"serverSetDialog/name", "set-name"},
        {"serverSetDialog/servers", "servers"},
        {"serverSetDialog/pollingMethod", "polling-method"},
        {"pingEditor", "poll-ping"},
        {"httpEditor", "poll-http"},
        {"tcpEditor", "poll-tcp"},
        {"dnsEditor", "poll-dns"},
        {"commandEditor", "poll-command"},
        {"serverSetDialog/pollingFrequency", "polling-frequency"},
        {"serverSetDialog/notification", "notification"},
        {"serverSetDialog/dnsData", "dns-data"},
        {"serverSetDialog/dnsUpdate", "update-dns"},
        {"serverSetDialog/notes", "set-name"},
        {"serverDialog/address", "servers"},
        {"serverDialog/notes", "servers"},
        {"dnsServerDialog/host", "update-dns"},
        {"dnsServerDialog/lookup", "dns-lookup"},
        {"dnsServerDialog/method", "update-dns"},
        {"rfc2136Editor", "update-rfc2136"},
        {"httpUpdateEditor", "update-http"},
        {"dnsServerDialog/commandEditor", "update-command"},
        {"microsoftDnsEditor", "update-microsoft"},
        {"dnsServerDialog/notes", "update-dns"},
        {"notificationDialog/method", "notification"},
        {"emailEditor", "notify-email"},
        {"httpNotificationEditor", "notify-http"},
        {"commandNotificationEditor", "notify-command"},
        {"systemLogEditor", "notify-system-log"},
        {"notificationDialog/events", "notification"},
        {"notificationDialog/notes", "notification"},
        {"emailDefaultsDialog/smtp", "notify-email"},
        {"emailDefaultsDialog/from", "notify-email"},
        {"optionsDialog/ui", "options-ui"},
        {"optionsDialog/serverPolling", "options-polling"},
        {"optionsDialog/notification", "options-notification"},
        {"optionsDialog/dnsUpdating", "options-dns-updating"},
        {"optionsDialog/dnsServing", "dns-serving"},
        {"optionsDialog/logging", "options-logging"},
        {"optionsDialog/httpApi", "http-api"},
        {"apiNotice", "http-api"},
        {"certificateDialog", "connect"},
        {"signInDialog", "connect"},
        {"aboutBox", "first-steps"},
        {"helpWindow", "first-steps"},
        {"deleteQuestion", "undo"},
        {"changesDialog", "undo"},
        {"dnsConfirmation", "update-dns"},
        {"demonstrationPanel", "demonstration"},
        {"importDialog", "import-export"},
        {"importFileDialog", "import-export"},
        {"exportFileDialog", "import-export"},
        {"conflictDialog", "undo"},
    };
    return places;
}

QString helpTopicOf(const QString& place) {
    for (const HelpPlace& one : helpPlaces()) {
        if (place == QLatin1StringView(one.place))
            return QString::fromLatin1(one.topic);
    }
    return {};
}

} // namespace standby
