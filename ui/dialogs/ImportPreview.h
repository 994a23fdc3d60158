// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTreeWidget>

namespace standby {

/// What an import would add, change and remove, field by field, and which secrets would be missing.
class ImportPreview final : public QTreeWidget {
    Q_OBJECT
  public:
    static constexpr qsizetype mostThings = 1000; ///< of more, the number is said

    explicit ImportPreview(QWidget* parent = nullptr);

    /// @p outcome as POST /settings/import answers.
    void show(const QJsonObject& outcome);

  private:
    void addThing(const QJsonObject& change);
    void addWarnings(const QJsonArray& warnings);
};

/// "2 server sets to add, 1 to change, none to remove; 12 stay as they are." and a word about the options.
QString importSummary(const QJsonObject& outcome);

} // namespace standby
