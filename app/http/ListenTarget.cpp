// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ListenTarget.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <algorithm>

namespace standby {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("HttpServer", text);
}

Error mistake(const QString& detail, const char* field) {
    return {detail, QStringLiteral("/httpApi/") + QLatin1String(field)};
}

Result<QByteArray> fileContent(const QString& name, const char* field) {
    QFile file(name);
    // Of a pipe or a device, opening could wait for ever.
    if (file.exists() && !QFileInfo(name).isFile())
        return mistake(tr("The HTTP API cannot use HTTPS: %1 is not a file.").arg(name), field);
    if (!file.open(QIODevice::ReadOnly))
        return mistake(tr("The HTTP API cannot use HTTPS: %1 cannot be read (%2).").arg(name, file.errorString()),
                       field);
    return file.read(1024 * 1024);
}

QSslKey keyFrom(const QByteArray& pem) {
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// The TLS library compares key and certificate when it is told to begin, for which it needs a connection: one within
/// this machine, which stands at once.
bool belongTogether(const QSslConfiguration& configuration) {
    QTcpServer listener;
    QSslSocket trial;
    if (!listener.listen(QHostAddress::LocalHost))
        return true; // the first handshake will tell
    trial.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.serverPort());
    if (!trial.waitForConnected(100))
        return true;
    bool failed = false;
    QObject::connect(&trial, &QSslSocket::errorOccurred, &trial, [&failed] { failed = true; });
    trial.setSslConfiguration(configuration);
    trial.startServerEncryption();
    trial.abort();
    return !failed;
}

Result<QSslConfiguration> tlsConfiguration(const HttpApiOptions& options) {
    if (options.certificateFile.isEmpty() || options.keyFile.isEmpty())
        return mistake(
            tr("The HTTP API cannot use HTTPS without a certificate and its key. Enter both files, or use an "
               "http:// address."),
            options.certificateFile.isEmpty() ? "certificateFile" : "keyFile");
    if (!QSslSocket::supportsSsl())
        return mistake(tr("The HTTP API cannot use HTTPS: this machine's Qt has no TLS library."), "url");
    const Result<QByteArray> certificatePem = fileContent(options.certificateFile, "certificateFile");
    if (!certificatePem)
        return certificatePem.errors();
    const Result<QByteArray> keyPem = fileContent(options.keyFile, "keyFile");
    if (!keyPem)
        return keyPem.errors();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return mistake(
            tr("The HTTP API cannot use HTTPS: %1 has no certificate in PEM format.").arg(options.certificateFile),
            "certificateFile");
    const QSslKey key = keyFrom(*keyPem);
    if (key.isNull())
        return mistake(tr("The HTTP API cannot use HTTPS: %1 has no RSA or EC key in PEM format, or it is protected by "
                          "a password.")
                           .arg(options.keyFile),
                       "keyFile");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!belongTogether(configuration))
        return mistake(tr("The HTTP API cannot use HTTPS: the key in %1 does not belong to the certificate in %2.")
                           .arg(options.keyFile, options.certificateFile),
                       "keyFile");
    return configuration;
}

QList<QHostAddress> addressesOf(const QString& host) {
    const QHostAddress address(host);
    if (!address.isNull())
        return {address};
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    // A name would have to be looked up, which takes time and may be answered by nobody; it says which Host is ours.
    return {QHostAddress(QHostAddress::Any)};
}

} // namespace

Result<ListenTarget> listenTarget(const HttpApiOptions& options) {
    const QUrl url(options.url, QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != QLatin1String("http")))
        return mistake(tr("\"%1\" is not an address for the HTTP API. It looks like http://127.0.0.1:8100.")
                           .arg(options.url.left(200)),
                       "url");
    ListenTarget target;
    target.port = static_cast<quint16>(url.port(secure ? 443 : 80));
    target.addresses = addressesOf(url.host());
    target.hasPassword = !options.password.isEmpty();
    const bool local = std::all_of(target.addresses.begin(), target.addresses.end(),
                                   [](const QHostAddress& address) { return address.isLoopback(); });
    if (!local && !target.hasPassword)
        return mistake(tr("The HTTP API does not listen on %1 without a password: other machines could then change "
                          "everything. Set a password, or use 127.0.0.1.")
                           .arg(url.host()),
                       "password");
    if (secure) {
        Result<QSslConfiguration> tls = tlsConfiguration(options);
        if (!tls)
            return tls.errors();
        target.tls = *tls;
    }
    return target;
}

} // namespace standby
