// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/DnsSettings.h"

namespace standby {

QString dnsUpdateMethodType(const DnsUpdateMethod& method) {
    struct {
        QString operator()(const Rfc2136Update&) const { return QStringLiteral("rfc2136"); }
        QString operator()(const HttpUpdate&) const { return QStringLiteral("http"); }
        QString operator()(const CommandPoll&) const { return QStringLiteral("command"); }
        QString operator()(const MicrosoftDnsUpdate&) const { return QStringLiteral("microsoftDns"); }
    } type;
    return std::visit(type, method);
}

QString hostWithPort(const QString& host, int port) {
    if (port == 53)
        return host;
    const bool isIpv6 = host.contains(QLatin1Char(':'));
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

} // namespace standby
