// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the dialogs in their states into PNG files, for people to look at: DialogPictures DIRECTORY
#include "dialogs/Dialogs.h"
#include "support/FakeLink.h"
#include "support/HistoryLink.h"
#include "widgets/ThemeChoice.h"
#include "words/Language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

class Pictures {
  public:
    explicit Pictures(const QDir& folder) : m_folder(folder) {}

    void drawAll(const QString& theme) {
        m_prefix = theme;
        QWidget window;
        FakeLink link;
        const auto dialogs = makeDialogs(link, &window);
        link.addSet(u"Main website"_s, {u"192.0.2.10"_s, u"2001:db8::20"_s});
        drawServerSet(*dialogs, window);
        drawDnsServer(link, *dialogs, window);
        drawConflict(link, *dialogs, window);
        drawNew(*dialogs, window);
        drawNotification(link, *dialogs, window);
        drawOptions(link, *dialogs, window);
        drawHistory(window);
    }

  private:
    static void turnAround(int ms) {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    void keep(QWidget& widget, const QString& name) {
        turnAround(60);
        widget.grab().save(m_folder.filePath(m_prefix + u'-' + name + u".png"_s));
    }
    void keepSections(QDialog& dialog, const QString& name) {
        auto* sections = dialog.findChild<QListWidget*>(u"sections"_s);
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            keep(dialog, name + QString::number(row));
        }
    }
    static QDialog* find(const QWidget& window, const QString& name) {
        turnAround(60);
        return window.findChild<QDialog*>(name);
    }

