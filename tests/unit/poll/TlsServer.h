// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
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

    /// Signed by @p authority, or by itself. @p days may be negative: then it has expired.
    Pair make(const QString& name, int days, const Pair* authority = nullptr) {
        const QString base = m_folder.filePath(QString::number(++m_count));
        const Pair made{base + QStringLiteral(".pem"), base + QStringLiteral(".key")};
        const QString request = base + QStringLiteral(".csr");
        QString extensions = QStringLiteral("basicConstraints=CA:TRUE\n");
        if (name != QLatin1String("authority"))
            extensions = QStringLiteral("basicConstraints=CA:FALSE\nsubjectAltName=DNS:%1\n").arg(name);
        const QString signing = authority
                                    ? QStringLiteral("-cert %1 -keyfile %2").arg(authority->certificate, authority->key)
                                    : QStringLiteral("-selfsign -keyfile %1").arg(made.key);
        // openssl-x509(1) makes no expired ones any more, openssl-ca(1) does.
        const QString end = QDateTime::currentDateTimeUtc().addDays(days).toString(QStringLiteral("yyyyMMddHHmmss"));
        const bool done =
            write(base + QStringLiteral(".ext"), extensions) &&
            write(m_folder.filePath(QStringLiteral("issued")), {}) &&
            write(base + QStringLiteral(".cnf"),
                  QStringLiteral("[ca]\ndefault_ca = test\n[test]\nnew_certs_dir = %1\ndatabase = %1/issued\n"
                                 "rand_serial = yes\ndefault_md = sha256\npolicy = name\n[name]\n"
                                 "commonName = supplied\n")
                      .arg(m_folder.path())) &&
            run(QStringLiteral(
                    "req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=%1 -keyout %2 -out %3")
                    .arg(name, made.key, request)) &&
            run(QStringLiteral(
                    "ca -batch -notext -config %1.cnf -extfile %1.ext -startdate 20200101000000Z -enddate %2Z "
                    "-in %3 -out %4 %5")
                    .arg(base, end, request, made.certificate, signing));
        return done ? made : Pair{};
    }

  private:
    static bool run(const QString& arguments) {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    static bool write(const QString& path, const QString& text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
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
