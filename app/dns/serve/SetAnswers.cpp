// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/SetAnswers.h"

#include "dns/Message.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <cstring>
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

SetAnswers::SetAnswers(const ServedSet& set, quint32 serial)
    : m_mode(set.mode)
    , m_oneOnly(set.mode == AddressMode::OneWeighted)
    , m_ttlSeconds(quint32(set.ttlSeconds))
    , m_serial(serial) {
    std::array<std::vector<int>, 2> weights;
    for (const ServedAddress& served : set.addresses) {
        const QHostAddress address(served.address);
        if (address.isNull())
            continue;
        const Family family = address.protocol() == QAbstractSocket::IPv6Protocol ? V6 : V4;
        const QByteArray record = answerRecord(address, m_ttlSeconds);
        m_families[family].recordSize = int(record.size());
        m_families[family].records += record;
        m_families[family].count += 1;
        weights[family].push_back(std::max(served.weight, 0));
    }
    if (m_oneOnly) {
        share(m_families[V4], weights[V4]);
        share(m_families[V6], weights[V6]);
    }
}

void SetAnswers::share(Addresses& addresses, const std::vector<int>& weights) {
    const int divisor = std::accumulate(weights.begin(), weights.end(), 0, [](int a, int b) { return std::gcd(a, b); });
    quint64 whole = 0;
    for (const int weight : weights) {
        whole += divisor == 0 ? 1u : unsigned(weight / divisor);
        addresses.shares.push_back(quint32(std::min<quint64>(whole, std::numeric_limits<qint32>::max())));
    }
    if (whole == 0)
        return;
    // Steps near the golden section spread each share as evenly as any fixed step can (the three-distance theorem).
    const quint32 total = addresses.shares.back();
    addresses.stride = std::max(1u, quint32(total * 0.6180339887));
    while (std::gcd(addresses.stride, total) != 1)
        ++addresses.stride;
}

qsizetype SetAnswers::picked(const Addresses& addresses, quint32 turn) {
    const quint32 place = quint32(quint64(turn) * addresses.stride % addresses.shares.back());
    return std::upper_bound(addresses.shares.begin(), addresses.shares.end(), place) - addresses.shares.begin();
}

char* SetAnswers::write(Family family, quint32 turn, char* to) const {
    const Addresses& addresses = m_families[family];
    if (addresses.count == 0)
        return to;
    const char* records = addresses.records.constData();
    const qsizetype size = addresses.recordSize;
    if (m_oneOnly) {
        std::memcpy(to, records + (addresses.count == 1 ? 0 : picked(addresses, turn)) * size, size_t(size));
        return to + size;
    }
    const qsizetype all = addresses.records.size();
    const qsizetype first =
        m_mode == AddressMode::AllRoundRobin ? qsizetype(turn % quint32(addresses.count)) * size : 0;
    std::memcpy(to, records + first, size_t(all - first));
    std::memcpy(to + all - first, records, size_t(first));
    return to + all;
}

} // namespace standby
