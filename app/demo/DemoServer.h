// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "net/DeadlineQueue.h"

#include <QHash>
#include <QHostAddress>
#include <QString>
#include <QTcpServer>

class QTcpSocket;

namespace standby {

/// A web server that says "200 OK" to whatever it is asked, with a page that names it, and hangs up. In the event loop
/// of its thread; bounded in connections, bytes and time, because any process of this machine may talk to it.
class DemoServer final : public QTcpServer {
    Q_OBJECT
  public:
    static constexpr qsizetype mostConnections = 32;
    static constexpr qsizetype longestRequest = 8 * 1024; ///< bytes of the head; what follows it is not read
    static constexpr qint64 deadlineUs = 3'000'000;       ///< from the connection to the end of the answer

    /// @p deadlines outlives it.
    DemoServer(DeadlineQueue& deadlines, const QString& name, QObject* parent = nullptr);
    ~DemoServer() override;

    /// Listens. @p port 0: any that is free.
    Result<Done> start(const QHostAddress& address, quint16 port);
    /// Closes the listener and every connection: whoever connects now is refused.
    void stop();
    bool running() const { return isListening(); }
    qsizetype connections() const { return m_open.size(); }
    const QString& name() const { return m_name; }

  private:
    struct Visit {
        QByteArray head;
        DeadlineId deadline = 0;
    };
    void accept();
    void read(QTcpSocket* socket);
    void leave(QTcpSocket* socket);
    QByteArray answer() const;

    DeadlineQueue& m_deadlines;
    QString m_name;
    QHash<QTcpSocket*, Visit> m_open;
};

} // namespace standby
