// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Name.h"

#include <QByteArrayView>

#include <array>

namespace standby {

/// The numbers by which names are found: of a name and of each of its ends (the names above it), from back to front, so
/// that all of them cost one pass.
constexpr quint64 dnsNameHashStart = 0x9e3779b97f4a7c15;
constexpr quint64 dnsNameHash(quint64 ofTheRest, char lowerCase) {
    return (ofTheRest ^ quint8(lowerCase)) * 0xff51afd7ed558ccd; // its upper half is well mixed
}

/// A question as it came, read without allocation.
struct DnsQuery {
    enum class Fault {
        None,
        Ignored,        ///< too short for an answer, or an answer itself
        NotImplemented, ///< an opcode that is not QUERY
        Malformed
    };

    static constexpr qsizetype headerSize = 12;
    static constexpr size_t mostLabels = 127;

    /// Reads @p message. Where it fails, id, flags and questionEnd tell as much as was read.
    Fault read(QByteArrayView message);

    quint16 id = 0;
    quint16 flags = 0;
    bool recursionDesired() const { return flags & 0x0100; }
    quint8 opcode() const { return (flags >> 11) & 0x0f; }

    qsizetype questionEnd = 0; ///< 0 while no question is read
    quint16 type = 0;
    quint16 recordClass = 0;

    int labelCount = 0;                          ///< without the root's empty one
    qsizetype nameSize;                          ///< with it
    std::array<char, DnsName::longestName> name; ///< in lower case
    std::array<quint8, mostLabels + 1> labels;   ///< where in the name each starts; the last one is the root's
    std::array<quint64, mostLabels + 1> hashes;  ///< of the name from that label on
    QByteArrayView from(int label) const { return QByteArrayView(name.data(), nameSize).sliced(labels[size_t(label)]); }

    bool edns = false; ///< RFC 6891
    bool dnssecOk = false;
    quint8 ednsVersion = 0;
    quint16 payloadSize = 512; ///< what the asker can take by UDP, at least 512

  private:
    bool readQuestion(QByteArrayView message);
    bool readRecords(QByteArrayView message, int before, int additionals);
    bool readOptions(QByteArrayView options) const;
};

} // namespace standby
