// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/RemoteLink.h"

#include "api/ProblemReport.h"
#include "link/RemoteRequest.h"
#include "words/EngineSentences.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 streamBufferBytes = 1024 * 1024;
constexpr int deliverMs = 100; ///< events go on at most so often
constexpr int longestPatienceSeconds = 3600;

bool isThisMachine(const QUrl& url) {
    return QHostAddress(url.host()).isLoopback() || url.host().compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

QNetworkProxy proxyFor(const QUrl& url) {
    return isThisMachine(url) ? QNetworkProxy(QNetworkProxy::NoProxy)
                              : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0);
}

QUrl withoutEndingSlash(QUrl url) {
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

bool isLong(const ApiRequest& request) {
    return request.path.startsWith("/test/") || request.query.contains("wait=");
}

} // namespace

QString certificateFingerprint(const QSslCertificate& certificate) {
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

RemoteLink::RemoteLink(const QUrl& engine, const UserRecords& knownHosts, const RemoteLimits& limits, QObject* parent)
    : EngineLink(parent), m_engine(withoutEndingSlash(engine)), m_knownHosts(knownHosts), m_limits(limits) {
    m_where = m_engine.port() < 0 ? m_engine.host() : engineKey();
    for (QNetworkAccessManager* network : {&m_network, &m_streamNetwork}) {
        network->setProxy(proxyFor(m_engine));
        network->setAutoDeleteReplies(false);
    }
    connect(&m_network, &QNetworkAccessManager::sslErrors, this,
            [this](QNetworkReply* reply, const QList<QSslError>& errors) { judge(*reply, errors); });
    connect(&m_streamNetwork, &QNetworkAccessManager::sslErrors, this,
            [this](QNetworkReply* reply, const QList<QSslError>& errors) { judge(*reply, errors); });
    for (QTimer* timer : {&m_deliver, &m_silence, &m_retry})
        timer->setSingleShot(true);
    m_deliver.setInterval(deliverMs);
    connect(&m_deliver, &QTimer::timeout, this, &RemoteLink::deliver);
    connect(&m_retry, &QTimer::timeout, this, &RemoteLink::connectNow);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        dropStream();
        const QString why = tr("nothing was heard of it for %1 s.").arg(m_silence.interval() / 1000);
        lose(why);
        for (auto* request : m_network.findChildren<RemoteRequest*>())
            request->giveUp(why);
        retryLater();
    });
}

RemoteLink::~RemoteLink() {
    dropStream();
    for (auto* request : m_network.findChildren<RemoteRequest*>())
        delete request; // its answer is for nobody
}

QString RemoteLink::engineKey() const {
    const QString host = m_engine.host().contains(u':') ? u'[' + m_engine.host() + u']' : m_engine.host();
    return u"%1:%2"_s.arg(host).arg(m_engine.port(m_engine.scheme() == "https"_L1 ? 443 : 80));
}

bool RemoteLink::inPlainText() const {
    return m_engine.scheme() != "https"_L1 && !isThisMachine(m_engine);
}

