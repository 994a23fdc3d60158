// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/ChangesView.h"

#include <QJsonObject>

namespace standby {

/// What an import would change, field by field and in the words of the dialogs: what DNS would say otherwise at once,
/// which secrets would be missing, then each server set. Or what is wrong in the file, and where.
class ImportPreview final : public ChangesView {
    Q_OBJECT
  public:
    static constexpr qsizetype mostThings = 1000; ///< of more, the number is said

    explicit ImportPreview(QWidget* parent = nullptr);

    /// @p outcome as POST /settings/import answers.
    void showOutcome(const QJsonObject& outcome);
    /// @p errors of the same, with pointers into its body, of which @p settings was a part.
    void showMistakes(const QJsonArray& errors, const QJsonObject& settings);

  private:
    QTreeWidgetItem* addTitle(int at, const QString& words, const QString& icon);
    void addSentences(int at, const QString& title, const QString& icon, const QStringList& sentences);
};

/// "2 server sets to add, 1 to change, none to remove; 12 stay as they are." and a word about the options.
QString importSummary(const QJsonObject& outcome);

} // namespace standby
