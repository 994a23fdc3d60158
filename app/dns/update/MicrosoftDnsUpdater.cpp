// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/MicrosoftDnsUpdater.h"

#include "dns/update/MicrosoftDnsProtocol.h"
#include "net/AnswerWords.h"

#include <QNetworkProxy>

#include <algorithm>

namespace standby {

using namespace microsoftDnsProtocol;

namespace {

QString wordsFor(Refusal refusal) {
    switch (refusal) {
    case Refusal::Password:
        return QStringLiteral("The agent refused the request: its password is another one.");
    case Refusal::Attempts:
        return QStringLiteral("The agent refused the request: there were too many wrong passwords from this machine. "
                              "Correct the password; it listens again after a minute.");
    case Refusal::Connections:
        return QStringLiteral("The agent refused the request: it has too many connections just now.");
    case Refusal::Request:
        return QStringLiteral("The agent did not understand the request. Use the same version of Standby on both "
                              "machines.");
    case Refusal::Time:
        return QStringLiteral("The agent did not get the request in time.");
    }
    return {};
}

} // namespace

struct MicrosoftDnsUpdater::Request {
    enum class Stage { Waiting, Connecting, Greeting, Answering };

    MicrosoftDnsChange change;
    Done done;
    UpdateId local = 0; ///< of MicrosoftDnsCommands
    QString host;
    quint16 port = 0;
    QString agent; ///< host and port, for people and for the queue
    QByteArray password;
    Stage stage = Stage::Waiting;
    bool asksAgent = false;
    DeadlineId deadline = 0;
    std::unique_ptr<QTcpSocket> socket;
    QByteArray received;
    QByteArray mac; ///< of the request
};

MicrosoftDnsUpdater::MicrosoftDnsUpdater(DeadlineQueue& deadlines, SocketWatcher& sockets,
                                         std::optional<QString> dnscmd)
    : m_deadlines(deadlines)
    , m_commands(deadlines, sockets, dnscmd.value_or(QString()))
    , m_isHere(dnscmd.has_value()) {}

MicrosoftDnsUpdater::~MicrosoftDnsUpdater() {
    for (auto& [id, request] : m_requests) {
        m_deadlines.cancel(request->deadline);
        if (request->socket)
            request->socket->disconnect(&m_context);
    }
}

UpdateId MicrosoftDnsUpdater::start(const RecordUpdate& update, Done done) {
    const auto& method = std::get<MicrosoftDnsUpdate>(update.server.method);
    const UpdateId id = ++m_lastId;
    auto owned = std::make_unique<Request>();
    Request& request = *owned;
    m_requests.emplace(id, std::move(owned));
    request.change = {update.zone, update.name, update.addresses, update.ttlSeconds};
    request.done = std::move(done);
    request.host = update.serverAddress.isNull() ? update.server.host : update.serverAddress.toString();
    if (method.local) {
        startLocally(id, request);
        return id;
    }
    request.port = quint16(method.port);
    request.agent = QStringLiteral("%1 port %2").arg(request.host).arg(method.port);
    request.password = method.password.toUtf8();
    request.asksAgent = true;
    if (const Result<standby::Done> checked = checkChange(request.change); !checked)
        later(id, checked.message());
    else if (request.password.isEmpty())
        later(id, QStringLiteral("The agent needs a password: give the one it was started with."));
    else
        askWaiting(request.agent);
    return id;
}

void MicrosoftDnsUpdater::startLocally(UpdateId id, Request& request) {
    if (!m_isHere) {
        later(id, QStringLiteral("Microsoft DNS can be updated locally on Windows only. Run \"standby --dns-agent\" on "
                                 "the DNS server's machine and choose the update through an agent."));
        return;
    }
    const QHostAddress address(request.host);
    const QString server = address.isNull() || address.isLoopback() ? QStringLiteral(".") : address.toString();
    request.local = m_commands.start(request.change, server,
                                     [this, id](UpdateOutcome&& outcome) { finish(id, std::move(outcome)); });
}

/// Reports a failure from the event loop.
void MicrosoftDnsUpdater::later(UpdateId id, const QString& error) {
    Request& request = *m_requests.at(id);
    request.asksAgent = false;
    request.deadline = m_deadlines.scheduleAfter(0, [this, id, error] { fail(id, error); });
}

void MicrosoftDnsUpdater::askWaiting(const QString& agent) {
    int underWay = 0;
    std::vector<UpdateId> waiting;
    for (const auto& [id, request] : m_requests) {
        if (!request->asksAgent || request->agent != agent)
            continue;
        if (request->stage == Request::Stage::Waiting)
            waiting.push_back(id);
        else
            ++underWay;
    }
    std::sort(waiting.begin(), waiting.end());
    for (const UpdateId id : waiting) {
        if (underWay++ >= requestsPerAgent)
            return;
        askAgent(id, *m_requests.at(id));
    }
}

void MicrosoftDnsUpdater::askAgent(UpdateId id, Request& request) {
    request.stage = Request::Stage::Connecting;
    const qint64 startedUs = m_deadlines.clock().monotonicUs();
    request.deadline = m_deadlines.scheduleAfter(connectLimitUs, [this, id, startedUs] {
        Request& slow = *m_requests.at(id);
        if (slow.stage == Request::Stage::Connecting) {
            fail(id, QStringLiteral("There is no connection to the agent at %1 after %2.")
                         .arg(slow.agent, secondsText(connectLimitUs / 1e6)));
            return;
        }
        slow.deadline = m_deadlines.scheduleAt(startedUs + agentLimitUs, [this, id] {
            fail(id, QStringLiteral("The agent at %1 did not answer in %2.")
                         .arg(m_requests.at(id)->agent, secondsText(agentLimitUs / 1e6)));
        });
    });
    request.socket = std::make_unique<QTcpSocket>();
    QTcpSocket* socket = request.socket.get();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(lineLimit + 1);
    // Queued: a refused connection to this machine is told from inside connectToHost().
    QObject::connect(
        socket, &QTcpSocket::connected, &m_context,
        [this, id] {
            if (const auto found = m_requests.find(id); found != m_requests.end())
                found->second->stage = std::max(found->second->stage, Request::Stage::Greeting);
        },
        Qt::QueuedConnection);
    QObject::connect(
        socket, &QTcpSocket::readyRead, &m_context, [this, id] { read(id); }, Qt::QueuedConnection);
    QObject::connect(
        socket, &QTcpSocket::errorOccurred, &m_context, [this, id] { broken(id); }, Qt::QueuedConnection);
    socket->connectToHost(request.host, request.port);
}

void MicrosoftDnsUpdater::read(UpdateId id) {
    const auto found = m_requests.find(id);
    if (found == m_requests.end())
        return;
    Request& request = *found->second;
    request.stage = std::max(request.stage, Request::Stage::Greeting);
    request.received += request.socket->readAll();
    const qsizetype end = request.received.indexOf('\n');
    if (end > lineLimit || (end < 0 && request.received.size() > lineLimit)) {
        fail(id, QStringLiteral("What answers at %1 is not a DNS agent of Standby: its line does not end.")
                     .arg(request.agent));
        return;
    }
    if (end < 0)
        return;
    const QByteArray line = request.received.first(end);
    request.received.remove(0, end + 1);
    if (const std::optional<Refusal> refusal = refusalIn(line)) {
        fail(id, wordsFor(*refusal));
        return;
    }
    if (request.stage == Request::Stage::Answering) {
        answered(id, line);
        return;
    }
    const std::optional<QByteArray> challenge = challengeIn(line);
    if (!challenge) {
        fail(id, mistakeInGreeting(line));
        return;
    }
    const QByteArray payload = toJson(request.change, QString::fromLatin1(randomDigits()));
    request.mac = requestMac(request.password, *challenge, payload);
    request.stage = Request::Stage::Answering;
    request.socket->write(lineOf({request.mac, payload}));
}

void MicrosoftDnsUpdater::answered(UpdateId id, const QByteArray& line) {
    const Request& request = *m_requests.at(id);
    const std::optional<SignedLine> reply = signedLineIn(line);
    if (!reply || !equalMacs(reply->mac, replyMac(request.password, request.mac, reply->payload))) {
        fail(id, QStringLiteral("The answer of the agent at %1 is not signed with its password, so it may be "
                                "somebody else's. Whether the records were changed is not known.")
                     .arg(request.agent));
        return;
    }
    std::optional<UpdateOutcome> outcome = outcomeIn(reply->payload);
    if (!outcome) {
        fail(id, QStringLiteral("The answer of the agent at %1 cannot be read. Use the same version of Standby on both "
                                "machines.")
                     .arg(request.agent));
        return;
    }
    finish(id, std::move(*outcome));
}

/// The connection failed or was closed before an answer.
void MicrosoftDnsUpdater::broken(UpdateId id) {
    const auto found = m_requests.find(id);
    if (found == m_requests.end())
        return;
    if (found->second->socket->bytesAvailable() > 0) {
        read(id);
        if (!m_requests.contains(id))
            return;
    }
    const Request& request = *m_requests.at(id);
    const bool connected = request.stage != Request::Stage::Connecting ||
                           request.socket->error() == QAbstractSocket::RemoteHostClosedError;
    fail(id, connected ? QStringLiteral("The agent at %1 closed the connection before it answered.").arg(request.agent)
                       : QStringLiteral("There is no connection to the agent at %1: %2. Is \"standby --dns-agent\" "
                                        "running there?")
                             .arg(request.agent, request.socket->errorString()));
}

void MicrosoftDnsUpdater::fail(UpdateId id, const QString& error) {
    finish(id, {false, {}, error});
}

void MicrosoftDnsUpdater::finish(UpdateId id, UpdateOutcome&& outcome) {
    const std::unique_ptr<Request> request = take(id);
    request->done(std::move(outcome));
}

void MicrosoftDnsUpdater::cancel(UpdateId id) {
    if (m_requests.contains(id))
        take(id);
}

std::unique_ptr<MicrosoftDnsUpdater::Request> MicrosoftDnsUpdater::take(UpdateId id) {
    const auto found = m_requests.find(id);
    std::unique_ptr<Request> request = std::move(found->second);
    m_requests.erase(found);
    m_deadlines.cancel(request->deadline);
    m_commands.cancel(request->local);
    if (request->socket) {
        request->socket->disconnect(&m_context);
        request->socket->abort();
        request->socket.release()->deleteLater(); // it may be what called
    }
    if (request->asksAgent)
        askWaiting(request->agent);
    return request;
}

} // namespace standby
