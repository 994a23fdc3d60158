// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace standby {

/// A TCP client that keeps to no rule of HTTP: plain blocking calls, so that it needs no event loop.
class HostileClient {
  public:
    /// Connects from @p source, a loopback address of its own choice, to 127.0.0.1.
    HostileClient(quint16 port, const QString& source);
    ~HostileClient();
    HostileClient(HostileClient&& other) noexcept;
    HostileClient(const HostileClient&) = delete;
    HostileClient& operator=(const HostileClient&) = delete;

    bool connected() const { return m_socket >= 0; }
    /// As much as the other side takes within a second; false when it has closed.
    bool send(const QByteArray& bytes);
    /// What came until the other side closed or @p milliseconds have passed.
    QByteArray readAll(int milliseconds);
    /// Whether the other side has closed by now, an answer before it or not.
    bool wasClosed();

  private:
    int m_socket = -1;
};

} // namespace standby
