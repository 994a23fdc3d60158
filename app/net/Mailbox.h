// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace standby {

/// Hands values to another thread in batches: however many are posted before the receiver looks, it is woken once.
template<typename T> class Mailbox {
  public:
    /// @p open is called in the thread of @p receiver, from its event loop. The receiver must be destroyed, or its
    /// thread ended, before the mailbox is.
    Mailbox(QObject* receiver, std::function<void(std::vector<T>&&)> open)
        : m_receiver(receiver), m_open(std::move(open)) {}

    /// From any thread.
    void post(T letter) {
        {
            const std::lock_guard lock(m_mutex);
            m_letters.push_back(std::move(letter));
            if (m_letters.size() > 1)
                return;
        }
        QMetaObject::invokeMethod(
            m_receiver, [this] { m_open(takeAll()); }, Qt::QueuedConnection);
    }

  private:
    std::vector<T> takeAll() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_letters, {});
    }

    std::mutex m_mutex;
    std::vector<T> m_letters;
    QObject* m_receiver;
    std::function<void(std::vector<T>&&)> m_open;
};

} // namespace standby
