// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QTreeWidget>

namespace standby {

/// What a change of the configuration changed, one row per field: where, before, after. The rows of a server set are
/// below a row that names it.
class ChangesView : public QTreeWidget {
    Q_OBJECT
  public:
    explicit ChangesView(QWidget* parent = nullptr);

    /// As in GET /revisions/{n}/changes.
    void show(const QJsonArray& changes);
    /// A sentence in place of the rows.
    void say(const QString& words);
    using QTreeWidget::show;
};

} // namespace standby
