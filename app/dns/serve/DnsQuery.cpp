// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/DnsQuery.h"

#include "dns/Message.h"

#include <QtEndian>

#include <algorithm>

namespace standby {

namespace {

quint16 number(QByteArrayView message, qsizetype at) {
    return qFromBigEndian<quint16>(message.data() + at);
}

/// Behind the name at @p at, which nobody follows; -1 when it does not end.
qsizetype behindName(QByteArrayView message, qsizetype at) {
    while (at < message.size()) {
        const quint8 length = quint8(message[at]);
        if ((length & 0xc0) == 0xc0)
            return at + 2;
        if (length > DnsName::longestLabel)
            return -1;
        at += length + 1;
        if (length == 0)
            return at;
    }
    return -1;
}

} // namespace

DnsQuery::Fault DnsQuery::read(QByteArrayView message) {
    if (message.size() < headerSize)
        return Fault::Ignored;
    id = number(message, 0);
    flags = number(message, 2);
    if (flags & 0x8000) // an answer: to answer it could go on for ever
        return Fault::Ignored;
    if (opcode() != dnsOpcode::query)
        return Fault::NotImplemented;
    if (number(message, 4) != 1 || !readQuestion(message)) // RFC 9619
        return Fault::Malformed;
    const int before = number(message, 6) + number(message, 8);
    return readRecords(message, before, number(message, 10)) ? Fault::None : Fault::Malformed;
}

bool DnsQuery::readQuestion(QByteArrayView message) {
    // Nothing is before the first name that a pointer could lead to.
    qsizetype at = headerSize;
    nameSize = 0;
    for (;;) {
        if (at >= message.size())
            return false;
        const quint8 length = quint8(message[at]);
        if (length > DnsName::longestLabel || nameSize + length + 1 > DnsName::longestName ||
            message.size() - at < length + 1)
            return false;
        labels[size_t(labelCount)] = quint8(nameSize);
        std::transform(message.data() + at, message.data() + at + length + 1, name.data() + nameSize, dnsLowerCase);
        nameSize += length + 1;
        at += length + 1;
        if (length == 0)
            break;
        ++labelCount;
    }
    if (message.size() - at < 4)
        return false;
    type = number(message, at);
    recordClass = number(message, at + 2);
    questionEnd = at + 4;

    quint64 hash = dnsNameHashStart;
    qsizetype byte = nameSize;
    for (int label = labelCount; label >= 0; --label) {
        while (byte > labels[size_t(label)])
            hash = dnsNameHash(hash, name[size_t(--byte)]);
        hashes[size_t(label)] = hash;
    }
    return true;
}

bool DnsQuery::readRecords(QByteArrayView message, int before, int additionals) {
    qsizetype at = questionEnd;
    for (int i = 0; i < before + additionals; ++i) {
        const qsizetype fixed = behindName(message, at);
        if (fixed < 0 || message.size() - fixed < 10)
            return false;
        const qsizetype length = number(message, fixed + 8);
        if (message.size() - fixed - 10 < length)
            return false;
        if (number(message, fixed) == dnsType::opt) {
            // Once, owned by the root, among the additional records (RFC 6891, 6.1.1).
            if (edns || i < before || fixed != at + 1)
                return false;
            edns = true;
            payloadSize = std::max<quint16>(512, number(message, fixed + 2));
            ednsVersion = quint8(message[fixed + 5]);
            dnssecOk = quint8(message[fixed + 6]) & 0x80;
            if (ednsVersion == 0 && !readOptions(message.sliced(fixed + 10, length)))
                return false;
        }
        at = fixed + 10 + length;
    }
    return true;
}

/// What they say does not matter, but that they are whole.
bool DnsQuery::readOptions(QByteArrayView options) const {
    qsizetype at = 0;
    while (at < options.size()) {
        if (options.size() - at < 4 || options.size() - at - 4 < number(options, at + 2))
            return false;
        at += 4 + number(options, at + 2);
    }
    return true;
}

} // namespace standby