    void drawServerSet(Dialogs& dialogs, const QWidget& window) {
        dialogs.editServerSet(u"set1"_s);
        QDialog* dialog = find(window, u"serverSetDialog"_s);
        keepSections(*dialog, u"set"_s);
        dialog->findChild<QListWidget*>(u"sections"_s)->setCurrentRow(2);
        auto* type = dialog->findChild<QComboBox*>(u"pollingMethod.type"_s);
        for (int method = 0; method < type->count(); ++method) {
            type->setCurrentIndex(method);
            if (method == 0 || method == 2)
                dialog->findChild<QPushButton*>(u"testPoll"_s)->click();
            keep(*dialog, u"method-"_s + type->currentData().toString());
        }
        dialog->findChild<QListWidget*>(u"sections"_s)->setCurrentRow(1);
        dialog->findChild<QPushButton*>(u"editServer"_s)->click();
        keep(*find(*dialog, u"serverDialog"_s), u"server"_s);
        delete dialog;
    }
    void drawDnsServer(FakeLink& link, Dialogs& dialogs, const QWidget& window) {
        const QJsonObject server{
            {u"host"_s, u"ns1.example.com"_s},
            {u"notes"_s, u"The primary, at the provider"_s},
            {u"port"_s, 53},
            {u"lookup"_s, QJsonObject{{u"edns0"_s, true}, {u"ignoreTtl"_s, false}, {u"recheckSeconds"_s, 3600}}},
            {u"method"_s, QJsonObject{{u"type"_s, u"rfc2136"_s},
                                      {u"tsig"_s, QJsonObject{{u"algorithm"_s, u"hmac-sha512"_s},
                                                              {u"keyName"_s, u"standby"_s},
                                                              {u"secret"_s, u"********"_s}}}}}};
        link.setOption(u"dnsUpdating"_s, u"defaultServers"_s, QJsonArray{server});
        QJsonObject config = link.config(u"set1"_s);
        config.insert("dnsData"_L1, QJsonObject{{u"hostNames"_s, QJsonArray{u"www.example.com"_s, u"*.example.com"_s}},
                                                {u"addresses"_s, u"oneWeighted"_s},
                                                {u"allFailed"_s, QJsonObject{{u"mode"_s, u"keepLast"_s}}},
                                                {u"ttlSeconds"_s, 60}});
        config.insert("dnsUpdate"_L1, QJsonObject{{u"useDefaults"_s, true}, {u"servers"_s, QJsonArray{server}}});
        link.put(u"/serversets/set1/config"_s, config, {}, &link, {});
        turnAround(20);
        dialogs.editServerSet(u"set1"_s);
        QDialog* set = find(window, u"serverSetDialog"_s);
        set->findChild<QListWidget*>(u"sections"_s)->setCurrentRow(5);
        keep(*set, u"dns-data"_s);
        set->findChild<QListWidget*>(u"sections"_s)->setCurrentRow(6);
        keep(*set, u"update-dns"_s);
        set->findChild<QPushButton*>(u"editDnsServer"_s)->click();
        QDialog* dialog = find(*set, u"dnsServerDialog"_s);
        auto* tabs = dialog->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            keep(*dialog, u"dns-server%1"_s.arg(tab));
        }
        tabs->setCurrentIndex(2);
        auto* type = dialog->findChild<QComboBox*>(u"method.type"_s);
        for (int method = type->count() - 1; method >= 0; --method) {
            type->setCurrentIndex(method);
            keep(*dialog, u"dns-method-"_s + type->currentData().toString());
        }
        dialog->findChild<QPushButton*>(u"generateSecret"_s)->click();
        keep(*dialog, u"dns-generated"_s);
        dialog->findChild<QPushButton*>(u"testDnsServer"_s)->click();
        keep(*dialog, u"dns-tested"_s);
        delete set;
    }
    void drawNotification(FakeLink& link, Dialogs& dialogs, const QWidget& window) {
        dialogs.notification(u"set1"_s);
        QDialog* set = find(window, u"serverSetDialog"_s);
        keep(*set, u"notification-nobody"_s);
        delete set;
        const QJsonArray all{u"serverFailed"_s, u"serverRecovered"_s, u"dnsUpdateFailed"_s, u"dnsUpdateRecovered"_s};
        const auto rule = [&](const QString& id, const QJsonObject& method, const QString& notes) {
            return QJsonObject{
                {u"id"_s, id}, {u"events"_s, all}, {u"gather"_s, true}, {u"method"_s, method}, {u"notes"_s, notes}};
        };
        const QJsonObject mail{{u"type"_s, u"email"_s},   {u"to"_s, u"admin@example.com, night@example.com"_s},
                               {u"from"_s, QJsonValue()}, {u"subject"_s, QJsonValue()},
                               {u"body"_s, QJsonValue()}, {u"smtp"_s, QJsonValue()}};
        const QJsonObject chat{{u"type"_s, u"http"_s},
                               {u"method"_s, u"POST"_s},
                               {u"url"_s, u"https://hooks.example.com/services/T024/B024"_s},
                               {u"headers"_s, QJsonArray{QJsonObject{{u"name"_s, u"Content-Type"_s},
                                                                     {u"value"_s, u"application/json"_s}}}},
                               {u"body"_s, u"{\"text\": \"$SummaryTitle$\"}"_s},
                               {u"user"_s, QString()},
                               {u"password"_s, QString()}};
        link.setOption(u"notification"_s, u"defaultMethods"_s,
                       QJsonArray{rule(u"n1"_s, mail, u"Whoever is on call"_s), rule(u"n2"_s, chat, u"The chat room"_s),
                                  rule(u"n3"_s, QJsonObject{{u"type"_s, u"systemLog"_s}}, {})});
        link.setOption(u"notification"_s, u"reminderSeconds"_s, 7200);
        link.setOption(u"notification"_s, u"email"_s,
                       QJsonObject{{u"from"_s, u"standby@example.com"_s},
                                   {u"subject"_s, u"$SummaryTitle$"_s},
                                   {u"body"_s, u"$SummaryBody$"_s},
                                   {u"smtp"_s, QJsonObject{{u"host"_s, u"mail.example.com"_s},
                                                           {u"port"_s, 587},
                                                           {u"security"_s, u"startTls"_s},
                                                           {u"user"_s, u"standby"_s},
                                                           {u"password"_s, u"********"_s},
                                                           {u"verifyCertificate"_s, true}}}});
        QJsonObject config = link.config(u"set1"_s);
        config.insert("notification"_L1,
                      QJsonObject{{u"useDefaults"_s, true}, {u"methods"_s, QJsonArray{rule(u"n4"_s, chat, {})}}});
        link.put(u"/serversets/set1/config"_s, config, {}, &link, {});
        turnAround(20);
        dialogs.notification(u"set1"_s);
        set = find(window, u"serverSetDialog"_s);
        keep(*set, u"notification"_s);
        set->findChild<QPushButton*>(u"addNotification"_s)->click();
        QDialog* dialog = find(*set, u"notificationDialog"_s);
        drawNotificationDialog(link, *dialog);
        delete set;
        dialogs.notification({});
        QDialog* options = find(window, u"optionsDialog"_s);
        options->findChild<QPushButton*>(u"notification.email"_s)->click();
        dialog = find(*options, u"emailDefaultsDialog"_s);
        keep(*dialog, u"email-defaults0"_s);
        dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
        dialog->findChild<QPushButton*>(u"testNotification"_s)->click();
        keep(*dialog, u"email-defaults1"_s);
        delete options;
    }
    void drawNotificationDialog(FakeLink& link, QDialog& dialog) {
        auto* type = dialog.findChild<QComboBox*>(u"method.type"_s);
        for (int method = type->count() - 1; method >= 0; --method) {
            type->setCurrentIndex(method);
            keep(dialog, u"notify-"_s + type->currentData().toString());
        }
        dialog.findChild<QLineEdit*>(u"method.to"_s)->setText(u"admin"_s);
        dialog.findChild<QCheckBox*>(u"method.smtp.wanted"_s)->setChecked(true);
        dialog.findChild<QCheckBox*>(u"method.subject.default"_s)->setChecked(false);
        dialog.findChild<QPushButton*>(u"testNotification"_s)->click();
        keep(dialog, u"notify-email-mistakes"_s);
        type->setCurrentIndex(1);
        dialog.findChild<QPushButton*>(u"requestTemplate"_s)->menu()->actions().at(1)->trigger();
        dialog.findChild<QLineEdit*>(u"method.url"_s)->setText(u"https://hooks.example.com/services/T024/B024"_s);
        ApiResponse response;
        response.body = QJsonValue(QJsonObject{
            {u"succeeded"_s, false},
            {u"response"_s, u"invalid_token"_s},
            {u"error"_s,
             u"The server answered with the status 403: it refuses. Usual cause: the URL or the login is not "
             "right."_s},
            {u"durationMs"_s, 312}});
        link.answerWith("POST", "/test/notification", response);
        dialog.findChild<QPushButton*>(u"testNotification"_s)->click();
        keep(dialog, u"notify-http-refused"_s);
        link.stopRefusing();
        for (int tab = 1; tab < 3; ++tab) {
            dialog.findChild<QTabWidget*>()->setCurrentIndex(tab);
            keep(dialog, u"notify-tab%1"_s.arg(tab));
        }
    }
    void drawNew(Dialogs& dialogs, const QWidget& window) {
        dialogs.newServerSet({});
        QDialog* dialog = find(window, u"serverSetDialog"_s);
        keep(*dialog, u"new"_s);
        dialog->findChild<QPushButton*>(u"ok"_s)->click();
        keep(*dialog, u"new-mistakes"_s);
        dialog->findChild<QListWidget*>(u"sections"_s)->setCurrentRow(1);
        keep(*dialog, u"new-no-server"_s);
        dialog->findChild<QPushButton*>(u"addServer"_s)->click();
        QDialog* server = find(*dialog, u"serverDialog"_s);
        server->findChild<QLineEdit*>(u"address"_s)->setText(u"https://www.example.com/"_s);
        keep(*server, u"server-mistake"_s);
        delete dialog;
    }
    void drawOptions(FakeLink& link, Dialogs& dialogs, const QWidget& window) {
        dialogs.options();
        QDialog* dialog = find(window, u"optionsDialog"_s);
        dialog->findChild<QLineEdit*>(u"httpApi.url"_s)->setText(u"http://127.0.0.1:9000"_s);
        dialog->findChild<QLineEdit*>(u"newKeyName"_s)->setText(u"backup script"_s);
        dialog->findChild<QPushButton*>(u"createKey"_s)->click();
        dialog->findChild<QCheckBox*>(u"dnsServing.enabled"_s)->setChecked(true);
        dialog->findChild<QPlainTextEdit*>(u"dnsServing.addresses"_s)->setPlainText(u"127.0.0.1\n192.0.2.5"_s);
        dialog->findChild<QCheckBox*>(u"dnsServing.forward.enabled"_s)->setChecked(true);
        dialog->findChild<QLineEdit*>(u"dnsServing.forward.address"_s)->setText(u"192.0.2.53"_s);
        dialog->findChild<QCheckBox*>(u"dnsServing.forward.clearRecursion"_s)->setChecked(false);
        keepSections(*dialog, u"options"_s);
        link.refuse("PUT", "/options", 412, u"Changed."_s);
        dialog->findChild<QPushButton*>(u"ok"_s)->click();
        keep(*dialog, u"conflict"_s);
        link.stopRefusing();
        delete dialog;
    }
    void drawHistory(QWidget& window) {
        HistoryLink link;
        const auto dialogs = makeDialogs(link, &window);
        for (int id = 700; id > 0; --id)
            link.entries.append(id % 4 == 0
                                    ? HistoryLink::entry(id, u"serverFailed"_s, u"No answer in 5 s: 192.0.2.10:443"_s)
                                    : HistoryLink::entry(id, u"serverRecovered"_s, u"HTTP/1.1 200 OK"_s));
        link.uptimes = {QJsonObject{
            {u"displayName"_s, u"HQ"_s}, {u"percent"_s, 99.87}, {u"failedSeconds"_s, 900}, {u"okSeconds"_s, 600000}}};
        link.responseTimes = day();
        dialogs->pollingHistory(u"set1"_s, {});
        QDialog* dialog = find(window, u"historyDialog"_s);
        turnAround(200);
        keep(*dialog, u"history"_s);
        auto* chart = dialog->findChild<QWidget*>(u"responseTimes"_s);
        chart->setFocus();
        for (int step = 0; step < 3; ++step) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_PageUp, step == 0 ? Qt::NoModifier : Qt::ShiftModifier);
            QCoreApplication::sendEvent(chart, &press);
        }
        keep(*dialog, u"history-chosen"_s);
        link.recordOnlyChanges = true;
        dialog->findChild<QPushButton*>(u"refresh"_s)->click();
        auto* period = dialog->findChild<QComboBox*>(u"historyPeriod"_s);
        period->setCurrentIndex(period->count() - 1);
        keep(*dialog, u"history-dates"_s);
        delete dialog;
    }

    /// Two servers over a day, one of them failed for a while.
    static QJsonObject day() {
        const QDateTime from(QDate(2026, 11, 20), QTime(10, 0));
        const auto server = [&](const QString& name, const QString& address, int phase) {
            QJsonArray buckets;
            for (int at = 0; at < 288; ++at) {
                const bool failed = phase > 0 && at > 150 && at < 175;
                const double mean = 20 + 8 * phase + 6 * std::sin((at + 20 * phase) / 15.0) + at % 7;
                buckets.append(
                    QJsonObject{{u"time"_s, from.addSecs(300 * at).toUTC().toString(Qt::ISODateWithMs)},
                                {u"polls"_s, 10},
                                {u"failed"_s, failed         ? 10
                                              : at % 97 == 5 ? 1
                                                             : 0},
                                {u"minMs"_s, failed ? QJsonValue() : QJsonValue(mean * 0.7)},
                                {u"meanMs"_s, failed ? QJsonValue() : QJsonValue(mean)},
                                {u"maxMs"_s, failed ? QJsonValue() : QJsonValue(mean * (at % 41 == 0 ? 4 : 1.6))},
                                {u"failedSeconds"_s, failed ? 300 : 0}});
            }
            return QJsonObject{{u"displayName"_s, name}, {u"address"_s, address}, {u"buckets"_s, buckets}};
        };
        return {
            {u"from"_s, from.toUTC().toString(Qt::ISODateWithMs)},
            {u"to"_s, from.addDays(1).toUTC().toString(Qt::ISODateWithMs)},
            {u"pollsFrom"_s, from.toUTC().toString(Qt::ISODateWithMs)},
            {u"bucketSeconds"_s, 300},
            {u"servers"_s, QJsonArray{server(u"HQ"_s, u"192.0.2.10"_s, 0), server(u"Branch"_s, u"192.0.2.20"_s, 1)}}};
    }

    void drawConflict(FakeLink& link, Dialogs& dialogs, const QWidget& window) {
        dialogs.editServerSet(u"set1"_s);
        QDialog* dialog = find(window, u"serverSetDialog"_s);
        dialog->findChild<QLineEdit*>(u"name"_s)->setText(u"Main web site"_s);
        dialog->findChild<QLineEdit*>(u"tags"_s)->setText(u"web, europe"_s);
        QJsonObject theirs = link.config(u"set1"_s);
        theirs.insert("name"_L1, u"Website"_s);
        theirs.insert("tags"_L1, QJsonArray{u"customers"_s});
        link.put(u"/serversets/set1/config"_s, theirs, {}, &link, {});
        turnAround(20);
        dialog->findChild<QPushButton*>(u"ok"_s)->click();
        turnAround(100);
        keep(*find(*dialog, u"conflictDialog"_s), u"conflict-fields"_s);
        delete dialog;
    }

    QDir m_folder;
    QString m_prefix;
};

} // namespace

int main(int count, char** arguments) {
    QApplication program(count, arguments);
    if (const int points = qEnvironmentVariableIntValue("STANDBY_PICTURES_POINTS"); points > 0)
        QApplication::setFont(QFont(QApplication::font().family(), points));
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const Language language(qEnvironmentVariable("STANDBY_PICTURES_LANGUAGE", u"en"_s));
    ThemeChoice theme;
    Pictures pictures(QDir(program.arguments().value(1, u"."_s)));
    for (const QString& name : {u"light"_s, u"dark"_s, u"highContrast"_s}) {
        theme.apply(name);
        pictures.drawAll(name);
    }
    return 0;
}
