// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowSpans.h"

#include <algorithm>
#include <bit>

namespace standby {

QList<RowSpan> mergedSpans(QList<int> rows, const std::function<bool(int, int)>& alike) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<RowSpan> spans;
    for (const int row : std::as_const(rows)) {
        const bool joins =
            !spans.isEmpty() && spans.constLast().last + 1 == row && (!alike || alike(spans.constLast().last, row));
        if (joins)
            spans.last().last = row;
        else
            spans.append(RowSpan{row, row});
    }
    return spans;
}

std::pair<int, int> columnRange(quint32 mask) {
    return {std::countr_zero(mask), 31 - std::countl_zero(mask)};
}

} // namespace standby
