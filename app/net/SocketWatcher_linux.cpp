// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SocketWatcher.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <vector>

#include <sys/epoll.h>
#include <unistd.h>

namespace standby {

struct SocketWatcher::State {
    /// Indexed by descriptor: the kernel hands out the lowest free number, so the table stays dense.
    struct Entry {
        quint32 generation = 0; ///< counts what was watched under this number; an event of an older one is stale
        bool watched = false;
        bool registered = false; ///< known to epoll; not while nothing is asked for, as epoll always reports hang-ups
        int interest = None;
        Ready ready;
    };

    int epoll = -1;
    std::unique_ptr<QSocketNotifier> notifier;
    std::vector<Entry> entries;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true); ///< tells that a callback destroyed the watcher

    bool open() {
        if (epoll >= 0)
            return true;
        epoll = ::epoll_create1(EPOLL_CLOEXEC);
        if (epoll < 0)
            return false;
        notifier = std::make_unique<QSocketNotifier>(qintptr(epoll), QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this] { handOut(); });
        return true;
    }

    bool tellEpoll(int fd, Entry& entry) {
        epoll_event event = {};
        event.events = (entry.interest & Readable ? quint32(EPOLLIN | EPOLLRDHUP) : 0u) |
                       (entry.interest & Writable ? quint32(EPOLLOUT) : 0u);
        event.data.u64 = (quint64(entry.generation) << 32) | quint32(fd);
        const bool wanted = entry.interest != None;
        if (!wanted && !entry.registered)
            return true;
        const int operation = !wanted ? EPOLL_CTL_DEL : entry.registered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
        const bool told = ::epoll_ctl(epoll, operation, fd, &event) == 0;
        entry.registered = wanted && told;
        return told || !wanted;
    }

    void handOut() {
        std::array<epoll_event, 256> events;
        const int count = ::epoll_wait(epoll, events.data(), int(events.size()), 0);
        const std::shared_ptr<bool> stillAlive = alive;
        for (int i = 0; i < count && *stillAlive; ++i)
            handOut(events[size_t(i)].data.u64, events[size_t(i)].events, *stillAlive);
    }

    void handOut(quint64 key, quint32 events, const bool& stillAlive) {
        const size_t fd = quint32(key);
        const quint32 generation = quint32(key >> 32);
        const auto current = [&] { return entries[fd].watched && entries[fd].generation == generation; };
        if (fd >= entries.size() || !current())
            return;
        Entry& entry = entries[fd];
        int ready = (events & (EPOLLIN | EPOLLRDHUP) ? int(Readable) : 0) | (events & EPOLLOUT ? int(Writable) : 0);
        if (events & (EPOLLERR | EPOLLHUP))
            ready = entry.interest;
        ready &= entry.interest;
        if (ready == None)
            return;
        // The callback may forget its own socket, and with it the function that is running: it runs from here.
        Ready function = std::move(entry.ready);
        function(ready);
        if (stillAlive && current())
            entries[fd].ready = std::move(function);
    }
};

SocketWatcher::SocketWatcher() : m_state(std::make_unique<State>()) {}

SocketWatcher::~SocketWatcher() {
    *m_state->alive = false;
    // The notifier may be the sender of the signal that is being handled.
    if (m_state->notifier) {
        m_state->notifier->setEnabled(false);
        m_state->notifier->disconnect();
        m_state->notifier.release()->deleteLater();
    }
    if (m_state->epoll >= 0)
        ::close(m_state->epoll);
}

bool SocketWatcher::watch(qintptr socket, int interest, Ready ready) {
    if (socket < 0 || !m_state->open())
        return false;
    const size_t fd = size_t(socket);
    if (fd >= m_state->entries.size())
        m_state->entries.resize(fd + 64);
    State::Entry& entry = m_state->entries[fd];
    ++entry.generation;
    entry.watched = true;
    entry.interest = interest;
    entry.ready = std::move(ready);
    if (m_state->tellEpoll(int(fd), entry))
        return true;
    forget(socket);
    return false;
}

void SocketWatcher::change(qintptr socket, int interest) {
    State::Entry& entry = m_state->entries[size_t(socket)];
    if (!entry.watched || entry.interest == interest)
        return;
    entry.interest = interest;
    m_state->tellEpoll(int(socket), entry);
}

void SocketWatcher::forget(qintptr socket) {
    if (socket < 0 || size_t(socket) >= m_state->entries.size())
        return;
    State::Entry& entry = m_state->entries[size_t(socket)];
    if (!entry.watched)
        return;
    entry.interest = None;
    m_state->tellEpoll(int(socket), entry);
    entry.watched = false;
    entry.ready = nullptr;
}

} // namespace standby
