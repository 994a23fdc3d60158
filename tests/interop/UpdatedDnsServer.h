// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interop/RealServer.h"

#include <QJsonObject>

namespace standby {

/// A packaged DNS server that is authoritative for example.test (www has 192.0.2.10, TTL 60) and takes dynamic updates
/// that are signed with one of its keys: `key-hmac-sha256` and so on for each algorithm, all with secret(). Another
/// key, `key-without-rights`, it knows too, but it may change nothing. What was updated survives kill().
class UpdatedDnsServer : public RealServer {
  public:
    enum class Kind { Bind, Knot, PowerDns };
    static std::unique_ptr<UpdatedDnsServer> make(Kind kind, const QString& address, int port);
    static QStringList algorithms();
    static QString secret();

    /// From its next start its clock is wrong by this, as faketime(1) writes it: "-10m".
    void setClockOffset(const QString& offset) { m_clockOffset = offset; }

    /// An entry of `dnsUpdate.servers` for it.
    QJsonObject asDnsServer(const QString& algorithm = QStringLiteral("hmac-sha256")) const;
    /// What dig(1) gets from it for the A records of @p name, sorted.
    QStringList dig(const QString& name) const;

  protected:
    using RealServer::RealServer;

    virtual QStringList serverCommand() = 0;
    QStringList commandLine() final;
    QString pathOf(const QString& name) const { return folder() + QLatin1Char('/') + name; }
    /// The zone, unless the server keeps one of its own already.
    QString writeZoneOnce() const;
    /// Names of all keys.
    static QStringList keyNames();
    static QString algorithmOf(const QString& keyName);

  private:
    QString m_clockOffset;
};

} // namespace standby
