// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/DnsServerDialog.h"

#include <functional>

namespace standby {

class ItemList;

/// A list of DNS servers; each is edited in a dialog of its own. @p owner is asked when one opens.
ItemList* makeDnsServerList(EngineLink& link, std::function<DnsServerDialog::Owner()> owner,
                            const QString& accessibleName, QWidget* parent);

} // namespace standby
