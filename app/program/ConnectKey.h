// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/CommandLine.h"

namespace standby {

/// The API key to sign in with unasked: the first line of the file that the command line names, which only its owner
/// may read, else of the environment variable STANDBY_API_KEY, which is then removed from the environment, so that no
/// child inherits it. Empty: there is none.
Result<QString> connectKey(const CommandLine& line);

} // namespace standby
