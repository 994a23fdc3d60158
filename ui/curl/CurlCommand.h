// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curl/ActionRequests.h"

namespace standby {

/// How a script signs in.
enum class ScriptSignIn {
    None,    ///< the engine asks for nothing
    ApiKey,  ///< from the environment variable STANDBY_API_KEY
    Password ///< of the user admin, from the environment variable STANDBY_PASSWORD
};

/// What the options of the engine ask of scripts; empty options, which were not read or may not be: a key.
ScriptSignIn signInOf(const QJsonObject& options);

/// @p text as one word of a POSIX shell.
QString shellWord(const QString& text);

/// The curl command for a request at @p apiUrl ("http://127.0.0.1:8100/"), for a POSIX shell. There is never a secret
/// in it: credentials are shell variables, and so are passwords, keys and log-ins in the body (STANDBY_SECRET_1, …)
/// unless they are masked already.
QString curlCommand(const QString& apiUrl, const ScriptRequest& request, ScriptSignIn signIn);

} // namespace standby
