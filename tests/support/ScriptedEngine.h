// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <algorithm>
#include <cctype>
#include <functional>

namespace standby {

/// What pretends to be an engine: answers each whole request as its script says, with TLS if it has a certificate.
class ScriptedEngine final : public QTcpServer {
  public:
    using Script = std::function<void(QTcpSocket& socket, const QByteArray& request)>;

    explicit ScriptedEngine(Script given = {}) : script(std::move(given)) { listen(QHostAddress::LocalHost); }

    /// Makes an own certificate for "localhost", another each time.
    bool makeCertificate(const QString& folder) {
        const QString base = folder + QStringLiteral("/scripted");
        const QStringList arguments{QStringLiteral("req"),
                                    QStringLiteral("-x509"),
                                    QStringLiteral("-nodes"),
                                    QStringLiteral("-newkey"),
                                    QStringLiteral("ec"),
                                    QStringLiteral("-pkeyopt"),
                                    QStringLiteral("ec_paramgen_curve:prime256v1"),
                                    QStringLiteral("-subj"),
                                    QStringLiteral("/CN=localhost/O=Example Ltd"),
                                    QStringLiteral("-days"),
                                    QStringLiteral("2"),
                                    QStringLiteral("-keyout"),
                                    base + QStringLiteral(".key"),
                                    QStringLiteral("-out"),
                                    base + QStringLiteral(".crt")};
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished(20'000) || openssl.exitCode() != 0)
            return false;
        QFile key(base + QStringLiteral(".key"));
        certificate = QSslCertificate::fromPath(base + QStringLiteral(".crt")).value(0);
        if (!key.open(QIODevice::ReadOnly))
            return false;
        m_key = QSslKey(key.readAll(), QSsl::Ec);
        return !certificate.isNull() && !m_key.isNull();
    }
    QUrl url() const {
        return QUrl(QStringLiteral("%1://localhost:%2")
                        .arg(certificate.isNull() ? QLatin1String("http") : QLatin1String("https"))
                        .arg(serverPort()));
    }
    /// How many requests began with this, such as "POST /pauseall ".
    int count(const QByteArray& beginning) const {
        return int(std::count_if(requests.begin(), requests.end(),
                                 [&](const QByteArray& request) { return request.startsWith(beginning); }));
    }
    /// Closes all connections; a stream's end.
    void dropAll() {
        for (QTcpSocket* socket : findChildren<QTcpSocket*>())
            socket->abort();
    }

    static QByteArray stream(const QByteArray& events = "id: s-1\n\n") {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + events;
    }
    static QByteArray answer(const QByteArray& status, const QByteArray& body,
                             const QByteArray& type = "application/json", const QByteArray& more = {}) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + more +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    Script script;
    QList<QByteArray> requests; ///< with the names of the header fields in lower case
    QSslCertificate certificate;

  protected:
    void incomingConnection(qintptr descriptor) override {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (!certificate.isNull()) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(certificate);
            configuration.setPrivateKey(m_key);
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket->setSslConfiguration(configuration);
            socket->startServerEncryption();
        }
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(*socket); });
    }

  private:
    void take(QTcpSocket& socket) {
        const QByteArray bytes = socket.property("read").toByteArray() + socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const qsizetype field = bytes.toLower().indexOf("content-length: ");
        const qsizetype length = field < 0 || field > end ? 0 : bytes.mid(field + 16, 9).split('\r').first().toInt();
        const bool whole = end >= 0 && bytes.size() >= end + 4 + length;
        socket.setProperty("read", whole ? QByteArray() : bytes);
        if (!whole)
            return;
        requests.append(withLowerCaseNames(bytes, end));
        if (script)
            script(socket, requests.constLast());
    }
    /// Of the header fields: Qt writes them as they were given, or all alike, from one version to the next.
    static QByteArray withLowerCaseNames(QByteArray request, qsizetype headEnd) {
        for (qsizetype line = request.indexOf("\r\n") + 2; line < headEnd; line = request.indexOf("\r\n", line) + 2) {
            for (qsizetype at = line; at < headEnd && request.at(at) != ':'; ++at)
                request[at] = char(std::tolower(uchar(request.at(at))));
        }
        return request;
    }

    QSslKey m_key;
};

} // namespace standby
