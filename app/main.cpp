// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "MainWindow.h"
#include "link/LocalLink.h"
#include "program/CommandLine.h"
#include "program/ConnectedWindow.h"
#include "program/DataDirectory.h"
#include "program/DemoRun.h"
#include "program/DnsAgent.h"
#include "program/EngineThread.h"
#include "program/FirstInstance.h"
#include "program/Process.h"
#include "program/ServiceInstall.h"
#include "program/ServiceNoticeFile.h"
#include "program/ServiceSupervisor.h"
#include "program/StopSignals.h"
#include "tray/LoginItem.h"
#include "widgets/Banner.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QSettings>

#include <cstdio>
#include <memory>
#include <optional>

using namespace standby;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("main", text);
}

void say(std::FILE* where, const QString& text) {
    std::fputs(qPrintable(text + QLatin1Char('\n')), where);
    std::fflush(where);
}

int end(ExitCode code) {
    return static_cast<int>(code);
}

/// The message on stderr, and in a box for those who started it by a click.
int fail(ExitCode code, const QString& message, bool hasWindow) {
    say(stderr, message);
    if (hasWindow)
        QMessageBox::critical(nullptr, QStringLiteral("Standby"), message);
    return end(code);
}

QList<LinkEvent> asLinkEvents(const QList<EngineEvent>& batch) {
    QList<LinkEvent> events;
    events.reserve(batch.size());
    for (const EngineEvent& event : batch)
        events.append({QString::fromLatin1(event.type), event.data});
    return events;
}

int changeService(CommandLine::Action action) {
    const ServiceHost host = ServiceHost::thisSystem();
    const Result<QString> done = action == CommandLine::Action::InstallService
                                     ? installService(host, QCoreApplication::applicationFilePath())
                                     : uninstallService(host);
    say(done ? stdout : stderr, done ? *done : done.message());
    return end(done ? ExitCode::Ok : ExitCode::Failed);
}

/// Lets the windows of this machine find the API, wherever it listens.
void publish(ServiceNoticeFile& notice, EngineThread& engine, const QString& apiUrl) {
    const auto write = [&notice](const QString& url) {
        if (const Result<Done> written = notice.write(url); !written)
            say(stderr, tr("Other users of this machine will not find the service. %1").arg(written.message()));
    };
    write(apiUrl);
    QObject::connect(&engine, &EngineThread::apiUrlChanged, qApp, write, Qt::QueuedConnection);
}

/// Of a demonstration: with a look of its own, without a say in what starts at login, and over with its window.
DesktopParts desktopParts(const DemoRun* demo) {
    if (!demo)
        return {makeDialogs, nullptr, nullptr, setLaunchAtLogin, false};
    return {makeDialogs, std::make_unique<QSettings>(demo->windowSettings(), QSettings::IniFormat), nullptr, nullptr,
            true};
}

void startDemonstration(LocalLink& link, Desktop& desktop) {
    link.post(QStringLiteral("/demonstration"), {}, &desktop, [&desktop](const ApiResponse& response) {
        if (!response.ok())
            desktop.window().say(Tone::Bad, problemText(response));
    });
}

