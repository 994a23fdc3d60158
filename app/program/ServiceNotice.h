// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace standby {

/// Where Standby as a service of this machine writes the address of its HTTP API: `/run/standby/api-url` on Linux,
/// `/var/run/standby/api-url` on macOS, `%ProgramData%\Standby\api-url` on Windows.
QString serviceNoticePath();

/// The address in that file, `http://127.0.0.1:8100/`: one line, at most 1,000 bytes. An address that stands for all of
/// this machine's is told as its loopback address. Empty when there is no file or no such address in it; also when it
/// is a plain http:// one of another machine, for a service is here.
QString publishedApiUrl(const QString& path = serviceNoticePath());

/// Whether a Standby answers GET /version at @p url, be it that it wants a password first. No credentials are sent.
/// Waits at most @p timeoutMs; needs an application object.
bool standbyAnswers(const QString& url, int timeoutMs = 2000);

} // namespace standby
