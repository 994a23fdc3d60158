// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interop/RealServer.h"
#include "model/DnsSettings.h"

namespace standby {

/// A DNS server that is the primary of zones with dynamic updates. In each, www has 192.0.2.10 and 2001:db8::10 with a
/// TTL of 60 s, alias is a CNAME of it, and sub is delegated. The zones:
/// - example.test: with any of keys(), but not with stranger()
/// - open.test: unsigned, from anywhere
/// - closed.test: from nobody
class DynamicServer : public RealServer {
  public:
    using RealServer::RealServer;

    /// Starts it and waits, at most 10 s, until it answers for its zones.
    bool startServing();
    /// One of each algorithm, "key-hmac-sha256" and so on.
    static QList<Tsig> keys();
    /// Known, but not allowed to do anything.
    static Tsig stranger();
    /// What dig says of a name: the sorted data of its A and AAAA records, joined by a space.
    QString dig(const QString& name) const;

  protected:
    static QStringList zones();
    /// Writes the zone's file, named as the zone; its path.
    QString writeZone(const QString& zone) const;
};

class DynamicNamed final : public DynamicServer {
  public:
    using DynamicServer::DynamicServer;

  protected:
    QStringList commandLine() override;
};

class DynamicKnot final : public DynamicServer {
  public:
    using DynamicServer::DynamicServer;

  protected:
    QStringList commandLine() override;
};

class DynamicPowerDns final : public DynamicServer {
  public:
    using DynamicServer::DynamicServer;

  protected:
    QStringList commandLine() override;
};

} // namespace standby
