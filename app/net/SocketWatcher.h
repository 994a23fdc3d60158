// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace standby {

/// Watches many plain sockets in the thread's event loop at a cost that does not grow with their number: one epoll
/// descriptor behind one QSocketNotifier on Linux (epoll(7)), a QSocketNotifier per socket and direction elsewhere.
/// Qt's own loop hands all descriptors to poll(2) at each turn. Lives in one thread.
class SocketWatcher {
  public:
    enum Interest { None = 0, Readable = 1, Writable = 2 };
    /// @p ready is a combination of Interest; an error or a hang-up is reported as everything that was asked for.
    using Ready = std::function<void(int ready)>;

    SocketWatcher();
    ~SocketWatcher();

    /// Starts watching, or replaces what was watched. Level-triggered. False when the system refuses (out of
    /// descriptors or of memory for watches): then the socket is not watched.
    bool watch(qintptr socket, int interest, Ready ready);
    /// The same with another interest and the callback kept. Only for watched sockets.
    void change(qintptr socket, int interest);
    /// Stops watching, before the socket is closed. Safe inside any callback.
    void forget(qintptr socket);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
