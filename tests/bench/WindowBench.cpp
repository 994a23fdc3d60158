// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the true window with 10,000 server sets of three servers, a thousand of which change every second: when it
// can be used, how long the turns of its event loop are (processor time of the window's thread, so that what else the
// machine does does not count; and by the clock), and memory. tests/bench/run.py window starts it.
//
//   QT_QPA_PLATFORM=offscreen standby_bench_window SINK [SETS] [CHANGES A SECOND] [SECONDS]
//
// SINK is standby_bench_sink, which answers the polls of a true engine in its own thread; every fiftieth set has a
// server that refuses. "-" in its place: an engine of paper, where every tenth change is a set that fails or recovers.
#include "Desktop.h"
#include "MainWindow.h"
#include "link/LocalLink.h"
#include "program/EngineThread.h"
#include "program/ServiceSupervisor.h"
#include "support/LoopTimes.h"
#include "support/ManySets.h"

#include <QEventLoop>
#include <QFile>
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

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

void turn(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// In a turn of the loop, so that it counts.
template<typename Do> void act(Do what, int thenMs) {
    QTimer::singleShot(1, qApp, what);
    turn(thenMs);
}

template<typename Do> void phase(LoopTimes& times, const char* name, Do what) {
    times.forget();
    const double before = threadMs();
    QElapsedTimer clock;
    clock.start();
    what();
    const double busy = (threadMs() - before) / double(clock.elapsed()) * 100;
    std::printf("%-20s %5zu turns: median %4.1f ms, p99 %4.1f ms, longest %5.1f ms, over 16 ms: %d; by the clock p99 "
                "%5.1f ms, longest %6.1f ms; %4.1f %% of a core; %d paints; longest event %.1f ms, %s\n",
                name, times.turns(), times.cpuMs(0.5), times.cpuMs(0.99), times.cpuMs(1), times.turnsOver(16),
                times.wallMs(0.99), times.wallMs(1), busy, times.paints(), times.worstMs(), times.worst().constData());
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

/// A true engine with the sink that it polls.
class TrueEngine {
  public:
    TrueEngine(const QString& sinkProgram, const QString& folder, int sets, int changes) {
        QTcpServer spare;
        spare.listen(QHostAddress::LocalHost);
        const quint16 port = spare.serverPort();
        spare.close();
        m_sink.start(sinkProgram, {QString::number(port)});
        m_sink.waitForReadyRead(5000);
        const QJsonObject settings{
            {u"schemaVersion"_s, 1},
            {u"options"_s, QJsonObject{{u"httpApi"_s, QJsonObject{{u"enabled"_s, false}}},
                                       {u"serverPolling"_s, QJsonObject{{u"maxConcurrentPolls"_s, 1000}}}}},
            {u"serverSets"_s, manySets(sets, port, double(sets) * 3 / changes)}};
        QFile file(folder + u"/standby.config.json"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(QJsonDocument(settings).toJson());
        file.close();
        CommandLine line;
        line.dataDirectory = folder;
        m_thread = std::make_unique<EngineThread>(line, true, m_supervisor);
        const EngineThread::Started started = m_thread->start();
        if (!started.refused.isEmpty())
            qFatal("%s", qPrintable(started.refused));
        m_link = std::make_unique<LocalLink>(
            [this](ApiRequest request, ApiReply reply) { m_thread->ask(std::move(request), std::move(reply)); });
        QObject::connect(
            m_thread.get(), &EngineThread::published, m_link.get(),
            [this](const QList<EngineEvent>& batch) {
                QList<LinkEvent> events;
                for (const EngineEvent& event : batch)
                    events.append({QString::fromLatin1(event.type), event.data});
                m_link->deliver(events);
            },
            Qt::QueuedConnection);
    }
    ~TrueEngine() {
        m_thread->stop();
        m_sink.closeWriteChannel();
        m_sink.waitForFinished(3000);
    }
    Q_DISABLE_COPY_MOVE(TrueEngine)

    EngineLink& link() { return *m_link; }

  private:
    QProcess m_sink;
    ServiceSupervisor m_supervisor;
    std::unique_ptr<EngineThread> m_thread;
    std::unique_ptr<LocalLink> m_link;
};

void measure(LoopTimes& times, EngineLink& link, const QString& folder, int sets, int seconds, int untilFullSwing) {
    const qint64 before = residentMegabytes();
    QElapsedTimer sinceStart;
    sinceStart.start();
    DesktopParts parts;
    parts.makeDialogs = makeDialogs;
    parts.settings = std::make_unique<QSettings>(folder + u"/window.ini"_s, QSettings::IniFormat);
    const auto desktop = std::make_unique<Desktop>(link, std::move(parts));
    auto* table = desktop->window().findChild<QTableView*>(u"serverSetTable"_s);
    auto* filter = desktop->window().findChild<QLineEdit*>(u"serverSetFilter"_s);
    const auto click = [&](const char* name) {
        auto* button = desktop->window().findChild<QToolButton*>(QString::fromLatin1(name));
        act([button] { button->click(); }, 500);
    };
    qint64 firstRows = -1;
    qint64 allRows = -1;
    phase(times, "start", [&] {
        desktop->show();
        while (allRows < 0) {
            turn(5);
            if (firstRows < 0 && table->model()->rowCount() > 0)
                firstRows = sinceStart.elapsed();
            if (table->model()->rowCount() >= sets)
                allRows = sinceStart.elapsed();
        }
        turn(1000);
    });
    std::printf("usable, with its first rows, after %lld ms; all %d sets after %lld ms\n",
                static_cast<long long>(firstRows), sets, static_cast<long long>(allRows));
    turn(untilFullSwing);
    qint64 told = 0;
    const auto counting = QObject::connect(&link, &EngineLink::eventsArrived, [&told](const QList<LinkEvent>& events) {
        told +=
            std::count_if(events.begin(), events.end(), [](const LinkEvent& one) { return one.type == "server"_L1; });
    });
    phase(times, "looking on", [&] { turn(seconds * 1000); });
    QObject::disconnect(counting);
    std::printf("the engine told of %lld changes of servers a second\n", static_cast<long long>(told / seconds));
    phase(times, "scrolling", [&] {
        QScrollBar* bar = table->verticalScrollBar();
        QTimer frames;
        QObject::connect(&frames, &QTimer::timeout, bar,
                         [bar] { bar->setValue((bar->value() + bar->pageStep() / 2) % (bar->maximum() + 1)); });
        frames.start(16);
        turn(seconds * 1000);
    });
    phase(times, "typing a filter", [&] {
        const QString wanted = u"customer 12"_s;
        for (int round = 0; round < seconds / 3 + 1; ++round) {
            for (qsizetype length = 1; length <= wanted.size(); ++length)
                act([=] { filter->setText(wanted.left(length)); }, 180);
            for (const QString& text : {u"site 2"_s, u"failed"_s, QString()})
                act([=] { filter->setText(text); }, 400);
        }
    });
    phase(times, "filtering by status", [&] {
        for (int round = 0; round < seconds / 3 + 1; ++round) {
            for (const char* name : {"filterFailed", "filterOk", "filterUnknown", "filterAll"})
                click(name);
        }
    });
    phase(times, "sorting", [&] {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            act([=] { table->sortByColumn(column, Qt::AscendingOrder); }, 300);
            act([=] { table->sortByColumn(column, Qt::DescendingOrder); }, 300);
        }
        act([=] { table->sortByColumn(0, Qt::AscendingOrder); }, 300);
    });
    phase(times, "grouping", [&] {
        click("groupByTag");
        turn(4000);
        click("groupByTag");
    });
    phase(times, "selecting all", [&] {
        act([=] { table->selectAll(); }, 4000);
        act([=] { table->selectRow(0); }, 500);
    });
    std::printf("memory: %lld MB with the window, %lld MB before it\n", static_cast<long long>(residentMegabytes()),
                static_cast<long long>(before));
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) {
        std::fprintf(stderr, "standby_bench_window SINK|- [SETS] [CHANGES A SECOND] [SECONDS]\n");
        return 2;
    }
    const int sets = argc > 2 ? atoi(argv[2]) : 10'000;
    const int changes = argc > 3 ? atoi(argv[3]) : 1'000;
    const int seconds = argc > 4 ? atoi(argv[4]) : 15;
    LoopTimes times(argc, argv);
    QTemporaryDir folder;
    const QString sink = QString::fromLocal8Bit(argv[1]);
    if (sink == "-"_L1) {
        ManySets link(sets);
        QTimer batches;
        QObject::connect(&batches, &QTimer::timeout, &link, [&] { link.change(changes / 10); });
        batches.start(100);
        measure(times, link, folder.path(), sets, seconds, 1000);
    } else {
        TrueEngine engine(sink, folder.path(), sets, changes);
        // The first cycles are spread over a whole interval.
        measure(times, engine.link(), folder.path(), sets, seconds, std::min(sets * 3 / changes, 60) * 1000 / 2);
    }
    return 0;
}
