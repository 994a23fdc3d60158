// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Credentials.h"
#include "link/EngineLink.h"
#include "link/EventStream.h"
#include "link/UserRecords.h"
#include "net/Clock.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>
#include <QUrl>

#include <optional>

class QNetworkReply;
class QSslError;

namespace standby {

/// How long and how much; tests make them small.
struct RemoteLimits {
    int connectMs = 15'000;      ///< from the first byte sent to the head of the event stream
    int silenceMs = 40'000;      ///< the engine sends a comment every 15 s
    int requestMs = 60'000;      ///< from a request to the end of its answer
    int longRequestMs = 330'000; ///< the same for those that run something: ?wait= and /test/…
    int firstRetryMs = 1'000;    ///< doubled each time, and up to a fifth more or less, lest all windows come at once
    int lastRetryMs = 30'000;
    int steadyMs = 10'000; ///< a connection that stood so long begins at firstRetryMs again
    qint64 answerBytes = 64 * 1024 * 1024;
};

/// What a person has to know to let somebody in or not.
struct SignInQuestion {
    QString detail;            ///< what the engine said
    bool refused = false;      ///< something was shown, and it was wrong
    int retryAfterSeconds = 0; ///< too many wrong ones: not before that; 0: at once
};

/// A certificate that the system does not vouch for.
struct CertificateQuestion {
    QSslCertificate certificate;
    QStringList doubts;  ///< what the system says of it
    QString fingerprint; ///< SHA-256, "AB:CD:…"
    QString accepted;    ///< of the one that was accepted for this host and port; empty: none was
};

/// The link to an engine elsewhere: its HTTP API for requests, its event stream for what happens. Keeps the stream open
/// and comes back by itself when it is lost. It is connected while the stream is: requests at other times are answered
/// at once with a 503 of its own. A request whose answer is lost gets a 504 that says that it is not known whether it
/// was done; only GET and HEAD are ever sent twice. Follows no redirects. Nothing is sent, no log-in either, to a host
/// whose certificate neither the system nor the person trusts. Window thread.
class RemoteLink final : public EngineLink {
    Q_OBJECT
  public:
    /// @param engine http or https, without log-in. @param knownHosts keeps accepted fingerprints.
    RemoteLink(const QUrl& engine, const UserRecords& knownHosts, const RemoteLimits& limits = {},
               QObject* parent = nullptr);
    ~RemoteLink() override;

    void send(ApiRequest request, QObject* context, Answer answer) override;
    bool connected() const override { return m_connected; }
    bool resumed() const override { return m_resumed; }
    QString where() const override { return m_where; }
    QString apiUrl() const override { return m_engine.toString(); }
    QString trouble() const override { return m_trouble; }
    WallTime heardAt() const override { return m_heardAt; }
    bool waitsForPerson() const override { return m_waitsForPerson; }
    void connectNow() override;

    /// "host:port", as records name it.
    QString engineKey() const;
    /// Whether log-ins would travel readable for those on the way: plain http to another machine.
    bool inPlainText() const;

    /// Shown with every request from now on; does not connect.
    void setCredentials(const Credentials& credentials) { m_credentials = credentials; }
    /// Trusts that certificate for this host and port from now on and connects. The error says that it will be asked
    /// again next time.
    Result<Done> trust(const QString& fingerprint);
    /// Forgets the accepted one, so that connectNow() asks anew.
    Result<Done> distrust();

  Q_SIGNALS:
    /// It waits until connectNow(), with other credentials or not.
    void signInWanted(const standby::SignInQuestion& question);
    /// It waits until trust() or connectNow().
    void certificateQuestioned(const standby::CertificateQuestion& question);

  private:
    QNetworkRequest requestTo(const QByteArray& target) const;
    void judge(QNetworkReply& reply, const QList<QSslError>& errors);
    QString acceptedFingerprint() const;
    void readHead();
    void readEvents();
    void streamEnded();
    void refused(int status);
    void dropStream();
    void lose(const QString& trouble);
    void retryLater();
    void deliver();

    QUrl m_engine;
    QString m_where;
    UserRecords m_knownHosts;
    RemoteLimits m_limits;
    SystemClock m_clock;
    Credentials m_credentials;
    QString m_accepted; ///< fingerprint, also where it could not be kept
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_streamNetwork;
    QPointer<QNetworkReply> m_stream;
    EventStream m_events;
    QList<LinkEvent> m_gathered;
    QTimer m_deliver;
    QTimer m_silence;
    QTimer m_retry;
    QElapsedTimer m_stands;
    std::optional<CertificateQuestion> m_question; ///< of the attempt under way
    QString m_trouble;
    WallTime m_heardAt = 0;
    int m_failures = 0;
    bool m_connected = false;
    bool m_resumed = false;
    bool m_waitsForPerson = false;
};

/// SHA-256 of the whole certificate, "AB:CD:…".
QString certificateFingerprint(const QSslCertificate& certificate);

} // namespace standby
