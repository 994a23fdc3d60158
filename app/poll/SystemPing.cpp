// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/SystemPing.h"

#include "poll/PollWords.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <cmath>

namespace standby {

namespace {

// ping(8) of iputils and BusyBox; ping(8) of macOS; ping of Windows. Each gets a little longer than the poll's own
// timeout, which ends it.
#if defined(Q_OS_WIN)
constexpr int noReplyCode = 1;
QStringList arguments(const QString& address, double timeoutSeconds) {
    return {QStringLiteral("-n"), QStringLiteral("1"), QStringLiteral("-w"),
            QString::number(int(timeoutSeconds * 1000) + 1000), address};
}
#elif defined(Q_OS_MACOS)
constexpr int noReplyCode = 2;
QStringList arguments(const QString& address, double timeoutSeconds) {
    return {QStringLiteral("-n"),
            QStringLiteral("-c"),
            QStringLiteral("1"),
            QStringLiteral("-W"),
            QString::number(int(timeoutSeconds * 1000) + 1000),
            address};
}
#else
constexpr int noReplyCode = 1;
QStringList arguments(const QString& address, double timeoutSeconds) {
    return {QStringLiteral("-n"),
            QStringLiteral("-c"),
            QStringLiteral("1"),
            QStringLiteral("-W"),
            QString::number(int(std::ceil(timeoutSeconds)) + 1),
            address};
}
#endif

/// The line of @p output that says that a router could not deliver; empty when none does.
QString unreachableLine(const QByteArray& output) {
    for (const QByteArray& line : output.split('\n')) {
        if (line.toLower().contains("unreachable"))
            return responseLine(line);
    }
    return {};
}

} // namespace

SystemPing::SystemPing(DeadlineQueue& deadlines, SocketWatcher& watcher, QString program)
    : m_deadlines(deadlines), m_program(std::move(program)), m_runner(deadlines, watcher) {}

SystemPing::~SystemPing() {
    m_polls.forEach([this](Poll& poll) { m_deadlines.cancel(poll.soon); });
}

QString SystemPing::findProgram() {
    const QString found = QStandardPaths::findExecutable(QStringLiteral("ping"));
    // Services often have a PATH without the directories of the administrator.
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("ping"),
                                                            {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"),
                                                             QStringLiteral("/usr/bin"), QStringLiteral("/bin")})
                           : found;
}

PollId SystemPing::start(const PollRequest& request, Done done) {
    const PollId id = m_polls.add();
    Poll& poll = *m_polls.find(id);
    poll.done = std::move(done);
    if (m_program.isEmpty()) {
        poll.soon = m_deadlines.scheduleAfter(0, [this, id] {
            finish(id, couldNotPoll(QStringLiteral("Standby may not send pings on this machine, and there is no ping "
                                                   "program. Run \"setcap cap_net_raw+ep\" on Standby's program file, "
                                                   "install ping (iputils), or poll with TCP instead.")));
        });
        return id;
    }
    const double timeoutSeconds = std::get<PingPoll>(*request.method).timeoutSeconds;
    const QString address = request.address.toString();
    ProcessOrder order;
    order.file = m_program;
    order.arguments = arguments(address, timeoutSeconds);
    order.timeoutUs = microseconds(timeoutSeconds);
    poll.process = m_runner.start(std::move(order), [this, id, address, timeoutSeconds](ProcessReport&& report) {
        finish(id, judge(report, address, timeoutSeconds));
    });
    return id;
}

PollResult SystemPing::judge(const ProcessReport& report, const QString& address, double timeoutSeconds) {
    if (report.end == ProcessReport::End::TimedOut)
        return failure(noAnswerIn(timeoutSeconds));
    if (report.end == ProcessReport::End::NotStarted)
        return couldNotPoll(QStringLiteral("The system's ping program could not be started: ") + report.failure.words);
    if (report.end == ProcessReport::End::Exited && report.exitCode == 0) {
        static const QRegularExpression time(QStringLiteral("time[=<]([0-9.]+) ?ms"));
        const QRegularExpressionMatch match = time.match(QString::fromUtf8(report.output.left(4096)));
        PollResult result;
        result.succeeded = true;
        result.response = QStringLiteral("reply from ") + address;
        if (match.hasMatch())
            result.response += QStringLiteral(" in %1 ms").arg(match.captured(1));
        return result;
    }
    const QString unreachable = unreachableLine(report.output + '\n' + report.errorOutput);
    if (!unreachable.isEmpty())
        return failure(unreachable);
    if (report.end == ProcessReport::End::Exited && report.exitCode == noReplyCode && report.errorOutput.isEmpty())
        return failure(noAnswerIn(timeoutSeconds));
    return couldNotPoll(QStringLiteral("The system's ping program failed: \"%1\". Run \"setcap cap_net_raw+ep\" on "
                                       "Standby's program file, or poll with TCP instead.")
                            .arg(responseLine(report.errorOutput)));
}

void SystemPing::cancel(PollId id) {
    if (!m_polls.find(id))
        return;
    const Poll poll = m_polls.take(id);
    m_deadlines.cancel(poll.soon);
    m_runner.cancel(poll.process);
}

void SystemPing::finish(PollId id, PollResult&& result) {
    const Poll poll = m_polls.take(id);
    poll.done(std::move(result));
}

} // namespace standby
