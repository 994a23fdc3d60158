// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window on a true engine in its own thread: 10,000 server sets of three servers, polled so often that a
// thousand servers a second change. Prints when it can be used, how long the turns of its event loop are (time of the
// processor in the window's thread, so that what else the machine does does not count; and by the clock), and memory.
//
//   QT_QPA_PLATFORM=offscreen standby_bench_window SINK [SETS] [CHANGES A SECOND] [SECONDS]
//
// SINK is standby_bench_sink, which answers the polls. Every fiftieth set has a server that refuses.
#include "Desktop.h"
#include "MainWindow.h"
#include "link/LocalLink.h"
#include "program/EngineThread.h"
#include "program/ServiceSupervisor.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Adds up what the events of one turn of the loop take.
class TimedApplication final : public QApplication {
  public:
    TimedApplication(int& argc, char** argv) : QApplication(argc, argv) {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_cpu > 0) {
                cpu.push_back(m_cpu);
                wall.push_back(m_wall);
            }
            m_cpu = m_wall = 0;
        });
    }
    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth++ > 0) {
            const bool taken = QApplication::notify(receiver, event);
            --m_depth;
            return taken;
        }
        QElapsedTimer clock;
        clock.start();
        const double before = threadMs();
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const bool taken = QApplication::notify(receiver, event);
        const double took = threadMs() - before;
        m_cpu += took;
        m_wall += double(clock.nsecsElapsed()) / 1e6;
        --m_depth;
        if (took > worst) {
            worst = took;
            worstEvent = name + " event " + QByteArray::number(type);
        }
        return taken;
    }
    void forget() {
        cpu.clear();
        wall.clear();
        worst = 0;
        worstEvent.clear();
    }

    std::vector<double> cpu;
    std::vector<double> wall;
    double worst = 0;
    QByteArray worstEvent;

  private:
    int m_depth = 0;
    double m_cpu = 0;
    double m_wall = 0;
};

void turn(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

double at(std::vector<double> times, double share) {
    if (times.empty())
        return 0;
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, size_t(double(times.size()) * share))];
}

template<typename Do> void phase(TimedApplication& application, const char* name, Do what) {
    application.forget();
    const double before = threadMs();
    QElapsedTimer clock;
    clock.start();
    what();
    const double busy = (threadMs() - before) / double(clock.elapsed()) * 100;
    const auto over = std::count_if(application.cpu.begin(), application.cpu.end(), [](double ms) { return ms > 16; });
    std::printf(
        "%-24s turns %5zu  cpu max %6.1f ms  p99 %5.1f ms  over 16 ms: %lld  (clock max %6.1f, p99 %5.1f)  thread "
        "%4.1f %%  worst: %.1f ms %s\n",
        name, application.cpu.size(), at(application.cpu, 1), at(application.cpu, 0.99), static_cast<long long>(over),
        at(application.wall, 1), at(application.wall, 0.99), busy, application.worst,
        application.worstEvent.constData());
    std::fflush(stdout);
}

QJsonArray manySets(int count, quint16 port, double interval) {
    QJsonArray sets;
    for (int number = 0; number < count; ++number) {
        QJsonArray servers;
        for (int k = 1; k <= 3; ++k)
            servers.append(QJsonObject{{u"id"_s, u"v%1"_s.arg(k)},
                                       {u"address"_s, u"127.0.0.%1"_s.arg(k)},
                                       {u"displayName"_s, u"Site %1"_s.arg(k)}});
        sets.append(QJsonObject{
            {u"id"_s, u"s%1"_s.arg(number)},
            {u"name"_s, u"Customer %1 website"_s.arg(number * 7919 % count)},
            {u"servers"_s, servers},
            {u"tags"_s, QJsonArray{u"group %1"_s.arg(number % 40)}},
            {u"pollingMethod"_s, QJsonObject{{u"type"_s, u"tcp"_s}, {u"port"_s, number % 50 == 0 ? 9 : port}}},
            {u"pollingFrequency"_s, QJsonObject{{u"intervalSeconds"_s, interval},
                                                {u"failedIntervalSeconds"_s, interval},
                                                {u"retries"_s, 1}}}});
    }
    return sets;
}

