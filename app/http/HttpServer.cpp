// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpServer.h"

#include "http/CertificateFiles.h"
#include "http/ConnectionGuard.h"
#include "http/EventStreams.h"
#include "http/HttpConnection.h"
#include "http/ListenTarget.h"
#include "http/QtHttpAdapter.h"

#include <QHash>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

namespace standby {
namespace {

using Guards = std::vector<std::unique_ptr<ConnectionGuard>>;

QString place(const QHostAddress& address, quint16 port) {
    const QString text = address == QHostAddress(QHostAddress::Any) ? HttpServer::tr("all addresses")
                         : address.protocol() == QAbstractSocket::IPv6Protocol
                             ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
                             : address.toString();
    return HttpServer::tr("%1, port %2").arg(text).arg(port);
}

Error cannotListen(const QTcpServer& server, const QHostAddress& address, quint16 port) {
    const QString where = place(address, port);
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {
            HttpServer::tr("The HTTP API cannot listen on %1: another program uses this port. Stop that program, or "
                           "choose another port.")
                .arg(where),
            QStringLiteral("/httpApi/url")};
    case QAbstractSocket::SocketAccessError:
        return {
            HttpServer::tr("The HTTP API cannot listen on %1: the system does not allow it. Ports below 1024 are for "
                           "administrators; choose a higher one.")
                .arg(where),
            QStringLiteral("/httpApi/url")};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {HttpServer::tr("The HTTP API cannot listen on %1: this machine does not have that address.").arg(where),
                QStringLiteral("/httpApi/url")};
    default:
        return {HttpServer::tr("The HTTP API cannot listen on %1: %2.").arg(where, server.errorString()),
                QStringLiteral("/httpApi/url")};
    }
}

} // namespace

struct HttpServer::State final : HttpConnectionOwner, ParsedRequestSink {
    State(HttpServer* owner, HttpDoor&& doorway, EventHub& events, const HttpLimits& given)
        : server(owner)
        , door(std::move(doorway))
        , limits(given)
        , count(limits.connections, limits.connectionsPerAddress)
        , adapter(*this)
        , streams(events, limits) {
        QObject::connect(&certificateTimer, &QTimer::timeout, owner, [this] { lookAtCertificate(); });
        certificateTimer.setInterval(limits.certificateCheckMs);
    }

    ~State() override {
        guards.clear();
        for (HttpConnection* connection : std::as_const(connections)) {
            connection->socket()->disconnect();
            delete connection;
        }
    }

    void requestArrived(HttpConnection& connection) override;
    void requestRefused(HttpConnection& connection, int status) override;
    void connectionEnded(HttpConnection& connection) override;
    bool serveParsed(quint64 key, const QByteArray& body) override;
    void holdParsed(quint64 key, std::shared_ptr<void> hold) override;

    void admit(ConnectionGuard& guard, AdmittedSocket admitted);
    void serveEvents(HttpConnection& connection);
    ApiRequest requestOf(const HttpConnection& connection, const QByteArray& body) const;
    void answer(quint64 key, const ApiResponse& response);
    void log(const HttpConnection& connection, int status);

    Result<Guards> open(const ListenTarget& wanted);
    void take(Guards&& opened);
    void use(const ListenTarget& wanted, const HttpApiOptions& by, const CertificateFiles& files);
    void configure();
    void retireConnections();
    Result<Done> renewCertificate();
    void lookAtCertificate();

    HttpServer* server;
    HttpDoor door;
    HttpLimits limits;
    ConnectionCount count;
    QtHttpAdapter adapter;
    EventStreams streams;
    Guards guards;
    std::optional<ListenTarget> target;
    HttpApiOptions options;            ///< that the target is of
    CertificateFiles certificateFiles; ///< as they were when they were read
    bool certificateTroubled = false;
    QTimer certificateTimer;
    QHash<quint64, HttpConnection*> connections;
    QHash<quint64, QPointer<ConnectionGuard>> guardOf;
    quint64 lastKey = 0;
    quint64 parsing = 0; ///< the connection whose request QHttpServer has and has not brought back yet; 0: none
    bool logRequests = false;
};

