// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PollingMethod.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace standby {

enum class AddressMode { FirstResponding, AllInOrder, AllRoundRobin, OneWeighted };
enum class AllFailedMode { AsIfAllResponding, SingleAddress, KeepLast };

struct AllFailed {
    AllFailedMode mode = AllFailedMode::AsIfAllResponding;
    QString address; ///< For SingleAddress only: IPv4 or IPv6.

    bool operator==(const AllFailed&) const = default;
};

/// What DNS says for a server set.
struct DnsData {
    QStringList hostNames; ///< As entered; `*.example.com` stands for all names below.
    AddressMode addresses = AddressMode::FirstResponding;
    AllFailed allFailed;
    int ttlSeconds = 60; ///< 0…2147483647 (RFC 2181, section 8)

    bool operator==(const DnsData&) const = default;
};

enum class TsigAlgorithm { HmacMd5, HmacSha1, HmacSha224, HmacSha256, HmacSha384, HmacSha512 };

struct Tsig {
    TsigAlgorithm algorithm = TsigAlgorithm::HmacSha256;
    QString keyName;
    QString secret; ///< base64; masked on the way out

    bool operator==(const Tsig&) const = default;
};

struct Rfc2136Update {
    std::optional<Tsig> tsig;

    bool operator==(const Rfc2136Update&) const = default;
};

/// An HTTP request that updates DNS or tells people. Notifications have no `expect`.
struct HttpAction {
    QString method = QStringLiteral("GET"); ///< GET, POST or PUT
    QString url;
    QList<HttpHeader> headers;
    QString body;
    QString user;
    QString password; ///< masked on the way out

    bool operator==(const HttpAction&) const = default;
};

struct HttpUpdate {
    HttpAction request;
    HttpExpectation expect;

    bool operator==(const HttpUpdate&) const = default;
};

struct MicrosoftDnsUpdate {
    bool local = true;
    int port = 0;
    QString password; ///< masked on the way out

    bool operator==(const MicrosoftDnsUpdate&) const = default;
};

using DnsUpdateMethod = std::variant<Rfc2136Update, HttpUpdate, CommandPoll, MicrosoftDnsUpdate>;

struct DnsLookupSettings {
    bool edns0 = true;
    bool ignoreTtl = false;
    double recheckSeconds = 3600;

    bool operator==(const DnsLookupSettings&) const = default;
};

QString dnsUpdateMethodType(const DnsUpdateMethod& method); ///< "rfc2136", "http" …, as in JSON

/// One DNS server whose records we update.
struct DnsServer {
    QString id;
    QString host; ///< name or IP address
    int port = 53;
    DnsLookupSettings lookup;
    DnsUpdateMethod method;
    QString notes;

    bool operator==(const DnsServer&) const = default;
};

/// "ns1.example.com", with the port if it is not DNS's own: "ns1.example.com:5353", "[2001:db8::53]:5353". For people.
QString hostWithPort(const QString& host, int port);

struct DnsUpdate {
    bool useDefaults = true;
    QList<DnsServer> servers;

    bool operator==(const DnsUpdate&) const = default;
};

} // namespace standby
