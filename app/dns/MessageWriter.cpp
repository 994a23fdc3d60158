// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/MessageWriter.h"

#include <QtEndian>

#include <algorithm>

namespace standby {

namespace {

constexpr quint16 largestPointer = 0x3fff;
/// Every name is compared with each place it could point at: bounded, so that a large message is not written in
/// quadratic time.
constexpr size_t mostPlaces = 128;

/// True when the name that starts at @p at in @p message, pointers followed, is @p wire. Only for what was written
/// here.
bool isNameAt(QByteArrayView message, qsizetype at, QByteArrayView wire) {
    for (qsizetype i = 0;;) {
        while ((quint8(message[at]) & 0xc0) == 0xc0)
            at = qFromBigEndian<quint16>(message.data() + at) & largestPointer;
        const qsizetype length = quint8(message[at]) + 1;
        if (wire.size() - i < length || wire.sliced(i, length) != message.sliced(at, length))
            return false;
        if (length == 1)
            return true;
        i += length;
        at += length;
    }
}

} // namespace

DnsMessageWriter::DnsMessageWriter(const DnsHeader& header, qsizetype limit)
    : m_limit(std::min(limit, largestMessage)) {
    const int flags = (header.response ? 0x8000 : 0) | (header.opcode & 0x0f) << 11 |
                      (header.authoritative ? 0x0400 : 0) | (header.truncated ? 0x0200 : 0) |
                      (header.recursionDesired ? 0x0100 : 0) | (header.recursionAvailable ? 0x0080 : 0) |
                      (header.reserved ? 0x0040 : 0) | (header.authenticData ? 0x0020 : 0) |
                      (header.checkingDisabled ? 0x0010 : 0) | (header.rcode & 0x0f);
    append(header.id);
    append(quint16(flags));
    m_bytes.append(8, '\0');
}

void DnsMessageWriter::append(quint16 number) {
    char bytes[2];
    qToBigEndian(number, bytes);
    m_bytes.append(bytes, 2);
}

void DnsMessageWriter::append(quint32 number) {
    char bytes[4];
    qToBigEndian(number, bytes);
    m_bytes.append(bytes, 4);
}

void DnsMessageWriter::appendName(QByteArrayView wire) {
    // Not the places of this name itself, which has no end yet.
    const auto placesBefore = qsizetype(m_names.size());
    for (qsizetype at = 0; wire[at] != 0;) {
        const QByteArrayView rest = wire.sliced(at);
        const auto end = m_names.cbegin() + placesBefore;
        const auto known =
            std::find_if(m_names.cbegin(), end, [&](quint16 place) { return isNameAt(m_bytes, place, rest); });
        if (known != end) {
            append(quint16(0xc000 | *known));
            return;
        }
        if (m_bytes.size() <= largestPointer && m_names.size() < mostPlaces)
            m_names.push_back(quint16(m_bytes.size()));
        const qsizetype length = quint8(wire[at]) + 1;
        m_bytes.append(wire.sliced(at, length));
        at += length;
    }
    m_bytes.append('\0');
}

bool DnsMessageWriter::keep(qsizetype sizeBefore, qsizetype countAt) {
    const quint16 count = qFromBigEndian<quint16>(m_bytes.constData() + countAt);
    if (m_bytes.size() > m_limit || count == 0xffff) {
        m_bytes.truncate(sizeBefore);
        while (!m_names.empty() && m_names.back() >= sizeBefore)
            m_names.pop_back();
        return false;
    }
    qToBigEndian(quint16(count + 1), m_bytes.data() + countAt);
    return true;
}

bool DnsMessageWriter::add(const DnsQuestion& question) {
    const qsizetype before = m_bytes.size();
    appendName(question.name.wire());
    append(question.type);
    append(question.recordClass);
    return keep(before, 4);
}

bool DnsMessageWriter::add(Section section, const DnsRecord& record) {
    const qsizetype before = m_bytes.size();
    appendName(record.name.wire());
    append(record.type);
    append(record.recordClass);
    append(record.ttlSeconds);
    const qsizetype lengthAt = m_bytes.size();
    append(quint16(0));
    appendData(record);
    const qsizetype length = m_bytes.size() - lengthAt - 2;
    qToBigEndian(quint16(length), m_bytes.data() + lengthAt);
    return keep(before, 6 + 2 * qsizetype(section));
}

void DnsMessageWriter::appendData(const DnsRecord& record) {
    if (const auto target = targetOf(record)) {
        appendName(target->wire());
    } else if (const auto soa = soaOf(record)) {
        appendName(soa->primary.wire());
        appendName(soa->contact.wire());
        m_bytes.append(QByteArrayView(record.data).last(20));
    } else {
        m_bytes.append(record.data);
    }
}

void DnsMessageWriter::setTruncated() {
    m_bytes[2] = char(quint8(m_bytes[2]) | 0x02);
}

std::optional<QByteArray> writeDnsMessage(const DnsMessage& message) {
    using Section = DnsMessageWriter::Section;
    DnsMessageWriter writer(message.header);
    bool fits = true;
    for (const DnsQuestion& question : message.questions)
        fits = fits && writer.add(question);
    const auto addAll = [&](Section section, const QList<DnsRecord>& records) {
        for (const DnsRecord& record : records)
            fits = fits && writer.add(section, record);
    };
    addAll(Section::Answer, message.answers);
    addAll(Section::Authority, message.authorities);
    addAll(Section::Additional, message.additionals);
    return fits ? std::optional<QByteArray>(writer.message()) : std::nullopt;
}

} // namespace standby
