// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QVBoxLayout;

namespace standby {

/// What a person must take along after the options of the HTTP API were saved: its new URL, and the new keys, which are
/// shown this once. Each with a button to copy it.
class ApiNotice final : public QDialog {
    Q_OBJECT
  public:
    struct Key {
        QString name;
        QString key;
    };
    /// @p url empty: it did not change.
    ApiNotice(const QString& url, const QList<Key>& keys, QWidget* parent);

  private:
    void addCopyable(QVBoxLayout& column, const QString& label, const QString& text, const QString& objectName);
};

} // namespace standby
