// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryRows.h"

#include "widgets/RelativeTime.h"

#include <QJsonObject>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostRows = 50'000'000; ///< a table as high as its pixels can be counted
} // namespace

void HistoryRows::begin(const QJsonArray& stretches) {
    m_blocks.clear();
    m_kept = 0;
    qint64 size = 0;
    for (const QJsonValue& value : stretches) {
        const QJsonObject stretch = value.toObject();
        const qint64 rows = std::min(stretch.value("rows"_L1).toInteger(), mostRows - size);
        // A page costs a question however short it is: small stretches are read together.
        if (m_blocks.empty() || m_blocks.back().rows >= pageRows)
            m_blocks.push_back({int(size), 0, 0, wallTimeOf(stretch.value("to"_L1)), {}, false});
        m_blocks.back().rows += int(rows);
        m_blocks.back().from = wallTimeOf(stretch.value("from"_L1));
        size += rows;
    }
    m_size = int(size);
}

const HistoryRows::Block* HistoryRows::blockOf(int row) const {
    if (row < 0 || row >= m_size)
        return nullptr;
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), row,
                                        [](int wanted, const Block& block) { return wanted < block.first; });
    return &*std::prev(after);
}

const HistoryRow* HistoryRows::at(int row) const {
    const Block* block = blockOf(row);
    if (!block || size_t(row - block->first) >= block->read.size())
        return nullptr;
    return &block->read[size_t(row - block->first)];
}

std::optional<HistoryRows::Page> HistoryRows::pageFor(int row) const {
    const Block* block = blockOf(row);
    if (!block || block->ended || size_t(row - block->first) < block->read.size())
        return std::nullopt;
    const int left = block->rows - int(block->read.size());
    return Page{size_t(block - m_blocks.data()), block->from, block->to,
                block->read.empty() ? 0 : block->read.back().id, std::min(left, 2 * pageRows)};
}

HistoryRows::Span HistoryRows::put(const Page& page, const QJsonArray& entries) {
    Block& block = m_blocks.at(page.block);
    const Span span{block.first + int(block.read.size()), int(std::min<qsizetype>(entries.size(), page.limit))};
    for (int at = 0; at < span.count; ++at) {
        const QJsonObject entry = entries.at(at).toObject();
        const QString name = entry.value("serverName"_L1).toString();
        const QString address = entry.value("serverAddress"_L1).toString();
        block.read.push_back({entry.value("id"_L1).toInteger(), wallTimeOf(entry.value("time"_L1)),
                              entry.value("responseMs"_L1).toDouble(-1), entry.value("type"_L1).toString(),
                              name.isEmpty() ? address : name, address, entry.value("text"_L1).toString()});
    }
    block.ended = int(block.read.size()) >= block.rows || entries.size() < page.limit;
    m_kept += span.count;
    forgetFarFrom(page.block);
    return span;
}

void HistoryRows::forgetFarFrom(size_t block) {
    size_t newest = 0;
    size_t oldest = m_blocks.size() - 1;
    while (m_kept > keptRows && (newest < block || oldest > block)) {
        const bool takeNewest = block - newest >= oldest - block;
        Block& far = m_blocks[takeNewest ? newest++ : oldest--];
        m_kept -= qint64(far.read.size());
        far.read = {};
        far.ended = false;
    }
}

} // namespace standby
