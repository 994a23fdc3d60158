// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/CommandCaller.h"

#include "net/AnswerWords.h"
#include "net/Tags.h"

namespace standby {

namespace {

/// The output is at most 1 MiB; its test must not take for ever.
constexpr qint64 judgingLimitUs = 5'000'000;

bool compares(int code, const ExitCodeExpectation& expectation) {
    switch (expectation.comparison) {
    case ComparisonOperator::Equal:
        return code == expectation.value;
    case ComparisonOperator::NotEqual:
        return code != expectation.value;
    case ComparisonOperator::Less:
        return code < expectation.value;
    case ComparisonOperator::Greater:
        return code > expectation.value;
    }
    return false;
}

QString sign(ComparisonOperator comparison) {
    switch (comparison) {
    case ComparisonOperator::Equal:
        return QStringLiteral("=");
    case ComparisonOperator::NotEqual:
        return QStringLiteral("!=");
    case ComparisonOperator::Less:
        return QStringLiteral("<");
    case ComparisonOperator::Greater:
        return QStringLiteral(">");
    }
    return {};
}

/// Why the way the program ended is a failure, its output aside.
QString mistakeIn(const ProcessReport& report, const CommandPoll& command) {
    switch (report.end) {
    case ProcessReport::End::NotStarted:
        return report.failure.words;
    case ProcessReport::End::Started:
        return {};
    case ProcessReport::End::TimedOut:
        return QStringLiteral("killed after ") + secondsText(command.timeoutSeconds);
    case ProcessReport::End::Signalled:
        return QStringLiteral("ended by signal %1").arg(report.signal);
    case ProcessReport::End::Exited:
        break;
    }
    if (!command.expect.exitCode || compares(report.exitCode, *command.expect.exitCode))
        return {};
    QString words = QStringLiteral("exit code %1, expected %2 %3")
                        .arg(report.exitCode)
                        .arg(sign(command.expect.exitCode->comparison))
                        .arg(command.expect.exitCode->value);
    // What it complained of last says more than a number.
    const QByteArray complaint = report.errorOutput.trimmed();
    const QString lastLine = responseLine(QByteArrayView(complaint).sliced(complaint.lastIndexOf('\n') + 1));
    if (!lastLine.isEmpty())
        words += QStringLiteral(": ") + lastLine;
    return words;
}

} // namespace

CommandCaller::CommandCaller(DeadlineQueue& deadlines, SocketWatcher& sockets)
    : m_deadlines(deadlines), m_runner(deadlines, sockets) {}

CommandCaller::~CommandCaller() {
    for (const auto& [id, call] : m_calls)
        m_deadlines.cancel(call.deadline);
}

CommandId CommandCaller::start(const CommandPoll& command, const QHash<QString, QString>& tags, Done done) {
    const CommandId id = ++m_lastId;
    Call& call = m_calls[id];
    call.command = command;
    call.done = std::move(done);
    ProcessOrder order;
    order.file = command.file;
    order.arguments = withTags(command.arguments, tags);
    order.timeoutUs = microseconds(command.timeoutSeconds);
    order.wait = command.wait;
    call.process =
        m_runner.start(std::move(order), [this, id](ProcessReport&& report) { ended(id, std::move(report)); });
    return id;
}

void CommandCaller::cancel(CommandId id) {
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    m_deadlines.cancel(found->second.deadline);
    m_runner.cancel(found->second.process);
    m_calls.erase(found);
}

void CommandCaller::ended(CommandId id, ProcessReport&& report) {
    Call& call = m_calls.at(id);
    const CommandPoll& command = call.command;
    call.process = 0;
    call.report.response = responseLine(report.output.trimmed());
    call.report.elapsedUs = report.elapsedUs;
    call.report.couldNotRun = report.end == ProcessReport::End::NotStarted && report.failure.isOfMachine;
    const QString mistake = mistakeIn(report, command);
    if (!mistake.isEmpty() || !command.expect.output || !command.wait) {
        finish(id, mistake);
        return;
    }
    call.deadline = m_deadlines.scheduleAfter(judgingLimitUs, [this, id] {
        finish(id, QStringLiteral("the output could not be tested in %1: simplify the regular expression")
                       .arg(secondsText(double(judgingLimitUs) / 1e6)));
    });
    const TextMatch criterion = *command.expect.output;
    const bool cut = report.outputWasCut;
    m_judge.judge(criterion, QString::fromUtf8(report.output), &m_context,
                  [this, id, criterion, cut](const TextVerdict& verdict) {
                      if (!m_calls.contains(id))
                          return;
                      const bool negative =
                          criterion.match == MatchKind::NotContains || criterion.match == MatchKind::NotMatches;
                      QString error;
                      if (!verdict.fulfilled)
                          error = QStringLiteral("output ") + verdict.reason;
                      else if (cut && negative)
                          error = QStringLiteral("output is longer than 1 MiB, so that a text is absent from all of "
                                                 "it is not certain");
                      if (!verdict.fulfilled && cut)
                          error += QStringLiteral(" (its first 1 MiB)");
                      finish(id, error);
                  });
}

void CommandCaller::finish(CommandId id, const QString& error) {
    const auto found = m_calls.find(id);
    Call call = std::move(found->second);
    m_calls.erase(found);
    m_deadlines.cancel(call.deadline);
    call.report.error = error;
    call.report.succeeded = error.isEmpty();
    call.done(std::move(call.report));
}

} // namespace standby
