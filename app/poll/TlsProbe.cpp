// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/TlsProbe.h"

#include "net/PlainSocket.h"
#include "poll/PollWords.h"

#include <QDateTime>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

namespace standby {

namespace {
constexpr qint64 anotherLineUs = 500'000;
constexpr qint64 politePatienceUs = 1'000'000;
} // namespace

TlsProbe::TlsProbe(DeadlineQueue& deadlines) : m_deadlines(deadlines) {
    m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    // With a list of authorities, even an empty one, the system's is not loaded for each connection.
    m_configuration.setCaCertificates({});
}

TlsProbe::~TlsProbe() {
    m_polls.forEach([this](Poll& poll) { m_deadlines.cancel(poll.deadline); });
    // Before the polls: a socket that is destroyed while connected still emits.
    for (QObject* socket : m_sockets.children())
        socket->disconnect();
}

qint64 TlsProbe::since(const Poll& poll) const {
    return m_deadlines.clock().monotonicUs() - poll.startedUs;
}

PollId TlsProbe::start(std::shared_ptr<const PollingMethod> method, const QHostAddress& address, Poller::Done done,
                       Secured secured) {
    const PollId id = m_polls.add();
    Poll& poll = *m_polls.find(id);
    const TcpPoll& settings = std::get<TcpPoll>(*method);
    poll.done = std::move(done);
    poll.secured = std::move(secured);
    poll.method = std::move(method);
    poll.startedUs = m_deadlines.clock().monotonicUs();
    if (!QSslSocket::supportsSsl()) {
        poll.deadline = m_deadlines.scheduleAfter(0, [this, id] {
            finish(id,
                   couldNotPoll(QStringLiteral("TLS is not available here. Install OpenSSL 3 or poll without TLS.")));
        });
        return id;
    }
    poll.socket = new QSslSocket(&m_sockets);
    poll.deadline =
        m_deadlines.scheduleAfter(microseconds(settings.timeoutSeconds), [this, id] { deadlinePassed(id); });
    poll.socket->setSslConfiguration(m_configuration);
    poll.socket->setProxy(QNetworkProxy::NoProxy);
    poll.socket->setReadBufferSize(GreetingCheck::limit);
    listenTo(poll.socket, id);
    poll.socket->connectToHostEncrypted(address.toString(), quint16(settings.port));
    return id;
}

void TlsProbe::listenTo(QSslSocket* socket, PollId id) {
    QObject::connect(socket, &QSslSocket::connected, socket, [this, id] {
        if (Poll* poll = m_polls.find(id))
            poll->phases.connectUs = since(*poll);
    });
    QObject::connect(socket, &QSslSocket::encrypted, socket, [this, id] { encrypted(id); });
    QObject::connect(socket, &QSslSocket::readyRead, socket, [this, id] { received(id); });
    // Queued: some errors come from inside connectToHostEncrypted(), and a result never comes from inside start().
    QObject::connect(
        socket, &QSslSocket::errorOccurred, socket, [this, id] { failed(id); }, Qt::QueuedConnection);
}

void TlsProbe::cancel(PollId id) {
    if (!m_polls.find(id))
        return;
    const Poll poll = take(id);
    if (poll.socket)
        poll.socket->abort();
}

void TlsProbe::encrypted(PollId id) {
    Poll* poll = m_polls.find(id);
    if (!poll)
        return;
    poll->phases.tlsUs = since(*poll);
    if (poll->secured)
        poll->secured();
    const QDateTime expiry = poll->socket->peerCertificate().expiryDate();
    if (expiry.isValid()) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_deadlines.clock().wallTime());
        poll->certificateDaysLeft = int(now.secsTo(expiry) / (24 * 3600));
    }
    const std::optional<TcpGreeting> greeting = effectiveGreeting(std::get<TcpPoll>(*poll->method));
    if (!greeting) {
        PollResult result;
        result.succeeded = true;
        result.response = QStringLiteral("connected with ") + poll->socket->sessionCipher().protocolString();
        finish(id, std::move(result));
        return;
    }
    poll->greeting = std::make_unique<GreetingCheck>(greeting->match);
    poll->greetingTimeoutSeconds = greeting->timeoutSeconds;
    m_deadlines.cancel(poll->deadline);
    poll->deadline =
        m_deadlines.scheduleAfter(microseconds(greeting->timeoutSeconds), [this, id] { deadlinePassed(id); });
}

