// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/ChangesDialog.h"

#include "changes/ChangeWords.h"
#include "changes/ChangesView.h"
#include "changes/DnsConfirmation.h"
#include "dialogs/DialogSize.h"
#include "link/EngineLink.h"
#include "net/Clock.h"
#include "widgets/Banner.h"
#include "widgets/ClearButton.h"
#include "widgets/RelativeTime.h"
#include "widgets/TableLook.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

enum Column { When, Who, What, State };
constexpr int tickMs = 10'000;

} // namespace

ChangesDialog::ChangesDialog(EngineLink& link, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_clock(clock)
    , m_revisions(link)
    , m_banner(new Banner(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_about(new QLabel(this))
    , m_fields(new ChangesView(this)) {
    setObjectName(u"changesDialog"_s);
    setWindowTitle(tr("History of Changes"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    build();
    connect(&m_revisions, &RevisionList::changed, this, &ChangesDialog::showRevisions);
    connect(m_filter, &QLineEdit::textChanged, this, &ChangesDialog::filter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ChangesDialog::showSelected);
    connect(m_undo, &QPushButton::clicked, this, &ChangesDialog::undoSelected);
    connect(m_restore, &QPushButton::clicked, this, &ChangesDialog::restoreSelected);
    connect(&m_tick, &QTimer::timeout, this, &ChangesDialog::showTimes);
    m_tick.start(tickMs);
    rememberSize(*this, u"changes"_s, QSize(130, 40));
    showRevisions();
    m_table->setFocus();
}

void ChangesDialog::build() {
    auto* filterLabel = new QLabel(tr("&Filter:"), this);
    filterLabel->setBuddy(m_filter);
    m_filter->setObjectName(u"changesFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Who or what"));
    m_filter->setToolTip(tr("Show only the changes whose author or words contain this text"));
    offerToClear(*m_filter);
    m_table->setObjectName(u"revisions"_s);
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("State")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTable(*m_table);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(When, 16 * character);
    m_table->setColumnWidth(Who, 24 * character);
    m_table->setColumnWidth(State, 22 * character);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_about->setObjectName(u"aboutChange"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setBuddy(m_fields);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("&Undo This Change"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(u"undoChange"_s);
    m_undo->setToolTip(tr("Put back what this change changed, and leave all other changes as they are"));
    m_restore = buttons->addButton(tr("&Restore This Whole Configuration…"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restoreConfiguration"_s);
    m_restore->setToolTip(tr("Make everything as it was right after this change; asks first"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"close"_s);
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* top = new QHBoxLayout;
    top->addWidget(filterLabel);
    top->addWidget(m_filter, 1);
    auto* above = new QWidget(this);
    auto* aboveColumn = new QVBoxLayout(above);
    aboveColumn->setContentsMargins(0, 0, 0, 0);
    aboveColumn->addLayout(top);
    aboveColumn->addWidget(m_table, 1);
    auto* below = new QWidget(this);
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addWidget(m_about);
    belowColumn->addWidget(m_fields, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"changesSplitter"_s);
    splitter->addWidget(above);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
}

QString ChangesDialog::stateOf(const RevisionRow& row) const {
    if (row.undoneBy != 0) {
        const RevisionRow* undoing = m_revisions.row(row.undoneBy);
        return undoing ? tr("undone %1").arg(agoText(undoing->time, m_clock.wallTime())) : tr("undone");
    }
    return {};
}

void ChangesDialog::showRevisions() {
    const int wanted = selectedNumber();
    const QList<RevisionRow>& rows = m_revisions.rows();
    m_table->setRowCount(int(rows.size()));
    int selectedRow = rows.isEmpty() ? -1 : 0;
    for (int at = 0; at < rows.size(); ++at) {
        const RevisionRow& row = rows.at(at);
        for (const int column : {When, Who, What, State}) {
            if (!m_table->item(at, column))
                m_table->setItem(at, column, new QTableWidgetItem);
        }
        m_table->item(at, When)->setData(Qt::UserRole, row.number);
        m_table->item(at, Who)->setText(row.author == "window"_L1 ? tr("this window") : row.author);
        m_table->item(at, What)->setText(row.summary);
        m_table->item(at, What)->setToolTip(row.summary);
        if (row.number == wanted)
            selectedRow = at;
    }
    showTimes();
    filter();
    if (selectedRow >= 0)
        m_table->setCurrentCell(selectedRow, When);
    showSelected();
}

void ChangesDialog::showTimes() {
    const QList<RevisionRow>& rows = m_revisions.rows();
    for (int at = 0; at < rows.size() && at < m_table->rowCount(); ++at) {
        QTableWidgetItem* when = m_table->item(at, When);
        when->setText(agoText(rows.at(at).time, m_clock.wallTime()));
        when->setToolTip(exactTimeText(rows.at(at).time));
        m_table->item(at, State)->setText(stateOf(rows.at(at)));
        const RevisionRow* undoing = m_revisions.row(rows.at(at).undoneBy);
        m_table->item(at, State)->setToolTip(undoing ? exactTimeText(undoing->time) : QString());
    }
}

void ChangesDialog::filter() {
    const QString wanted = m_filter->text().trimmed();
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const bool shows = m_table->item(at, Who)->text().contains(wanted, Qt::CaseInsensitive) ||
                           m_table->item(at, What)->text().contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(at, !shows);
    }
}

int ChangesDialog::selectedNumber() const {
    const QList<QTableWidgetItem*> items = m_table->selectedItems();
    return items.isEmpty() ? 0 : m_table->item(items.first()->row(), When)->data(Qt::UserRole).toInt();
}

const RevisionRow* ChangesDialog::selected() const {
    return m_revisions.row(selectedNumber());
}

void ChangesDialog::showSelected() {
    const RevisionRow* row = selected();
    const bool usable = row && m_link.connected() && !m_busy;
    m_undo->setText(row && row->undoes != 0 ? tr("&Undo This Undo") : tr("&Undo This Change"));
    m_undo->setEnabled(usable && row->undoneBy == 0);
    m_restore->setEnabled(usable && row->number != m_revisions.rows().first().number);
    if (!row) {
        m_shown = 0;
        m_fields->say(m_revisions.rows().isEmpty() ? tr("Nothing was changed yet.") : tr("Select a change above."));
        return m_about->setText({});
    }
    m_about->setText(tr("Revision %1, %2: %3").arg(row->number).arg(exactTimeText(row->time), row->summary));
    if (m_shown == row->number)
        return;
    m_shown = row->number;
    m_link.get(u"/revisions/%1/changes"_s.arg(row->number), this,
               [this, number = row->number](const ApiResponse& answer) {
                   if (m_shown != number)
                       return;
                   if (answer.ok())
                       m_fields->show(answer.json().toArray());
                   else
                       m_fields->say(problemText(answer));
               });
}

void ChangesDialog::setBusy(bool busy) {
    m_busy = busy;
    showSelected();
}

void ChangesDialog::undoSelected() {
    const RevisionRow* row = selected();
    if (!row)
        return;
    m_banner->clear();
    setBusy(true);
    DnsConfirmation::post(
        m_link, u"/revisions/%1/undo"_s.arg(row->number), {tr("Undo"), tr("&Undo and change DNS")}, this,
        [this, summary = row->summary](const ApiResponse& response) {
            setBusy(false);
            if (response.ok())
                m_banner->say(Tone::Ok, tr("Undone: %1.").arg(summary));
            else
                m_banner->say(Tone::Bad, tr("Not undone: %1.").arg(summary) + u'\n' + undoRefusalWords(response));
        },
        [this] { setBusy(false); });
}

void ChangesDialog::restoreSelected() {
    const RevisionRow* row = selected();
    if (!row)
        return;
    m_banner->clear();
    setBusy(true);
    DnsConfirmation::post(
        m_link, u"/revisions/%1/restore"_s.arg(row->number),
        {tr("Restore Configuration"), tr("&Restore"), true,
         tr("Make the whole configuration, with the options, as it was right after revision %1? You can undo this.")
             .arg(row->number)},
        this,
        [this, number = row->number](const ApiResponse& response) {
            setBusy(false);
            if (response.ok())
                m_banner->say(Tone::Ok, tr("Restored revision %1.").arg(number));
            else
                m_banner->sayProblem(tr("Revision %1 was not restored.").arg(number), response);
        },
        [this] { setBusy(false); });
}

} // namespace standby
#include "moc_ChangesDialog.cpp"
