// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/PoliteCloser.h"

#include <array>

namespace standby {

namespace {
constexpr size_t mostAtATime = 256;
constexpr qint64 patienceUs = 1'000'000;
constexpr qint64 mostDiscarded = 16 * 1024;
} // namespace

PoliteCloser::~PoliteCloser() {
    for (const auto& [descriptor, leaving] : m_leaving) {
        m_watcher.forget(descriptor);
        m_deadlines.cancel(leaving.deadline);
    }
}

void PoliteCloser::close(PlainSocket&& socket, QByteArrayView lastWords) {
    if (!lastWords.isEmpty())
        socket.send(lastWords.data(), lastWords.size());
    socket.endSending();
    const qintptr descriptor = socket.descriptor();
    if (m_leaving.size() >= mostAtATime ||
        !m_watcher.watch(descriptor, SocketWatcher::Readable, [this, descriptor](int) { discard(descriptor); })) {
        socket.close();
        return;
    }
    Leaving& leaving = m_leaving[descriptor];
    leaving.socket = std::move(socket);
    leaving.deadline = m_deadlines.scheduleAfter(patienceUs, [this, descriptor] { end(descriptor); });
}

void PoliteCloser::discard(qintptr descriptor) {
    Leaving& leaving = m_leaving.at(descriptor);
    std::array<char, 4096> buffer;
    const PlainSocket::Transfer transfer = leaving.socket.receive(buffer.data(), buffer.size());
    leaving.discarded += transfer.count;
    const bool goesOn = transfer.error.wouldBlock() || (transfer.error.ok() && transfer.count > 0);
    if (!goesOn || leaving.discarded >= mostDiscarded)
        end(descriptor);
}

void PoliteCloser::end(qintptr descriptor) {
    const auto found = m_leaving.find(descriptor);
    m_watcher.forget(descriptor);
    m_deadlines.cancel(found->second.deadline);
    m_leaving.erase(found);
}

} // namespace standby
