// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/RecordUpdater.h"
#include "net/DeadlineQueue.h"
#include "net/SocketWatcher.h"

#include <memory>

namespace standby {

/// The updater for all methods: hands each update to the updater of its method. @p deadlines and @p sockets must
/// outlive it.
/// @param rfc2136 for dynamic updates
std::unique_ptr<RecordUpdater> makeRecordUpdaters(DeadlineQueue& deadlines, SocketWatcher& sockets,
                                                  std::unique_ptr<RecordUpdater> rfc2136);

} // namespace standby
