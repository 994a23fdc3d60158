// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"
#include "model/Result.h"

#include <QJsonObject>

namespace standby {

/// @name A DNS server as the API has it, as a value of its own
/// @{

/// A new one with this method: everything else as it is when nobody changed it, without an id.
QJsonObject defaultDnsServer(const DnsUpdateMethod& method = {});
/// With pointers into it ("/host").
Errors mistakesInDnsServer(const QJsonObject& server);
/// "ns1.example.com", or "ns1.example.com:5353" when that is not the usual one.
QString dnsServerTitle(const QJsonObject& server);

/// @}

} // namespace standby