QNetworkRequest RemoteLink::requestTo(const QByteArray& target) const {
    QNetworkRequest request(QUrl::fromEncoded(m_engine.toEncoded() + target));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const auto attribute :
         {QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::CookieLoadControlAttribute,
          QNetworkRequest::CookieSaveControlAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity"); // what is bounded here is what came
    request.setRawHeader("User-Agent", "Standby/" STANDBY_VERSION);
    if (const QByteArray authorization = m_credentials.authorization(); !authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    return request;
}

void RemoteLink::send(ApiRequest request, QObject* context, Answer answer) {
    const auto done = [guard = QPointer<QObject>(context), answer = std::move(answer)](const ApiResponse& response) {
        if (guard && answer)
            answer(response);
    };
    if (!m_connected) {
        const QString detail = m_trouble.isEmpty()
                                   ? tr("There is no connection to the engine at %1.").arg(m_where)
                                   : tr("There is no connection to the engine at %1: %2").arg(m_where, m_trouble);
        QMetaObject::invokeMethod(
            this, [done, refusal = problemReport(503, detail)] { done(refusal); }, Qt::QueuedConnection);
        return;
    }
    QByteArray target = request.path;
    if (!request.query.isEmpty())
        target += '?' + request.query;
    const RemoteRequest::Bounds bounds{isLong(request) ? m_limits.longRequestMs : m_limits.requestMs,
                                       m_limits.answerBytes};
    new RemoteRequest(m_network, requestTo(target), request, m_where, bounds,
                      [this, done](const ApiResponse& response) {
                          // The password was changed, or the key revoked: the stream finds out, and asks for another.
                          if (response.status == 401 && m_connected)
                              connectNow();
                          done(response);
                      });
}

void RemoteLink::connectNow() {
    m_retry.stop();
    dropStream();
    if (m_connected)
        lose(tr("it is connected to anew."));
    m_question.reset();
    m_waitsForPerson = false;
    m_events.restart();
    QNetworkRequest request = requestTo("/events");
    request.setRawHeader("Accept", "text/event-stream");
    if (!m_events.lastEventId().isEmpty())
        request.setRawHeader("Last-Event-ID", m_events.lastEventId());
    m_streamNetwork.clearConnectionCache(); // a handshake of its own, and what was said to the last one is forgotten
    m_silence.start(m_limits.connectMs);
    m_stream = m_streamNetwork.get(request);
    m_stream->setReadBufferSize(streamBufferBytes);
    connect(m_stream, &QNetworkReply::metaDataChanged, this, &RemoteLink::readHead);
    connect(m_stream, &QNetworkReply::readyRead, this, &RemoteLink::readEvents);
    connect(m_stream, &QNetworkReply::finished, this, &RemoteLink::streamEnded);
}

QString RemoteLink::acceptedFingerprint() const {
    return m_accepted.isEmpty() ? m_knownHosts.value(engineKey()) : m_accepted;
}

void RemoteLink::judge(QNetworkReply& reply, const QList<QSslError>& errors) {
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    if (certificate.isNull())
        return; // without one there is nothing to ask about
    CertificateQuestion question{certificate, {}, certificateFingerprint(certificate), acceptedFingerprint()};
    if (question.fingerprint == question.accepted)
        // These alone, for they name the certificate: Qt applies what it was told to later handshakes, too.
        return reply.ignoreSslErrors(errors);
    for (const QSslError& error : errors) {
        if (!question.doubts.contains(error.errorString()))
            question.doubts.append(error.errorString());
    }
    if (&reply == m_stream)
        m_question = question;
}

Result<Done> RemoteLink::trust(const QString& fingerprint) {
    m_accepted = fingerprint;
    connectNow();
    return m_knownHosts.setValue(engineKey(), fingerprint);
}

Result<Done> RemoteLink::distrust() {
    m_accepted.clear();
    return m_knownHosts.setValue(engineKey(), {});
}

void RemoteLink::readHead() {
    const int status = m_stream->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_connected || status != 200 || !m_stream->rawHeader("Content-Type").startsWith("text/event-stream"))
        return; // what it says instead is read when it is whole
    m_resumed = !m_events.lastEventId().isEmpty();
    m_heardAt = m_clock.wallTime();
    m_silence.start(m_limits.silenceMs);
    m_stands.start();
    m_connected = true;
    m_trouble.clear();
    Q_EMIT connectedChanged(true);
}

void RemoteLink::readEvents() {
    if (!m_connected)
        return;
    m_heardAt = m_clock.wallTime();
    m_silence.start(m_limits.silenceMs);
    QList<StreamEvent> events;
    bool readable = m_events.feed(m_stream->readAll(), events);
    for (const StreamEvent& event : std::as_const(events)) {
        const QJsonDocument data = QJsonDocument::fromJson(event.data);
        readable = readable && data.isObject();
        m_gathered.append({QString::fromLatin1(event.type), data.object()});
    }
    if (readable) {
        if (!m_gathered.isEmpty() && !m_deliver.isActive())
            m_deliver.start();
        return;
    }
    // Whatever was missed with it: everything is read anew.
    m_events.forget();
    m_gathered.clear();
    dropStream();
    lose(tr("what it sends as events cannot be read."));
    retryLater();
}

void RemoteLink::deliver() {
    if (const QList<LinkEvent> events = std::exchange(m_gathered, {}); !events.isEmpty())
        Q_EMIT eventsArrived(events);
}

void RemoteLink::streamEnded() {
    const QNetworkReply& stream = *m_stream;
    if (m_connected) {
        deliver();
        const QString why =
            stream.error() == QNetworkReply::NoError ? tr("it closed the connection.") : networkTrouble(stream);
        dropStream();
        lose(why);
        return retryLater();
    }
    if (m_question) {
        m_waitsForPerson = true;
        lose(m_question->accepted.isEmpty()
                 ? tr("its certificate has not been accepted.")
                 : tr("it shows another certificate than the one that was accepted for it."));
        dropStream();
        Q_EMIT certificateQuestioned(*std::exchange(m_question, std::nullopt));
        return;
    }
    const QVariant status = stream.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid())
        return refused(status.toInt());
    const QString why = networkTrouble(stream);
    dropStream();
    lose(why);
    retryLater();
}

void RemoteLink::refused(int status) {
    const QJsonObject problem = QJsonDocument::fromJson(m_stream->read(streamBufferBytes)).object();
    const QString detail = problem.value("detail"_L1).toString().left(1000);
    const int wait = m_stream->rawHeader("Retry-After").toInt();
    dropStream();
    if (status == 401 || status == 429) {
        m_waitsForPerson = true;
        lose(status == 429                                   ? tr("too many log-ins failed.")
             : m_credentials.kind != Credentials::Kind::None ? tr("it did not accept the log-in.")
                                                             : tr("it wants a log-in."));
        Q_EMIT signInWanted({detail, status == 401 && m_credentials.kind != Credentials::Kind::None,
                             status == 429 ? std::clamp(wait, 1, longestPatienceSeconds) : 0});
        return;
    }
    lose(detail.isEmpty() ? tr("it answered with status %1, as no Standby does. Is the address right?").arg(status)
                          : inWindowLanguage(detail));
    retryLater();
}

void RemoteLink::dropStream() {
    m_silence.stop();
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    m_stream->abort();
    m_stream->deleteLater();
    m_stream.clear();
}

void RemoteLink::lose(const QString& trouble) {
    const bool changed = std::exchange(m_trouble, trouble) != trouble;
    if (std::exchange(m_connected, false)) {
        if (m_stands.elapsed() >= m_limits.steadyMs)
            m_failures = 0;
        Q_EMIT connectedChanged(false);
    } else if (changed) {
        Q_EMIT troubleChanged();
    }
}

void RemoteLink::retryLater() {
    const int doublings = std::min(m_failures++, 15);
    const qint64 wanted = std::min<qint64>(qint64(m_limits.firstRetryMs) << doublings, m_limits.lastRetryMs);
    m_retry.start(int(double(wanted) * (0.8 + 0.4 * QRandomGenerator::global()->generateDouble())));
}

} // namespace standby
#include "moc_RemoteLink.cpp"
