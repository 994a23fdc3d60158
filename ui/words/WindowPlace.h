// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPersistentModelIndex>
#include <QPoint>
#include <QString>

class QMainWindow;
class QWidget;

namespace standby {

/// Where somebody is in a window: what is typed, chosen, switched on and scrolled to. A window that is made anew is
/// brought there again, as if it had been there all the time. Widgets are known by their object names; rows by the
/// models behind the tables, which outlive the window. Size and columns are not part of it.
class WindowPlace {
  public:
    explicit WindowPlace(const QMainWindow& window);

    /// Brings @p window there. What has no counterpart in it is left out.
    void bring(QMainWindow& window) const;
    /// Scrolls it there too: only what is laid out knows how far it can be scrolled.
    void scroll(QMainWindow& window) const;

  private:
    struct Table {
        QList<QPersistentModelIndex> selected; ///< rows of the model behind all proxies
        QPersistentModelIndex current;
    };

    QHash<QString, QString> m_typed;
    QHash<QString, QString> m_chosen; ///< combo boxes: the data, or the text where there is none
    QHash<QString, bool> m_checked;   ///< actions and buttons that keep a state
    QHash<QString, int> m_tabs;
    QHash<QString, Table> m_tables;
    QHash<QString, QPoint> m_scrolled;
    QString m_focus;
};

} // namespace standby