void TlsProbe::received(PollId id) {
    Poll* poll = m_polls.find(id);
    if (!poll || !poll->greeting)
        return;
    if (poll->greeting->isEmpty())
        poll->phases.firstByteUs = since(*poll);
    switch (poll->greeting->add(poll->socket->read(GreetingCheck::limit))) {
    case GreetingCheck::Verdict::Undecided:
        break;
    case GreetingCheck::Verdict::Unlikely: {
        const qint64 endUs = poll->startedUs + poll->phases.tlsUs + microseconds(poll->greetingTimeoutSeconds);
        m_deadlines.cancel(poll->deadline);
        poll->deadline = m_deadlines.scheduleAt(std::min(endUs, m_deadlines.clock().monotonicUs() + anotherLineUs),
                                                [this, id] { concludeGreeting(id, {}); });
        break;
    }
    case GreetingCheck::Verdict::Fulfilled:
        greetingSettled(id, true, {});
        break;
    case GreetingCheck::Verdict::Failed:
        greetingSettled(id, false, poll->greeting->reason());
        break;
    }
}

void TlsProbe::failed(PollId id) {
    Poll* poll = m_polls.find(id);
    if (!poll)
        return;
    if (poll->greeting) {
        if (poll->greeting->isEmpty())
            finish(id, failure(QStringLiteral("connection closed before the greeting")));
        else
            concludeGreeting(id, QStringLiteral("; the connection was closed"));
        return;
    }
    switch (poll->socket->error()) {
    case QAbstractSocket::ConnectionRefusedError:
        finish(id, failure(SocketError{SocketFault::Refused, 0}.words()));
        break;
    case QAbstractSocket::SocketResourceError:
        finish(id, couldNotPoll(SocketError{SocketFault::OutOfDescriptors, 0}.words()));
        break;
    case QAbstractSocket::NetworkError:
        finish(id, failure(SocketError{SocketFault::NoRoute, 0}.words()));
        break;
    case QAbstractSocket::RemoteHostClosedError:
        finish(id, failure(QStringLiteral("connection closed during the TLS handshake")));
        break;
    case QAbstractSocket::SslHandshakeFailedError:
        finish(id, failure(QStringLiteral("TLS handshake failed: ") + poll->socket->errorString()));
        break;
    default:
        finish(id, failure(poll->socket->errorString()));
    }
}

void TlsProbe::deadlinePassed(PollId id) {
    Poll& poll = *m_polls.find(id);
    const QString time = secondsText(poll.greetingTimeoutSeconds);
    if (poll.greeting && poll.greeting->isEmpty())
        finish(id, failure(QStringLiteral("connected, but no greeting in ") + time));
    else if (poll.greeting)
        concludeGreeting(id, QStringLiteral("; no more came in ") + time);
    else if (poll.phases.connectUs >= 0)
        finish(id, failure(QStringLiteral("connected, but the TLS handshake was not done in ") +
                           secondsText(std::get<TcpPoll>(*poll.method).timeoutSeconds)));
    else
        finish(id, failure(noAnswerIn(std::get<TcpPoll>(*poll.method).timeoutSeconds)));
}

void TlsProbe::concludeGreeting(PollId id, const QString& circumstance) {
    GreetingCheck& greeting = *m_polls.find(id)->greeting;
    const bool fulfilled = greeting.conclude() == GreetingCheck::Verdict::Fulfilled;
    greetingSettled(id, fulfilled, greeting.reason() + circumstance);
}

void TlsProbe::greetingSettled(PollId id, bool fulfilled, const QString& reason) {
    Poll& poll = *m_polls.find(id);
    PollResult result = fulfilled ? PollResult() : failure(reason);
    result.succeeded = fulfilled;
    result.response = responseLine(poll.greeting->greeting());
    QSslSocket* socket = std::exchange(poll.socket, nullptr);
    socket->disconnect();
    leavePolitely(socket, std::get<TcpPoll>(*poll.method).serverType);
    finish(id, std::move(result));
}

void TlsProbe::leavePolitely(QSslSocket* socket, TcpServerType type) {
    QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    m_deadlines.scheduleAfter(politePatienceUs, [leaving = QPointer<QSslSocket>(socket)] {
        if (leaving) {
            leaving->disconnect();
            leaving->abort();
            leaving->deleteLater();
        }
    });
    socket->write(lastWords(type));
    socket->disconnectFromHost();
}

void TlsProbe::finish(PollId id, PollResult&& result) {
    const Poll poll = take(id);
    if (poll.socket)
        poll.socket->abort();
    result.phases = poll.phases;
    result.phases.totalUs = since(poll);
    result.certificateDaysLeft = poll.certificateDaysLeft;
    poll.done(std::move(result));
}

TlsProbe::Poll TlsProbe::take(PollId id) {
    Poll poll = m_polls.take(id);
    m_deadlines.cancel(poll.deadline);
    if (poll.socket) {
        poll.socket->disconnect();
        poll.socket->deleteLater();
    }
    return poll;
}

} // namespace standby
