// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/MicrosoftDnsCommands.h"

#include "dns/update/MicrosoftDnsWords.h"
#include "net/AnswerWords.h"

#include <QOperatingSystemVersion>

#include <algorithm>

namespace standby {

QString dnscmdProgram() {
    if (QOperatingSystemVersion::currentType() != QOperatingSystemVersion::Windows)
        return QStringLiteral("dnscmd");
    return qEnvironmentVariable("SystemRoot", QStringLiteral("C:\\Windows")) + QStringLiteral("\\System32\\dnscmd.exe");
}

MicrosoftDnsCommands::MicrosoftDnsCommands(DeadlineQueue& deadlines, SocketWatcher& sockets, QString program)
    : m_deadlines(deadlines), m_runner(deadlines, sockets), m_program(std::move(program)) {}

MicrosoftDnsCommands::~MicrosoftDnsCommands() {
    for (const auto& [id, run] : m_runs)
        m_deadlines.cancel(run.deadline);
}

UpdateId MicrosoftDnsCommands::start(const MicrosoftDnsChange& change, const QString& server,
                                     RecordUpdater::Done done) {
    const UpdateId id = ++m_lastId;
    const bool waits = std::any_of(m_runs.begin(), m_runs.end(), [&](const auto& entry) {
        return entry.second.change.name == change.name && entry.second.stage != Run::Stage::Refused;
    });
    Run& run = m_runs[id];
    run.change = change;
    run.server = server;
    run.done = std::move(done);
    if (const Result<Done> checked = checkChange(change); !checked) {
        run.stage = Run::Stage::Refused;
        run.deadline = m_deadlines.scheduleAfter(0, [this, id, why = checked.message()] { finish(id, why); });
        return id;
    }
    run.deadline = m_deadlines.scheduleAfter(limitUs, [this, id] {
        finish(id, QStringLiteral("dnscmd did not carry the change out in %1").arg(secondsText(limitUs / 1e6)));
    });
    run.next.push_back(listing(change));
    if (!waits)
        step(id);
    return id;
}

void MicrosoftDnsCommands::cancel(UpdateId id) {
    if (m_runs.contains(id))
        remove(id);
}

void MicrosoftDnsCommands::step(UpdateId id) {
    Run& run = m_runs.at(id);
    run.stage = Run::Stage::Running;
    run.command = std::move(run.next.front());
    run.next.pop_front();
    ProcessOrder order;
    order.file = m_program;
    order.arguments = QStringList{run.server} + run.command.arguments;
    order.timeoutUs = commandLimitUs;
    run.process =
        m_runner.start(std::move(order), [this, id](ProcessReport&& report) { ended(id, std::move(report)); });
}

void MicrosoftDnsCommands::ended(UpdateId id, ProcessReport&& report) {
    Run& run = m_runs.at(id);
    run.process = 0;
    const int code = dnscmdCode(report);
    if (code != 0 && !run.command.harmless.contains(code)) {
        finish(id, dnscmdFailure(report, run.command, run.change));
        return;
    }
    if (!run.listed) {
        run.listed = true;
        if (report.outputWasCut) {
            finish(id, QStringLiteral("dnscmd listed more records than can be read"));
            return;
        }
        const QList<MicrosoftDnsCommand> commands =
            commandsFor(run.change, code == 0 ? recordsIn(report.output) : QList<MicrosoftDnsRecord>());
        run.next.assign(commands.begin(), commands.end());
        run.response = QStringLiteral("The records are as wanted.");
    } else {
        const QByteArray said = report.output.trimmed();
        run.response = responseLine(QByteArrayView(said).sliced(said.lastIndexOf('\n') + 1));
    }
    if (run.next.empty())
        finish(id, {});
    else
        step(id);
}

void MicrosoftDnsCommands::finish(UpdateId id, const QString& error) {
    Run& run = m_runs.at(id);
    UpdateOutcome outcome{error.isEmpty(), run.response, error};
    const RecordUpdater::Done done = std::move(run.done);
    remove(id);
    done(std::move(outcome));
}

/// Forgets a change; the oldest one that waited for it begins.
void MicrosoftDnsCommands::remove(UpdateId id) {
    const auto found = m_runs.find(id);
    const Run run = std::move(found->second);
    m_runs.erase(found);
    m_deadlines.cancel(run.deadline);
    m_runner.cancel(run.process);
    if (run.stage != Run::Stage::Running)
        return;
    UpdateId oldest = 0;
    for (const auto& [other, waiting] : m_runs) {
        if (waiting.stage == Run::Stage::Waiting && waiting.change.name == run.change.name &&
            (oldest == 0 || other < oldest))
            oldest = other;
    }
    if (oldest != 0)
        step(oldest);
}

} // namespace standby
