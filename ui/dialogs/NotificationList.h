// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/NotificationDialog.h"

#include <functional>

namespace standby {

class ItemList;

/// A list of notification methods; each is edited in a dialog of its own. @p owner is asked when one opens.
ItemList* makeNotificationList(EngineLink& link, std::function<NotificationDialog::Owner()> owner,
                               const QString& accessibleName, QWidget* parent);

} // namespace standby
