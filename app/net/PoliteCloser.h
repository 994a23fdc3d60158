// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "net/PlainSocket.h"
#include "net/SocketWatcher.h"

#include <QByteArrayView>

#include <unordered_map>

namespace standby {

/// Ends connections the way a client that is done does: says its last words, ends its side, and waits for the other
/// side to end as well, so that the server's log shows no reset. At most 256 at a time, a second and 16 KiB each; what
/// is beyond that is closed at once.
class PoliteCloser {
  public:
    PoliteCloser(DeadlineQueue& deadlines, SocketWatcher& watcher) : m_deadlines(deadlines), m_watcher(watcher) {}
    ~PoliteCloser();

    /// @p socket must not be watched any more. @p lastWords are sent if they fit into the socket's buffer.
    void close(PlainSocket&& socket, QByteArrayView lastWords);
    qsizetype open() const { return qsizetype(m_leaving.size()); }

  private:
    struct Leaving {
        PlainSocket socket;
        DeadlineId deadline = 0;
        qint64 discarded = 0;
    };
    void discard(qintptr descriptor);
    void end(qintptr descriptor);

    DeadlineQueue& m_deadlines;
    SocketWatcher& m_watcher;
    std::unordered_map<qintptr, Leaving> m_leaving;
};

} // namespace standby
