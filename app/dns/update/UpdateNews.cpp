// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/UpdateNews.h"

#include <utility>

namespace standby {

void UpdateNewsBox::add(UpdateNews news) {
    m_news.push_back(std::move(news));
    if (m_telling == 0)
        m_telling = m_deadlines.scheduleAfter(0, [this] { tellAll(); });
}

void UpdateNewsBox::forget(const QString& serverSetId) {
    std::erase_if(m_news, [&](const UpdateNews& news) { return news.serverSetId == serverSetId; });
}

void UpdateNewsBox::tellAll() {
    m_telling = 0;
    // One by one, so that forget() still finds those that a listener ends; what is added meanwhile has its own turn.
    for (size_t left = m_news.size(); left > 0 && !m_news.empty(); --left) {
        const UpdateNews news = std::move(m_news.front());
        m_news.pop_front();
        m_tell(news);
    }
}

} // namespace standby
