// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/RemoteRequest.h"

#include "api/ProblemReport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include <algorithm>
#include <cstring>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

bool isHarmless(const QByteArray& method) {
    return method == "GET" || method == "HEAD";
}

QByteArray bytesOf(const ApiRequest& request) {
    if (const auto* bytes = std::get_if<QByteArray>(&request.body))
        return *bytes;
    const auto* json = std::get_if<QJsonValue>(&request.body);
    if (!json)
        return {};
    return (json->isArray() ? QJsonDocument(json->toArray()) : QJsonDocument(json->toObject()))
        .toJson(QJsonDocument::Compact);
}

/// Errors before anything of a request was sent.
bool neverSent(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError ||
           (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError);
}

/// A whole answer with a status came, be it a refusal.
bool isWhole(const QNetworkReply& reply) {
    const int error = reply.error();
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid() &&
           (error == QNetworkReply::NoError || error > QNetworkReply::UnknownProxyError) &&
           error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure &&
           error != QNetworkReply::ProtocolUnknownError;
}

} // namespace

QString networkTrouble(const QNetworkReply& reply) {
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return RemoteRequest::tr("it refuses connections: no Standby listens there.");
    case QNetworkReply::HostNotFoundError:
        return RemoteRequest::tr("its name is not known.");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return RemoteRequest::tr("it closed the connection.");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return RemoteRequest::tr("it did not answer in time.");
    case QNetworkReply::SslHandshakeFailedError:
        return RemoteRequest::tr("no secure connection came about (%1).").arg(reply.errorString());
    default:
        return reply.errorString() + u'.';
    }
}

BodyOnce::BodyOnce(const QByteArray& bytes, QObject* parent) : QIODevice(parent), m_bytes(bytes) {
    open(QIODevice::ReadOnly);
}

qint64 BodyOnce::readData(char* data, qint64 most) {
    if (atEnd())
        return -1;
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
    std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
    m_at += count;
    return count;
}

RemoteRequest::RemoteRequest(QNetworkAccessManager& network, QNetworkRequest prepared, const ApiRequest& request,
                             const QString& where, const Bounds& bounds, Done done)
    : QObject(&network), m_method(request.method), m_where(where), m_bounds(bounds), m_done(std::move(done)) {
    for (const auto& [name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (isHarmless(m_method)) {
        m_reply = network.sendCustomRequest(prepared, m_method);
    } else {
        auto* body = new BodyOnce(bytesOf(request), this);
        if (body->bytesAvailable() > 0 && !prepared.hasRawHeader("Content-Type"))
            prepared.setRawHeader("Content-Type",
                                  m_method == "PATCH" ? "application/merge-patch+json" : "application/json");
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = network.sendCustomRequest(prepared, m_method, body);
    }
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::finished, this, &RemoteRequest::finished);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > m_bounds.bytes)
            giveUp(tr("its answer is longer than %1 MiB.").arg(m_bounds.bytes / 1024 / 1024));
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { giveUp(tr("it did not answer within %1 s.").arg((m_bounds.deadlineMs + 999) / 1000)); });
    m_deadline.start(m_bounds.deadlineMs);
}

void RemoteRequest::giveUp(const QString& why) {
    if (!m_givenUp.isEmpty() || m_reply->isFinished())
        return;
    m_givenUp = why;
    m_reply->abort();
}

void RemoteRequest::finished() {
    m_deadline.stop();
    const ApiResponse response = answer();
    deleteLater();
    m_done(response);
}

ApiResponse RemoteRequest::lost(const QString& why) const {
    if (isHarmless(m_method))
        return problemReport(503, tr("The engine at %1 did not answer: %2").arg(m_where, why));
    if (m_givenUp.isEmpty() && neverSent(m_reply->error()))
        return problemReport(503, tr("The engine at %1 was not reached, so nothing was changed: %2").arg(m_where, why));
    return problemReport(504,
                         tr("The answer of the engine at %1 was lost: %2 It is not known whether it did this. Look "
                            "at what it shows now before you try again.")
                             .arg(m_where, why));
}

ApiResponse RemoteRequest::answer() const {
    if (!m_givenUp.isEmpty())
        return lost(m_givenUp);
    if (!isWhole(*m_reply))
        return lost(networkTrouble(*m_reply));
    ApiResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (response.status < 200 || (response.status >= 300 && response.status < 400))
        return problemReport(502, tr("%1 answered with status %2, as no Standby does. Is the address right?")
                                      .arg(m_where)
                                      .arg(response.status));
    const QByteArray bytes = m_reply->readAll();
    response.contentType = m_reply->rawHeader("Content-Type");
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        response.addHeader(name, value);
    const QByteArray type = response.contentType.split(';').first().trimmed().toLower();
    if (type != "application/json" && type != "application/problem+json") {
        if (!bytes.isEmpty())
            response.body = bytes;
        return response;
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError && !bytes.isEmpty())
        return isHarmless(m_method) || !response.ok()
                   ? problemReport(502, tr("The answer of %1 cannot be read: it is not JSON.").arg(m_where))
                   : lost(tr("it is not JSON."));
    response.body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return response;
}

} // namespace standby
#include "moc_RemoteRequest.cpp"
