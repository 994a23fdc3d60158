// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace standby {

struct HistoryRow {
    qint64 id = 0;
    WallTime time = 0;
    double responseMs = -1;
    QString type;
    QString server;
    QString address;
    QString text;
};

/// Rows of a polling history that may have millions, newest first: it is known how many there are and in which
/// stretches of time they are, and only those pages are kept that somebody looked at. Any row is reached from the
/// newer end of its stretch, by keys.
class HistoryRows {
  public:
    static constexpr int pageRows = 500;
    static constexpr qint64 keptRows = 50'000;

    /// Rows of the stretches of time, newest first, as GET /serversets/{id}/history/counts tells them.
    void begin(const QJsonArray& stretches);
    int size() const { return m_size; }
    /// Null while it is not read, or was purged since it was counted.
    const HistoryRow* at(int row) const;

    /// A request that brings @p row, or comes nearer to it.
    struct Page {
        size_t block = 0;
        WallTime from = 0;
        WallTime to = 0;
        qint64 beforeId = 0; ///< 0: from the newest of this time
        int limit = 0;
    };
    std::optional<Page> pageFor(int row) const;

    struct Span {
        int first = 0;
        int count = 0;
    };
    /// The answer to a request. Returns the rows that are known now; the pages farthest from them may be forgotten.
    Span put(const Page& page, const QJsonArray& entries);

  private:
    struct Block {
        int first = 0;
        int rows = 0;
        WallTime from = 0;
        WallTime to = 0;
        std::vector<HistoryRow> read; ///< from the first one on
        bool ended = false;           ///< there are no more, whatever was counted
    };
    const Block* blockOf(int row) const;
    void forgetFarFrom(size_t block);

    std::vector<Block> m_blocks;
    int m_size = 0;
    qint64 m_kept = 0;
};

} // namespace standby
