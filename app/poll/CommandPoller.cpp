// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/CommandPoller.h"

#include "net/Tags.h"
#include "poll/PollWords.h"

namespace standby {

namespace {

/// The output is at most 1 MiB; its test must not take for ever.
constexpr qint64 judgingLimitUs = 5'000'000;

const CommandPoll& commandOf(const std::shared_ptr<const PollingMethod>& method) {
    return *std::get_if<CommandPoll>(method.get());
}

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

CommandPoller::CommandPoller(DeadlineQueue& deadlines, SocketWatcher& sockets)
    : m_deadlines(deadlines), m_runner(deadlines, sockets) {}

CommandPoller::~CommandPoller() {
    m_polls.forEach([this](Poll& poll) { m_deadlines.cancel(poll.deadline); });
}

PollId CommandPoller::start(const PollRequest& request, Done done) {
    const PollId id = m_polls.add();
    Poll& poll = *m_polls.find(id);
    poll.method = request.method;
    poll.done = std::move(done);
    const CommandPoll& command = commandOf(poll.method);
    ProcessOrder order;
    order.file = command.file;
    order.arguments = request.tags ? withTags(command.arguments, *request.tags) : command.arguments;
    order.timeoutUs = microseconds(command.timeoutSeconds);
    order.wait = command.wait;
    poll.process =
        m_runner.start(std::move(order), [this, id](ProcessReport&& report) { ended(id, std::move(report)); });
    return id;
}

void CommandPoller::cancel(PollId id) {
    if (!m_polls.find(id))
        return;
    const Poll poll = m_polls.take(id);
    m_deadlines.cancel(poll.deadline);
    m_runner.cancel(poll.process);
}

void CommandPoller::ended(PollId id, ProcessReport&& report) {
    Poll& poll = *m_polls.find(id);
    const CommandPoll& command = commandOf(poll.method);
    poll.process = 0;
    poll.result.response = responseLine(report.output.trimmed());
    poll.result.phases.totalUs = report.elapsedUs;
    poll.result.couldNotPoll = report.end == ProcessReport::End::NotStarted && report.failure.isOfMachine;
    const QString mistake = mistakeIn(report, command);
    if (!mistake.isEmpty() || !command.expect.output || !command.wait) {
        finish(id, mistake);
        return;
    }
    poll.deadline = m_deadlines.scheduleAfter(judgingLimitUs, [this, id] {
        finish(id, QStringLiteral("the output could not be tested in %1: simplify the regular expression")
                       .arg(secondsText(double(judgingLimitUs) / 1e6)));
    });
    const TextMatch criterion = *command.expect.output;
    const bool cut = report.outputWasCut;
    m_judge.judge(criterion, QString::fromUtf8(report.output), &m_context,
                  [this, id, criterion, cut](const TextVerdict& verdict) {
                      if (!m_polls.find(id))
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

void CommandPoller::finish(PollId id, const QString& error) {
    Poll poll = m_polls.take(id);
    m_deadlines.cancel(poll.deadline);
    poll.result.error = error;
    poll.result.succeeded = error.isEmpty();
    poll.done(std::move(poll.result));
}

} // namespace standby
