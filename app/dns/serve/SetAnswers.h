// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/DenseMemory.h"
#include "dns/serve/DnsServing.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace standby {

/// What is answered for the names of one set, as it travels: all that can be worked out before a question comes.
/// Immutable, and one piece of memory: among thousands of sets, each answer waits for it once.
class SetAnswers {
  public:
    enum Family { V4 = 0, V6 = 1 };

    /// @param serial for the SOA of its names
    /// @param memory outlives what is made
    static std::shared_ptr<const SetAnswers> make(const ServedSet& set, quint32 serial, DenseMemory& memory);
    SetAnswers(const SetAnswers&) = delete;
    SetAnswers& operator=(const SetAnswers&) = delete;

    bool has(Family family) const { return m_counts[family] > 0; }
    /// Bytes and number of the records of one answer.
    qsizetype answerSize(Family family) const { return answerCount(family) * recordSizes[family]; }
    int answerCount(Family family) const { return m_shares ? std::min<int>(m_counts[family], 1) : m_counts[family]; }
    /// Writes the records of the answer that is the @p turn th for its name, owned by the name of the question (a
    /// pointer to it, RFC 1035, 4.1.4). Over the turns, weighted addresses come in exactly their shares, evenly spread.
    /// @return behind the last byte
    char* write(Family family, quint32 turn, char* to) const;
    /// Answers differ from turn to turn.
    bool takesTurns() const { return m_rotates || m_shares; }

    quint32 ttlSeconds() const { return m_ttlSeconds; }
    quint32 serial() const { return m_serial; }

  private:
    static constexpr std::array<qsizetype, 2> recordSizes = {16, 28};

    /// Of one family in AddressMode::OneWeighted.
    struct Shares {
        std::vector<quint32> upTo; ///< ascending; the last one is the whole
        quint32 stride = 1;        ///< relatively prime to the whole

        explicit Shares(const std::vector<int>& weights);
        qsizetype picked(quint32 turn) const;
    };

    SetAnswers(const ServedSet& set, quint32 serial) noexcept;
    /// The records follow the object: those of IPv4, then those of IPv6.
    const char* records(Family family) const {
        return reinterpret_cast<const char*>(this + 1) + (family == V6 ? m_counts[V4] * recordSizes[V4] : 0);
    }

    std::unique_ptr<const std::array<Shares, 2>> m_shares;
    quint32 m_ttlSeconds;
    quint32 m_serial;
    std::array<quint16, 2> m_counts = {};
    bool m_rotates;
};

} // namespace standby
