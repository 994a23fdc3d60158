// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/MailWords.h"

#include "net/AnswerWords.h"
#include "net/PlainSocket.h"

#include <algorithm>

namespace standby {

namespace {

/// What is shorter occurs by chance, and is no secret.
constexpr qsizetype shortestSecret = 4;
/// So many refused recipients are quoted in an error.
constexpr qsizetype mostQuoted = 5;
/// The port of servers that begin with TLS (RFC 8314, 3.3).
constexpr int tlsPort = 465;

using Stage = MailDialogue::Stage;

/// What is known of one delivery, and how it is said.
class Words {
  public:
    Words(const MailOrder& order, const QStringList& recipients, const MailOutcome& outcome, qint64 nowSeconds)
        : m_smtp(order.smtp)
        , m_order(order)
        , m_recipients(recipients)
        , m_outcome(outcome)
        , m_dialogue(outcome.dialogue)
        , m_nowSeconds(nowSeconds) {}

    QString response() const { return line(m_dialogue.lastLine()); }

    QStringList delivered() const {
        QStringList names;
        for (qsizetype i = 0; i < namedRecipients() && m_dialogue.wasAccepted(); ++i) {
            if (!m_dialogue.recipients().at(i).isRefusal())
                names << m_recipients.at(i);
        }
        return names;
    }

    QString error() const {
        if (m_dialogue.wasAccepted())
            return refusedRecipients();
        if (m_dialogue.isNotMail())
            return QStringLiteral("%1 is not a mail server: it says \"%2\". Check the port.")
                .arg(server(), line(m_dialogue.lastLine()).left(60));
        if (m_dialogue.isTooLong())
            return QStringLiteral("%1 sends more than %2 KiB of replies. Is it a mail server?")
                .arg(server())
                .arg(MailDialogue::receivedLimit / 1024);
        const QString early = withoutConnection();
        if (!early.isEmpty())
            return early;
        const MailDialogue::Reply& reply = m_dialogue.reply();
        const bool isUnexpected = (m_dialogue.stage() == Stage::Data && reply.code != 0 && reply.code != 354) ||
                                  (m_dialogue.stage() == Stage::Login && m_outcome.ending.code == CURLE_LOGIN_DENIED);
        if (reply.isRefusal() || isUnexpected)
            return refusal(reply);
        if (m_outcome.ending.code == CURLE_USE_SSL_FAILED)
            return QStringLiteral("%1 does not offer STARTTLS, so nothing was sent. Choose TLS (usually port 465), or "
                                  "another port (usually 587).")
                .arg(server());
        if (m_outcome.ending.code == CURLE_LOGIN_DENIED)
            return QStringLiteral("%1 offers no way to log in that this program knows. Choose TLS or STARTTLS: many "
                                  "servers offer a login only then.")
                .arg(server());
        return m_outcome.ending.code == CURLE_OPERATION_TIMEDOUT ? silence() : breakdown();
    }

  private:
    QString server() const { return QStringLiteral("%1 port %2").arg(m_smtp.host.trimmed()).arg(m_smtp.port); }
    QString line(const QByteArray& said) const {
        return responseLine(withoutPassword(QString::fromUtf8(said), m_smtp).toUtf8());
    }
    QString quoted(const MailDialogue::Reply& reply) const { return line(reply.text); }
    QString seconds() const { return secondsText(double(m_order.timeoutMs) / 1000); }
    qsizetype namedRecipients() const { return std::min(m_dialogue.recipients().size(), m_recipients.size()); }

