// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/CommandLine.h"

namespace standby {

/// The password of the agent: the first line of the file that the command line names, which only its owner may read,
/// else of the environment variable STANDBY_DNS_AGENT_PASSWORD, which is then removed from the environment, so that
/// dnscmd does not inherit it.
Result<QByteArray> dnsAgentPassword(const CommandLine& line);

/// `standby --dns-agent`: the agent for Microsoft DNS, until it is stopped. Needs an application object. What happens
/// is printed, a line each.
ExitCode runDnsAgent(const CommandLine& line);

} // namespace standby
