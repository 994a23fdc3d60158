// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QList>

#include <deque>

namespace standby {

/// The latest log lines, numbered from 1. A value.
class LogCache {
  public:
    explicit LogCache(int limit = 1000) { setLimit(limit); }

    /// At least 1.
    void setLimit(int lines);
    /// Numbers and keeps the line; control characters in its text become spaces, over 2,000 characters are cut.
    const LogLine& append(LogLine line);
    /// Oldest first, only lines with seq > @p after, at most @p limit of the newest of them (0: all).
    QList<LogLine> lines(quint64 after = 0, int limit = 0) const;
    quint64 lastSeq() const { return m_nextSeq - 1; }

  private:
    int m_limit = 0;
    quint64 m_nextSeq = 1;
    std::deque<LogLine> m_lines;
};

} // namespace standby
