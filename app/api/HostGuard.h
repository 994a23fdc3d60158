// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

namespace standby {

/// Refuses what a web page in somebody's browser may have sent: a Host that is none of the listener's names (DNS
/// rebinding), a foreign Origin, and cross-site requests that change something (Fetch Metadata, Sec-Fetch-Site).
/// Names: the configured one; the loopback names when listening there; the machine's own names and, for a wildcard, its
/// addresses otherwise. Ports are not compared: a forwarded port is still this program.
class HostGuard {
  public:
    struct Refusal {
        int status = 403;
        QString detail;
    };

    void setListener(const QUrl& url);
    /// Nothing: the request may pass.
    std::optional<Refusal> check(const ApiRequest& request);

  private:
    bool isName(const QString& host);
    void readMachineAddresses();

    QUrl m_listener;
    bool m_everyAddress = false;
    QSet<QString> m_names; ///< lower case; addresses in canonical form
    QByteArray m_lastGood; ///< the Host that passed last, as it came: most clients are one
};

} // namespace standby
