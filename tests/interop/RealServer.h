// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace standby {

/// A TCP and UDP port that is free on all of @p addresses now.
int freePort(const QStringList& addresses);

/// A packaged server that a test configures, starts on a loopback address, kills and brings back. Each has a process
/// group of its own, which is killed whole: as when the power goes.
class RealServer {
  public:
    RealServer(QString address, int port);
    virtual ~RealServer();

    /// Starts it and waits, at most 10 s, until its port accepts connections.
    bool start();
    /// SIGKILL to the whole group.
    void kill();
    /// SIGSTOP and SIGCONT: it accepts connections (the kernel does) and never answers.
    void freeze();
    void thaw();

    /// From its next start its clock is wrong by this, as faketime(1) writes it: "-10m".
    void setClockOffset(const QString& offset) { m_clockOffset = offset; }

    QString address() const { return m_address; }
    int port() const { return m_port; }
    /// Address with brackets if it is IPv6, and port.
    QString authority() const;

  protected:
    /// Writes the configuration into folder() and says how to start in the foreground.
    virtual QStringList commandLine() = 0;
    QString folder() const { return m_folder.path(); }
    /// Writes a file of the folder; its path.
    QString write(const QString& name, const QString& text) const;

  private:
    void signalGroup(int signal);

    QString m_address;
    int m_port;
    QString m_clockOffset;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
};

/// nginx; with a certificate (PEM files) over HTTPS. Answers `ready` with 200 to any path, but `/status/503` with 503.
class WebServer final : public RealServer {
  public:
    WebServer(QString address, int port, QString certificateFile = {}, QString keyFile = {});

  protected:
    QStringList commandLine() override;

  private:
    QString m_certificateFile;
    QString m_keyFile;
};

class FtpServer final : public RealServer { ///< vsftpd
  public:
    using RealServer::RealServer;

  protected:
    QStringList commandLine() override;
};

class SmtpServer final : public RealServer { ///< OpenSMTPD; needs root
  public:
    using RealServer::RealServer;

  protected:
    QStringList commandLine() override;
};

/// dovecot with one of its protocols, `imap` or `pop3`.
class MailboxServer final : public RealServer {
  public:
    MailboxServer(QString protocol, QString address, int port);

  protected:
    QStringList commandLine() override;

  private:
    QString m_protocol;
};

/// named, authoritative for example.test: www has 192.0.2.10 and 2001:db8::10. Listens on 127.0.0.1 or ::1 only.
class NameServer final : public RealServer {
  public:
    using RealServer::RealServer;

  protected:
    QStringList commandLine() override;
};

/// A self-signed certificate for @p hostName in @p folder (certificate.pem, key.pem), good for @p days.
bool makeCertificate(const QString& folder, const QString& hostName, int days);

} // namespace standby
