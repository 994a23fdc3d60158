// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/Responder.h"

#include "dns/Message.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace standby {

namespace {

constexpr qsizetype optSize = 11;
constexpr quint8 ednsVersion = 0;
constexpr quint8 badVersion = 16;                          // RFC 6891, 9
constexpr quint16 ixfr = 251, axfr = 252, firstMeta = 128; // RFC 6895, 3.1
/// Name servers change seldom: resolvers need not ask for them as often as for addresses.
constexpr quint32 nameServerTtlSeconds = 3600;
/// For how long at most a resolver is to believe that there is no address.
constexpr quint32 longestNegativeSeconds = 3600;
/// Nobody transfers these zones, but checkers of delegations look at the numbers (RFC 1912, 2.2).
constexpr quint32 refreshSeconds = 3600, retrySeconds = 600, expireSeconds = 604800;

/// Writes an answer into the caller's buffer. What does not fit sets `full`.
class Reply {
  public:
    Reply(const DnsQuery& query, QByteArrayView message, char* buffer, qsizetype limit)
        : m_query(query)
        , m_buffer(buffer)
        , m_at(buffer + DnsQuery::headerSize)
        , m_end(buffer + limit - (query.edns ? optSize : 0)) {
        std::memset(buffer, 0, size_t(DnsQuery::headerSize));
        if (query.questionEnd > 0 && query.questionEnd <= m_end - buffer) {
            // As it was asked: askers check that the case of its letters comes back.
            std::memcpy(m_at, message.data() + DnsQuery::headerSize, size_t(query.questionEnd - DnsQuery::headerSize));
            m_at = buffer + query.questionEnd;
            m_questions = 1;
        }
    }

    void addAddresses(const SetAnswers& answers, SetAnswers::Family family, quint32 turn) {
        if (!hasRoom(answers.answerSize(family)))
            return;
        m_at = answers.write(family, turn, m_at);
        m_answers = quint16(m_answers + answers.answerCount(family));
    }

    /// @param apex the label of the asked name where the zone starts
    void addSoa(const ServingProfile& profile, const SetAnswers& answers, int apex, bool authority) {
        const qsizetype length = profile.soaNames.size() + 20;
        const quint32 keepSeconds = std::min(answers.ttlSeconds(), longestNegativeSeconds);
        if (!beginRecord(apex, dnsType::soa, keepSeconds, length))
            return;
        append(profile.soaNames);
        append(answers.serial());
        append(refreshSeconds);
        append(retrySeconds);
        append(expireSeconds);
        append(keepSeconds); // a "no" (RFC 2308, 4)
        (authority ? m_authorities : m_answers) += 1;
    }

    void addNameServers(const ServingProfile& profile, int apex) {
        for (const QByteArray& name : profile.nameServers) {
            if (!beginRecord(apex, dnsType::ns, nameServerTtlSeconds, name.size()))
                return;
            append(name);
            ++m_answers;
        }
    }

    void setAuthoritative() { m_authoritative = true; }

    DnsVerdict finish(quint8 rcode, bool recursionAvailable) {
        if (m_full) { // whoever wants the rest asks by TCP, and gets all of it
            m_at = m_buffer + (m_questions ? m_query.questionEnd : DnsQuery::headerSize);
            m_answers = m_authorities = 0;
        }
        if (m_query.edns) {
            m_end += optSize;
            *m_at++ = 0;
            append(dnsType::opt);
            append(dnsDatagramSize);
            *m_at++ = char(rcode >> 4);
            *m_at++ = char(ednsVersion);
            append(quint16(m_query.dnssecOk ? 0x8000 : 0));
            append(quint16(0));
        }
        const qsizetype size = m_at - m_buffer;
        const quint16 flags = quint16(0x8000 | (m_query.flags & 0x7900) | (m_authoritative ? 0x0400 : 0) |
                                      (m_full ? 0x0200 : 0) | (recursionAvailable ? 0x0080 : 0) | (rcode & 0x0f));
        m_at = m_buffer;
        append(m_query.id);
        append(flags);
        append(m_questions);
        append(m_answers);
        append(m_authorities);
        append(quint16(m_query.edns ? 1 : 0));
        return {DnsVerdict::What::Send, size, rcode, m_full};
    }

