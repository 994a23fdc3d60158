// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HappenedPanel.h"

#include "models/HappeningsModel.h"
#include "models/StatusWords.h"
#include "net/Clock.h"
#include "pages/SectionTitle.h"
#include "widgets/RelativeTime.h"
#include "widgets/TableLook.h"
#include "widgets/TimelineView.h"
#include "widgets/ToneLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3600 * qint64(1000);

bool tellsWhoWasTold(const Happening& happening) {
    return happening.type == "notificationSent"_L1 || happening.type == "notificationFailed"_L1;
}

} // namespace

HappenedPanel::HappenedPanel(EngineLink& link, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_history(link, clock)
    , m_range(new QComboBox(this))
    , m_timelineFrame(new QFrame(this))
    , m_timeline(new TimelineView(m_timelineFrame))
    , m_note(new ToneLabel(Tone::Muted, this))
    , m_happened(new HappeningsModel(tr("What happened"), this))
    , m_nobody(new ToneLabel(Tone::Muted, this))
    , m_told(new HappeningsModel(tr("How"), this)) {
    m_range->setObjectName(u"timelineRange"_s);
    m_range->addItem(tr("Last hour"), hourMs);
    m_range->addItem(tr("Last 24 hours"), 24 * hourMs);
    m_range->addItem(tr("Last 7 days"), 7 * 24 * hourMs);
    m_range->setCurrentIndex(m_range->findData(m_history.range()));
    m_range->setAccessibleName(tr("How far back to show what happened"));
    m_range->setToolTip(tr("How far back the timeline and the lists go"));
    QLabel* title = sectionTitle(tr("&What happened"), this);
    title->setBuddy(m_range);
    m_note->setObjectName(u"happenedNote"_s);
    m_note->setWordWrap(true);
    m_happenedTable = table(m_happened, "happened", tr("What happened, newest first"));
    m_nobody->setObjectName(u"nobodyTold"_s);
    m_nobody->setText(tr("Nobody was told anything in this time."));
    m_toldTable = table(m_told, "told", tr("Who was told what, newest first"));

    m_timelineFrame->setFrameShape(QFrame::StyledPanel);
    m_timelineFrame->setBackgroundRole(QPalette::Base);
    m_timelineFrame->setAutoFillBackground(true);
    auto* inFrame = new QVBoxLayout(m_timelineFrame);
    inFrame->setContentsMargins(12, 8, 12, 6);
    inFrame->addWidget(m_timeline);

    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_range);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_timelineFrame);
    column->addWidget(m_note);
    column->addWidget(m_happenedTable);
    column->addWidget(sectionTitle(tr("Who was told"), this));
    column->addWidget(m_nobody);
    column->addWidget(m_toldTable);

    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        m_history.setRange(m_range->currentData().toLongLong());
        fill();
    });
    connect(&m_history, &SetHistory::changed, this, &HappenedPanel::fill);
    connect(m_timeline, &TimelineView::spanChosen, this, &HappenedPanel::choose);
    fill();
}

QTableView* HappenedPanel::table(HappeningsModel* model, const char* name, const QString& accessibleName) {
    auto* view = new QTableView(this);
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    prepareTable(*view);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    const int character = fontMetrics().averageCharWidth();
    view->setColumnWidth(HappeningsModel::When,
                         fontMetrics().horizontalAdvance(exactTimeText(m_clock.wallTime())) + 3 * character);
    view->horizontalHeader()->setSectionResizeMode(HappeningsModel::Why, QHeaderView::Stretch);
    return view;
}

void HappenedPanel::showServerSet(const QString& setId) {
    m_servers = {};
    m_history.show(setId);
}

void HappenedPanel::setServers(const QJsonArray& servers) {
    QStringList titles;
    for (const QJsonValue& server : servers)
        titles.append(server.toObject().value("id"_L1).toString() + u' ' + serverTitle(server.toObject()));
    m_servers = servers;
    if (std::exchange(m_titles, titles) != titles)
        drawTimeline();
}

void HappenedPanel::refresh() {
    m_history.setSeen(isVisible() && !visibleRegion().isEmpty());
    // As often as it moves by a pixel or so.
    if (m_clock.wallTime() - m_drawnAt > m_history.range() / 1000)
        drawTimeline();
}

void HappenedPanel::fill() {
    QList<Happening> happened;
    QList<Happening> told;
    const WallTime from = m_history.from();
    for (const Happening& happening : m_history.happenings()) {
        if (happening.time >= from)
            (tellsWhoWasTold(happening) ? told : happened).append(happening);
    }
    m_happened->setHappenings(happened);
    m_told->setHappenings(told);
    m_note->setVisible(true);
    if (!m_history.trouble().isEmpty())
        m_note->setText(tr("What happened could not be read. %1").arg(m_history.trouble()));
    else if (!m_history.loaded())
        m_note->setText(tr("Reading what happened…"));
    else if (m_history.cutShort())
        m_note->setText(tr("So much happened that only the time since %1 is shown. Polling history shows the rest.")
                            .arg(exactTimeText(from)));
    else if (happened.isEmpty())
        m_note->setText(tr("Nothing changed in this time."));
    else
        m_note->setVisible(false);
    m_note->setTone(m_history.trouble().isEmpty() ? Tone::Muted : Tone::Bad);
    m_nobody->setVisible(m_history.loaded() && told.isEmpty());
    for (QTableView* view : {m_happenedTable, m_toldTable})
        fit(*view);
    drawTimeline();
}

void HappenedPanel::drawTimeline() {
    m_drawnAt = m_clock.wallTime();
    m_timelineFrame->setVisible(m_history.loaded() && !m_servers.isEmpty());
    if (m_history.loaded())
        m_timeline->setTimeline(timelineOf(m_servers, m_history.happenings(), m_history.from(), m_drawnAt),
                                m_history.from(), m_drawnAt);
}

void HappenedPanel::choose(WallTime began, const QString& serverId) {
    if (const int row = m_happened->rowAt(began, serverId); row >= 0) {
        m_happenedTable->selectionModel()->setCurrentIndex(
            m_happenedTable->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_happenedTable->setFocus(Qt::MouseFocusReason);
    }
}

/// As high as its rows, so that the page scrolls and not the table, as long as they are few.
void HappenedPanel::fit(QTableView& table) {
    const int rows = table.model()->rowCount();
    table.setVisible(rows > 0);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() +
                         std::min(rows, rowsSeen) * table.verticalHeader()->defaultSectionSize() +
                         2 * table.frameWidth());
    // What happened as wide as its words, as long as there is room for the reasons: they are not out of sight.
    const int room = table.width() - table.columnWidth(HappeningsModel::When);
    const int least = 12 * table.fontMetrics().averageCharWidth();
    table.resizeColumnToContents(HappeningsModel::What);
    table.setColumnWidth(HappeningsModel::What,
                         std::clamp(table.columnWidth(HappeningsModel::What), least, std::max(least, room * 3 / 5)));
}

void HappenedPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    for (QTableView* view : {m_happenedTable, m_toldTable})
        fit(*view);
}

} // namespace standby
#include "moc_HappenedPanel.cpp"
