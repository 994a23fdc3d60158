// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpLimits.h"
#include "http/HttpReply.h"
#include "http/RequestHead.h"
#include "http/RequestSocket.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QSslSocket;
class QTcpSocket;

namespace standby {

class HttpConnection;

/// What a connection tells its owner.
class HttpConnectionOwner {
  public:
    virtual ~HttpConnectionOwner() = default;
    /// A request is whole: head() and body(). Answered by reply() or startStream(), now or later; until then nothing
    /// more is read.
    virtual void requestArrived(HttpConnection& connection) = 0;
    /// A refusal that the connection sent itself, for the log.
    virtual void requestRefused(HttpConnection& connection, int status) = 0;
    /// The client is gone; the connection deletes itself later and calls nothing any more.
    virtual void connectionEnded(HttpConnection& connection) = 0;
};

/// One client: owns the true socket, reads one request at a time into a bounded buffer, keeps the deadlines, writes the
/// answers. One timer. Of @p secured sockets the TLS handshake is under way.
class HttpConnection final : public QObject {
    Q_OBJECT
  public:
    /// Takes the connected @p socket. @p limits and @p owner must outlive this.
    HttpConnection(quint64 key, std::unique_ptr<QTcpSocket> socket, bool secured, const HttpLimits& limits,
                   HttpConnectionOwner& owner, QObject* parent);
    ~HttpConnection() override;

    quint64 key() const { return m_key; }
    const QHostAddress& peer() const { return m_peer; }
    const RequestHead& head() const { return m_head; }
    const QByteArray& body() const { return m_body; }
    double msSinceRequest() const { return static_cast<double>(m_sinceRequest.nsecsElapsed()) / 1e6; }
    bool answerOwed() const { return m_stage == Stage::Answering; }

    /// Answers each request with this refusal instead, and closes: for a peer who may not talk to us at all.
    void refuseAll(int status, const QString& detail);

    /// Answers the request. Ignored when no answer is owed.
    void reply(const ApiResponse& response);
    /// Answers the request with a stream that ends with the connection; what the client sends is discarded from here.
    /// The owner writes to socket().
    void startStream();
    QTcpSocket* socket() const { return m_socket; }
    /// Bytes written that the kernel has not taken yet.
    qint64 unsent() const;

    /// No further request: closes now, or after the answer that is owed. Streams close now.
    void retire();
    void abort();

    /// What QHttpServer reads this connection's requests from; null when there is none (any more).
    RequestSocket* requestSocket() const { return m_requestSocket; }
    void setRequestSocket(RequestSocket* socket) { m_requestSocket = socket; }
    /// Kept until the answer is written.
    void hold(std::shared_ptr<void> held) { m_held = std::move(held); }

  private:
    enum class Stage { Handshaking, Idle, ReadingHead, ReadingBody, Answering, Streaming, Leaving };

    void read();
    void readHead();
    void readBody();
    void refuse(int status, const QString& detail);
    void leave(bool inputIsWhole);
    void nextRequest();
    void deadlinePassed();
    void ended();

    const quint64 m_key;
    const HttpLimits& m_limits;
    HttpConnectionOwner& m_owner;
    QTcpSocket* m_socket; ///< child
    QSslSocket* m_tls;    ///< the same, when secured
    QHostAddress m_peer;
    Stage m_stage = Stage::Idle;
    bool m_retired = false;
    bool m_ended = false;
    int m_refuseAllStatus = 0;
    QString m_refuseAllDetail;

    QByteArray m_input; ///< received, not yet used
    qsizetype m_scanned = 0;
    RequestHead m_head;
    QByteArray m_body;
    QElapsedTimer m_sinceRequest;
    QTimer m_timer;
    QPointer<RequestSocket> m_requestSocket;
    std::shared_ptr<void> m_held;
};

} // namespace standby
