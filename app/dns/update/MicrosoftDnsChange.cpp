// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/MicrosoftDnsChange.h"

#include "model/IpAddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace standby {

namespace {

constexpr int recordDoesNotExist = 9701;  // DNS_ERROR_RECORD_DOES_NOT_EXIST
constexpr int recordAlreadyExists = 9711; // DNS_ERROR_RECORD_ALREADY_EXISTS
constexpr int nameDoesNotExist = 9714;    // DNS_ERROR_NAME_DOES_NOT_EXIST

bool isPlainLabel(QByteArrayView label) {
    return label[0] != '-' && std::all_of(label.begin(), label.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_';
           });
}

bool isPlain(const DnsName& name) {
    for (DnsName rest = name.isWildcard() ? name.parent() : name; !rest.isRoot(); rest = rest.parent()) {
        if (!isPlainLabel(QByteArrayView(rest.wire()).sliced(1, rest.wire()[0])))
            return false;
    }
    return true;
}

/// As dnscmd wants it: absolute, because only a single label may be relative; "@" for the zone itself.
QString nodeOf(const MicrosoftDnsChange& change) {
    return change.name == change.zone ? QStringLiteral("@") : change.name.toText() + u'.';
}

/// QHostAddress alone takes "192" for 0.0.0.192.
QHostAddress addressIn(const QString& text) {
    return IpAddress::fromText(text) ? QHostAddress(text) : QHostAddress();
}

QString typeOf(const QHostAddress& address) {
    return address.protocol() == QAbstractSocket::IPv6Protocol ? QStringLiteral("AAAA") : QStringLiteral("A");
}

MicrosoftDnsCommand adding(const MicrosoftDnsChange& change, const QHostAddress& address) {
    return {{QStringLiteral("/RecordAdd"), change.zone.toText(), nodeOf(change), QString::number(change.ttlSeconds),
             typeOf(address), address.toString()},
            {recordAlreadyExists},
            QStringLiteral("adding the %1 record %2").arg(typeOf(address), address.toString())};
}

MicrosoftDnsCommand deleting(const MicrosoftDnsChange& change, const QHostAddress& address) {
    return {{QStringLiteral("/RecordDelete"), change.zone.toText(), nodeOf(change), typeOf(address), address.toString(),
             QStringLiteral("/f")},
            {recordDoesNotExist, nameDoesNotExist},
            QStringLiteral("deleting the %1 record %2").arg(typeOf(address), address.toString())};
}

} // namespace

Result<Done> checkChange(const MicrosoftDnsChange& change) {
    if (change.zone.isRoot() || change.zone.isWildcard() || !isPlain(change.zone))
        return Error{
            QStringLiteral("%1 is not a zone whose records can be changed with dnscmd.").arg(change.zone.toText()), {}};
    if (!isPlain(change.name))
        return Error{QStringLiteral("%1 has characters that dnscmd does not take; letters, digits, hyphens and "
                                    "underscores are possible.")
                         .arg(change.name.toText()),
                     {}};
    if (!change.name.isIn(change.zone))
        return Error{QStringLiteral("%1 is not in the zone %2.").arg(change.name.toText(), change.zone.toText()), {}};
    if (change.addresses.isEmpty() || change.addresses.size() > MicrosoftDnsChange::mostAddresses)
        return Error{QStringLiteral("A name can be given 1 to %1 addresses, not %2.")
                         .arg(MicrosoftDnsChange::mostAddresses)
                         .arg(change.addresses.size()),
                     {}};
    for (const QHostAddress& address : change.addresses) {
        if (address.isNull() || !address.scopeId().isEmpty())
            return Error{QStringLiteral("\"%1\" is not an address for DNS.").arg(address.toString()), {}};
    }
    if (change.ttlSeconds > MicrosoftDnsChange::longestTtl)
        return Error{QStringLiteral("A TTL has at most %1 seconds.").arg(MicrosoftDnsChange::longestTtl), {}};
    return Done{};
}

