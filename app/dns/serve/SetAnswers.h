// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/DnsServing.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace standby {

/// What is answered for the names of one set, as it travels: all that can be worked out before a question comes.
/// Immutable.
class SetAnswers {
  public:
    enum Family { V4 = 0, V6 = 1 };

    /// @param serial for the SOA of its names
    SetAnswers(const ServedSet& set, quint32 serial);

    bool has(Family family) const { return m_families[family].count > 0; }
    int count(Family family) const { return m_families[family].count; }
    /// Bytes and number of the records of one answer.
    qsizetype answerSize(Family family) const { return answerCount(family) * m_families[family].recordSize; }
    int answerCount(Family family) const { return m_oneOnly ? std::min(count(family), 1) : count(family); }
    /// Writes the records of the answer that is the @p turn th for its name, owned by the name of the question (a
    /// pointer to it, RFC 1035, 4.1.4). Over the turns, weighted addresses come in exactly their shares, evenly spread.
    /// @return behind the last byte
    char* write(Family family, quint32 turn, char* to) const;
    /// Answers differ from turn to turn.
    bool takesTurns() const { return m_mode == AddressMode::AllRoundRobin || m_oneOnly; }

    quint32 ttlSeconds() const { return m_ttlSeconds; }
    quint32 serial() const { return m_serial; }

  private:
    struct Addresses {
        QByteArray records; ///< all of one size, one after the other
        int recordSize = 0;
        int count = 0;
        std::vector<quint32> shares; ///< OneWeighted: ascending, the last one is the whole
        quint32 stride = 1;          ///< relatively prime to the whole
    };
    static void share(Addresses& addresses, const std::vector<int>& weights);
    static qsizetype picked(const Addresses& addresses, quint32 turn);

    std::array<Addresses, 2> m_families;
    AddressMode m_mode;
    bool m_oneOnly;
    quint32 m_ttlSeconds;
    quint32 m_serial;
};

} // namespace standby
