// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"
#include "http/HttpLimits.h"
#include "model/Options.h"
#include "model/Result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace standby {

class EventHub;

/// The doorway that requests go to: a Router's handle() and authoriseEvents(). Both answer once, now or later, in the
/// caller's thread; an answer that comes after the server is gone, or the client, is dropped.
struct HttpDoor {
    std::function<void(const ApiRequest&, ApiReply)> handle;
    std::function<void(const ApiRequest&, ApiReply)> authoriseEvents;
};

/// The HTTP API's listener: a guard in front of QHttpServer, which calls the door. Engine thread.
class HttpServer : public QObject {
    Q_OBJECT
  public:
    /// @p events must outlive this.
    HttpServer(HttpDoor door, EventHub& events, HttpLimits limits = {}, QObject* parent = nullptr);
    ~HttpServer() override;

    /// Listens as the options say. Errors name the address and the cause: port taken, certificate unreadable, not a
    /// loopback address without a password; then whatever was listened on before stays as it was. Listening already:
    /// moves there, and connections end after the answer they are owed. Call it from the event loop, not from the
    /// door's handle(), so that the request that changed the options is answered first.
    Result<Done> listen(const HttpApiOptions& options);
    /// Reads certificate and key of the options it listens by anew: new connections get them, those that stand live on.
    /// An error: what there was stays in use. Without TLS there is nothing to do. Files that others have replaced are
    /// also noticed without this, within HttpLimits::certificateCheckMs, and told by certificateRenewed().
    Result<Done> renewCertificate();
    /// Stops listening; connections end after the answer they are owed.
    void close();
    /// Ends the event streams, for those who may no longer listen; the others come back by themselves and miss nothing.
    void endEventStreams();
    bool listening() const;
    /// It listens, and for HTTPS.
    bool secure() const;
    /// 0 when not listening.
    quint16 port() const;
    /// What it listens on, for people: `http://127.0.0.1:8100/`. Empty when not listening.
    QString url() const;
    /// Connections there are now, event streams among them.
    int connections() const;

    /// Says each request with logged(). Never queries, header fields or bodies.
    void setLogRequests(bool log);

  Q_SIGNALS:
    /// `GET /serversets 200 in 0.4 ms for 127.0.0.1`
    void logged(const QString& text);
    /// The files of certificate and key have changed and were read: empty, or what is wrong with them.
    void certificateRenewed(const QString& trouble);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
