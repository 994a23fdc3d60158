// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/DnsAgent.h"

#include "dns/update/MicrosoftDnsAgent.h"
#include "program/SecretFile.h"
#include "program/StopSignals.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

namespace standby {
namespace {

constexpr auto passwordVariable = "STANDBY_DNS_AGENT_PASSWORD";

QString tr(const char* text) {
    return QCoreApplication::translate("DnsAgent", text);
}

void say(std::FILE* where, const QString& text) {
    std::fputs(qPrintable(text + QLatin1Char('\n')), where);
    std::fflush(where);
}

} // namespace

Result<QByteArray> dnsAgentPassword(const CommandLine& line) {
    if (line.dnsAgentPasswordFile.isEmpty()) {
        const QByteArray password = qgetenv(passwordVariable);
        qunsetenv(passwordVariable);
        if (password.isEmpty())
            return Error{tr("The DNS agent needs a password: give it in a file with --dns-agent-password-file, or in "
                            "the environment variable %1.")
                             .arg(QLatin1String(passwordVariable)),
                         {}};
        return password;
    }
    return firstLineOfSecretFile(line.dnsAgentPasswordFile);
}

ExitCode runDnsAgent(const CommandLine& line) {
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, qApp, &QCoreApplication::quit);
    const Result<QByteArray> password = dnsAgentPassword(line);
    if (!password) {
        say(stderr, password.message());
        return ExitCode::Failed;
    }
    SystemClock clock;
    DeadlineQueue deadlines(clock);
    SocketWatcher sockets;
    MicrosoftDnsAgent agent(deadlines, sockets, dnscmdProgram(), *password);
    QObject::connect(&agent, &MicrosoftDnsAgent::logged, &agent, [](const QString& text) {
        say(stdout, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + QLatin1Char(' ') + text);
    });
    if (const Result<Done> listening = agent.listen(line.dnsAgentAddress, line.dnsAgentPort); !listening) {
        say(stderr, listening.message());
        return ExitCode::CannotListen;
    }
    say(stdout, tr("Standby %1: DNS agent on %2, port %3")
                    .arg(QCoreApplication::applicationVersion(), line.dnsAgentAddress.toString())
                    .arg(agent.port()));
    QCoreApplication::exec();
    return ExitCode::Ok;
}

} // namespace standby
