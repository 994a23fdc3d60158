// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/FailedAttempts.h"

#include "net/Clock.h"

#include <QHostAddress>

#include <algorithm>

namespace standby {

QString addressBlock(const QString& address) {
    QHostAddress parsed(address);
    bool mapped = false;
    const quint32 v4 = parsed.toIPv4Address(&mapped);
    if (mapped)
        return QHostAddress(v4).toString();
    if (parsed.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = parsed.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString();
}

void FailedAttempts::forgetOld(Times& times) const {
    const qint64 now = m_clock.monotonicUs();
    while (!times.empty() && now - times.front() >= windowUs)
        times.pop_front();
}

void FailedAttempts::makeRoom() {
    for (auto it = m_failures.begin(); it != m_failures.end();) {
        forgetOld(it.value());
        it = it.value().empty() ? m_failures.erase(it) : std::next(it);
    }
    if (m_failures.size() < mostAddresses)
        return;
    const auto oldest = std::min_element(m_failures.begin(), m_failures.end(),
                                         [](const Times& a, const Times& b) { return a.back() < b.back(); });
    m_failures.erase(oldest);
}

void FailedAttempts::record(const QString& address) {
    const QString block = addressBlock(address);
    if (m_failures.size() >= mostAddresses && !m_failures.contains(block))
        makeRoom();
    Times& times = m_failures[block];
    times.push_back(m_clock.monotonicUs());
    while (times.size() > size_t(allowed))
        times.pop_front();
}

int FailedAttempts::retryAfterSeconds(const QString& address, int underWay) {
    const auto found = m_failures.find(addressBlock(address));
    if (found == m_failures.end())
        return underWay >= allowed ? 1 : 0;
    forgetOld(found.value());
    const Times& times = found.value();
    if (int(times.size()) + underWay < allowed)
        return 0;
    if (times.empty())
        return 1;
    const qint64 leftUs = times.front() + windowUs - m_clock.monotonicUs();
    return int(std::clamp<qint64>((leftUs + 999'999) / 1'000'000, 1, 60));
}

} // namespace standby
