// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/LogCache.h"

#include <algorithm>

namespace standby {

namespace {
constexpr qsizetype longestText = 2000;
}

void LogCache::setLimit(int lines) {
    m_limit = std::max(lines, 1);
    while (qsizetype(m_lines.size()) > m_limit)
        m_lines.pop_front();
}

const LogLine& LogCache::append(LogLine line) {
    line.seq = m_nextSeq++;
    if (line.text.size() > longestText)
        line.text = line.text.left(longestText - 1) + QChar(0x2026);
    // A line is one line, whatever a polled server said: no forged lines, no terminal escapes.
    for (QChar& character : line.text) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            character = QLatin1Char(' ');
    }
    if (qsizetype(m_lines.size()) >= m_limit)
        m_lines.pop_front();
    m_lines.push_back(std::move(line));
    return m_lines.back();
}

QList<LogLine> LogCache::lines(quint64 after, int limit) const {
    auto first = std::upper_bound(m_lines.begin(), m_lines.end(), after,
                                  [](quint64 seq, const LogLine& line) { return seq < line.seq; });
    if (limit > 0 && m_lines.end() - first > limit)
        first = m_lines.end() - limit;
    return QList<LogLine>(first, m_lines.end());
}

} // namespace standby