void HttpServer::State::admit(ConnectionGuard& guard, AdmittedSocket admitted) {
    const quint64 key = ++lastKey;
    auto* connection = new HttpConnection(key, std::move(admitted.socket), admitted.secured, limits, *this, server);
    connections.insert(key, connection);
    guardOf.insert(key, &guard);
    if (admitted.stranger)
        connection->refuseAll(
            403, tr("Without a password, only programs of the user who runs Standby and of an administrator of this "
                    "machine may use the HTTP API. Set a password in the options."));
}

ApiRequest HttpServer::State::requestOf(const HttpConnection& connection, const QByteArray& body) const {
    const RequestHead& head = connection.head();
    ApiRequest request;
    request.method = head.method;
    request.path = head.path;
    request.query = head.query;
    request.headers = head.headers;
    if (!body.isEmpty())
        request.body = body;
    request.caller.address = connection.peer().toString();
    return request;
}

void HttpServer::State::requestArrived(HttpConnection& connection) {
    if (connection.head().method == "GET" && connection.head().path == "/events") {
        serveEvents(connection);
        return;
    }
    RequestSocket* source = connection.requestSocket();
    if (!source || source->state() != QAbstractSocket::ConnectedState) {
        ConnectionGuard* guard = guardOf.value(connection.key());
        if (!guard) {
            connection.abort();
            return;
        }
        source = new RequestSocket(&connection);
        connection.setRequestSocket(source);
        guard->offer(source);
    }
    parsing = connection.key();
    source->feed(QtHttpAdapter::requestBytes(connection.key(), connection.head().method, connection.body()));
    if (std::exchange(parsing, 0) != 0)
        connection.reply(problemReply(500, tr("The request could not be taken over. Please report this.")));
}

bool HttpServer::State::serveParsed(quint64 key, const QByteArray& body) {
    HttpConnection* connection = connections.value(key);
    if (!connection || key != std::exchange(parsing, 0))
        return false;
    door.handle(requestOf(*connection, body),
                [this, alive = QPointer<HttpServer>(server), key](ApiResponse&& response) {
                    if (alive)
                        answer(key, response);
                });
    connection = connections.value(key);
    return connection && connection->answerOwed();
}

void HttpServer::State::holdParsed(quint64 key, std::shared_ptr<void> hold) {
    if (HttpConnection* connection = connections.value(key))
        connection->hold(std::move(hold));
}

void HttpServer::State::serveEvents(HttpConnection& connection) {
    const QPointer<HttpServer> alive(server);
    const quint64 key = connection.key();
    door.authoriseEvents(requestOf(connection, {}), [this, alive, key](ApiResponse&& response) {
        HttpConnection* asker = alive ? connections.value(key) : nullptr;
        if (!asker || !asker->answerOwed())
            return;
        if (response.ok() && !streams.full()) {
            log(*asker, response.status);
            streams.add(*asker);
            return;
        }
        answer(key,
               response.ok() ? problemReply(503, tr("Too many event streams are open. Close one of them.")) : response);
    });
}

void HttpServer::State::answer(quint64 key, const ApiResponse& response) {
    HttpConnection* connection = connections.value(key);
    if (!connection || !connection->answerOwed())
        return;
    log(*connection, response.status);
    connection->reply(response);
}

void HttpServer::State::requestRefused(HttpConnection& connection, int status) {
    log(connection, status);
}

void HttpServer::State::connectionEnded(HttpConnection& connection) {
    streams.remove(connection);
    count.release(connection.peer());
    connections.remove(connection.key());
    guardOf.remove(connection.key());
}

void HttpServer::State::log(const HttpConnection& connection, int status) {
    if (!logRequests)
        return;
    const RequestHead& head = connection.head();
    const QString asked = head.method.isEmpty() ? tr("A request that is not HTTP")
                                                : QString::fromLatin1(head.method + ' ' + head.path.left(200));
    Q_EMIT server->logged(tr("%1: %2 in %3 ms for %4")
                              .arg(asked)
                              .arg(status)
                              .arg(connection.msSinceRequest(), 0, 'f', 1)
                              .arg(connection.peer().toString()));
}

Result<Guards> HttpServer::State::open(const ListenTarget& wanted) {
    Guards opened;
    quint16 port = wanted.port;
    for (const QHostAddress& address : wanted.addresses) {
        auto guard = std::make_unique<ConnectionGuard>(
            count, [this](ConnectionGuard& by, AdmittedSocket admitted) { admit(by, std::move(admitted)); });
        if (guard->listen(address, port)) {
            port = guard->serverPort(); // the same for all where any was asked for
            opened.push_back(std::move(guard));
        } else if (opened.empty() || guard->serverError() != QAbstractSocket::SocketAddressNotAvailableError) {
            return cannotListen(*guard, address, port);
        } // "localhost" on a machine without IPv6 is 127.0.0.1 alone
    }
    return opened;
}

