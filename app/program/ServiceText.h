// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace standby {

// What each system is told about the service. Pure functions, on every system.

/// The unit file of the package (`installer/linux/standby.service`) for a program elsewhere. Programs below /home and
/// /root become visible to the service, which otherwise sees nothing of these.
/// @param program absolute path
QByteArray systemdUnit(const QByteArray& unit, const QString& program);

/// One word of a command line in a unit file, whatever is in it (systemd.syntax(7), systemd.unit(5) "Specifiers").
QByteArray systemdWord(const QString& text);

/// The property list of a launchd daemon (launchd.plist(5)) that runs from boot and is started again when it failed.
QByteArray launchdPlist(const QString& label, const QString& program);

/// What the service control manager starts: the quoted path, and --service.
QString windowsServiceCommand(const QString& program);

/// The security identifier that Windows gives a service by its name ("NT SERVICE\Standby"): S-1-5-80 and the five
/// 32-bit words, little-endian, of the SHA-1 of the name in capitals and UTF-16.
QString windowsServiceSid(const QString& name);

} // namespace standby
