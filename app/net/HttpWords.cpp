// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpWords.h"

#include "net/AnswerWords.h"
#include "net/HttpVerdict.h"
#include "net/PlainSocket.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace standby {

namespace {

/// X509_V_ERR_* of openssl-verify(1), "Diagnostics"; other back ends report 0 or a number that is not among them.
QString wordsForChain(long verifyResult, const HttpAnswer& answer, qint64 nowSeconds) {
    switch (verifyResult) {
    case 9:
        return QStringLiteral("certificate is not valid yet");
    case 10: {
        const std::optional<int> left = daysLeft(answer.certificate, nowSeconds);
        if (!left || *left >= 0)
            return QStringLiteral("certificate in the chain has expired");
        return expiredWords(*left);
    }
    case 18:
        return QStringLiteral("self-signed certificate");
    case 19:
        return QStringLiteral("self-signed certificate in the chain: its authority is not trusted here");
    case 2:
    case 20:
    case 21:
        return QStringLiteral("certificate of an unknown authority, or an intermediate certificate is not sent");
    case 23:
        return QStringLiteral("certificate was revoked");
    case 26:
        return QStringLiteral("certificate is not meant for a server");
    case 62:
    case 64:
        return QStringLiteral("certificate is for other names");
    case 66:
    case 67:
    case 68:
        return QStringLiteral("certificate has a key or a signature that is too weak");
    default:
        return {};
    }
}

QString wordsForCertificate(const CurlEnding& ending, const HttpAnswer& answer, qint64 nowSeconds) {
    const QString chain = wordsForChain(ending.verifyResult, answer, nowSeconds);
    if (!chain.isEmpty() && ending.verifyResult != 62 && ending.verifyResult != 64)
        return chain;
    // The chain was accepted, or the back end does not say. A name that does not match is curl's own finding.
    if (!chain.isEmpty() || ending.text.contains("subject name") || ending.text.contains("SNI or certificate"))
        return answer.certificate.names.isEmpty()
                   ? QStringLiteral("certificate is for other names")
                   : QStringLiteral("certificate is for other names: %1").arg(answer.certificate.names);
    const std::optional<int> left = daysLeft(answer.certificate, nowSeconds);
    if (left && *left < 0)
        return wordsForChain(10, answer, nowSeconds);
    return QStringLiteral("certificate was not accepted: %1").arg(responseLine(ending.text));
}

QString wordsForTls(const CurlEnding& ending) {
    if (ending.text.contains("wrong version number") || ending.text.contains("packet length too long") ||
        ending.text.contains("http request") || ending.text.contains("unknown protocol"))
        return QStringLiteral("not TLS: the server answers without encryption on this port");
    if (ending.text.contains("SYSCALL") || ending.text.contains("unexpected eof") || ending.osError != 0)
        return QStringLiteral("connection closed during the TLS handshake");
    return QStringLiteral("TLS handshake failed: %1").arg(responseLine(ending.text));
}

QString wordsForCut(const HttpAnswer& answer) {
    if (answer.declaredLength >= 0)
        return QStringLiteral("connection closed after %1 of %2 bytes")
            .arg(answer.bodyBytes)
            .arg(answer.declaredLength);
    return QStringLiteral("connection closed in the middle of the answer");
}

} // namespace

QString wordsForTimeout(const HttpAnswer& answer, bool tlsExpected, double timeoutSeconds) {
    const QString seconds = secondsText(timeoutSeconds);
    if (answer.headerBytes > 0 || answer.bodyBytes > 0)
        return QStringLiteral("the answer did not end in %1").arg(seconds);
    if (tlsExpected && answer.connected && answer.phases.tlsUs < 0)
        return QStringLiteral("TLS handshake not done in %1").arg(seconds);
    return noAnswerIn(timeoutSeconds);
}

bool isOurFault(const CurlEnding& ending) {
    if (ending.code == CURLE_COULDNT_CONNECT && ending.osError != 0)
        return socketErrorFrom(int(ending.osError)).isOurs();
    return ending.code == CURLE_FAILED_INIT || ending.code == CURLE_SSL_CACERT_BADFILE ||
           ending.code == CURLE_NOT_BUILT_IN ||
           (ending.code == CURLE_UNSUPPORTED_PROTOCOL && ending.tlsExpected &&
            ending.text.contains("not supported or disabled"));
}

