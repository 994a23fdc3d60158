// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;

namespace standby {

/// Completes the last text of a list with commas in between, and leaves those before it.
class ListCompleter final : public QCompleter {
    Q_OBJECT
  public:
    explicit ListCompleter(QLineEdit& edit);

    void setWords(const QStringList& words);
    QString pathFromIndex(const QModelIndex& index) const override;
    QStringList splitPath(const QString& path) const override;

  private:
    QLineEdit& m_edit;
};

} // namespace standby
