// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/Tsig.h"

#include "dns/MessageReader.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <cstdlib>

namespace standby {

namespace {

constexpr quint16 fudgeSeconds = 300;
constexpr qsizetype headerSize = 12;
constexpr qsizetype additionalCountAt = 10;
constexpr qsizetype timeSize = 6;

struct Algorithm {
    TsigAlgorithm algorithm;
    QCryptographicHash::Algorithm hash;
    const char* text;
    const char* name; ///< RFC 8945, 6
};
constexpr Algorithm algorithms[] = {
    {TsigAlgorithm::HmacMd5, QCryptographicHash::Md5, "hmac-md5", "hmac-md5.sig-alg.reg.int"},
    {TsigAlgorithm::HmacSha1, QCryptographicHash::Sha1, "hmac-sha1", "hmac-sha1"},
    {TsigAlgorithm::HmacSha224, QCryptographicHash::Sha224, "hmac-sha224", "hmac-sha224"},
    {TsigAlgorithm::HmacSha256, QCryptographicHash::Sha256, "hmac-sha256", "hmac-sha256"},
    {TsigAlgorithm::HmacSha384, QCryptographicHash::Sha384, "hmac-sha384", "hmac-sha384"},
    {TsigAlgorithm::HmacSha512, QCryptographicHash::Sha512, "hmac-sha512", "hmac-sha512"},
};

const Algorithm& termsOf(TsigAlgorithm algorithm) {
    return algorithms[size_t(algorithm)];
}

DnsName nameOf(TsigAlgorithm algorithm) {
    return DnsName::fromText(QString::fromLatin1(termsOf(algorithm).name)).value();
}

void append(QByteArray& bytes, quint16 number) {
    char wire[2];
    qToBigEndian(number, wire);
    bytes.append(wire, 2);
}

void appendTime(QByteArray& bytes, qint64 seconds) {
    char wire[8];
    qToBigEndian(seconds, wire);
    bytes.append(wire + 2, timeSize);
}

qint64 readTime(QByteArrayView bytes) {
    char wire[8] = {};
    std::copy_n(bytes.data(), timeSize, wire + 2);
    return qFromBigEndian<qint64>(wire);
}

/// The data of a TSIG record (RFC 8945, 4.2).
struct TsigRecord {
    DnsName algorithm;
    qint64 timeSigned = 0; ///< 48 bits
    quint16 fudge = fudgeSeconds;
    QByteArray mac;
    quint16 originalId = 0;
    quint16 error = tsigError::none;
    QByteArray other;

