// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Message.h"

namespace standby {

/// Reads a message piece by piece, front to back, each piece checked against the end of the message. Nothing is read
/// because a count says so: it is there or it is a mistake. After the first mistake everything else is one.
class DnsMessageReader {
  public:
    explicit DnsMessageReader(QByteArrayView message) : m_message(message) {}

    struct Counts {
        quint16 questions = 0;
        quint16 answers = 0;
        quint16 authorities = 0;
        quint16 additionals = 0;
    };

    /// The first piece.
    std::optional<DnsHeader> readHeader();
    /// As claimed; known after readHeader().
    const Counts& counts() const { return m_counts; }
    std::optional<DnsQuestion> readQuestion();
    std::optional<DnsRecord> readRecord();

    /// Where the next piece starts; a TSIG is checked over what is before it (RFC 8945, 4.3.3).
    qsizetype position() const { return m_position; }
    bool atEnd() const { return m_position == m_message.size(); }

  private:
    bool read(quint16& number);
    bool read(quint32& number);
    /// Reads a name at @p position and moves it behind. Pointers must lead strictly backwards, each before where the
    /// last one led, so that no chain of them is endless, and not into the header, which has no names.
    bool readName(qsizetype& position, QByteArray& wire) const;
    bool readData(quint16 type, qsizetype length, QByteArray& data);

    QByteArrayView m_message;
    qsizetype m_position = 0;
    Counts m_counts;
};

/// Reads a whole message. Bytes behind the last record are a mistake.
Result<DnsMessage> readDnsMessage(QByteArrayView message);

} // namespace standby
