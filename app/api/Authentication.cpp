// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Authentication.h"

#include "engine/Credentials.h"
#include "engine/Engine.h"

#include <QHostAddress>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace standby {
namespace {

constexpr qsizetype mostKnownKeys = 256;
constexpr qsizetype longestPassword = 1024;

AccessRefusal unauthorized(const QString& detail) {
    return {
        401, detail, {{"WWW-Authenticate", "Basic realm=\"Standby\", charset=\"UTF-8\", Bearer realm=\"Standby\""}}};
}

AccessRefusal tooMany(int seconds) {
    return {429,
            QStringLiteral("Too many failed log-ins from this address; try again in %1 s.").arg(seconds),
            {{"Retry-After", QByteArray::number(seconds)}}};
}

AccessRefusal busy() {
    return {503, QStringLiteral("Too many log-ins are being checked; try again in 1 s."), {{"Retry-After", "1"}}};
}

bool fromThisMachine(const QString& address) {
    return QHostAddress(address).isLoopback();
}

} // namespace

PresentedCredentials presentedCredentials(const ApiRequest& request) {
    PresentedCredentials shown;
    shown.key = request.header("X-Api-Key").trimmed();
    const QByteArray authorization = request.header("Authorization").trimmed();
    if (authorization.isEmpty() || !shown.key.isEmpty())
        return shown;
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(space).toLower();
    const QByteArray rest = space < 0 ? QByteArray() : authorization.mid(space + 1).trimmed();
    if (scheme == "bearer" && !rest.isEmpty()) {
        shown.key = rest;
        return shown;
    }
    const auto decoded = QByteArray::fromBase64Encoding(rest, QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded.decoded.indexOf(':');
    shown.malformed = scheme != "basic" || !decoded || colon < 0;
    if (shown.malformed)
        return shown;
    shown.basic = true;
    shown.user = QString::fromUtf8(decoded.decoded.left(colon));
    shown.password = QString::fromUtf8(decoded.decoded.mid(colon + 1));
    return shown;
}

Authentication::Authentication(Engine& engine) : m_engine(engine), m_failures(engine.clock()), m_secret(32, '\0') {
    QRandomGenerator::system()->generate(m_secret.begin(), m_secret.end());
    m_pool.setMaxThreadCount(2);
}

Authentication::~Authentication() {
    m_pool.clear();
    m_pool.waitForDone();
    for (const Verification& left : std::as_const(m_verifying)) {
        for (const Answer& answer : left.waiting)
            answer(AccessRefusal{503, QStringLiteral("The program is stopping."), {}});
    }
}

QByteArray Authentication::keyedHash(const QByteArray& text) const {
    return QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha256);
}

int Authentication::underWay(const QString& address) const {
    const QString block = addressBlock(address);
    return int(std::count_if(m_verifying.begin(), m_verifying.end(),
                             [&](const Verification& other) { return addressBlock(other.address) == block; }));
}

AccessRefusal Authentication::failed(const QString& address) {
    m_failures.record(address);
    m_engine.logLine(QStringLiteral("API"), LogLevel::Warning, QStringLiteral("Log-in from %1 failed").arg(address));
    return unauthorized(QStringLiteral("The user name, password or API key is not right."));
}

void Authentication::identify(const ApiRequest& request, const PresentedCredentials& shown, Answer answer) {
    if (request.caller.inProcess)
        return answer(Identity{QStringLiteral("window"), Role::Admin});
    const QString& address = request.caller.address;
    if (!shown.key.isEmpty()) {
        if (auto identity = identityOfKey(shown.key))
            return answer(*std::move(identity));
    }
    const QString& stored = m_engine.configuration().options.httpApi.password;
    const bool shows = shown.basic || shown.malformed || !shown.key.isEmpty();
    if (stored.isEmpty() && shown.key.isEmpty()) {
        if (fromThisMachine(address))
            return answer(Identity{QStringLiteral("local user"), Role::Admin});
        return answer(
            unauthorized(QStringLiteral("No password is set, so only this machine may ask without an API key.")));
    }
    if (!shows)
        return answer(unauthorized(
            QStringLiteral("Log in as \"admin\" with the password of Options, HTTP API, or send an API key.")));
    if (const int seconds = m_failures.retryAfterSeconds(address))
        return answer(tooMany(seconds));
    if (!shown.basic || shown.user != QLatin1String("admin") || shown.password.size() > longestPassword)
        return answer(failed(address));
    checkPassword(address, shown.password, std::move(answer));
}

std::optional<Identity> Authentication::identityOfKey(const QByteArray& key) {
    if (m_keysVersion != m_engine.optionsVersion()) {
        m_knownKeys.clear();
        m_keysVersion = m_engine.optionsVersion();
    }
    const QByteArray fingerprint = keyedHash(key);
    if (const auto known = m_knownKeys.constFind(fingerprint); known != m_knownKeys.cend())
        return *known;
    for (const ApiKey& candidate : m_engine.configuration().options.httpApi.apiKeys) {
        if (!verifyApiKey(QString::fromUtf8(key), candidate.hash))
            continue;
        const Identity identity{QStringLiteral("API key %1").arg(candidate.name), candidate.role};
        if (m_knownKeys.size() >= mostKnownKeys)
            m_knownKeys.clear();
        m_knownKeys.insert(fingerprint, identity);
        return identity;
    }
    return std::nullopt;
}

void Authentication::checkPassword(const QString& address, const QString& password, Answer answer) {
    const QString stored = m_engine.configuration().options.httpApi.password;
    if (keyedHash(stored.toUtf8() + '\0' + password.toUtf8()) == m_knownPassword)
        return answer(Identity{QStringLiteral("admin"), Role::Admin});
    const QByteArray ticket = keyedHash(address.toUtf8() + '\0' + stored.toUtf8() + '\0' + password.toUtf8());
    if (const auto same = m_verifying.find(ticket); same != m_verifying.end())
        return same->waiting.push_back(std::move(answer));
    if (const int seconds = m_failures.retryAfterSeconds(address, underWay(address)))
        return answer(tooMany(seconds));
    if (m_verifying.size() >= mostVerifications)
        return answer(busy());
    Verification& verification = m_verifying[ticket];
    verification.address = address;
    verification.waiting.push_back(std::move(answer));
    m_pool.start([this, ticket, password, stored] { // the destructor waits for it
        const bool matches = verifyPassword(password, stored);
        const QByteArray known = matches ? keyedHash(stored.toUtf8() + '\0' + password.toUtf8()) : QByteArray();
        QMetaObject::invokeMethod(
            this, [this, ticket, known] { verified(ticket, known); }, Qt::QueuedConnection);
    });
}

void Authentication::verified(const QByteArray& ticket, const QByteArray& knownPassword) {
    const Verification done = m_verifying.take(ticket);
    if (!knownPassword.isEmpty())
        m_knownPassword = knownPassword;
    const bool matches = !knownPassword.isEmpty();
    const AccessRefusal refusal = matches ? AccessRefusal{} : failed(done.address);
    for (const Answer& answer : done.waiting) {
        if (matches)
            answer(Identity{QStringLiteral("admin"), Role::Admin});
        else
            answer(refusal);
    }
}

} // namespace standby

#include "moc_Authentication.cpp"
