// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FittedColumns.h"

#include "widgets/TableLook.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr int afterDraggingMs = 200;
}

FittedColumns::FittedColumns(QTableView& table, const QList<Column>& columns)
    : QObject(&table), m_table(table), m_header(*table.horizontalHeader()), m_columns(columns) {
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    m_header.setResizeContentsPrecision(0); // a double click measures what is in view, not 10,000 rows
    m_afterDragging.setSingleShot(true);
    connect(&m_afterDragging, &QTimer::timeout, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            m_afterDragging.start(afterDraggingMs); // nothing moves away under the mouse
        else
            fit();
    });
    connect(&m_header, &QHeaderView::sectionResized, this, &FittedColumns::resized);
    table.viewport()->installEventFilter(this);
    fit();
}

void FittedColumns::resized(int column, int before, int now) {
    if (m_fitting)
        return;
    const bool cameOrWent = before == 0 || now == 0;
    if (!cameOrWent)
        m_dragged.insert(column);
    m_afterDragging.start(cameOrWent ? 0 : afterDraggingMs);
}

void FittedColumns::fit() {
    const QScopedValueRollback fitting(m_fitting, true);
    QList<Column> free;
    int left = m_table.viewport()->width();
    int shares = 0;
    for (Column one : m_columns) {
        if (m_header.isSectionHidden(one.column))
            continue;
        const int title = titleWidth(m_header, one.column);
        one.least = std::max(one.least, title);
        one.width = std::max(one.width, title);
        const bool dragged = m_dragged.contains(one.column);
        left -= dragged ? m_header.sectionSize(one.column) : one.width;
        if (dragged)
            continue;
        free.append(one);
        shares += one.share;
    }
    for (Column& one : free) {
        if (left < 0) {
            const int given = std::min(-left, std::max(0, one.width - one.least));
            one.width -= given;
            left += given;
        } else if (one.share > 0) {
            const int taken = left * one.share / shares;
            one.width += taken;
            left -= taken;
            shares -= one.share;
        }
    }
    for (const Column& one : std::as_const(free))
        m_header.resizeSection(one.column, one.width);
}

bool FittedColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void FittedColumns::save(QSettings& settings, const QString& key) const {
    QStringList dragged;
    for (const int column : m_dragged)
        dragged.append(QString::number(column));
    dragged.sort();
    settings.setValue(key + u"/state"_s, m_header.saveState());
    settings.setValue(key + u"/dragged"_s, dragged);
}

void FittedColumns::restore(const QSettings& settings, const QString& key) {
    {
        const QScopedValueRollback fitting(m_fitting, true);
        if (!m_header.restoreState(settings.value(key + u"/state"_s).toByteArray()))
            return;
        m_header.setSectionResizeMode(QHeaderView::Interactive);
    }
    for (const QString& column : settings.value(key + u"/dragged"_s).toStringList())
        m_dragged.insert(column.toInt());
    fit();
}

} // namespace standby
#include "moc_FittedColumns.cpp"
