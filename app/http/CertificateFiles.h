// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"

#include <QDateTime>

namespace standby {

/// What can be seen of the API's certificate and key without reading them, to tell when they were renewed. A value.
struct CertificateFiles {
    struct Seen {
        QDateTime modified; ///< of what a link leads to; invalid: no such file
        qint64 size = 0;

        bool operator==(const Seen&) const = default;
    };
    Seen certificate;
    Seen key;

    /// As they are now. Looks at the disk.
    static CertificateFiles of(const HttpApiOptions& options);
    /// Whether both have been left alone for some seconds at @p now: whoever renews them writes one after the other.
    bool settled(const QDateTime& now) const;

    bool operator==(const CertificateFiles&) const = default;
};

} // namespace standby