    /// Before a word was said: names, the connection, TLS.
    QString withoutConnection() const {
        const CurlEnding& ending = m_outcome.ending;
        switch (ending.code) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_URL_MALFORMAT:
            return QStringLiteral("The mail server %1 was not found. Check its spelling and this machine's DNS.")
                .arg(m_smtp.host.trimmed());
        case CURLE_COULDNT_CONNECT:
            return QStringLiteral("Cannot connect to %1: %2. Check host and port, and firewalls on the way: many "
                                  "networks block port 25.")
                .arg(server(), ending.osError != 0 ? socketErrorFrom(int(ending.osError)).words()
                                                   : QStringLiteral("no connection"));
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_NOT_BUILT_IN:
            return QStringLiteral("This build of libcurl cannot send mail this way: %1").arg(responseLine(ending.text));
        case CURLE_FAILED_INIT:
        case CURLE_OUT_OF_MEMORY:
            return QStringLiteral("libcurl could not start: out of memory or not usable.");
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_INVALIDCERTSTATUS:
            return QStringLiteral("%1: %2. Nothing was sent. Enter the host name that the certificate is for, or have "
                                  "this machine trust who signed it.")
                .arg(server(), tlsWords());
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CACERT_BADFILE: {
            const QString hint = m_smtp.security == SmtpSecurity::Tls && m_smtp.port != tlsPort
                                     ? QStringLiteral(" If the port is right, choose STARTTLS.")
                                     : QString();
            return QStringLiteral("%1: %2. Nothing was sent.%3").arg(server(), tlsWords(), hint);
        }
        default:
            return {};
        }
    }

    QString tlsWords() const {
        HttpAnswer answer;
        answer.certificate = m_outcome.certificate;
        return wordsFor(m_outcome.ending, answer, m_nowSeconds);
    }

    QString refusal(const MailDialogue::Reply& reply) const {
        const QString said = quoted(reply);
        switch (m_dialogue.stage()) {
        case Stage::Nothing:
            return QStringLiteral("%1 takes no mail from us now: %2").arg(server(), said);
        case Stage::Hello:
            return QStringLiteral("%1 does not want to talk to us: %2").arg(server(), said);
        case Stage::StartTls:
            return QStringLiteral("%1 refuses STARTTLS, so nothing was sent: %2").arg(server(), said);
        case Stage::Login:
            return QStringLiteral("%1 refuses the login as %2: %3. Check user and password; some providers want a "
                                  "password made for programs.")
                .arg(server(), m_smtp.user, said);
        case Stage::Sender:
            return QStringLiteral("%1 refuses the sender %2: %3%4")
                .arg(server(), QString::fromLatin1(m_order.from.text()), said, loginHint(reply));
        case Stage::Recipient:
            return refusedRecipients() + loginHint(reply);
        case Stage::Data:
        case Stage::Message:
            break;
        }
        return QStringLiteral("%1 refuses the message: %2").arg(server(), said);
    }

    /// 530 is "authentication required" or "must issue STARTTLS first" (RFC 4954, 6; RFC 3207, 4).
    QString loginHint(const MailDialogue::Reply& reply) const {
        const bool hasLogin = !m_smtp.user.isEmpty() || !m_smtp.password.isEmpty();
        if (m_smtp.security == SmtpSecurity::None && (reply.code == 530 || (hasLogin && !m_dialogue.offersLogin())))
            return QStringLiteral(". It may want TLS or STARTTLS first.");
        if (!hasLogin)
            return QStringLiteral(". It may want a login.");
        return m_dialogue.offersLogin() ? QString() : QStringLiteral(". It did not offer the login that is set.");
    }

    QString refusedRecipients() const {
        QStringList words;
        qsizetype refused = 0;
        for (qsizetype i = 0; i < namedRecipients(); ++i) {
            const MailDialogue::Reply& reply = m_dialogue.recipients().at(i);
            if (reply.isRefusal() && ++refused <= mostQuoted)
                words << QStringLiteral("%1 (%2)").arg(m_recipients.at(i), quoted(reply));
        }
        if (refused == 0)
            return {};
        if (refused > mostQuoted)
            words << QStringLiteral("%1 more").arg(refused - mostQuoted);
        const QString list = words.join(QLatin1String(", "));
        return m_recipients.size() == 1 ? QStringLiteral("%1 refuses the recipient %2").arg(server(), list)
                                        : QStringLiteral("%1 refuses %2 of %3 recipients: %4")
                                              .arg(server())
                                              .arg(refused)
                                              .arg(m_recipients.size())
                                              .arg(list);
    }

