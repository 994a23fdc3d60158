// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/RouteGroup.h"
#include "net/FailedAttempts.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace standby {

class Engine;

/// What a request shows of its caller, wherever its dialect puts that.
struct PresentedCredentials {
    QByteArray key;     ///< an API key; empty: none
    bool basic = false; ///< user and password were given
    QString user;
    QString password;
    bool malformed = false; ///< an Authorization header that cannot be read
};

/// Authorization: Bearer KEY or Basic, or X-Api-Key: KEY (RFC 6750, section 2.1; RFC 7617).
PresentedCredentials presentedCredentials(const ApiRequest& request);

/// Why somebody was not let in: 401, 429 or 503, with the headers that belong to it.
struct AccessRefusal {
    int status = 401;
    QString detail;
    HeaderList headers;
};

/// Finds out who asks. The window of this process is the administrator. By HTTP: an API key with its role, or the user
/// `admin` with the password; with no password configured, whoever comes from this machine (which user that may be is
/// checked where the connection is accepted). Passwords are verified in a small pool, each once: the right one is then
/// known by a keyed hash. Ten failures a minute per address; valid API keys pass even then, since nobody guesses one.
/// Engine thread.
class Authentication : public QObject {
    Q_OBJECT
  public:
    explicit Authentication(Engine& engine);
    /// Whoever still waits is refused with 503.
    ~Authentication() override;

    using Answer = std::function<void(std::variant<Identity, AccessRefusal>)>;
    /// @p answer is called once: at once, or when the password was verified.
    void identify(const ApiRequest& request, const PresentedCredentials& credentials, Answer answer);

    /// Passwords being verified at most; more are refused with 503.
    static constexpr int mostVerifications = 32;

  private:
    struct Verification {
        QString address;
        std::vector<Answer> waiting;
    };
    std::optional<Identity> identityOfKey(const QByteArray& key);
    void checkPassword(const QString& address, const QString& password, Answer answer);
    void verified(const QByteArray& ticket, const QByteArray& knownPassword);
    int underWay(const QString& address) const;
    AccessRefusal failed(const QString& address);
    QByteArray keyedHash(const QByteArray& text) const;

    Engine& m_engine;
    FailedAttempts m_failures;
    QByteArray m_secret;                         ///< of this process, for keyed hashes
    QByteArray m_knownPassword;                  ///< keyed hash of the password that was verified last
    QHash<QByteArray, Identity> m_knownKeys;     ///< by keyed hash
    quint64 m_keysVersion = 0;                   ///< options that m_knownKeys is of
    QHash<QByteArray, Verification> m_verifying; ///< by keyed hash of address and password
    QThreadPool m_pool;
};

} // namespace standby
