// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryDialog.h"

#include "api/ApiMessage.h"
#include "dialogs/ChoiceBanner.h"
#include "dialogs/DialogSize.h"
#include "dialogs/HistoryCsv.h"
#include "dialogs/HistoryModel.h"
#include "dialogs/HistoryPager.h"
#include "dialogs/ResponseTimePanel.h"
#include "dialogs/UptimeTable.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "widgets/TableLook.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(EngineLink& link, const QString& setId, const QString& serverId, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_path(u"/serversets/"_s + setId)
    , m_banner(new ChoiceBanner(this))
    , m_filter(new HistoryFilterBar(this))
    , m_chart(new ResponseTimePanel(link, setId, this))
    , m_model(new HistoryModel(this))
    , m_table(new QTableView(this))
    , m_pager(new HistoryPager(link, *m_table, *m_model, this))
    , m_uptime(new UptimeTable(this))
    , m_words(new QLabel(this)) {
    setObjectName(u"historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    setWindowTitle(tr("Polling History"));
    buildTable();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    for (QWidget* part :
         {static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_uptime)})
        splitter->addWidget(part);
    splitter->setStretchFactor(1, 1);
    const int line = fontMetrics().height();
    splitter->setSizes({line * 16, line * 17, line * 6});
    splitter->setChildrenCollapsible(false);
    m_words->setObjectName(u"historyWords"_s);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_words, 1);
    bottom->addWidget(makeButtons());
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_filter);
    column->addWidget(splitter, 1);
    column->addLayout(bottom);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    m_patience.setObjectName(u"patience"_s);
    m_patience.setParent(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_banner->say(Tone::Warn, tr("The engine has not answered for %n seconds. The rows come as soon as it does.",
                                     nullptr, patienceMs / 1000));
    });
    connect(&m_delay, &QTimer::timeout, this, &HistoryDialog::refresh);
    connect(m_filter, &HistoryFilterBar::changed, this, [this] { m_delay.start(); });
    connect(m_pager, &HistoryPager::counted, this, &HistoryDialog::showCount);
    connect(m_pager, &HistoryPager::failed, this, &HistoryDialog::showFailure);
    connect(m_chart, &ResponseTimePanel::stretchChosen, this, &HistoryDialog::zoomIn);
    connect(m_chart, &ResponseTimePanel::zoomOutWanted, this, &HistoryDialog::zoomOut);
    m_filter->chooseServer(serverId);
    rememberSize(*this, u"history"_s, QSize(150, 46));
    readServers();
    refresh();
}

