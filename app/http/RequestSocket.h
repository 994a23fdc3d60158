// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace standby {

/// What QHttpServer takes for a client's socket: no descriptor, only the checked requests that the guard feeds, one
/// at a time and always whole. So QHttpServer never sees half a head, a second request while an answer is owed, TLS, or
/// a client that hangs up in the middle of a request. Answers are written to the true socket by its HttpConnection.
class RequestSocket final : public QTcpSocket {
    Q_OBJECT
  public:
    explicit RequestSocket(QObject* parent = nullptr);
    ~RequestSocket() override;

    /// Gives QHttpServer a whole request; it is parsed before this returns.
    void feed(const QByteArray& request);
    /// The client is gone: QHttpServer deletes this socket, later.
    void hangUp();

    qint64 bytesAvailable() const override;
    void disconnectFromHost() override { hangUp(); }
    void close() override { hangUp(); }

  protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

  private:
    QByteArray m_request;
    qsizetype m_read = 0;
};

} // namespace standby
