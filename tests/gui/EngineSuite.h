// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "Desktop.h"
#include "MainWindow.h"
#include "gui/dialogs/DialogFixture.h"
#include "link/LocalLink.h"
#include "link/RemoteLink.h"
#include "pages/DnsServerPanel.h"
#include "program/EngineThread.h"
#include "program/ServiceSupervisor.h"
#include "tray/TrayIcon.h"

#include <QDir>
#include <QJsonArray>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>

namespace standby {

/// The program without main(): a true engine in its own thread, its HTTP API, and the window, with settings that nobody
/// else has. The window reaches the engine as the environment variable STANDBY_SUITE_LINK says: "local", inside this
/// process, or "connect", by HTTP as `standby --connect` does.
struct EngineSuite {
    static bool overHttp() { return qgetenv("STANDBY_SUITE_LINK") == "connect"; }

    EngineSuite() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        web.listen(QHostAddress::LocalHost);
        QTcpServer spare;
        spare.listen(QHostAddress::LocalHost);
        line.dataDirectory = folder.filePath(QStringLiteral("data"));
        line.apiUrl = QStringLiteral("http://127.0.0.1:%1").arg(spare.serverPort());
        QDir().mkpath(line.dataDirectory);
        spare.close();
        startEngine();
        if (overHttp())
            connectTo(line.apiUrl);
        else
            linkInside();
        DesktopParts parts;
        parts.makeDialogs = makeDialogs;
        parts.settings =
            std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        desktop = std::make_unique<Desktop>(*link, std::move(parts));
        desktop->show();
        (void)QTest::qWaitFor([this] { return link->connected(); });
    }
    ~EngineSuite() { engine->stop(); }

    void startEngine() {
        engine = std::make_unique<EngineThread>(line, !overHttp(), supervisor);
        const EngineThread::Started started = engine->start();
        refused = started.refused + started.apiFailed;
    }

    MainWindow& window() const { return desktop->window(); }
    QAction* action(ActionId id) const { return window().actions().action(id); }
    /// The one with this object name that is open; waits for it a moment.
    template<typename Widget> Widget* shown(const char* name) const {
        Widget* found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Widget* one : window().findChildren<Widget*>(QString::fromLatin1(name))) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    /// What the engine answers, through the link of the window.
    QJsonValue asked(const QByteArray& method, const QString& path, const QJsonValue& body = QJsonValue::Undefined) {
        ApiRequest request;
        request.method = method;
        request.path = path.section(u'?', 0, 0).toUtf8();
        request.query = path.section(u'?', 1).toUtf8();
        if (!body.isUndefined())
            request.body = body;
        std::optional<QJsonValue> answer;
        link->send(request, link.get(), [&](const ApiResponse& response) { answer = response.json(); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); });
        return answer.value_or(QJsonValue());
    }
    /// A set "Shop" with one server on loopback that accepts connections, polled each half second. Selected.
    QString addSet(const QJsonArray& dnsServers = {}) {
        const QJsonObject poll{{QStringLiteral("type"), QStringLiteral("tcp")},
                               {QStringLiteral("port"), web.serverPort()},
                               {QStringLiteral("timeoutSeconds"), 1}};
        const QJsonObject frequency{{QStringLiteral("intervalSeconds"), 0.5},
                                    {QStringLiteral("failedIntervalSeconds"), 0.5},
                                    {QStringLiteral("retries"), 0},
                                    {QStringLiteral("retryIntervalSeconds"), 0.2}};
        const QJsonObject server{{QStringLiteral("address"), QStringLiteral("127.0.0.1")}};
        const QJsonObject dns{{QStringLiteral("hostNames"), QJsonArray{QStringLiteral("www.example.com")}}};
        const QString id =
            asked("POST", QStringLiteral("/serversets"),
                  QJsonObject{{QStringLiteral("name"), QStringLiteral("Shop")},
                              {QStringLiteral("servers"), QJsonArray{server}},
                              {QStringLiteral("pollingMethod"), poll},
                              {QStringLiteral("pollingFrequency"), frequency},
                              {QStringLiteral("dnsData"), dns},
                              {QStringLiteral("dnsUpdate"), QJsonObject{{QStringLiteral("servers"), dnsServers}}}})
                .toObject()
                .value(QStringLiteral("id"))
                .toString();
        (void)QTest::qWaitFor([this] { return sets()->model()->rowCount() == 1; });
        window().showServerSet(id);
        return id;
    }
    QTableView* sets() const { return window().findChild<QTableView*>(QStringLiteral("serverSetTable")); }
    QString cell(int row, int column) const { return sets()->model()->index(row, column).data().toString(); }
    QTabWidget* tabs() const { return window().findChild<QTabWidget*>(QStringLiteral("tabs")); }
    /// The texts of a column, a line each.
    static QString columnOf(const QTableView* table, int column) {
        QStringList lines;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            lines.append(table->model()->index(row, column).data().toString());
        return lines.join(QLatin1Char('\n'));
    }
    /// All that the panels of the DNS servers say, a line for each label.
    QString saidOfDns() const {
        QStringList lines;
        for (const DnsServerPanel* panel : window().findChildren<DnsServerPanel*>()) {
            for (const QLabel* label : panel->findChildren<QLabel*>())
                lines.append(label->text());
        }
        return lines.join(QLatin1Char('\n'));
    }

    QTemporaryDir folder;
    CommandLine line;
    QTcpServer web; ///< the server of the set; closed, it fails
    ServiceSupervisor supervisor;
    std::unique_ptr<EngineThread> engine;
    std::unique_ptr<EngineLink> link;
    QString refused;
    std::unique_ptr<Desktop> desktop;

  private:
    void linkInside() {
        auto made = std::make_unique<LocalLink>(
            [this](ApiRequest request, ApiReply reply) { engine->ask(std::move(request), std::move(reply)); });
        QObject::connect(
            engine.get(), &EngineThread::published, made.get(),
            [local = made.get()](const QList<EngineEvent>& batch) {
                QList<LinkEvent> events;
                for (const EngineEvent& event : batch)
                    events.append({QString::fromLatin1(event.type), event.data});
                local->deliver(events);
            },
            Qt::QueuedConnection);
        link = std::move(made);
    }
    void connectTo(const QString& url) {
        auto made = std::make_unique<RemoteLink>(QUrl(url), UserRecords(folder.filePath(QStringLiteral("hosts"))));
        made->connectNow();
        link = std::move(made);
    }
};

} // namespace standby
