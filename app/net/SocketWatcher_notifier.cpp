// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SocketWatcher.h"

#include <QHash>
#include <QSocketNotifier>

namespace standby {

struct SocketWatcher::State {
    struct Entry {
        quint64 generation = 0;
        int interest = None;
        Ready ready;
        QSocketNotifier* reader = nullptr;
        QSocketNotifier* writer = nullptr;
    };

    QHash<qintptr, Entry> entries;
    quint64 generations = 0;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);

    void arm(qintptr socket, QSocketNotifier*& notifier, QSocketNotifier::Type type, int direction, bool on) {
        if (notifier) {
            notifier->setEnabled(on);
        } else if (on) {
            notifier = new QSocketNotifier(socket, type);
            QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                             [this, socket, direction] { handOut(socket, direction); });
        }
    }

    void apply(qintptr socket, Entry& entry) {
        arm(socket, entry.reader, QSocketNotifier::Read, Readable, entry.interest & Readable);
        arm(socket, entry.writer, QSocketNotifier::Write, Writable, entry.interest & Writable);
    }

    static void drop(QSocketNotifier*& notifier) {
        if (!notifier)
            return;
        // Disabled at once, as the number may be given to another socket; deleted later, as it may be the sender.
        notifier->setEnabled(false);
        notifier->disconnect();
        notifier->deleteLater();
        notifier = nullptr;
    }

    void handOut(qintptr socket, int direction) {
        const auto found = entries.find(socket);
        if (found == entries.end() || !(found->interest & direction))
            return;
        const quint64 generation = found->generation;
        const std::shared_ptr<bool> stillAlive = alive;
        // The callback may forget its own socket, and with it the function that is running: it runs from here.
        Ready function = std::move(found->ready);
        function(direction);
        if (!*stillAlive)
            return;
        const auto after = entries.find(socket);
        if (after != entries.end() && after->generation == generation)
            after->ready = std::move(function);
    }
};

SocketWatcher::SocketWatcher() : m_state(std::make_unique<State>()) {}

SocketWatcher::~SocketWatcher() {
    *m_state->alive = false;
    for (State::Entry& entry : m_state->entries) {
        State::drop(entry.reader);
        State::drop(entry.writer);
    }
}

bool SocketWatcher::watch(qintptr socket, int interest, Ready ready) {
    State::Entry& entry = m_state->entries[socket];
    entry.generation = ++m_state->generations;
    entry.interest = interest;
    entry.ready = std::move(ready);
    m_state->apply(socket, entry);
    return true;
}

void SocketWatcher::change(qintptr socket, int interest) {
    const auto found = m_state->entries.find(socket);
    if (found == m_state->entries.end() || found->interest == interest)
        return;
    found->interest = interest;
    m_state->apply(socket, *found);
}

void SocketWatcher::forget(qintptr socket) {
    const auto found = m_state->entries.find(socket);
    if (found == m_state->entries.end())
        return;
    State::drop(found->reader);
    State::drop(found->writer);
    m_state->entries.erase(found);
}

} // namespace standby
