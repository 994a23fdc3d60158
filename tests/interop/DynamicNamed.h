// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interop/RealServer.h"
#include "model/DnsSettings.h"

namespace standby {

/// named, primary of zones that take dynamic updates:
/// - example.test: with any of keys(), or (as update-policy) not with the key "stranger"
/// - open.test: unsigned, from anywhere
/// - closed.test: from nobody
/// www has 192.0.2.10 and 2001:db8::10 in each, with a TTL of 60 s, and alias is a CNAME of it.
class DynamicNamed final : public RealServer {
  public:
    using RealServer::RealServer;

    /// One of each algorithm, "KEY-hmac-sha256" and so on.
    static QList<Tsig> keys();
    /// Known, but not allowed to do anything.
    static Tsig stranger();

    /// What dig says of a name: the sorted data of its A and AAAA records, joined by a space.
    QString dig(const QString& name) const;

  protected:
    QStringList commandLine() override;
};

} // namespace standby
