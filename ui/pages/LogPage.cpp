// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LogPage.h"

#include "models/LogModel.h"
#include "widgets/TableLook.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

LogPage::LogPage(LogModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(new QTableView(this)), m_frozen(new QLabel(this)) {
    setObjectName(u"logPage"_s);
    m_table->setObjectName(u"logTable"_s);
    m_table->setLayoutDirection(Qt::LeftToRight); // its lines are English always
    m_table->setAccessibleName(tr("Log"));
    m_table->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_table->setModel(&m_model);
    prepareTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 3);
    m_table->horizontalHeader()->hide();
    m_table->setIconSize(QSize(m_table->fontMetrics().ascent(), m_table->fontMetrics().ascent()));
    m_frozen->setObjectName(u"logFrozen"_s);
    m_frozen->setContentsMargins(8, 4, 8, 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frozen);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);

    // The range grows with new lines while the value stays: whoever was at the end stays at the end.
    QScrollBar* bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this] { m_following = atEnd(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (m_following)
            bar->setValue(bar->maximum());
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogPage::fitColumn);
    connect(&m_model, &LogModel::waitingChanged, this, &LogPage::showWaiting);
    showWaiting();
}

bool LogPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fitColumn();
    // A table without a current row would go to its first when it gets the keyboard.
    if (event->type() == QEvent::FocusIn && m_following && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0),
                                                   QItemSelectionModel::NoUpdate);
    return QWidget::eventFilter(watched, event);
}

bool LogPage::atEnd() const {
    const QScrollBar* bar = m_table->verticalScrollBar();
    return bar->value() >= bar->maximum() - m_table->verticalHeader()->defaultSectionSize();
}

/// Lines are not measured one by one: in a fixed pitch the longest says it all.
void LogPage::fitColumn() {
    const int lineWidth =
        (m_model.longestLine() + 2) * m_table->fontMetrics().horizontalAdvance(u'0') + m_table->iconSize().width() + 24;
    const int width = std::max(lineWidth, m_table->viewport()->width());
    if (m_table->columnWidth(0) != width)
        m_table->setColumnWidth(0, width);
}

void LogPage::showWaiting() {
    m_frozen->setVisible(m_model.frozen());
    m_frozen->setText(tr("The log is frozen. New lines waiting: %1").arg(m_model.waiting()));
}

QString LogPage::selectedText() const {
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows))
        lines.append(m_model.at(row).text);
    return lines.join(u'\n');
}

void LogPage::copySelected() const {
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LogPage::setContextActions(const QList<QAction*>& actions) {
    m_table->addActions(actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace standby
#include "moc_LogPage.cpp"
