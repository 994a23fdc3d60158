// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ServerSetCounts.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace standby {

/// Rows of a table that belong together under a heading.
struct RowGroup {
    QString name; ///< empty: of those that belong to none
    bool expanded = true;
    std::vector<int> rows; ///< of the source, in the order of the table
    mutable std::optional<ServerSetCounts> counts;
};

/// What SortedTable asks without going through QVariant: a window sorts and filters 10,000 rows within a frame.
class RowOrder {
  public:
    virtual ~RowOrder() = default;
    /// A strict weak order of two rows by a column.
    virtual bool rowLess(int column, int first, int second) const = 0;
    /// Whether the row contains @p needle, which is in lower case and not empty.
    virtual bool rowMatches(int row, const QString& needle) const = 0;

    /// While the source tells that its layout changed: where the row that was at this place before is now.
    virtual int placeNow(int before) const { return before; }

    /// @name For tables that can be narrowed and grouped
    /// @{
    virtual bool rowBelongs(int, StatusFilter) const { return true; }
    /// The groups that a row is in; it is shown in each. None: it is shown in the last one, whose name is empty.
    virtual QStringList rowGroups(int) const { return {}; }
    virtual ServerSetCounts countsOf(const std::vector<int>&) const { return {}; }
    /// What the heading of a group shows.
    virtual QVariant groupData(const RowGroup&, int, int) const { return {}; }
    /// Whether headings are in the order of the worst in them, when sorted by this column; else by name.
    virtual bool groupsByCounts(int) const { return false; }
    /// @}
};

} // namespace standby
