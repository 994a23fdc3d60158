// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/ListenError.h"

namespace standby {

QString ListenError::words(const QString& transport, const QHostAddress& address, quint16 port) const {
    const QString where = QStringLiteral("%1 port %2 of %3").arg(transport).arg(port).arg(address.toString());
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::InUse:
        return QStringLiteral("DNS cannot be answered on %1: another program uses it. It may be another DNS server, or "
                              "systemd-resolved (then set DNSStubListener=no in /etc/systemd/resolved.conf and restart "
                              "it). Stop it, or choose another address or port in the options. It is tried again every "
                              "10 seconds.")
            .arg(where);
    case Fault::Forbidden:
        return QStringLiteral("DNS cannot be answered on %1: permission denied. %2").arg(where, lowPortAdvice());
    case Fault::NotHere:
        return QStringLiteral(
                   "DNS cannot be answered on %1: this machine does not have that address. Correct it in the "
                   "options, or give it to a network interface. It is tried again every 10 seconds.")
            .arg(where);
    case Fault::FamilyMissing:
        return QStringLiteral(
                   "DNS cannot be answered on %1: this machine does not support %2. Enable it, or remove the "
                   "address in the options.")
            .arg(where,
                 address.protocol() == QAbstractSocket::IPv6Protocol ? QStringLiteral("IPv6") : QStringLiteral("IPv4"));
    case Fault::Other:
        break;
    }
    return QStringLiteral("DNS cannot be answered on %1: %2. It is tried again every 10 seconds.")
        .arg(where, qt_error_string(code));
}

} // namespace standby
