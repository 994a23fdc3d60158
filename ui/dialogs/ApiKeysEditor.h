// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace standby {

/// The API keys: what exists, by name and role; a line for a new one; revoking. The text of a key is never here.
class ApiKeysEditor final : public QWidget {
    Q_OBJECT
  public:
    explicit ApiKeysEditor(QWidget* parent = nullptr);

    void setKeys(const QJsonArray& keys);
    const QJsonArray& keys() const { return m_keys; }

  Q_SIGNALS:
    void edited();

  private:
    void create();
    void revoke();
    void refresh();

    QJsonArray m_keys;
    QTableWidget* m_table;
    QLineEdit* m_name;
    QComboBox* m_role;
    QPushButton* m_create;
    QPushButton* m_revoke;
};

} // namespace standby
