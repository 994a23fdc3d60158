// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/LogCache.h"

#include <algorithm>

namespace standby {

namespace {

constexpr qsizetype longestText = 2000;

/// C0 and C1 controls, DEL, LINE SEPARATOR and PARAGRAPH SEPARATOR.
bool breaksLine(QChar character) {
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029;
}

} // namespace

void LogCache::setLimit(int lines) {
    m_limit = std::max(lines, 1);
    while (qsizetype(m_lines.size()) > m_limit)
        m_lines.pop_front();
}

const LogLine& LogCache::append(LogLine line) {
    line.seq = m_nextSeq++;
    if (line.text.size() > longestText)
        line.text = line.text.left(longestText - 1) + QChar(0x2026);
    // A line is one line, whatever a polled server said: no forged lines, no terminal escapes. Two lines a poll come
    // here, nearly all of them clean: they are not copied.
    if (std::any_of(line.text.cbegin(), line.text.cend(), breaksLine))
        std::replace_if(line.text.begin(), line.text.end(), breaksLine, QChar(u' '));
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
