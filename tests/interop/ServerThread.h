// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit/poll/ScriptedServer.h"

#include <QThread>

#include <memory>
#include <vector>

namespace standby {

/// Scripted servers in a thread of their own: they go on while the test waits for an answer of the program.
class ServerThread {
  public:
    ServerThread() {
        m_inside.moveToThread(&m_thread);
        m_thread.start();
    }
    ~ServerThread() {
        QMetaObject::invokeMethod(
            &m_inside, [this] { m_servers.clear(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    /// A server on all loopback addresses that behaves as @p prepare says; its port.
    quint16 listen(const std::function<void(ScriptedServer&)>& prepare) {
        quint16 port = 0;
        QMetaObject::invokeMethod(
            &m_inside,
            [&] {
                m_servers.push_back(std::make_unique<ScriptedServer>(QHostAddress(QHostAddress::AnyIPv4)));
                prepare(*m_servers.back());
                port = m_servers.back()->port();
            },
            Qt::BlockingQueuedConnection);
        return port;
    }

  private:
    QThread m_thread;
    QObject m_inside;
    std::vector<std::unique_ptr<ScriptedServer>> m_servers;
};

} // namespace standby
