// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/MessageReader.h"

#include <QtEndian>

namespace standby {

namespace {

constexpr qsizetype headerSize = 12;

/// How many names start the data of a type, behind how many bytes; only the types of RFC 1035 may be compressed there.
struct NamesInData {
    qsizetype before = 0;
    int names = 0;
};
NamesInData namesIn(quint16 type) {
    switch (type) {
    case dnsType::ns:
    case dnsType::cname:
    case dnsType::ptr:
        return {0, 1};
    case dnsType::mx:
        return {2, 1};
    case dnsType::soa:
        return {0, 2};
    default:
        return {};
    }
}

} // namespace

bool DnsMessageReader::read(quint16& number) {
    if (m_message.size() - m_position < 2)
        return false;
    number = qFromBigEndian<quint16>(m_message.data() + m_position);
    m_position += 2;
    return true;
}

bool DnsMessageReader::read(quint32& number) {
    if (m_message.size() - m_position < 4)
        return false;
    number = qFromBigEndian<quint32>(m_message.data() + m_position);
    m_position += 4;
    return true;
}

std::optional<DnsHeader> DnsMessageReader::readHeader() {
    quint16 flags = 0;
    DnsHeader header;
    if (m_position != 0 || m_message.size() < headerSize)
        return {};
    read(header.id);
    read(flags);
    read(m_counts.questions);
    read(m_counts.answers);
    read(m_counts.authorities);
    read(m_counts.additionals);
    header.response = flags & 0x8000;
    header.opcode = (flags >> 11) & 0x0f;
    header.authoritative = flags & 0x0400;
    header.truncated = flags & 0x0200;
    header.recursionDesired = flags & 0x0100;
    header.recursionAvailable = flags & 0x0080;
    header.reserved = flags & 0x0040;
    header.authenticData = flags & 0x0020;
    header.checkingDisabled = flags & 0x0010;
    header.rcode = flags & 0x0f;
    return header;
}

bool DnsMessageReader::readName(qsizetype& position, QByteArray& wire) const {
    const qsizetype start = wire.size();
    qsizetype at = position;
    qsizetype limit = position; // where a pointer may not lead any more
    bool jumped = false;
    while (at < m_message.size()) {
        const quint8 length = quint8(m_message[at]);
        if ((length & 0xc0) == 0xc0) {
            if (m_message.size() - at < 2)
                return false;
            const qsizetype target = qFromBigEndian<quint16>(m_message.data() + at) & 0x3fff;
            if (target >= limit || target < headerSize)
                return false;
            if (!jumped)
                position = at + 2;
            jumped = true;
            limit = target;
            at = target;
            continue;
        }
        if (length > DnsName::longestLabel || m_message.size() - at < length + 1 ||
            wire.size() - start + length + 1 > DnsName::longestName)
            return false;
        wire.append(m_message.data() + at, length + 1);
        at += length + 1;
        if (length == 0) {
            if (!jumped)
                position = at;
            return true;
        }
    }
    return false;
}

std::optional<DnsQuestion> DnsMessageReader::readQuestion() {
    QByteArray wire;
    DnsQuestion question;
    if (!readName(m_position, wire) || !read(question.type) || !read(question.recordClass)) {
        m_position = m_message.size() + 1;
        return {};
    }
    question.name = *DnsName::fromWire(wire);
    return question;
}

std::optional<DnsRecord> DnsMessageReader::readRecord() {
    QByteArray wire;
    DnsRecord record;
    quint16 length = 0;
    if (!readName(m_position, wire) || !read(record.type) || !read(record.recordClass) || !read(record.ttlSeconds) ||
        !read(length) || m_message.size() - m_position < length || !readData(record.type, length, record.data)) {
        m_position = m_message.size() + 1;
        return {};
    }
    record.name = *DnsName::fromWire(wire);
    return record;
}

bool DnsMessageReader::readData(quint16 type, qsizetype length, QByteArray& data) {
    const qsizetype end = m_position + length;
    const NamesInData form = namesIn(type);
    // The deletions of an UPDATE have a type and no data (RFC 2136, 2.5.2).
    if (form.names > 0 && length > 0) {
        if (length < form.before)
            return false;
        data.append(m_message.data() + m_position, form.before);
        m_position += form.before;
        for (int i = 0; i < form.names; ++i) {
            if (!readName(m_position, data) || m_position > end)
                return false;
        }
    }
    data.append(m_message.data() + m_position, end - m_position);
    m_position = end;
    return true;
}

Result<DnsMessage> readDnsMessage(QByteArrayView bytes) {
    const auto mistake = [](const QString& what) { return Error{QStringLiteral("The DNS message ") + what, {}}; };
    DnsMessageReader reader(bytes);
    DnsMessage message;
    const std::optional<DnsHeader> header = reader.readHeader();
    if (!header)
        return mistake(QStringLiteral("is shorter than its header."));
    message.header = *header;
    for (int i = 0; i < reader.counts().questions; ++i) {
        std::optional<DnsQuestion> question = reader.readQuestion();
        if (!question)
            return mistake(QStringLiteral("has a broken question."));
        message.questions << std::move(*question);
    }
    const auto readSection = [&](QList<DnsRecord>& section, int count) {
        for (int i = 0; i < count; ++i) {
            std::optional<DnsRecord> record = reader.readRecord();
            if (!record)
                return false;
            section << std::move(*record);
        }
        return true;
    };
    if (!readSection(message.answers, reader.counts().answers) ||
        !readSection(message.authorities, reader.counts().authorities) ||
        !readSection(message.additionals, reader.counts().additionals))
        return mistake(QStringLiteral("has a broken record."));
    if (!reader.atEnd())
        return mistake(QStringLiteral("has bytes behind its last record."));
    return message;
}

} // namespace standby
