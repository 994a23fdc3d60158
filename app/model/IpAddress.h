// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace standby {

/// An IPv4 or IPv6 address, for those who may not know the network library.
struct IpAddress {
    std::array<quint8, 16> bytes{}; ///< IPv4: the first four
    bool v6 = false;
    QString zone; ///< of a link-local IPv6 address, without `%`

    bool operator==(const IpAddress&) const = default;

    /// Dotted decimal with four parts and no leading zeros, or RFC 4291, section 2.2. Anything else is nothing.
    static std::optional<IpAddress> fromText(QStringView text);
    /// Canonical: RFC 5952, the text that QHostAddress gives too.
    QString toText() const;

    bool isLoopback() const;
    bool isLinkLocal() const;
};

/// The canonical texts of addresses tell the family.
inline bool isIpv6Text(QStringView text) {
    return text.contains(QLatin1Char(':'));
}

} // namespace standby
