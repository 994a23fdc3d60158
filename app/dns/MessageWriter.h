// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/Message.h"

#include <vector>

namespace standby {

/// Writes a message front to back, names compressed (RFC 1035, 4.1.4) where receivers must understand it. Names that
/// differ in case are not merged, so that each keeps its spelling. A piece that does not fit into the limit is not
/// written at all.
class DnsMessageWriter {
  public:
    static constexpr qsizetype largestMessage = 65535;

    explicit DnsMessageWriter(const DnsHeader& header, qsizetype limit = largestMessage);

    enum class Section { Answer, Authority, Additional };

    /// Questions come first, then the sections in order.
    bool add(const DnsQuestion& question);
    bool add(Section section, const DnsRecord& record);
    /// Sets TC, for what did not fit.
    void setTruncated();

    qsizetype size() const { return m_bytes.size(); }
    const QByteArray& message() const { return m_bytes; }

  private:
    void append(quint16 number);
    void append(quint32 number);
    void appendName(QByteArrayView wire);
    void appendData(const DnsRecord& record);
    bool keep(qsizetype sizeBefore, qsizetype countAt);

    QByteArray m_bytes;
    qsizetype m_limit;
    std::vector<quint16> m_names; ///< where a label that may be pointed at starts
};

/// Writes a whole message; nothing when it is larger than 65,535 bytes.
std::optional<QByteArray> writeDnsMessage(const DnsMessage& message);

} // namespace standby
