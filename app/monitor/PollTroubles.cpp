// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/PollTroubles.h"

#include <utility>

namespace standby {

PollTroubles::PollTroubles(DeadlineQueue& deadlines, std::function<void(const QString& key, const QString& text)> tell)
    : m_deadlines(deadlines), m_tell(std::move(tell)) {}

PollTroubles::~PollTroubles() {
    m_deadlines.cancel(m_telling);
}

void PollTroubles::begin(const PollingMethod& method, const QString& why) {
    Trouble& trouble = m_troubles[method.index()];
    if (++trouble.servers > 1)
        return;
    trouble.key = QStringLiteral("couldNotPoll/") + pollingMethodType(method);
    trouble.why = why.isEmpty() ? QStringLiteral("A poll could not be tried.") : why;
    tellLater();
}

void PollTroubles::end(const PollingMethod& method) {
    if (--m_troubles[method.index()].servers == 0)
        tellLater();
}

void PollTroubles::tellLater() {
    if (m_telling)
        return;
    m_telling = m_deadlines.scheduleAfter(0, [this] {
        m_telling = 0;
        for (Trouble& trouble : m_troubles) {
            const bool present = trouble.servers > 0;
            if (present != std::exchange(trouble.told, present))
                m_tell(trouble.key, present ? trouble.why : QString());
        }
    });
}

} // namespace standby