qint64 residentMegabytes() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) {
        std::fprintf(stderr, "standby_bench_window SINK [SETS] [CHANGES A SECOND] [SECONDS]\n");
        return 2;
    }
    const int count = argc > 2 ? atoi(argv[2]) : 10'000;
    const int changes = argc > 3 ? atoi(argv[3]) : 1'000;
    const int seconds = argc > 4 ? atoi(argv[4]) : 15;
    TimedApplication application(argc, argv);
    QTcpServer spare;
    spare.listen(QHostAddress::LocalHost);
    const quint16 port = spare.serverPort();
    spare.close();
    QProcess sink;
    sink.start(QString::fromLocal8Bit(argv[1]), {QString::number(port)});
    sink.waitForReadyRead(5000);

    QTemporaryDir folder;
    CommandLine line;
    line.dataDirectory = folder.path();
    const QJsonObject settings{
        {u"schemaVersion"_s, 1},
        {u"options"_s, QJsonObject{{u"httpApi"_s, QJsonObject{{u"enabled"_s, false}}},
                                   {u"serverPolling"_s, QJsonObject{{u"maxConcurrentPolls"_s, 1000}}}}},
        {u"serverSets"_s, manySets(count, port, double(count) * 3 / changes)}};
    QFile file(folder.filePath(u"standby.config.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(QJsonDocument(settings).toJson());
    file.close();
    const ServiceSupervisor supervisor;
    EngineThread engine(line, true, supervisor);
    const EngineThread::Started started = engine.start();
    if (!started.refused.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(started.refused));
        return 1;
    }
    const qint64 withoutWindow = residentMegabytes();

    LocalLink link([&engine](ApiRequest request, ApiReply reply) { engine.ask(std::move(request), std::move(reply)); });
    QObject::connect(
        &engine, &EngineThread::published, &link,
        [&link](const QList<EngineEvent>& batch) {
            QList<LinkEvent> events;
            for (const EngineEvent& event : batch)
                events.append({QString::fromLatin1(event.type), event.data});
            link.deliver(events);
        },
        Qt::QueuedConnection);
    QElapsedTimer sinceData;
    sinceData.start();
    DesktopParts parts;
    parts.makeDialogs = makeDialogs;
    parts.settings = std::make_unique<QSettings>(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    auto desktop = std::make_unique<Desktop>(link, std::move(parts));
    auto* table = desktop->window().findChild<QTableView*>(u"serverSetTable"_s);
    auto* filter = desktop->window().findChild<QLineEdit*>(u"serverSetFilter"_s);
    qint64 firstRows = -1;
    qint64 allRows = -1;
    phase(application, "start", [&] {
        desktop->show();
        while (allRows < 0) {
            turn(5);
            if (firstRows < 0 && table->model()->rowCount() > 0)
                firstRows = sinceData.elapsed();
            if (table->model()->rowCount() >= count)
                allRows = sinceData.elapsed();
        }
        turn(1000);
    });
    std::printf("usable (first rows) after %lld ms, all %d sets after %lld ms\n", static_cast<long long>(firstRows),
                count, static_cast<long long>(allRows));
    const int interval = int(double(count) * 3 / changes);
    turn(std::min(interval, 60) * 1000 / 2); // until polls are in full swing
    phase(application, "looking on", [&] { turn(seconds * 1000); });
    phase(application, "scrolling", [&] {
        QScrollBar* bar = table->verticalScrollBar();
        for (int step = 0; step < seconds * 60; ++step) {
            bar->setValue((bar->value() + bar->pageStep() / 2) % (bar->maximum() + 1));
            turn(16);
        }
    });
    phase(application, "filtering by text", [&] {
        for (const QString& text :
             {u"c"_s, u"cus"_s, u"customer 12"_s, u"12"_s, QString(), u"site 2"_s, u"failed"_s, QString()}) {
            filter->setText(text);
            turn(400);
        }
    });
    phase(application, "filtering by status", [&] {
        for (const char* name : {"filterFailed", "filterOk", "filterUnknown", "filterAll"}) {
            desktop->window().findChild<QToolButton*>(QString::fromLatin1(name))->click();
            turn(400);
        }
    });
    phase(application, "sorting", [&] {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            table->sortByColumn(column, Qt::AscendingOrder);
            turn(300);
            table->sortByColumn(column, Qt::DescendingOrder);
            turn(300);
        }
        table->sortByColumn(0, Qt::AscendingOrder);
    });
    phase(application, "grouping", [&] {
        auto* group = desktop->window().findChild<QToolButton*>(u"groupByTag"_s);
        group->click();
        turn(4000);
        group->click();
        turn(500);
    });
    phase(application, "selecting all", [&] {
        table->selectAll();
        turn(4000);
        table->selectRow(0);
        turn(500);
    });
    std::printf("memory: %lld MB with the window, %lld MB before it\n", static_cast<long long>(residentMegabytes()),
                static_cast<long long>(withoutWindow));
    desktop.reset();
    engine.stop();
    sink.closeWriteChannel();
    sink.waitForFinished(3000);
    return 0;
}
