// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QSettings;
class QWidget;

namespace standby {

class Actions;
class CommandPalette;
class ContextHelp;
class CopyAsCurl;
class Dialogs;
class EngineMirror;

/// What the palette of the main window reaches; all of it outlives the palette.
struct PaletteParts {
    Actions& actions;
    EngineMirror& mirror;
    Dialogs& dialogs;
    ContextHelp& help;
    const CopyAsCurl& copyAsCurl;
    QSettings& settings;
    std::function<void(const QString& setId)> showServerSet;
    std::function<void(const QString& problemId)> showProblem;
    std::function<void(const QString& path)> post; ///< without a body; a refusal is said in the window
};

/// The palette over all actions, server sets, problems, sections of the options and topics of the help.
CommandPalette* makeWindowPalette(const PaletteParts& parts, QWidget* window);

} // namespace standby
