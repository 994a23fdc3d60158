// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

namespace standby {

/// Certificates that a test makes with openssl(1).
class TestCertificates {
  public:
    struct Pair {
        QString certificate;
        QString key;
    };

    /// Signed by @p authority, or by itself. @p days may be -1.
    Pair make(const QString& name, int days, const Pair* authority = nullptr) {
        const QString base = m_folder.filePath(QString::number(++m_count));
        const Pair made{base + QStringLiteral(".pem"), base + QStringLiteral(".key")};
        const QString request = base + QStringLiteral(".csr");
        QString extensions = QStringLiteral("basicConstraints=CA:TRUE\n");
        if (name != QLatin1String("authority"))
            extensions = QStringLiteral("basicConstraints=CA:FALSE\nsubjectAltName=DNS:%1\n").arg(name);
        QFile file(base + QStringLiteral(".ext"));
        if (!file.open(QIODevice::WriteOnly) || file.write(extensions.toUtf8()) < 0)
            return {};
        file.close();
        const QString signing = authority
                                    ? QStringLiteral("-CA %1 -CAkey %2").arg(authority->certificate, authority->key)
                                    : QStringLiteral("-signkey %1").arg(made.key);
        const bool done =
            run(QStringLiteral(
                    "req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=%1 -keyout %2 -out %3")
                    .arg(name, made.key, request)) &&
            run(QStringLiteral("x509 -req -in %1 -days %2 -extfile %3 -out %4 %5")
                    .arg(request, QString::number(days), file.fileName(), made.certificate, signing));
        return done ? made : Pair{};
    }

  private:
    static bool run(const QString& arguments) {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

/// An HTTPS server on a loopback address that answers every request with an empty 200.
class TlsServer : public QTcpServer {
  public:
    explicit TlsServer(const TestCertificates::Pair& pair, const QHostAddress& address = QHostAddress::LocalHost) {
        QFile certificate(pair.certificate);
        QFile key(pair.key);
        if (certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly)) {
            m_configuration.setLocalCertificate(QSslCertificate(&certificate));
            m_configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        }
        setListenBacklogSize(512);
        listen(address);
    }

    QString url() const { return QStringLiteral("https://www.example.test:%1/").arg(serverPort()); }

    int handshakes = 0;
    QList<QByteArray> requests;

  protected:
    void incomingConnection(qintptr descriptor) override {
        auto* socket = new QSslSocket(this);
        socket->setSslConfiguration(m_configuration);
        connect(socket, &QSslSocket::encrypted, this, [this] { ++handshakes; });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            requests << socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
        socket->setSocketDescriptor(descriptor);
        socket->startServerEncryption();
    }

  private:
    QSslConfiguration m_configuration = QSslConfiguration::defaultConfiguration();
};

} // namespace standby
