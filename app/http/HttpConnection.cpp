// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpConnection.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace standby {
namespace {

constexpr qint64 readChunk = 64 * 1024;

} // namespace

HttpConnection::HttpConnection(quint64 key, std::unique_ptr<QTcpSocket> socket, bool secured, const HttpLimits& limits,
                               HttpConnectionOwner& owner, QObject* parent)
    : QObject(parent)
    , m_key(key)
    , m_limits(limits)
    , m_owner(owner)
    , m_socket(socket.release())
    , m_tls(secured ? qobject_cast<QSslSocket*>(m_socket) : nullptr)
    , m_peer(m_socket->peerAddress()) {
    m_socket->setParent(this);
    // The kernel's buffer, and so the client, waits while we do not read.
    m_socket->setReadBufferSize(readChunk);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::deadlinePassed);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::ended);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::nextRequest);
    if (m_tls) {
        m_stage = Stage::Handshaking;
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::nextRequest);
        connect(m_tls, &QSslSocket::encrypted, this, [this] {
            m_stage = Stage::Idle;
            m_timer.start(m_limits.requestDeadlineMs);
        });
        connect(m_tls, &QSslSocket::errorOccurred, this, [this] {
            if (m_stage == Stage::Handshaking)
                abort();
        });
        m_timer.start(m_limits.tlsDeadlineMs);
    } else {
        m_timer.start(m_limits.requestDeadlineMs);
    }
}

HttpConnection::~HttpConnection() {
    m_socket->disconnect(this);
    if (m_requestSocket)
        m_requestSocket->hangUp();
}

qint64 HttpConnection::unsent() const {
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void HttpConnection::refuseAll(int status, const QString& detail) {
    m_refuseAllStatus = status;
    m_refuseAllDetail = detail;
}

void HttpConnection::read() {
    switch (m_stage) {
    case Stage::Idle:
        if (unsent() > m_limits.unsentBytes)
            return; // a client that asks and asks and does not read; nextRequest() brings us back
        [[fallthrough]];
    case Stage::ReadingHead:
        readHead();
        return;
    case Stage::ReadingBody:
        readBody();
        return;
    case Stage::Streaming:
    case Stage::Leaving:
        m_socket->skip(m_socket->bytesAvailable());
        return;
    case Stage::Handshaking:
    case Stage::Answering:
        return;
    }
}

void HttpConnection::readHead() {
    const qsizetype room = m_limits.headBytes - m_input.size();
    if (room > 0)
        m_input += m_socket->read(room);
    if (m_input.isEmpty())
        return;
    if (m_stage == Stage::Idle) {
        m_stage = Stage::ReadingHead;
        m_scanned = 0;
        m_sinceRequest.start();
        m_timer.start(m_limits.requestDeadlineMs); // not extended by more bytes
    }
    HeadProgress progress = readRequestHead(m_input, m_scanned, m_limits);
    if (std::holds_alternative<std::monostate>(progress))
        return;
    if (const auto* refusal = std::get_if<HeadRefusal>(&progress)) {
        m_head = {};
        refuse(refusal->status, refusal->detail);
        return;
    }
    m_head = std::move(std::get<RequestHead>(progress));
    m_input.remove(0, m_head.headBytes);
    if (m_refuseAllStatus != 0) {
        refuse(m_refuseAllStatus, m_refuseAllDetail);
        return;
    }
    m_stage = Stage::ReadingBody;
    if (m_head.expectsContinue && m_input.size() + m_socket->bytesAvailable() < m_head.contentLength)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    readBody();
}

void HttpConnection::readBody() {
    const qsizetype missing = m_head.contentLength - m_input.size();
    if (missing > 0)
        m_input += m_socket->read(missing);
    if (m_input.size() < m_head.contentLength)
        return;
    m_body = m_input.first(m_head.contentLength);
    m_input.remove(0, m_head.contentLength);
    m_timer.stop();
    m_stage = Stage::Answering;
    m_owner.requestArrived(*this);
}

void HttpConnection::refuse(int status, const QString& detail) {
    const bool toHead = m_head.method == "HEAD";
    m_stage = Stage::Leaving;
    m_socket->write(replyBytes(problemReply(status, detail), {.withoutBody = toHead, .keepAlive = false}));
    m_owner.requestRefused(*this, status);
    const bool moreMayCome = status == 408 || status == 411 || status == 413 || status == 414 || status == 431;
    leave(!moreMayCome && m_head.contentLength <= m_input.size());
}

void HttpConnection::reply(const ApiResponse& response) {
    if (m_stage != Stage::Answering)
        return;
    const bool keepAlive = m_head.keepAlive && !m_retired;
    m_socket->write(replyBytes(response, {.withoutBody = m_head.method == "HEAD", .keepAlive = keepAlive}));
    m_body.clear();
    if (!keepAlive) {
        m_stage = Stage::Leaving;
        m_held.reset();
        leave(true);
        return;
    }
    m_stage = Stage::Idle;
    m_timer.start(m_limits.idleMs);
    m_held.reset();
    // Queued: a client that pipelines takes its turn like everybody else.
    if (!m_input.isEmpty() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::nextRequest, Qt::QueuedConnection);
}

void HttpConnection::nextRequest() {
    if (m_stage == Stage::Idle && !m_ended && (!m_input.isEmpty() || m_socket->bytesAvailable() > 0))
        read();
}

void HttpConnection::startStream() {
    if (m_stage != Stage::Answering)
        return;
    m_stage = Stage::Streaming;
    m_input.clear();
    m_socket->write(streamHeadBytes());
    m_socket->skip(m_socket->bytesAvailable());
}

void HttpConnection::leave(bool inputIsWhole) {
    // Closing with unread input makes the kernel send a reset, which can overtake the answer.
    if (inputIsWhole) {
        m_timer.start(m_limits.idleMs); // for a client that does not take the answer
        m_socket->disconnectFromHost();
        return;
    }
    m_timer.start(m_limits.lingerMs);
    m_socket->skip(m_socket->bytesAvailable());
}

void HttpConnection::retire() {
    m_retired = true;
    if (m_stage == Stage::Answering || m_stage == Stage::Leaving)
        return;
    m_stage = Stage::Leaving;
    leave(true);
}

void HttpConnection::abort() {
    m_socket->abort(); // emits disconnected() when connected
    ended();
}

void HttpConnection::deadlinePassed() {
    if (m_stage == Stage::ReadingHead || m_stage == Stage::ReadingBody) {
        if (m_stage == Stage::ReadingHead)
            m_head = {};
        refuse(408, tr("The request was not complete in time."));
    } else if (m_stage == Stage::Idle && unsent() == 0) {
        m_stage = Stage::Leaving;
        leave(true);
    } else {
        abort();
    }
}

void HttpConnection::ended() {
    if (m_ended)
        return;
    m_ended = true;
    m_stage = Stage::Leaving;
    m_timer.stop();
    m_held.reset();
    if (m_requestSocket)
        m_requestSocket->hangUp();
    m_owner.connectionEnded(*this);
    deleteLater();
}

} // namespace standby

#include "moc_HttpConnection.cpp"
