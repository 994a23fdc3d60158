// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoServer.h"

#include <memory>
#include <vector>

namespace standby {

/// The servers of the demonstration: 127.0.0.11, .12 and .13, all on one port that is free on each of them. They know
/// nothing of server sets.
class DemoServers {
  public:
    static constexpr int count = 3;

    explicit DemoServers(DeadlineQueue& deadlines) : m_deadlines(deadlines) {}

    /// Starts all of them, or none: the error says what is missing. Where the system has no other loopback address than
    /// 127.0.0.1 (macOS), that is the commands that give it the others.
    Result<Done> open();
    void close() { m_servers.clear(); }
    bool isOpen() const { return !m_servers.empty(); }
    quint16 port() const { return m_port; }

    /// @name One of them, by its number 1…count, while they are open
    /// @{
    static QHostAddress addressOf(int number);
    bool has(int number) const { return number >= 1 && number <= int(m_servers.size()); }
    bool running(int number) const { return at(number).running(); }
    const QString& nameOf(int number) const { return at(number).name(); }
    /// Connections are refused from now on.
    void stop(int number) { at(number).stop(); }
    /// At its address and port again; an error when another program has taken them meanwhile.
    Result<Done> start(int number) { return at(number).start(addressOf(number), m_port); }
    /// @}

  private:
    DemoServer& at(int number) const { return *m_servers.at(size_t(number) - 1); }

    DeadlineQueue& m_deadlines;
    std::vector<std::unique_ptr<DemoServer>> m_servers;
    quint16 m_port = 0;
};

} // namespace standby
