// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/Result.h"

#include <QObject>

#include <memory>

namespace standby {

class EventHub;
class Router;

/// Limits of the guard; tests make them small.
struct HttpLimits {
    int connections = 512;
    int connectionsPerAddress = 256;
    int eventStreams = 64;
    qsizetype headBytes = 64 * 1024;
    int headFields = 100;
    qsizetype bodyBytes = 1024 * 1024;
    int requestDeadlineMs = 10'000; ///< first byte to last byte of a request
    int tlsDeadlineMs = 5'000;
    int idleMs = 60'000; ///< kept connection without a request
};

/// The HTTP API's listener: a guard in front of QHttpServer, which calls the router. Engine thread.
class HttpServer : public QObject {
    Q_OBJECT
  public:
    HttpServer(Router& router, EventHub& events, HttpLimits limits = {}, QObject* parent = nullptr);
    ~HttpServer() override;

    /// Listens as the options say. Errors name the address and the cause: port taken, certificate unreadable, not a
    /// loopback address without a password.
    Result<Done> listen(const HttpApiOptions& options);
    void close();
    bool listening() const;
    quint16 port() const;

  Q_SIGNALS:
    void logged(const QString& text);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