    static std::optional<TsigRecord> read(QByteArrayView data);
    /// What is signed besides the message (RFC 8945, 4.3.3).
    QByteArray variables(const DnsName& keyName) const;
};

std::optional<TsigRecord> TsigRecord::read(QByteArrayView data) {
    TsigRecord record;
    qsizetype nameEnd = 0;
    while (nameEnd < data.size() && data[nameEnd] != 0)
        nameEnd += quint8(data[nameEnd]) + 1;
    ++nameEnd;
    constexpr qsizetype beforeMac = timeSize + 4;
    constexpr qsizetype behindMac = 6;
    if (data.size() < nameEnd + beforeMac)
        return {};
    const std::optional<DnsName> algorithm = DnsName::fromWire(data.first(nameEnd));
    if (!algorithm)
        return {};
    record.algorithm = *algorithm;
    const char* numbers = data.data() + nameEnd;
    record.timeSigned = readTime(data.sliced(nameEnd, timeSize));
    record.fudge = qFromBigEndian<quint16>(numbers + timeSize);
    const qsizetype macSize = qFromBigEndian<quint16>(numbers + timeSize + 2);
    const qsizetype macAt = nameEnd + beforeMac;
    if (data.size() < macAt + macSize + behindMac)
        return {};
    record.mac = data.sliced(macAt, macSize).toByteArray();
    numbers = data.data() + macAt + macSize;
    record.originalId = qFromBigEndian<quint16>(numbers);
    record.error = qFromBigEndian<quint16>(numbers + 2);
    if (data.size() != macAt + macSize + behindMac + qFromBigEndian<quint16>(numbers + 4))
        return {};
    record.other = data.sliced(macAt + macSize + behindMac).toByteArray();
    return record;
}

QByteArray TsigRecord::variables(const DnsName& keyName) const {
    QByteArray bytes = keyName.canonicalWire();
    append(bytes, dnsClass::any);
    bytes.append(4, '\0'); // TTL
    bytes += algorithm.canonicalWire();
    appendTime(bytes, timeSigned);
    append(bytes, fudge);
    append(bytes, error);
    append(bytes, quint16(other.size()));
    return bytes + other;
}

bool equalInConstantTime(const QByteArray& a, const QByteArray& b) {
    if (a.size() != b.size())
        return false;
    quint8 difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = quint8(difference | (quint8(a[i]) ^ quint8(b[i])));
    return difference == 0;
}

/// Where the TSIG of a message starts, and what it is.
struct FoundTsig {
    bool broken = false;
    std::optional<DnsRecord> record;
    qsizetype position = 0;
};

FoundTsig findTsig(QByteArrayView message) {
    DnsMessageReader reader(message);
    FoundTsig found;
    if (!reader.readHeader())
        return {true, {}, 0};
    for (int i = 0; i < reader.counts().questions; ++i) {
        if (!reader.readQuestion())
            return {true, {}, 0};
    }
    const int records = reader.counts().answers + reader.counts().authorities + reader.counts().additionals;
    for (int i = 0; i < records; ++i) {
        const qsizetype position = reader.position();
        std::optional<DnsRecord> record = reader.readRecord();
        if (!record)
            return {true, {}, 0};
        if (record->type != dnsType::tsig)
            continue;
        // Last of the additional section, once (RFC 8945, 5.1).
        if (i != records - 1 || reader.counts().additionals == 0 || record->recordClass != dnsClass::any ||
            record->ttlSeconds != 0)
            return {true, {}, 0};
        found.record = std::move(record);
        found.position = position;
    }
    found.broken = !reader.atEnd();
    return found;
}

} // namespace

Result<TsigKey> TsigKey::from(const Tsig& settings) {
    TsigKey key;
    key.algorithm = settings.algorithm;
    const Result<DnsName> name = DnsName::fromText(settings.keyName.trimmed());
    if (!name.ok())
        return Error{QStringLiteral("The key's name is not one: ") + name.message(), QStringLiteral("/keyName")};
    key.name = *name;
    const auto decoded = QByteArray::fromBase64Encoding(
        settings.secret.trimmed().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return Error{QStringLiteral("The key's secret is not base64. Copy it from the server's configuration again."),
                     QStringLiteral("/secret")};
    key.secret = *decoded;
    return key;
}

TsigSigned signDnsMessage(QByteArrayView message, const TsigKey& key, qint64 now) {
    TsigRecord record;
    record.algorithm = nameOf(key.algorithm);
    record.timeSigned = now;
    record.originalId = qFromBigEndian<quint16>(message.data());

    QMessageAuthenticationCode code(termsOf(key.algorithm).hash, key.secret);
    code.addData(message.data(), message.size());
    code.addData(record.variables(key.name));
    TsigSigned result{message.toByteArray(), code.result()};

    QByteArray data = record.algorithm.canonicalWire();
    appendTime(data, record.timeSigned);
    append(data, record.fudge);
    append(data, quint16(result.mac.size()));
    data += result.mac;
    append(data, record.originalId);
    append(data, record.error);
    append(data, 0);

    QByteArray& bytes = result.message;
    bytes += key.name.canonicalWire();
    append(bytes, dnsType::tsig);
    append(bytes, dnsClass::any);
    bytes.append(4, '\0');
    append(bytes, quint16(data.size()));
    bytes += data;
    const quint16 additionals = qFromBigEndian<quint16>(bytes.constData() + additionalCountAt);
    qToBigEndian(quint16(additionals + 1), bytes.data() + additionalCountAt);
    return result;
}

TsigCheck checkSignedAnswer(QByteArrayView answer, const TsigKey& key, QByteArrayView requestMac, qint64 now) {
    using Finding = TsigCheck::Finding;
    const FoundTsig found = findTsig(answer);
    if (found.broken)
        return {Finding::Malformed, tsigError::none, {}};
    if (!found.record)
        return {Finding::Unsigned, tsigError::none, {}};
    const std::optional<TsigRecord> record = TsigRecord::read(found.record->data);
    if (!record)
        return {Finding::Malformed, tsigError::none, {}};

    TsigCheck check;
    check.error = record->error;
    if (record->error == tsigError::badTime && record->other.size() == timeSize)
        check.serverTime = readTime(record->other);
    if (record->mac.isEmpty()) {
        check.finding = Finding::EmptySigned;
        return check;
    }
    if (!(found.record->name == key.name) || !(record->algorithm == nameOf(key.algorithm))) {
        check.finding = Finding::OtherKey;
        return check;
    }
    // The message as it was before its signature, under the id that it was signed with (RFC 8945, 4.3.3).
    QByteArray header = answer.first(headerSize).toByteArray();
    qToBigEndian(record->originalId, header.data());
    const quint16 additionals = qFromBigEndian<quint16>(header.constData() + additionalCountAt);
    qToBigEndian(quint16(additionals - 1), header.data() + additionalCountAt);
    QByteArray request;
    append(request, quint16(requestMac.size()));
    request.append(requestMac.data(), requestMac.size());

    QMessageAuthenticationCode code(termsOf(key.algorithm).hash, key.secret);
    code.addData(request);
    code.addData(header);
    code.addData(answer.data() + headerSize, found.position - headerSize);
    code.addData(record->variables(found.record->name));
    const QByteArray expected = code.result();
    if (record->mac.size() < expected.size())
        check.finding = Finding::Shortened;
    else if (!equalInConstantTime(record->mac, expected))
        check.finding = Finding::Forged;
    else if (std::llabs(now - record->timeSigned) > record->fudge)
        check.finding = Finding::OutOfTime;
    else
        check.finding = Finding::Verified;
    if (check.finding == Finding::OutOfTime)
        check.serverTime = record->timeSigned;
    return check;
}

QString TsigCheck::words() const {
    switch (finding) {
    case Finding::Verified:
        return {};
    case Finding::Unsigned:
    case Finding::EmptySigned:
        return QStringLiteral("the answer is not signed");
    case Finding::Malformed:
        return QStringLiteral("the answer's signature is not well-formed");
    case Finding::OtherKey:
        return QStringLiteral("the answer is signed with another key");
    case Finding::Shortened:
        return QStringLiteral("the answer's signature is shortened");
    case Finding::Forged:
        return QStringLiteral("the answer's signature is wrong");
    case Finding::OutOfTime:
        break;
    }
    return QStringLiteral("the answer was signed at another time");
}

QString tsigErrorName(quint16 error) {
    switch (error) {
    case tsigError::badSig:
        return QStringLiteral("BADSIG");
    case tsigError::badKey:
        return QStringLiteral("BADKEY");
    case tsigError::badTime:
        return QStringLiteral("BADTIME");
    case tsigError::badTrunc:
        return QStringLiteral("BADTRUNC");
    default:
        return QStringLiteral("TSIG error %1").arg(error);
    }
}

QString tsigAlgorithmText(TsigAlgorithm algorithm) {
    return QString::fromLatin1(termsOf(algorithm).text);
}

} // namespace standby
