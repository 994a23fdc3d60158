// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace standby {

/// What opens the HTTP API of an engine. Never shown, logged or part of a message.
struct Credentials {
    enum class Kind { None, Password, ApiKey };
    Kind kind = Kind::None;
    QString secret;

    bool operator==(const Credentials&) const = default;
    /// The value of the Authorization header (RFC 7617; RFC 6750, section 2.1); empty for none.
    QByteArray authorization() const;
    /// Whether this can be sent at all: an API key is visible ASCII without spaces, so that it stays within its header.
    bool sendable() const;
};

} // namespace standby
