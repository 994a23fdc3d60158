// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/Credentials.h"

#include <algorithm>

namespace standby {

QByteArray Credentials::authorization() const {
    switch (kind) {
    case Kind::Password:
        return "Basic " + QByteArray("admin:" + secret.toUtf8()).toBase64();
    case Kind::ApiKey:
        return "Bearer " + secret.toLatin1();
    case Kind::None:
        break;
    }
    return {};
}

bool Credentials::sendable() const {
    const auto isVisible = [](QChar letter) { return letter > u' ' && letter < u'\x7f'; };
    return kind == Kind::Password
               ? !secret.isEmpty()
               : kind == Kind::ApiKey && !secret.isEmpty() && std::all_of(secret.begin(), secret.end(), isVisible);
}

} // namespace standby