void HttpServer::State::take(Guards&& opened) {
    guards = std::move(opened);
    for (const auto& guard : guards)
        adapter.bind(guard.get());
}

/// Before the files were read they were as @p files says, so that a change in between is noticed later.
void HttpServer::State::use(const ListenTarget& wanted, const HttpApiOptions& by, const CertificateFiles& files) {
    target = wanted;
    options = by;
    certificateFiles = files;
    certificateTroubled = false;
    configure();
    if (target->tls)
        certificateTimer.start();
    else
        certificateTimer.stop();
}

Result<Done> HttpServer::State::renewCertificate() {
    if (!target || !target->tls)
        return Done();
    certificateFiles = CertificateFiles::of(options);
    Result<ListenTarget> renewed = listenTarget(options);
    certificateTroubled = !renewed;
    if (!renewed)
        return renewed.errors();
    target->tls = renewed->tls;
    configure();
    return Done();
}

void HttpServer::State::lookAtCertificate() {
    const CertificateFiles now = CertificateFiles::of(options);
    // What could not be read may have become readable without any other change.
    if ((now != certificateFiles || certificateTroubled) && now.settled(QDateTime::currentDateTimeUtc()))
        Q_EMIT server->certificateRenewed(renewCertificate().message());
}

void HttpServer::State::configure() {
    for (const auto& guard : guards) {
        guard->setTls(target->tls);
        guard->setOwnProcessesOnly(!target->hasPassword);
    }
}

void HttpServer::State::retireConnections() {
    const QList<HttpConnection*> all = connections.values();
    for (HttpConnection* connection : all)
        connection->retire();
}

HttpServer::HttpServer(HttpDoor door, EventHub& events, HttpLimits limits, QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(this, std::move(door), events, limits)) {}

HttpServer::~HttpServer() = default;

Result<Done> HttpServer::listen(const HttpApiOptions& options) {
    const CertificateFiles files = CertificateFiles::of(options);
    Result<ListenTarget> wanted = listenTarget(options);
    if (!wanted)
        return wanted.errors();
    if (m_state->target && m_state->target->sameSockets(*wanted)) {
        m_state->use(*wanted, options, files);
        m_state->retireConnections();
        return Done();
    }
    Result<Guards> opened = m_state->open(*wanted);
    if (!opened && listening() && port() == wanted->port) {
        // Perhaps it is ourselves who use the port, on an address that includes the new one or is included in it.
        ListenTarget before = *m_state->target;
        before.port = port();
        m_state->guards.clear();
        opened = m_state->open(*wanted);
        if (!opened) {
            if (Result<Guards> again = m_state->open(before); again) {
                m_state->take(std::move(*again));
                m_state->configure();
            } else {
                m_state->target.reset();
            }
        }
    }
    if (!opened)
        return opened.errors();
    m_state->retireConnections();
    m_state->take(std::move(*opened));
    m_state->use(*wanted, options, files);
    return Done();
}

Result<Done> HttpServer::renewCertificate() {
    return m_state->renewCertificate();
}

void HttpServer::close() {
    m_state->guards.clear();
    m_state->target.reset();
    m_state->certificateTimer.stop();
    m_state->retireConnections();
}

void HttpServer::endEventStreams() {
    m_state->streams.endAll();
}

bool HttpServer::listening() const {
    return !m_state->guards.empty();
}

bool HttpServer::secure() const {
    return listening() && m_state->target->tls;
}

quint16 HttpServer::port() const {
    return listening() ? m_state->guards.front()->serverPort() : 0;
}

QString HttpServer::url() const {
    if (!listening())
        return {};
    const QHostAddress address = m_state->guards.front()->serverAddress();
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
                             ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
                             : address.toString();
    return QStringLiteral("%1://%2:%3/")
        .arg(m_state->target->tls ? QLatin1String("https") : QLatin1String("http"), host)
        .arg(port());
}

int HttpServer::connections() const {
    return m_state->count.total();
}

void HttpServer::setLogRequests(bool log) {
    m_state->logRequests = log;
}

} // namespace standby

#include "moc_HttpServer.cpp"
