// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interop/RealServer.h"

#include <QJsonObject>

namespace standby {

/// A message as Python's email parser reads it: from, to, subject, date, messageId, autoSubmitted, type, body, defects
/// (a list, empty when the parser has nothing to complain of).
QJsonObject readMessage(const QByteArray& message);

/// OpenSMTPD that delivers mail for a@example.test and b@example.test, plain. Needs root. There is one at a time: its
/// queue and its control socket are the system's.
class MailStore final : public RealServer {
  public:
    MailStore(QString address, int port);

    /// Waits, at most 10 s, for so many messages; all that are there.
    QList<QByteArray> messages(int count);

  protected:
    QStringList commandLine() override;
};

/// dovecot's submission service in front of a MailStore: STARTTLS on port(), TLS on tlsPort(), and the login me with
/// the password hunter22.
class SubmissionServer final : public RealServer {
  public:
    SubmissionServer(const MailStore& store, QString address, int port, int tlsPort, QString certificateFile,
                     QString keyFile);

    int tlsPort() const { return m_tlsPort; }
    static bool isInstalled(); ///< in a version whose configuration is known here, 2.3

  protected:
    QStringList commandLine() override;

  private:
    QString m_storeAddress;
    int m_storePort;
    int m_tlsPort;
    QString m_certificateFile;
    QString m_keyFile;
};

/// aiosmtpd with STARTTLS, a login (me, hunter22), SMTPUTF8, a limit of 33,554,432 bytes, and faults by recipient:
/// refused@ is unknown, full@ is over its quota, message@ has the message refused, slow@ has it taken after 2 s,
/// drop@ has the connection dropped after the last dot.
class FaultyMailServer final : public RealServer {
  public:
    FaultyMailServer(QString address, int port, QString certificateFile, QString keyFile);

    QList<QByteArray> messages() const; ///< that it took

  protected:
    QStringList commandLine() override;

  private:
    QString m_certificateFile;
    QString m_keyFile;
};

} // namespace standby
