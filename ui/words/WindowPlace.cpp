// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/WindowPlace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QTabWidget>

namespace standby {

namespace {

/// The named children of @p window that are in it, not in a window of their own.
template<typename Widget> QList<Widget*> inside(const QMainWindow& window) {
    QList<Widget*> found = window.findChildren<Widget*>();
    found.removeIf([&](const Widget* child) {
        return child->objectName().isEmpty() || child->objectName().startsWith(QLatin1String("qt_")) ||
               child->window() != &window;
    });
    return found;
}

QModelIndex behindProxies(QModelIndex index) {
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
        index = proxy->mapToSource(index);
    return index;
}

/// The index of @p model that shows @p source; none where it is filtered out.
QModelIndex shownIn(const QAbstractItemModel* model, const QModelIndex& source) {
    if (!source.isValid() || model == source.model())
        return source;
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model);
    if (!proxy)
        return {};
    const QModelIndex below = shownIn(proxy->sourceModel(), source);
    return below.isValid() ? proxy->mapFromSource(below) : QModelIndex();
}

QString choice(const QComboBox& box) {
    return box.currentData().isValid() ? box.currentData().toString() : QString::number(box.currentIndex());
}

} // namespace

WindowPlace::WindowPlace(const QMainWindow& window) {
    for (const auto* edit : inside<QLineEdit>(window))
        m_typed.insert(edit->objectName(), edit->text());
    for (const auto* box : inside<QComboBox>(window))
        m_chosen.insert(box->objectName(), choice(*box));
    for (const auto* button : inside<QAbstractButton>(window)) {
        if (button->isCheckable())
            m_checked.insert(button->objectName(), button->isChecked());
    }
    for (const auto* action : window.findChildren<QAction*>()) {
        if (action->isCheckable() && !action->objectName().isEmpty())
            m_checked.insert(action->objectName(), action->isChecked());
    }
    for (const auto* tabs : inside<QTabWidget>(window))
        m_tabs.insert(tabs->objectName(), tabs->currentIndex());
    for (const auto* view : inside<QAbstractItemView>(window)) {
        if (!view->selectionModel())
            continue;
        Table table;
        for (const QModelIndex& row : view->selectionModel()->selectedRows())
            table.selected.append(behindProxies(row));
        table.current = behindProxies(view->currentIndex());
        m_tables.insert(view->objectName(), table);
    }
    for (const auto* area : inside<QAbstractScrollArea>(window))
        m_scrolled.insert(area->objectName(),
                          {area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()});
    if (const QWidget* focus = window.focusWidget())
        m_focus = focus->objectName();
}

void WindowPlace::bring(QMainWindow& window) const {
    for (auto* tabs : inside<QTabWidget>(window)) {
        if (const int tab = m_tabs.value(tabs->objectName(), -1); tab >= 0 && tab < tabs->count())
            tabs->setCurrentIndex(tab);
    }
    for (auto* box : inside<QComboBox>(window)) {
        const auto chosen = m_chosen.constFind(box->objectName());
        for (int at = 0; chosen != m_chosen.cend() && at < box->count(); ++at) {
            const QVariant data = box->itemData(at);
            if ((data.isValid() ? data.toString() : QString::number(at)) == *chosen)
                box->setCurrentIndex(at);
        }
    }
    for (auto* button : inside<QAbstractButton>(window)) {
        if (button->isCheckable() && m_checked.contains(button->objectName()))
            button->setChecked(m_checked.value(button->objectName()));
    }
    for (auto* action : window.findChildren<QAction*>()) {
        if (action->isCheckable() && m_checked.contains(action->objectName()))
            action->setChecked(m_checked.value(action->objectName()));
    }
    for (auto* edit : inside<QLineEdit>(window)) {
        if (m_typed.contains(edit->objectName()))
            edit->setText(m_typed.value(edit->objectName()));
    }
    for (auto* view : inside<QAbstractItemView>(window)) {
        if (!m_tables.contains(view->objectName()) || !view->selectionModel())
            continue;
        const Table table = m_tables.value(view->objectName());
        const auto rows = QItemSelectionModel::Rows;
        view->selectionModel()->setCurrentIndex(shownIn(view->model(), table.current), QItemSelectionModel::NoUpdate);
        view->selectionModel()->clearSelection();
        QItemSelection selected; // at once: there may be thousands
        for (const QPersistentModelIndex& row : table.selected) {
            if (const QModelIndex shown = shownIn(view->model(), row); shown.isValid())
                selected.append(QItemSelectionRange(shown));
        }
        view->selectionModel()->select(selected, QItemSelectionModel::Select | rows);
    }
    if (auto* focus = m_focus.isEmpty() ? nullptr : window.findChild<QWidget*>(m_focus))
        focus->setFocus(Qt::OtherFocusReason);
}

void WindowPlace::scroll(QMainWindow& window) const {
    for (auto* area : inside<QAbstractScrollArea>(window)) {
        if (!m_scrolled.contains(area->objectName()))
            continue;
        const QPoint scrolled = m_scrolled.value(area->objectName());
        area->horizontalScrollBar()->setValue(scrolled.x());
        area->verticalScrollBar()->setValue(scrolled.y());
    }
}

} // namespace standby
