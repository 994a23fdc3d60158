// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/SetAnswers.h"

#include "dns/Message.h"

#include <QHostAddress>
#include <QtEndian>

#include <cstring>
#include <limits>
#include <new>
#include <numeric>

namespace standby {

namespace {

/// With the question's name as the owner.
QByteArray answerRecord(const QHostAddress& address, quint32 ttlSeconds) {
    const DnsRecord record = addressRecord({}, ttlSeconds, address);
    QByteArray bytes(12, '\0');
    qToBigEndian<quint16>(0xc00c, bytes.data());
    qToBigEndian<quint16>(record.type, bytes.data() + 2);
    qToBigEndian<quint16>(dnsClass::in, bytes.data() + 4);
    qToBigEndian<quint32>(ttlSeconds, bytes.data() + 6);
    qToBigEndian<quint16>(quint16(record.data.size()), bytes.data() + 10);
    return bytes + record.data;
}

} // namespace

std::shared_ptr<const SetAnswers> SetAnswers::make(const ServedSet& set, quint32 serial, DenseMemory& memory) {
    std::array<QByteArray, 2> records;
    std::array<std::vector<int>, 2> weights;
    for (const ServedAddress& served : set.addresses) {
        const QHostAddress address(served.address);
        const Family family = address.protocol() == QAbstractSocket::IPv6Protocol ? V6 : V4;
        if (address.isNull() || weights[family].size() == std::numeric_limits<quint16>::max())
            continue;
        records[family] += answerRecord(address, quint32(set.ttlSeconds));
        weights[family].push_back(std::max(served.weight, 0));
    }
    const QByteArray both = records[V4] + records[V6];
    const size_t size = sizeof(SetAnswers) + size_t(both.size());
    const std::shared_ptr<SetAnswers> answers(new (memory.take(size)) SetAnswers(set, serial),
                                              [&memory, size](SetAnswers* gone) {
                                                  gone->~SetAnswers();
                                                  memory.giveBack(gone, size);
                                              });
    std::memcpy(static_cast<void*>(answers.get() + 1), both.constData(), size_t(both.size()));
    answers->m_counts = {quint16(weights[V4].size()), quint16(weights[V6].size())};
    if (set.mode == AddressMode::OneWeighted)
        answers->m_shares.reset(new std::array<Shares, 2>{Shares(weights[V4]), Shares(weights[V6])});
    return answers;
}

SetAnswers::SetAnswers(const ServedSet& set, quint32 serial) noexcept
    : m_ttlSeconds(quint32(set.ttlSeconds)), m_serial(serial), m_rotates(set.mode == AddressMode::AllRoundRobin) {}

SetAnswers::Shares::Shares(const std::vector<int>& weights) {
    const int divisor = std::accumulate(weights.begin(), weights.end(), 0, [](int a, int b) { return std::gcd(a, b); });
    quint32 whole = 0;
    for (const int weight : weights) {
        whole += divisor == 0 ? 1u : quint32(weight / divisor);
        upTo.push_back(whole);
    }
    // Steps near the golden section spread each share as evenly as any fixed step can (the three-distance theorem).
    stride = std::max(1u, quint32(whole * 0.6180339887));
    while (whole > 0 && std::gcd(stride, whole) != 1)
        ++stride;
}

qsizetype SetAnswers::Shares::picked(quint32 turn) const {
    const quint32 place = quint32(quint64(turn) * stride % upTo.back());
    return std::upper_bound(upTo.begin(), upTo.end(), place) - upTo.begin();
}

char* SetAnswers::write(Family family, quint32 turn, char* to) const {
    const int count = m_counts[family];
    if (count == 0)
        return to;
    const char* from = records(family);
    const qsizetype size = recordSizes[family];
    if (m_shares) {
        std::memcpy(to, from + (*m_shares)[family].picked(turn) * size, size_t(size));
        return to + size;
    }
    const qsizetype all = count * size;
    const qsizetype first = m_rotates ? qsizetype(turn % quint32(count)) * size : 0;
    std::memcpy(to, from + first, size_t(all - first));
    std::memcpy(to + all - first, from, size_t(first));
    return to + all;
}

} // namespace standby
