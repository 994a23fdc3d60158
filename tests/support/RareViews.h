// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FirstSteps.h"
#include "SelectionActions.h"
#include "UndoBanner.h"
#include "dialogs/SettingsTransfer.h"
#include "support/EveryView.h"
#include "support/HistoryLink.h"
#include "support/WindowWithFakes.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

#include <functional>

namespace standby {

/// What EveryView does not come by: pages and dialogs in the states that something must happen for first.
class RareViews {
  public:
    using Visit = std::function<void(QWidget& shown, const QString& name)>;

    /// @p language as in options.ui.language.
    RareViews(const QString& language, QSize size, Visit visit) : m_visit(std::move(visit)) {
        m_with.trueDialogs = true;
        m_with.link.setOption(QStringLiteral("ui"), QStringLiteral("language"), language);
        m_with.open();
        QTest::qWait(100); // until the window is there in its language
        m_with.window().resize(size);
    }

    void visitAll() {
        list();
        banners();
        changes();
        import();
        conflict();
        mistakes();
        history();
        demonstration();
    }

  private:
    static QString s(const char* text) { return QString::fromLatin1(text); }

    template<typename Widget> Widget* wanted(const char* name) const {
        Widget* found = nullptr;
        if (!QTest::qWaitFor(
                [&] { return (found = m_with.find<Widget>(name)) && found->isVisibleTo(found->window()); }))
            qFatal("There is no %s.", name);
        return found;
    }
    void show(QWidget& widget, const char* name) const {
        QTest::qWait(60);
        m_visit(widget, QString::fromLatin1(name));
    }
    void showWindow(const char* name) const { show(m_with.window(), name); }

    void list() {
        m_shop = m_with.link.addSet(s("Shop"), {s("192.0.2.10"), s("192.0.2.20")});
        m_with.link.addSet(s("Mail"), {s("192.0.2.30")});
        m_with.link.polled(m_shop, 0, 0, s("connection refused"));
        m_with.link.polled(m_shop, 1, 12.5);
        m_with.link.setServerStatus(
            m_shop, 1,
            {{s("lastPhases"),
              QJsonObject{{s("connectMs"), 4.2}, {s("tlsMs"), 14.8}, {s("firstByteMs"), 40.5}, {s("totalMs"), 47}}},
             {s("certificateDaysLeft"), 9}});
        m_with.link.happened(m_shop, m_with.clock.wallMs - 3'600'000, s("serverFailed"), 0, s("connection refused"));
        auto* table = wanted<QTableView>("serverSetTable");
        selectRowOf(*table, 0);
        QTest::qWait(400);
        showWindow("a failure");
        m_with.find<QLineEdit>("serverSetFilter")->setText(s("192.0"));
        m_with.find<QAbstractButton>("groupByTag")->setChecked(true);
        m_with.find<QAbstractButton>("filterFailed")->setChecked(true);
        QTest::qWait(300);
        showWindow("filtered and grouped");
        m_with.find<QLineEdit>("serverSetFilter")->clear();
        m_with.find<QAbstractButton>("filterAll")->setChecked(true);
        m_with.find<QAbstractButton>("groupByTag")->setChecked(false);
        QTest::qWait(300);
        table->selectAll();
        QTest::qWait(100);
        showWindow("several selected");
        m_with.action(ActionId::Pause)->trigger();
        QTest::qWait(100);
        showWindow("several paused");
        m_with.action(ActionId::Resume)->trigger();
        QTest::qWait(50);
    }

    void banners() {
        m_with.link.refuse("POST", "/pollall", 409, s("The program is stopping."));
        m_with.action(ActionId::PollAll)->trigger();
        showWindow("refused");
        m_with.link.stopRefusing();
        selectRowOf(*wanted<QTableView>("serverSetTable"), 1);
        m_with.action(ActionId::Delete)->trigger();
        QTest::qWait(100);
        showWindow("deleted");
        m_with.link.setConnected(false);
        QTest::qWait(100);
        showWindow("not connected");
        m_with.link.setConnected(true);
        QTest::qWait(100);
    }

    static QJsonArray someChanges() {
        const auto field = [](const char* pointer, const QJsonValue& before, const QJsonValue& after) {
            return QJsonObject{
                {s("pointer"), s(pointer)}, {s("entry"), QJsonValue()}, {s("before"), before}, {s("after"), after}};
        };
        const QJsonObject set{
            {s("what"), s("serverSet")},
            {s("id"), s("set1")},
            {s("name"), s("Shop")},
            {s("change"), s("changed")},
            {s("fields"), QJsonArray{field("/pollingFrequency/retries", 2, 5),
                                     field("/dnsData/addresses", s("firstResponding"), s("oneWeighted")),
                                     field("/notification/events", QJsonArray(), QJsonArray{s("serverFailed")}),
                                     field("/pollingMethod", QJsonValue(),
                                           QJsonObject{{s("type"), s("ping")}, {s("timeoutSeconds"), 5}})}}};
        QJsonObject options = set;
        options.insert(s("what"), s("options"));
        options.insert(s("fields"),
                       QJsonArray{field("/ui/theme", s("light"), s("dark")), field("/httpApi/enabled", true, false)});
        return {set, options};
    }

