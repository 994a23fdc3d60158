// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSet>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace standby {

/// A plain blocking socket of an asker. Closes itself.
class AskerSocket {
  public:
    enum class Kind { Datagram, Stream };

    /// Connected to the server; one that is not connected gets answers from any address.
    AskerSocket(Kind kind, const QString& address, int port, bool connected = true);
    ~AskerSocket();
    AskerSocket(AskerSocket&& other) noexcept;

    bool isOpen() const { return m_descriptor >= 0; }
    bool send(const QByteArray& bytes);
    /// One datagram, or what is there of a stream; nothing when nothing comes in time or the other side has closed.
    QByteArray receive(int timeoutMs = 2000);
    /// One message of a stream, without its length.
    QByteArray receiveFramed(int timeoutMs = 2000);
    /// The other side has closed the stream.
    bool isClosed(int timeoutMs = 2000);
    void endSending();
    /// Who sent the last datagram.
    QString sender() const { return m_sender; }

  private:
    int m_descriptor = -1;
    QHostAddress m_address;
    int m_port;
    bool m_connected;
    QByteArray m_buffer;
    QString m_sender;
};

/// With its length before it (RFC 1035, 4.2.2).
QByteArray framed(const QByteArray& message);
/// What dig, kdig or drill prints; also for its errors.
QString run(const QString& program, const QStringList& arguments);

/// A DNS server to forward to that does as it is told, by UDP and TCP, in threads of its own.
class FakeUpstream {
  public:
    struct Reply {
        QByteArray message;
        bool fromElsewhere = false; ///< from another port
    };
    /// In the order in which they are sent.
    using Behaviour = std::function<QList<Reply>(const QByteArray& query, bool stream)>;

    FakeUpstream(QString address, int port, Behaviour behaviour);
    ~FakeUpstream();

    int queries() const { return m_queries; }
    /// From how many source ports it was asked by UDP. After the last answer.
    qsizetype ports() const { return m_ports.size(); }

  private:
    void serveDatagrams();
    void serveStreams();

    Behaviour m_behaviour;
    int m_datagrams = -1;
    int m_streams = -1;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_queries = 0;
    QSet<quint16> m_ports;
    std::thread m_datagramThread;
    std::thread m_streamThread;
};

} // namespace standby