void HistoryDialog::buildTable() {
    const int character = fontMetrics().averageCharWidth();
    prepareTable(*m_table);
    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleName(tr("Polling history, newest first"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto& [at, width] : {std::pair{int(HistoryModel::TimeColumn), 24},
                                    {int(HistoryModel::ServerColumn), 20},
                                    {int(HistoryModel::EventColumn), 28},
                                    {int(HistoryModel::ResponseTimeColumn), 10}})
        m_table->setColumnWidth(at, width * character);
    widenToTitles(*m_table);
}

QDialogButtonBox* HistoryDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save as &CSV …"), QDialogButtonBox::ActionRole);
    m_save->setAutoDefault(false);
    m_save->setObjectName(u"saveCsv"_s);
    m_save->setToolTip(tr("Save all rows that the filter lets through as a table for spreadsheets"));
    QPushButton* again = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ActionRole);
    again->setAutoDefault(false);
    again->setObjectName(u"refresh"_s);
    again->setShortcut(QKeySequence(QKeySequence::Refresh));
    again->setToolTip(tr("Show what happened since"));
    // Enter in the chart and in a date belongs to them.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &HistoryDialog::saveOrStop);
    connect(again, &QPushButton::clicked, this, &HistoryDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void HistoryDialog::chooseServer(const QString& serverId) {
    m_filter->chooseServer(serverId);
}

void HistoryDialog::readServers() {
    m_link.get(m_path + "/config"_L1, this, [this](const ApiResponse& response) {
        if (!response.ok())
            return;
        const QJsonObject config = response.json().toObject();
        setWindowTitle(tr("Polling History of %1").arg(config.value("name"_L1).toString()));
        m_filter->setServers(config.value("servers"_L1).toArray());
    });
}

void HistoryDialog::refresh() {
    m_delay.stop();
    ++m_turn;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_query = m_filter->query(now);
    m_banner->clear();
    setBusy(tr("Reading …"));
    m_pager->begin(m_path + "/history"_L1, m_query);
    readUptime(); // before the chart, which takes a hundred times as long
    QUrlQuery drawn = m_query;
    drawn.removeAllQueryItems(u"type"_s);
    m_chart->begin(drawn);
}

void HistoryDialog::readUptime() {
    const QUrlQuery query = m_filter->period(QDateTime::currentDateTimeUtc());
    m_link.get(m_path + "/uptime?"_L1 + query.toString(QUrl::FullyEncoded), this,
               [this, turn = m_turn](const ApiResponse& response) {
                   if (turn == m_turn)
                       m_uptime->setServers(response.ok() ? response.json()["servers"_L1].toArray() : QJsonArray());
               });
}

void HistoryDialog::showFailure(const ApiResponse& response) {
    setBusy({});
    m_banner->say(Tone::Bad, tr("The polling history was not read.") + u' ' + problemText(response),
                  {{u"tryAgain"_s, tr("Try &Again"), [this] { refresh(); }}});
}

void HistoryDialog::zoomIn(qint64 from, qint64 to) {
    m_wider.append(m_filter->chosenPeriod());
    m_filter->choosePeriod(QDateTime::fromMSecsSinceEpoch(from), QDateTime::fromMSecsSinceEpoch(to));
    m_chart->setCanZoomOut(true);
}

void HistoryDialog::zoomOut() {
    if (m_wider.isEmpty())
        return;
    m_filter->choosePeriod(m_wider.takeLast());
    m_chart->setCanZoomOut(!m_wider.isEmpty());
}

void HistoryDialog::setBusy(const QString& words) {
    m_words->setText(words);
    if (words.isEmpty())
        m_patience.stop();
    else
        m_patience.start();
}

void HistoryDialog::showCount(qint64 rows) {
    if (m_saving)
        return m_patience.stop();
    setBusy({});
    m_banner->clear();
    m_words->setText(rows == 0 ? tr("Nothing was recorded in this time that passes the filter.")
                               : tr("%Ln rows", nullptr, int(std::min<qint64>(rows, std::numeric_limits<int>::max()))));
}

void HistoryDialog::saveOrStop() {
    if (!m_saving)
        return chooseFile();
    m_saving->cancel();
    endSaving();
    m_banner->say(Tone::Warn, tr("The polling history was not saved: you stopped it."));
}

void HistoryDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Save the Polling History"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("Polling history.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryDialog::saveAs);
    dialog->open();
}

void HistoryDialog::saveAs(const QString& file) {
    if (m_saving)
        return;
    m_saving = new HistoryCsv(m_link, file, this);
    m_save->setText(tr("&Stop Saving"));
    m_words->setText(tr("Saving …"));
    connect(m_saving, &HistoryCsv::progressed, this,
            [this](qint64 rows) { m_words->setText(tr("Saving … %L1 rows so far").arg(rows)); });
    connect(m_saving, &HistoryCsv::failed, this, [this](const QString& why) {
        endSaving();
        m_banner->say(Tone::Bad, tr("The polling history was not saved.") + u' ' + why);
    });
    connect(m_saving, &HistoryCsv::finished, this, [this, file](qint64 rows) {
        endSaving();
        m_banner->say(Tone::Ok, tr("Saved %L1 rows to %2.").arg(rows).arg(QDir::toNativeSeparators(file)));
    });
    m_saving->begin(m_path + "/history?"_L1 + m_query.toString(QUrl::FullyEncoded));
}

void HistoryDialog::endSaving() {
    m_saving = nullptr;
    m_save->setText(tr("Save as &CSV …"));
    showCount(m_model->rowCount());
}

} // namespace standby
#include "moc_HistoryDialog.cpp"
