// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

class QTcpServer;

namespace standby {

/// Who serves what QHttpServer has parsed. @p connection is the key that requestBytes() was made with.
class ParsedRequestSink {
  public:
    virtual ~ParsedRequestSink() = default;
    /// @return true when the answer is still owed.
    virtual bool serveParsed(quint64 connection, const QByteArray& body) = 0;
    /// @p hold must live until the owed answer is written.
    virtual void holdParsed(quint64 connection, std::shared_ptr<void> hold) = 0;
};

/// QHttpServer behind the guard. QtHttpAdapter.cpp is the only file that includes QtHttpServer and the only one that
/// knows what differs between 6.4, 6.5 and 6.8.
class QtHttpAdapter {
  public:
    /// @p sink must outlive this.
    explicit QtHttpAdapter(ParsedRequestSink& sink);
    ~QtHttpAdapter();

    /// Takes the pending connections of @p server, which listens; it becomes a child of QHttpServer.
    /// @return false when QHttpServer refuses it.
    bool bind(QTcpServer* server);

    /// The request as QHttpServer is to see it: nothing in it but what it needs, all checked before.
    static QByteArray requestBytes(quint64 connection, const QByteArray& method, const QByteArray& body);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
