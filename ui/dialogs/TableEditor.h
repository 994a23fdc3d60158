// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace standby {

/// A short list of texts or rows of texts, edited in place: headers, arguments.
class TableEditor final : public QWidget {
    Q_OBJECT
  public:
    /// One column per text of @p columns.
    TableEditor(const QStringList& columns, const QString& accessibleName, QWidget* parent = nullptr);

    void setRows(const QList<QStringList>& rows);
    QList<QStringList> rows() const;
    /// At the end of the current cell; without one, of the last cell of a new row.
    void insertText(const QString& text);
    QTableWidget* table() const { return m_table; }

  Q_SIGNALS:
    void edited();

  private:
    void append(const QStringList& texts);
    void add();
    void remove();
    void move(int by);
    void refresh();

    QTableWidget* m_table;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace standby
