// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace standby {

/// What the program ends with; scripts rely on these, --help lists them.
enum class ExitCode { Ok = 0, Failed = 1, Usage = 2, DataDirectoryInUse = 3, CannotListen = 4, SettingsRefused = 5 };

struct CommandLine {
    enum class Action { Run, RunDnsAgent, InstallService, UninstallService, ShowVersion, ShowHelp };
    Action action = Action::Run;
    bool headless = false;
    bool demo = false;            ///< with data of its own that goes at the end, and the demonstration running
    bool service = false;         ///< the system's own: headless, and other users find its API
    QString dataDirectory;        ///< absolute
    bool ownData = false;         ///< a data directory or an API address was asked for
    QString apiUrl;               ///< empty: as the options say
    QUrl connectUrl;              ///< the engine elsewhere that the window is for; empty: the one inside
    QString connectKeyFile;       ///< whose first line is the API key; empty: the environment or a person has it
    QHostAddress dnsAgentAddress; ///< where the DNS agent listens
    quint16 dnsAgentPort = 0;
    QString dnsAgentPasswordFile; ///< empty: the password is in the environment
};

/// @param arguments with the program's name first. Needs no application object, but its name must be set, for the
///     default data directory. The error is for a person and names the option.
Result<CommandLine> readCommandLine(const QStringList& arguments);

/// What --help prints.
QString helpText();

} // namespace standby
