// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <functional>
#include <utility>

namespace standby {

struct RowSpan {
    int first = 0;
    int last = 0;

    bool operator==(const RowSpan&) const = default;
};

/// Sorts @p rows and joins neighbours to spans; with @p alike, only neighbours that are alike. Doubles count once.
QList<RowSpan> mergedSpans(QList<int> rows, const std::function<bool(int, int)>& alike = {});

/// The lowest and the highest set bit. @p mask is not 0.
std::pair<int, int> columnRange(quint32 mask);

} // namespace standby