int run(const CommandLine& given, bool hasWindow) {
    std::optional<DemoRun> demo;
    CommandLine line = given;
    if (line.demo) {
        Result<CommandLine> surroundings = demo.emplace().surroundings(given);
        if (!surroundings)
            return fail(ExitCode::Failed, surroundings.message(), hasWindow);
        line = *std::move(surroundings);
    }
    const ServiceSupervisor supervisor;
    if (const QUrl engine = hasWindow ? engineElsewhere(line) : QUrl(); !engine.isEmpty()) {
        const Result<int> ended = runConnectedWindow(engine, line);
        return ended ? *ended : fail(ExitCode::Failed, ended.message(), hasWindow);
    }
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, qApp, [&supervisor] {
        supervisor.stopping();
        // Not quit(), which a dialog with something typed in it could refuse.
        QCoreApplication::exit(int(ExitCode::Ok));
    });

    DataDirectory directory(line.dataDirectory);
    switch (directory.take()) {
    case DataDirectory::Taken::Yes:
        break;
    case DataDirectory::Taken::InUse:
        if (hasWindow && FirstInstance::bringForward(line.dataDirectory)) {
            say(stdout, tr("Standby runs already; its window was brought to the front."));
            return end(ExitCode::Ok);
        }
        return fail(ExitCode::DataDirectoryInUse, directory.message(), hasWindow);
    case DataDirectory::Taken::Failed:
        return fail(ExitCode::Failed, directory.message(), hasWindow);
    }
    FirstInstance firstInstance(line.dataDirectory, hasWindow);

    EngineThread engine(line, hasWindow, supervisor);
    QObject::connect(&signals, &StopSignals::reloadRequested, &engine, [&engine, &supervisor] {
        supervisor.reloading();
        engine.reload([&supervisor] { supervisor.ready(); });
    });
    const EngineThread::Started started = engine.start();
    if (!started.refused.isEmpty())
        return fail(ExitCode::SettingsRefused, started.refused, hasWindow);
    if (!started.apiFailed.isEmpty()) {
        say(stderr, started.apiFailed);
        if (!hasWindow)
            return end(ExitCode::CannotListen);
    }
    std::optional<ServiceNoticeFile> notice;
    if (line.service)
        publish(notice.emplace(), engine, started.apiUrl);
    supervisor.ready();
    returnFreeMemory();
    const QString api = started.apiUrl.isEmpty() ? tr("no API") : tr("API on %1").arg(started.apiUrl);
    say(stdout, tr("Standby %1: %2, data in %3")
                    .arg(QCoreApplication::applicationVersion(), api, QDir::toNativeSeparators(line.dataDirectory)));
    if (!hasWindow) {
        if (line.demo)
            DemoRun::start(engine);
        return QCoreApplication::exec();
    }

    LocalLink link([&engine](ApiRequest request, ApiReply reply) { engine.ask(std::move(request), std::move(reply)); });
    QObject::connect(
        &engine, &EngineThread::published, &link,
        [&link](const QList<EngineEvent>& batch) { link.deliver(asLinkEvents(batch)); }, Qt::QueuedConnection);
    link.setApiUrl(started.apiUrl);
    QObject::connect(&engine, &EngineThread::apiUrlChanged, &link, &LocalLink::setApiUrl, Qt::QueuedConnection);
    Desktop desktop(link, desktopParts(demo ? &*demo : nullptr));
    QObject::connect(&desktop, &Desktop::exitRequested, qApp, &QCoreApplication::quit);
    QObject::connect(&firstInstance, &FirstInstance::forwardRequested, &desktop, &Desktop::bringForward);
    desktop.show();
    if (line.demo)
        startDemonstration(link, desktop);
    const int outcome = QCoreApplication::exec();
    engine.stop(); // before the link that it answers to
    return outcome;
}

/// What run() ended with; nothing of ours is left, only what Qt and the system still do.
int closed(int exitCode) {
    ServiceSupervisor::stopped(exitCode);
    endSoon(exitCode);
    return exitCode;
}

int runAsAsked(int argc, char* argv[]) {
    QCoreApplication::setApplicationName(QStringLiteral("standby"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STANDBY_VERSION));

    // Before the application object is made, for it decides which one that is.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    Result<CommandLine> line = readCommandLine(arguments);
    if (!line) {
        say(stderr, line.message());
        return end(ExitCode::Usage);
    }
    if (line->action == CommandLine::Action::ShowVersion) {
        say(stdout, QStringLiteral("Standby ") + QCoreApplication::applicationVersion());
        return end(ExitCode::Ok);
    }
    if (line->action == CommandLine::Action::ShowHelp) {
        say(stdout, helpText());
        return end(ExitCode::Ok);
    }

    if (line->action == CommandLine::Action::RunDnsAgent) {
        const QCoreApplication application(argc, argv);
        return end(runDnsAgent(*line));
    }

    if (line->action != CommandLine::Action::Run) {
        const QCoreApplication application(argc, argv);
        return changeService(line->action);
    }
    const auto runHeadless = [&] {
        const QCoreApplication application(argc, argv);
        return closed(run(*line, false));
    };
    if (line->service)
        return runSupervised(runHeadless);

    if (!line->headless && !displayIsThere()) {
        if (!line->connectUrl.isEmpty()) {
            say(stderr, tr("--connect opens a window, and there is no display."));
            return end(ExitCode::Failed);
        }
        say(stderr, tr("There is no display, so Standby runs without a window (as with --headless)."));
        line->headless = true;
    }
    if (line->headless)
        return runHeadless();
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    // The system's own arguments: on Windows argv loses what the code page does not have.
    if (Result<CommandLine> exact = readCommandLine(QCoreApplication::arguments()); exact)
        line = std::move(exact);
    return closed(run(*line, true));
}

} // namespace

int main(int argc, char* argv[]) {
    prepareProcess();
    leaveProcess(runAsAsked(argc, argv));
}
