// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/Result.h"

#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>

#include <optional>

namespace standby {

/// Where and how the options say that the HTTP API listens.
struct ListenTarget {
    QList<QHostAddress> addresses; ///< "localhost" has two; any other name stands for all addresses of this machine
    quint16 port = 0;              ///< 0: any free one
    std::optional<QSslConfiguration> tls;
    bool hasPassword = false;

    /// Same sockets; TLS and password may differ.
    bool sameSockets(const ListenTarget& other) const { return addresses == other.addresses && port == other.port; }
};

/// Errors: no usable URL, not a loopback address without a password, https:// without a certificate, or certificate
/// and key that cannot be read or do not belong together. Reads the two files.
Result<ListenTarget> listenTarget(const HttpApiOptions& options);

} // namespace standby
