// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QWidget>

#include <functional>

class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace standby {

/// A list of things that are edited in a dialog of their own: a table, and buttons to add, edit, remove and move.
class ItemList final : public QWidget {
    Q_OBJECT
  public:
    struct Kind {
        QString name; ///< "Server": the buttons are called addServer, editServer, moveServerUp …
        QString accessibleName;
        QStringList columns;
        QList<int> widths; ///< in characters; the last column takes the rest
        int rowsShown = 9;
        std::function<QStringList(const QJsonObject& item)> texts; ///< one per column
        std::function<QString(const QJsonObject& item)> title;     ///< how a person calls it
    };
    explicit ItemList(Kind kind, QWidget* parent = nullptr);

    void setItems(const QJsonArray& items);
    const QJsonArray& items() const { return m_items; }
    QJsonObject item(int row) const { return m_items.at(row).toObject(); }
    int count() const { return int(m_items.size()); }
    /// The selected row; -1: none.
    int currentRow() const;
    /// In place of the one in @p row, or after all.
    void put(int row, const QJsonObject& item);
    /// After all.
    void append(const QJsonArray& items);
    /// One more button below the others, @p forSelected: for the selected item.
    QPushButton* addButton(const QString& text, const QString& name, bool forSelected = true);
    /// Those of @p mistakes that are about an item of the list at @p pointer begin with its title, and its row is
    /// marked.
    Errors titled(const Errors& mistakes, const QString& pointer);
    QTableWidget* table() const { return m_table; }

  Q_SIGNALS:
    /// A person changed the list, or put() did.
    void edited();
    /// To be edited in a dialog, and then to be put(); the number of items: a new one.
    void editWanted(int row);
    /// Somebody pasted into the list.
    void pasted(const QString& text);
    void currentChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QPushButton* makeButton(const QString& text, const QString& name);
    void remove();
    void move(int by);
    void change(const QJsonArray& items, int selected);
    void showRows();
    void refreshButtons();

    Kind m_kind;
    QJsonArray m_items;
    QTableWidget* m_table;
    QVBoxLayout* m_buttons;
    QList<QPushButton*> m_forSelected;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace standby
