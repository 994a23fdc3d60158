// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ProcessRunner.h"

#include <algorithm>

namespace standby {

namespace {

/// Starting takes the thread's time; other events get their turn between.
constexpr int startsPerTurn = 4;

} // namespace

ProcessRunner::~ProcessRunner() {
    for (auto& [id, run] : m_runs) {
        m_deadlines.cancel(run.deadline);
        if (run.child)
            run.child->kill();
    }
    m_deadlines.cancel(m_soon);
}

ProcessId ProcessRunner::start(ProcessOrder order, Done done) {
    const ProcessId id = ++m_lastId;
    Run& run = m_runs[id];
    run.order = std::move(order);
    run.done = std::move(done);
    m_waiting.push_back(id);
    startSoon();
    return id;
}

void ProcessRunner::cancel(ProcessId id) {
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    Run run = std::move(found->second);
    m_runs.erase(found);
    m_deadlines.cancel(run.deadline);
    if (!run.child)
        return; // what waits under its id is skipped
    --m_running;
    run.child->kill();
    bury(std::move(run.child));
    startSoon();
}

void ProcessRunner::startSoon() {
    if (m_soon != 0 || m_waiting.empty() || m_running >= runningLimit)
        return;
    m_soon = m_deadlines.scheduleAfter(0, [this] {
        m_soon = 0;
        startWaiting();
    });
}

void ProcessRunner::startWaiting() {
    for (int started = 0; started < startsPerTurn && m_running < runningLimit && !m_waiting.empty();) {
        const ProcessId id = m_waiting.front();
        m_waiting.pop_front();
        const auto found = m_runs.find(id);
        if (found == m_runs.end())
            continue;
        startNow(id, found->second);
        ++started;
    }
    startSoon();
}

void ProcessRunner::startNow(ProcessId id, Run& run) {
    ++m_running;
    run.startedUs = m_deadlines.clock().monotonicUs();
    if (!run.order.wait && m_leaving.size() >= leftRunningLimit) {
        run.report.failure = {QStringLiteral("%1 programs that were started earlier without waiting still run. End "
                                             "them, or let the command wait.")
                                  .arg(m_leaving.size()),
                              true};
        finish(id, ProcessReport::End::NotStarted);
        return;
    }
    run.child = std::make_unique<ChildProcess>(m_sockets);
    const std::optional<ProcessFailure> failure = run.child->start(
        run.order.file, run.order.arguments, run.order.wait,
        {[this, id](ChildProcess::Stream stream, QByteArrayView bytes) { received(id, stream, bytes); },
         [this, id](ChildProcess::Ending ending) {
             ProcessReport& report = m_runs.at(id).report;
             report.exitCode = ending.exitCode;
             report.signal = ending.signal;
             finish(id, ending.signal != 0 ? ProcessReport::End::Signalled : ProcessReport::End::Exited);
         }});
    if (failure) {
        run.child.reset();
        run.report.failure = *failure;
        finish(id, ProcessReport::End::NotStarted);
    } else if (!run.order.wait) {
        bury(std::move(run.child));
        finish(id, ProcessReport::End::Started);
    } else {
        run.deadline = m_deadlines.scheduleAfter(run.order.timeoutUs, [this, id] {
            Run& overdue = m_runs.at(id);
            overdue.child->kill();
            bury(std::move(overdue.child));
            finish(id, ProcessReport::End::TimedOut);
        });
    }
}

void ProcessRunner::received(ProcessId id, ChildProcess::Stream stream, QByteArrayView bytes) {
    ProcessReport& report = m_runs.at(id).report;
    if (stream == ChildProcess::Stream::Output) {
        const qsizetype room = processOutputLimit - report.output.size();
        report.output.append(bytes.first(std::min(room, bytes.size())));
        report.outputWasCut = report.outputWasCut || bytes.size() > room;
        return;
    }
    report.errorOutput.append(bytes.last(std::min(processErrorOutputLimit, bytes.size())));
    if (report.errorOutput.size() > processErrorOutputLimit)
        report.errorOutput.remove(0, report.errorOutput.size() - processErrorOutputLimit);
}

void ProcessRunner::finish(ProcessId id, ProcessReport::End end) {
    const auto found = m_runs.find(id);
    Run run = std::move(found->second);
    m_runs.erase(found);
    m_deadlines.cancel(run.deadline);
    --m_running;
    run.child.reset();
    startSoon();
    run.report.end = end;
    run.report.elapsedUs = m_deadlines.clock().monotonicUs() - run.startedUs;
    run.done(std::move(run.report));
}

/// Keeps a child that was reported or given up until it has ended, so that it does not stay a zombie.
void ProcessRunner::bury(std::unique_ptr<ChildProcess> child) {
    const quint64 grave = ++m_lastId;
    child->onlyAwaitEnd([this, grave] { m_leaving.erase(grave); });
    m_leaving.emplace(grave, std::move(child));
}

} // namespace standby