QByteArray toJson(const MicrosoftDnsChange& change, const QString& nonce) {
    QJsonArray addresses;
    for (const QHostAddress& address : change.addresses)
        addresses << address.toString();
    const QJsonObject object{{QStringLiteral("nonce"), nonce},
                             {QStringLiteral("zone"), change.zone.toText()},
                             {QStringLiteral("name"), change.name.toText()},
                             {QStringLiteral("addresses"), addresses},
                             {QStringLiteral("ttlSeconds"), qint64(change.ttlSeconds)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<MicrosoftDnsChange> changeFromJson(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    static const QStringList members = {QStringLiteral("addresses"), QStringLiteral("name"), QStringLiteral("nonce"),
                                        QStringLiteral("ttlSeconds"), QStringLiteral("zone")};
    if (object.keys() != members) // sorted both
        return Error{QStringLiteral("A request has exactly these members: %1.").arg(members.join(QStringLiteral(", "))),
                     {}};
    const Result<DnsName> zone = DnsName::fromText(object[QLatin1String("zone")].toString());
    if (!zone)
        return zone.errors();
    const Result<DnsName> name = DnsName::fromText(object[QLatin1String("name")].toString());
    if (!name)
        return name.errors();
    MicrosoftDnsChange change{*zone, *name, {}, 0};
    const QJsonArray addresses = object[QLatin1String("addresses")].toArray();
    for (const QJsonValue& address : addresses)
        change.addresses << addressIn(address.toString());
    const double ttl = object[QLatin1String("ttlSeconds")].toDouble(-1);
    if (ttl < 0 || ttl > MicrosoftDnsChange::longestTtl || ttl != std::floor(ttl))
        return Error{
            QStringLiteral("ttlSeconds must be a whole number from 0 to %1.").arg(MicrosoftDnsChange::longestTtl), {}};
    change.ttlSeconds = quint32(ttl);
    if (const Result<Done> checked = checkChange(change); !checked)
        return checked.errors();
    return change;
}

QList<MicrosoftDnsRecord> recordsIn(const QByteArray& output) {
    QList<MicrosoftDnsRecord> records;
    for (const QByteArray& line : output.split('\n')) {
        // @ [Aging:3570000] 1200 A 192.0.2.1
        const QList<QByteArray> words = line.simplified().split(' ');
        const qsizetype last = words.size() - 1;
        if (last < 1 || (words[last - 1] != "A" && words[last - 1] != "AAAA"))
            continue;
        const QHostAddress address = addressIn(QString::fromLatin1(words[last]));
        if (address.isNull() || typeOf(address).toLatin1() != words[last - 1])
            continue;
        bool read = false;
        const quint32 ttl = last < 2 ? 0 : words[last - 2].toUInt(&read);
        records << MicrosoftDnsRecord{address, read ? ttl : MicrosoftDnsChange::longestTtl + 1};
    }
    return records;
}

MicrosoftDnsCommand listing(const MicrosoftDnsChange& change) {
    return {{QStringLiteral("/EnumRecords"), change.zone.toText(), nodeOf(change), QStringLiteral("/Node")},
            {recordDoesNotExist, nameDoesNotExist},
            QStringLiteral("listing the records of %1").arg(change.name.toText())};
}

QList<MicrosoftDnsCommand> commandsFor(const MicrosoftDnsChange& change, const QList<MicrosoftDnsRecord>& present) {
    QList<MicrosoftDnsCommand> additions;
    QList<MicrosoftDnsCommand> replacements;
    QList<MicrosoftDnsCommand> deletions;
    QList<QHostAddress> done;
    for (const QHostAddress& address : change.addresses) {
        if (done.contains(address))
            continue;
        done << address;
        const auto found = std::find_if(present.cbegin(), present.cend(),
                                        [&](const MicrosoftDnsRecord& record) { return record.address == address; });
        if (found == present.cend())
            additions << adding(change, address);
        else if (found->ttlSeconds != change.ttlSeconds)
            replacements << deleting(change, address) << adding(change, address);
    }
    for (const MicrosoftDnsRecord& record : present) {
        if (done.contains(record.address))
            continue;
        done << record.address;
        deletions << deleting(change, record.address);
    }
    return additions + replacements + deletions;
}

} // namespace standby
