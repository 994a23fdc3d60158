// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/Result.h"

namespace standby {

/// Puts stored secrets in place of the masks of an imported file, matched by id within lists. A secret that nobody has
/// is left empty, and said so.
class SecretsKept {
  public:
    /// Adds to @p warnings, which outlives it, with pointers into the file.
    explicit SecretsKept(Errors& warnings) : m_warnings(warnings) {}

    /// @p pointer is that of the received value in the file. API keys without their hash are left out.
    void keep(Options& received, const Options& stored, const QString& pointer);
    /// @p stored null: the set is new.
    void keep(ServerSet& received, const ServerSet* stored, const QString& pointer);

  private:
    void secret(QString& received, const QString* stored, const QString& what, const QString& pointer);
    void dnsServers(QList<DnsServer>& received, const QList<DnsServer>* stored, const QString& of,
                    const QString& pointer);
    void rules(QList<NotificationRule>& received, const QList<NotificationRule>* stored, const QString& of,
               const QString& pointer);
    void apiKeys(QList<ApiKey>& received, const QList<ApiKey>& stored, const QString& pointer);

    Errors& m_warnings;
};

} // namespace standby