    QString silence() const {
        if (!m_outcome.connected)
            return QStringLiteral("No connection to %1 in %2. Check host and port, and firewalls on the way: many "
                                  "networks block port 25.")
                .arg(server(), seconds());
        const bool inHandshake =
            !m_outcome.encrypted && (m_smtp.security == SmtpSecurity::Tls ||
                                     (m_dialogue.stage() == Stage::StartTls && m_dialogue.reply().code != 0));
        if (inHandshake)
            return QStringLiteral("%1 did not finish the TLS handshake in %2. If the port is right, choose %3.")
                .arg(server(), seconds(),
                     m_smtp.security == SmtpSecurity::Tls ? QStringLiteral("STARTTLS") : QStringLiteral("TLS"));
        if (m_dialogue.stage() == Stage::Nothing)
            return QStringLiteral("%1 accepted the connection and said nothing in %2.%3")
                .arg(server(), seconds(),
                     m_smtp.security != SmtpSecurity::Tls && m_smtp.port == tlsPort
                         ? QStringLiteral(" Servers on this port usually want TLS.")
                         : QString());
        if (m_dialogue.stage() == Stage::Message && m_dialogue.messageWasSent())
            return QStringLiteral("%1 got the message but did not confirm it in %2: whether it arrives is open.")
                .arg(server(), seconds());
        return QStringLiteral("%1 did not answer %2: no end in %3.").arg(server(), lastSaid(), seconds());
    }

    QString breakdown() const {
        if (m_dialogue.stage() == Stage::Message && m_dialogue.messageWasSent())
            return QStringLiteral("%1 closed the connection after the message, without confirming it: whether it "
                                  "arrives is open.")
                .arg(server());
        if (m_dialogue.stage() == Stage::Nothing && m_dialogue.reply().code == 0)
            return QStringLiteral("%1 closed the connection without a word. Check the port, and whether it blocks "
                                  "this machine's address.")
                .arg(server());
        return QStringLiteral("%1 closed the connection after %2.").arg(server(), lastSaid());
    }

    QString lastSaid() const {
        switch (m_dialogue.stage()) {
        case Stage::Nothing:
            return QStringLiteral("its greeting");
        case Stage::Hello:
            return QStringLiteral("our greeting");
        case Stage::StartTls:
            return QStringLiteral("STARTTLS");
        case Stage::Login:
            return QStringLiteral("the login");
        case Stage::Sender:
            return QStringLiteral("the sender's address");
        case Stage::Recipient:
            return QStringLiteral("a recipient's address");
        case Stage::Data:
            return QStringLiteral("the announcement of the message");
        case Stage::Message:
            break;
        }
        return QStringLiteral("a part of the message");
    }

    const SmtpSettings& m_smtp;
    const MailOrder& m_order;
    const QStringList& m_recipients;
    const MailOutcome& m_outcome;
    const MailDialogue& m_dialogue;
    qint64 m_nowSeconds;
};

} // namespace

QString withoutPassword(QString text, const SmtpSettings& smtp) {
    if (smtp.password.isEmpty())
        return text;
    const QByteArray user = smtp.user.toUtf8();
    const QByteArray password = smtp.password.toUtf8();
    const QByteArray zero(1, '\0');
    QStringList secrets = {QString::fromLatin1((zero + user + zero + password).toBase64()),
                           QString::fromLatin1((user + zero + user + zero + password).toBase64()),
                           QString::fromLatin1(password.toBase64()), smtp.password};
    std::sort(secrets.begin(), secrets.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& secret : secrets) {
        if (secret.size() >= shortestSecret)
            text.replace(secret, QLatin1String("********"));
    }
    return text;
}

DeliveryReport mailReport(const MailOrder& order, const QStringList& recipients, const MailOutcome& outcome,
                          qint64 nowSeconds) {
    const Words words(order, recipients, outcome, nowSeconds);
    DeliveryReport report;
    report.error = withoutPassword(words.error(), order.smtp);
    report.succeeded = report.error.isEmpty();
    report.response = words.response();
    report.newlyDelivered = words.delivered();
    return report;
}

} // namespace standby
