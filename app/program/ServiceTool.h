// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "program/ServiceInstall.h"

#include <QStringList>

namespace standby {

// What installing a service takes on POSIX systems: tools of the system.

/// The tool's full path; empty when the host does not have it.
QString serviceTool(const ServiceHost& host, const QString& name);

/// Runs a tool, at most 60 s. An error says what it said.
Result<Done> runServiceTool(const ServiceHost& host, const QString& name, const QStringList& arguments);

} // namespace standby