  private:
    bool hasRoom(qsizetype size) {
        m_full = m_full || m_end - m_at < size;
        return !m_full;
    }
    void append(quint16 number) {
        qToBigEndian(number, m_at);
        m_at += 2;
    }
    void append(quint32 number) {
        qToBigEndian(number, m_at);
        m_at += 4;
    }
    void append(const QByteArray& bytes) {
        std::memcpy(m_at, bytes.constData(), size_t(bytes.size()));
        m_at += bytes.size();
    }
    bool beginRecord(int apex, quint16 type, quint32 ttlSeconds, qsizetype length) {
        if (!hasRoom(12 + length))
            return false;
        append(quint16(0xc000 | (DnsQuery::headerSize + m_query.labels[size_t(apex)])));
        append(type);
        append(dnsClass::in);
        append(ttlSeconds);
        append(quint16(length));
        return true;
    }

    const DnsQuery& m_query;
    char* m_buffer;
    char* m_at;
    char* m_end;
    quint16 m_questions = 0;
    quint16 m_answers = 0;
    quint16 m_authorities = 0;
    bool m_authoritative = false;
    bool m_full = false;
};

quint32 takeTurn(const AnswerTable::Match& match, SetAnswers::Family family) {
    if (!match.answers->takesTurns())
        return 0;
    // Shares stay exact when several addresses are asked at a time: each has a thread of its own.
    return match.turns[family].fetch_add(1, std::memory_order_relaxed);
}

/// Whether a name's answer to @p type is with us when we forward the rest.
bool isOwnType(quint16 type) {
    return type == dnsType::a || type == dnsType::aaaa || type == dnsType::soa || type == dnsType::ns ||
           type == dnsType::any;
}

/// @return the rcode
quint8 answerFrom(Reply& reply, const DnsQuery& query, const AnswerTable::Match& match, const ServingProfile& profile) {
    const SetAnswers& answers = *match.answers;
    const bool isApex = match.apex == 0;
    reply.setAuthoritative();
    quint16 type = query.type;
    if (type == dnsType::any) { // one RRset will do (RFC 8482, 4.1)
        const bool v4 = match.host && answers.has(SetAnswers::V4);
        const bool v6 = match.host && answers.has(SetAnswers::V6);
        type = v4 ? dnsType::a : v6 ? dnsType::aaaa : dnsType::soa;
    }
    const SetAnswers::Family family = type == dnsType::a ? SetAnswers::V4 : SetAnswers::V6;
    if (match.host && (type == dnsType::a || type == dnsType::aaaa) && answers.has(family))
        reply.addAddresses(answers, family, takeTurn(match, family));
    else if (isApex && type == dnsType::soa)
        reply.addSoa(profile, answers, match.apex, false);
    else if (isApex && type == dnsType::ns)
        reply.addNameServers(profile, match.apex);
    else
        reply.addSoa(profile, answers, match.apex, true);
    return match.exists ? dnsRcode::noError : dnsRcode::nxDomain;
}

} // namespace

DnsVerdict respond(const AnswerTable& table, QByteArrayView message, DnsTransport transport, char* buffer,
                   qsizetype bufferSize, Forwarding forwarding) {
    DnsQuery query;
    const DnsQuery::Fault fault = query.read(message);
    if (fault == DnsQuery::Fault::Ignored)
        return {};
    const ServingProfile& profile = table.profile();
    const qsizetype limit =
        transport == DnsTransport::Udp ? std::min<qsizetype>(query.payloadSize, bufferSize) : bufferSize;
    Reply reply(query, message, buffer, limit);
    const auto finish = [&](quint8 rcode) { return reply.finish(rcode, profile.recursionAvailable); };
    if (fault != DnsQuery::Fault::None)
        return finish(fault == DnsQuery::Fault::NotImplemented ? dnsRcode::notImp : dnsRcode::formErr);
    if (query.edns && query.ednsVersion != ednsVersion)
        return finish(badVersion);
    if (query.recordClass != dnsClass::in || query.type == axfr || query.type == ixfr)
        return finish(dnsRcode::refused);
    if (query.type == dnsType::opt || (query.type >= firstMeta && query.type < dnsType::any))
        return finish(dnsRcode::notImp);

    const AnswerTable::Match match = table.find(query);
    const bool answered = match.host && isOwnType(query.type);
    if (profile.forwards && !answered && forwarding == Forwarding::Possible)
        return {DnsVerdict::What::Forward, 0, 0, false};
    if (profile.forwards && !match.host)
        return finish(dnsRcode::servFail);
    if (!match.ours())
        return finish(dnsRcode::refused);
    return finish(answerFrom(reply, query, match, profile));
}

} // namespace standby