bool certificateWasRefused(const CurlEnding& ending, const HttpAnswer& answer) {
    return ending.code == CURLE_PEER_FAILED_VERIFICATION && !answer.certificate.expiresAt;
}

QString wordsFor(const CurlEnding& ending, const HttpAnswer& answer, qint64 nowSeconds) {
    constexpr int tooLarge = 100; // CURLE_TOO_LARGE of curl 8.6 and later, which 7.88 does not know
    switch (int(ending.code) == tooLarge ? CURLE_OUT_OF_MEMORY : ending.code) {
    case CURLE_OK:
        return {};
    case CURLE_COULDNT_CONNECT:
        return ending.osError != 0 ? socketErrorFrom(int(ending.osError)).words() : QStringLiteral("no connection");
    case CURLE_COULDNT_RESOLVE_HOST:
        return QStringLiteral("redirect to a host that does not exist: %1").arg(responseLine(ending.text));
    case CURLE_URL_MALFORMAT:
        return QStringLiteral("redirect to a URL that is malformed: %1").arg(responseLine(ending.text));
    case CURLE_TOO_MANY_REDIRECTS:
        return QStringLiteral("more than %1 redirects").arg(httpRedirectLimit);
    case CURLE_GOT_NOTHING:
        return QStringLiteral("connection closed before an answer");
    case CURLE_PARTIAL_FILE:
        return wordsForCut(answer);
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR: {
        const QString when =
            answer.headerBytes > 0 ? QStringLiteral("in the middle of the answer") : QStringLiteral("before an answer");
        return QStringLiteral("connection broke off %1").arg(when);
    }
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return wordsForCertificate(ending, answer, nowSeconds);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
        return wordsForTls(ending);
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CLIENTCERT:
        return QStringLiteral("the server asks for a client certificate, which polls do not have");
    case CURLE_SSL_CACERT_BADFILE:
        return QStringLiteral("The system's trusted certificates cannot be read. Install them (package "
                              "ca-certificates).");
    case CURLE_UNSUPPORTED_PROTOCOL:
        if (ending.text.contains("disabled"))
            return answer.status >= 300 && answer.status < 400
                       ? QStringLiteral("redirect to something that is not http or https: %1")
                             .arg(responseLine(ending.text))
                       : QStringLiteral("This build of libcurl cannot do it: %1").arg(responseLine(ending.text));
        return QStringLiteral("not HTTP: %1").arg(responseLine(ending.text));
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return QStringLiteral("not HTTP: %1").arg(responseLine(ending.text));
    case CURLE_OUT_OF_MEMORY: // what curl says of a line over its limit of 100 KiB
        if (ending.text.contains("Too many response headers"))
            return QStringLiteral("the headers are longer than can be read: %1").arg(responseLine(ending.text));
        return QStringLiteral("a header line is longer than 100 KiB");
    default:
        return ending.text.isEmpty() ? QString::fromLatin1(curl_easy_strerror(ending.code)) : responseLine(ending.text);
    }
}

HttpCertificate certificateFrom(const curl_certinfo* chain) {
    HttpCertificate certificate;
    if (!chain || chain->num_of_certs < 1)
        return certificate;
    for (const curl_slist* line = chain->certinfo[0]; line; line = line->next) {
        const QByteArrayView text(line->data);
        if (text.startsWith("Expire date:")) {
            const QByteArray date = text.sliced(12).toByteArray().trimmed();
            // OpenSSL: "Nov  1 20:39:50 2026 GMT"; Schannel, through curl: "2026-11-01 20:39:50 GMT".
            QDateTime time =
                QDateTime::fromString(QString::fromLatin1(date.left(19)), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            time.setTimeZone(QTimeZone::utc());
            const qint64 seconds = time.isValid() ? time.toSecsSinceEpoch() : qint64(curl_getdate(date, nullptr));
            if (seconds != -1)
                certificate.expiresAt = seconds;
        } else if (text.startsWith("X509v3 Subject Alternative Name:")) {
            QStringList names;
            for (const QByteArray& name : text.sliced(32).toByteArray().split(','))
                names << responseLine(name.trimmed().mid(name.trimmed().indexOf(':') + 1)).left(100);
            if (names.size() > 5)
                names = names.mid(0, 5) << QStringLiteral("…");
            certificate.names = names.join(QStringLiteral(", "));
        }
    }
    return certificate;
}

} // namespace standby