    void changes() {
        m_with.link.addRevision(s("Created server set \"Shop\""));
        m_with.link.addRevision(s("Changed server set \"Shop\""), s("admin (192.0.2.7)"), someChanges());
        m_with.action(ActionId::Changes)->trigger();
        auto* dialog = wanted<QDialog>("changesDialog");
        auto* table = dialog->findChild<QTableWidget*>(s("revisions"));
        (void)QTest::qWaitFor([table] { return table->rowCount() > 1; });
        QTest::qWait(100);
        show(*dialog, "history of changes");
        m_with.link.setPreview({{s("changes"), someChanges()},
                                {s("dns"), QJsonArray{QJsonObject{{s("hostName"), s("www.example.com")},
                                                                  {s("dnsServer"), s("ns1.example.com")},
                                                                  {s("before"), QJsonArray{s("192.0.2.10")}},
                                                                  {s("after"), QJsonArray{s("192.0.2.20")}}}}}});
        table->setCurrentCell(1, 0);
        auto* restore = dialog->findChild<QPushButton*>(s("restoreConfiguration"));
        (void)QTest::qWaitFor([restore] { return restore->isEnabled(); });
        restore->click();
        auto* question = wanted<QMessageBox>("dnsConfirmation");
        show(*question, "what changes DNS");
        question->reject();
        m_with.link.setPreview({});
        dialog->close();
        QTest::qWait(20);
        showWindow("undo"); // what is to be undone is in the menu
    }

    void import() {
        ApiResponse outcome;
        outcome.contentType = "application/json";
        outcome.body = QJsonValue(
            QJsonObject{{s("changes"), someChanges()},
                        {s("unchanged"), 3},
                        {s("warnings"),
                         QJsonArray{QJsonObject{{s("detail"), s("The password of the HTTP API is masked in the file "
                                                                "and not stored here. Enter it after the import.")}}}},
                        {s("revision"), QJsonValue()}});
        m_with.link.answerWith("POST", "/settings/import", outcome);
        QFile file(m_with.folder.filePath(s("settings.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write("{\"schemaVersion\": 1}") < 0)
            qFatal("The settings to import were not written.");
        file.close();
        m_with.window().findChild<FirstSteps*>()->transfer().importFile(file.fileName());
        auto* dialog = wanted<QDialog>("importDialog");
        QTest::qWait(100);
        show(*dialog, "import");
        dialog->close();
        m_with.link.stopRefusing();
        QTest::qWait(20);
    }

    QDialog* properties() {
        m_with.window().showServerSet(m_shop);
        QTest::qWait(100);
        m_with.action(ActionId::Properties)->trigger();
        auto* dialog = wanted<QDialog>("serverSetDialog");
        auto* name = dialog->findChild<QLineEdit*>(s("name"));
        (void)QTest::qWaitFor([name] { return !name->text().isEmpty(); });
        return dialog;
    }

    void conflict() {
        QDialog* dialog = properties();
        dialog->findChild<QLineEdit*>(s("name"))->setText(s("Main"));
        QJsonObject theirs = m_with.link.config(m_shop);
        theirs.insert(s("name"), s("Website"));
        m_with.link.put(s("/serversets/%1/config").arg(m_shop), theirs, {}, &m_with.link, {});
        QTest::qWait(20);
        dialog->findChild<QPushButton*>(s("ok"))->click();
        auto* question = wanted<QDialog>("conflictDialog");
        show(*question, "conflict");
        delete dialog;
    }

    void mistakes() {
        QDialog* dialog = properties();
        dialog->findChild<QLineEdit*>(s("name"))->clear();
        dialog->findChild<QPushButton*>(s("ok"))->click();
        QTest::qWait(50);
        show(*dialog, "a mistake");
        dialog->reject();
        auto* question = wanted<QMessageBox>("discardQuestion");
        show(*question, "discard");
        delete dialog;
    }

    void history() const {
        HistoryLink link;
        for (int id = 40; id > 0; --id)
            link.entries.append(HistoryLink::entry(id, id % 4 == 0 ? s("serverFailed") : s("serverRecovered"),
                                                   s("connection refused")));
        link.uptimes = {QJsonObject{
            {s("displayName"), s("HQ")}, {s("percent"), 99.87}, {s("failedSeconds"), 900}, {s("okSeconds"), 600000}}};
        QWidget above;
        const auto dialogs = makeDialogs(link, &above);
        dialogs->pollingHistory(s("set1"), {});
        QTest::qWait(200);
        auto* dialog = above.findChild<QDialog*>(s("historyDialog"));
        show(*dialog, "polling history");
        auto* period = dialog->findChild<QComboBox*>(s("historyPeriod"));
        period->setCurrentIndex(period->count() - 1);
        show(*dialog, "polling history from to");
        delete dialog;
    }

    void demonstration() {
        m_with.action(ActionId::Demonstration)->trigger();
        (void)wanted<QWidget>("demonstrationPanel");
        QTest::qWait(200);
        showWindow("demonstration");
        m_with.find<QPushButton>("demonstrationSwitch1")->click();
        QTest::qWait(100);
        showWindow("demonstration, one off");
    }

    Visit m_visit;
    WindowWithFakes m_with;
    QString m_shop;
};

} // namespace standby
