// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/CommandLine.h"

namespace standby {

/// The engine that a window is to be for: the one of --connect, else the service of this machine, if one answers,
/// unless data of its own were asked for. Empty: the engine is to be inside. Needs an application object; waits at most
/// 2 s.
QUrl engineElsewhere(const CommandLine& line);

/// The window onto that engine, until it is ended; the exit code. When another one of this user is, that one is brought
/// to the front. Needs a QApplication.
Result<int> runConnectedWindow(const QUrl& engine, const CommandLine& line);

} // namespace standby
