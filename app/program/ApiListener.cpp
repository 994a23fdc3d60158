// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ApiListener.h"

#include "api/Router.h"
#include "engine/Engine.h"
#include "http/HttpServer.h"

#include <QTimer>
#include <QUrl>

#include <optional>

namespace standby {
namespace {

constexpr auto trouble = "http";
constexpr auto certificateTrouble = "httpCertificate";
constexpr int againMs = 60'000;

/// Whether the listener has to be made anew; that there is a password decides who may connect, its text does not.
bool listensAlike(const HttpApiOptions& one, const HttpApiOptions& other) {
    return one.enabled == other.enabled && one.url == other.url && one.certificateFile == other.certificateFile &&
           one.keyFile == other.keyFile && one.password.isEmpty() == other.password.isEmpty();
}

} // namespace

struct ApiListener::State {
    State(Engine& madeEngine, Router& madeRouter, const QString& url)
        : engine(madeEngine)
        , router(madeRouter)
        , urlOverride(url)
        , server({[this](const ApiRequest& request, ApiReply reply) { router.handle(request, std::move(reply)); },
                  [this](const ApiRequest& request, ApiReply reply) {
                      router.authoriseEvents(request, std::move(reply));
                  }},
                 engine.events()) {}

    HttpApiOptions wanted() const {
        HttpApiOptions options = engine.configuration().options.httpApi;
        if (!urlOverride.isEmpty()) {
            options.enabled = true;
            options.url = urlOverride;
        }
        return options;
    }

    Result<Done> follow() {
        const HttpApiOptions options = wanted();
        server.setLogRequests(options.logRequests);
        // A stream was allowed when it began; whose key or password is gone must ask again.
        if (applied && (applied->password != options.password || applied->apiKeys != options.apiKeys))
            server.endEventStreams();
        if (applied && listensAlike(*applied, options)) {
            applied = options;
            return Done();
        }
        applied = options;
        return apply(options);
    }

    Result<Done> apply(const HttpApiOptions& options) {
        Result<Done> result = Done();
        if (options.enabled)
            result = server.listen(options);
        else
            server.close();
        // A port becomes free, a certificate readable: nobody should have to tell us.
        if (result)
            again.stop();
        else
            again.start(againMs);
        engine.reportTrouble(QLatin1String(certificateTrouble), {}); // it was read anew, or stays as the result says
        QString words = result.message();
        if (!result && server.listening())
            words += QLatin1Char(' ') + ApiListener::tr("Until then it stays at %1.").arg(server.url());
        else if (result)
            router.setListener(QUrl(options.url));
        engine.reportTrouble(QLatin1String(trouble), words);
        if (result && server.listening())
            engine.logLine(QStringLiteral("API"), LogLevel::Information,
                           ApiListener::tr("The HTTP API listens on %1").arg(server.url()));
        return result;
    }

    void tellRenewal(const QString& words) {
        if (!words.isEmpty()) {
            engine.reportTrouble(QLatin1String(certificateTrouble),
                                 words + QLatin1Char(' ') +
                                     ApiListener::tr("Until then it uses the certificate that it has."));
            return;
        }
        engine.reportTrouble(QLatin1String(certificateTrouble), {});
        engine.logLine(QStringLiteral("API"), LogLevel::Information,
                       ApiListener::tr("The HTTP API has read its certificate and key anew"));
    }

    Engine& engine;
    Router& router;
    QString urlOverride;
    QTimer again;
    HttpServer server;
    std::optional<HttpApiOptions> applied;
};

ApiListener::ApiListener(Engine& engine, Router& router, const QString& urlOverride)
    : m_state(std::make_unique<State>(engine, router, urlOverride)) {
    connect(&m_state->server, &HttpServer::logged, this, [this](const QString& text) {
        m_state->engine.logLine(QStringLiteral("API"), LogLevel::Information, text);
    });
    connect(&m_state->server, &HttpServer::certificateRenewed, this,
            [this](const QString& words) { m_state->tellRenewal(words); });
    connect(&m_state->again, &QTimer::timeout, this, &ApiListener::listenAgain);
    // Queued: the request that changed the options is answered on the old listener.
    connect(
        &engine, &Engine::optionsChanged, this,
        [this] {
            if (m_state->applied)
                static_cast<void>(follow());
        },
        Qt::QueuedConnection);
}

ApiListener::~ApiListener() = default;

Result<Done> ApiListener::start() {
    return follow();
}

void ApiListener::reload() {
    if (m_state->again.isActive())
        listenAgain();
    else if (m_state->server.secure())
        m_state->tellRenewal(m_state->server.renewCertificate().message());
}

void ApiListener::listenAgain() {
    m_state->applied.reset();
    static_cast<void>(follow());
}

Result<Done> ApiListener::follow() {
    const QString before = url();
    Result<Done> result = m_state->follow();
    if (url() != before)
        Q_EMIT urlChanged(url());
    return result;
}

QString ApiListener::url() const {
    return m_state->server.url();
}

} // namespace standby

#include "moc_ApiListener.cpp"
