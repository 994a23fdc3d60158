// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProblemsPage.h"

#include "models/ProblemListModel.h"
#include "models/SortedTable.h"
#include "widgets/EmptyState.h"
#include "widgets/TableLook.h"
#include "words/EngineSentences.h"
#include "words/ReadingOrder.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualWidth = 1120; ///< of the window, in which the columns fit at first
}

ProblemsPage::ProblemsPage(ProblemListModel& model, QAction& acknowledge, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_sorted(new SortedTable(model, this))
    , m_table(new QTableView(this))
    , m_description(new QLabel(this))
    , m_list(new QWidget(this))
    , m_empty(new EmptyState(u"status-ok"_s, tr("No problems"),
                             tr("Nothing that Standby watches is failing, and nothing it does is going wrong."),
                             this)) {
    setObjectName(u"problemsPage"_s);
    m_table->setObjectName(u"problemTable"_s);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setModel(m_sorted);
    prepareTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ProblemListModel::FirstDetected, Qt::DescendingOrder);
    const QList<int> widths{26, 14, 28, 0, 19, 19};
    const int wanted = std::accumulate(widths.begin(), widths.end(), 0) * fontMetrics().averageCharWidth();
    // With a large font the description would be left without room.
    const double share = std::min(1.0, 0.65 * usualWidth / wanted);
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, int(widths.at(column) * fontMetrics().averageCharWidth() * share));
    if (share == 1.0) {
        int type = 0;
        for (const ProblemType one :
             {ProblemType::ServerPoll, ProblemType::DnsUpdate, ProblemType::Notification, ProblemType::System})
            type = std::max(type, fontMetrics().horizontalAdvance(problemTypeWord(one)));
        type += 2 * fontMetrics().averageCharWidth();
        m_table->setColumnWidth(ProblemListModel::Type, std::max(type, m_table->columnWidth(ProblemListModel::Type)));
        widenToTitles(*m_table);
    }
    m_table->horizontalHeader()->setSectionResizeMode(ProblemListModel::Description, QHeaderView::Stretch);
    m_model.setVisibleRows([this] { return rowsInView(*m_table); });

    m_description->setObjectName(u"problemDescription"_s);
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_description->setAccessibleName(tr("Description of the selected problem"));
    auto* inside = new QVBoxLayout(m_list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table, 1);
    auto* button = new QToolButton(m_list);
    button->setDefaultAction(&acknowledge);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(u"acknowledgeProblem"_s);
    m_table->addAction(&acknowledge);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(12, 6, 12, 10);
    below->addWidget(m_description, 1);
    below->addWidget(button, 0, Qt::AlignTop);
    inside->addLayout(below);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    setFocusProxy(m_table);

    connect(m_table, &QTableView::activated, this, &ProblemsPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                // The keyboard that comes to the table makes a row the current one and selects nothing.
                if (current.isValid() && !m_table->selectionModel()->isRowSelected(current.row()))
                    m_table->selectionModel()->select(current,
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                showDescription();
                Q_EMIT selectionChanged();
            });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ProblemsPage::showDescription);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ProblemsPage::showEmptyOrTable);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ProblemsPage::showEmptyOrTable);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_sorted->setHeld(m_mouse.over(*m_table->viewport()));
        if (!isVisible())
            return;
        const QList<int> rows = rowsInView(*m_table);
        m_model.touch(rows, ProblemListModel::FirstDetected);
        m_model.touch(rows, ProblemListModel::LastConfirmed);
    });
    m_second.start();
    showEmptyOrTable();
}

void ProblemsPage::showEmptyOrTable() {
    const bool empty = m_model.rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    showDescription();
}

const Problem* ProblemsPage::selected() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model.at(m_sorted->mapToSource(current).row()).problem : nullptr;
}

void ProblemsPage::select(const QString& problemId) {
    const QModelIndex index = m_sorted->mapFromSource(m_model.index(m_model.rowOf(problemId), 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ProblemsPage::open(const QModelIndex& index) {
    const Problem& problem = m_model.at(m_sorted->mapToSource(index).row()).problem;
    if (problem.type == ProblemType::Notification)
        Q_EMIT notificationWanted(problem.serverSetId);
    else if (!problem.serverSetId.isEmpty())
        Q_EMIT serverSetWanted(problem.serverSetId);
}

void ProblemsPage::showDescription() {
    const Problem* problem = selected();
    if (!problem) {
        m_description->setText(tr("Select a problem to read all of it. Double-click it to go where it can be mended."));
        return;
    }
    QStringList known{problem->serverSetName, problem->server};
    known.removeAll(QString());
    const QString place = asList(known);
    const QString description = inWindowLanguage(problem->description);
    QString text = place.isEmpty() ? description : tr("%1: %2").arg(place, description);
    if (problem->acknowledged)
        text += u'\n' + (problem->acknowledgeNote.isEmpty() ? tr("Acknowledged: no reminders are sent.")
                                                            : tr("Acknowledged: %1").arg(problem->acknowledgeNote));
    m_description->setText(text);
}

void ProblemsPage::saveLook(QSettings& settings) const {
    settings.setValue(u"problems/header"_s, m_table->horizontalHeader()->saveState());
}

void ProblemsPage::restoreLook(const QSettings& settings) {
    m_table->horizontalHeader()->restoreState(settings.value(u"problems/header"_s).toByteArray());
    m_table->horizontalHeader()->setSectionResizeMode(ProblemListModel::Description, QHeaderView::Stretch);
}

} // namespace standby
#include "moc_ProblemsPage.cpp"
