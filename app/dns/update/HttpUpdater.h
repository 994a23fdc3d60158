// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/update/RecordUpdater.h"
#include "net/HttpCaller.h"

namespace standby {

/// Updates by an HTTP request, for DNS providers with an interface of that kind; the answer is judged by what is
/// expected, as an HTTP poll's. Within 30 s.
class HttpUpdater final : public RecordUpdater {
  public:
    HttpUpdater(DeadlineQueue& deadlines, SocketWatcher& sockets) : m_calls(deadlines, sockets) {}

    /// @p update's method must be an HttpUpdate.
    UpdateId start(const RecordUpdate& update, Done done) override;
    void cancel(UpdateId id) override { m_calls.cancel(id); }

  private:
    HttpCaller m_calls;
};

} // namespace standby
