// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/EventStream.h"

#include <algorithm>
#include <utility>

namespace standby {

bool EventStream::feed(QByteArrayView bytes, QList<StreamEvent>& events) {
    const auto isEnd = [](char byte) { return byte == '\n' || byte == '\r'; };
    while (!bytes.isEmpty() && !m_broken) {
        if (std::exchange(m_afterCr, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto end = std::find_if(bytes.begin(), bytes.end(), isEnd);
        const qsizetype length = end - bytes.begin();
        m_broken = m_line.size() + length > longestLine;
        if (m_broken)
            break;
        m_line.append(bytes.first(length));
        if (end == bytes.end())
            break;
        m_afterCr = *end == '\r';
        bytes = bytes.sliced(length + 1);
        m_broken = !takeLine(events);
    }
    return !m_broken;
}

bool EventStream::takeLine(QList<StreamEvent>& events) {
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_firstLine, false) && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (line.isEmpty()) {
        dispatch(events);
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return true; // a comment
    const QByteArray field = colon < 0 ? line : line.first(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event") {
        m_type = value;
    } else if (field == "data") {
        if (m_data.size() + value.size() >= longestEvent)
            return false;
        if (m_hasData)
            m_data += '\n';
        m_hasData = true;
        m_data += value;
    } else if (field == "id" && value.size() <= longestId && !value.contains('\0')) {
        m_id = value;
    }
    return true;
}

void EventStream::dispatch(QList<StreamEvent>& events) {
    m_lastEventId = m_id;
    const QByteArray type = std::exchange(m_type, {});
    const QByteArray data = std::exchange(m_data, {});
    if (std::exchange(m_hasData, false))
        events.append({type.isEmpty() ? QByteArray("message") : type, data, m_lastEventId});
}

void EventStream::restart() {
    const QByteArray last = m_lastEventId;
    *this = EventStream();
    m_id = last;
    m_lastEventId = last;
}

void EventStream::forget() {
    *this = EventStream();
}

} // namespace standby
