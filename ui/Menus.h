// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"

class QMenuBar;

namespace standby {

/// A menu of the window: actions in groups.
struct MenuSpec {
    const char* name;  ///< object name
    const char* title; ///< English; translated in the context of Actions
    QList<QList<ActionId>> groups;
};

/// The menus of the window, in their order. Every action of the registry is in one of them.
const QList<MenuSpec>& menuSpecs();
void fillMenuBar(QMenuBar& bar, const Actions& actions);
/// The title of the menu that the action is in, without mnemonic.
QString menuTitleOf(ActionId id);

} // namespace standby
