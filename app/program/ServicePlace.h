// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace standby {

/// What Windows calls the service.
inline constexpr const wchar_t* windowsServiceName = L"Standby";

/// Where the service of this system keeps settings and history, unless --data-dir says otherwise: `/var/lib/standby`,
/// `%ProgramData%\Standby\data`, `/Library/Application Support/Standby`.
QString serviceDataDirectory();

} // namespace standby
