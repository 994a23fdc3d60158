// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryDialog.h"

#include "api/ApiMessage.h"
#include "dialogs/ChoiceBanner.h"
#include "dialogs/DialogSize.h"
#include "dialogs/HistoryFilterBar.h"
#include "dialogs/HistoryModel.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "widgets/RelativeTime.h"
#include "widgets/TableLook.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace standby {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(EngineLink& link, const QString& setId, const QString& serverId, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_setId(setId)
    , m_banner(new ChoiceBanner(this))
    , m_filter(new HistoryFilterBar(this))
    , m_model(new HistoryModel(this))
    , m_table(new QTableView(this))
    , m_uptime(new QTableWidget(0, 3, this))
    , m_words(new QLabel(this)) {
    setObjectName(u"historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    setWindowTitle(tr("Polling History"));
    buildTables();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_uptime);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({fontMetrics().height() * 30, fontMetrics().height() * 8});
    splitter->setChildrenCollapsible(false);
    m_words->setObjectName(u"historyWords"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("Save as &CSV …"), QDialogButtonBox::ActionRole);
    save->setAutoDefault(false);
    save->setObjectName(u"saveCsv"_s);
    QPushButton* again = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ActionRole);
    again->setAutoDefault(false);
    again->setObjectName(u"refresh"_s);
    again->setShortcut(QKeySequence(QKeySequence::Refresh));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_words, 1);
    bottom->addWidget(buttons);
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
        m_banner->say(
            Tone::Warn,
            tr("The engine has not answered for %1 seconds. The rows come as soon as it does.").arg(patienceMs / 1000));
    });
    connect(&m_delay, &QTimer::timeout, this, &HistoryDialog::refresh);
    connect(m_filter, &HistoryFilterBar::changed, this, [this] { m_delay.start(); });
    connect(m_model, &HistoryModel::moreWanted, this, &HistoryDialog::readMore);
    connect(save, &QPushButton::clicked, this, &HistoryDialog::chooseFile);
    connect(again, &QPushButton::clicked, this, &HistoryDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_filter->chooseServer(serverId);
    rememberSize(*this, u"history"_s, QSize(150, 36));
    readServers();
    refresh();
}

void HistoryDialog::buildTables() {
    const int character = fontMetrics().averageCharWidth();
    prepareTable(*m_table);
    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleName(tr("Polling history, newest first"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto& [at, width] : {std::pair{int(HistoryModel::TimeColumn), 24},
                                    {int(HistoryModel::ServerColumn), 20},
                                    {int(HistoryModel::EventColumn), 22},
                                    {int(HistoryModel::ResponseTimeColumn), 10}})
        m_table->setColumnWidth(at, width * character);
    prepareTable(*m_uptime);
    m_uptime->setObjectName(u"uptime"_s);
    m_uptime->setAccessibleName(tr("Uptime of each server in the time shown"));
    m_uptime->setHorizontalHeaderLabels({tr("Server"), tr("Uptime"), tr("Failed for")});
    m_uptime->horizontalHeader()->setStretchLastSection(true);
    m_uptime->setColumnWidth(0, 44 * character);
    m_uptime->setColumnWidth(1, 22 * character);
    m_uptime->setMinimumHeight(4 * m_uptime->verticalHeader()->defaultSectionSize());
}

QString HistoryDialog::pathOf(const QString& resource, const QUrlQuery& query) const {
    const QString text = query.toString(QUrl::FullyEncoded);
    return u"/serversets/%1/%2"_s.arg(m_setId, resource) + (text.isEmpty() ? QString() : u'?' + text);
}

void HistoryDialog::chooseServer(const QString& serverId) {
    m_filter->chooseServer(serverId);
}

void HistoryDialog::readServers() {
    m_link.get(u"/serversets/%1/config"_s.arg(m_setId), this, [this](const ApiResponse& response) {
        if (!response.ok())
            return;
        const QJsonObject config = response.json().toObject();
        m_setName = config.value("name"_L1).toString();
        setWindowTitle(tr("Polling History of %1").arg(m_setName));
        m_filter->setServers(config.value("servers"_L1).toArray());
    });
}

void HistoryDialog::refresh() {
    m_delay.stop();
    ++m_turn;
    m_query = m_filter->query(QDateTime::currentDateTimeUtc());
    m_banner->clear();
    m_model->clear();
    readMore();
    readUptime();
}

void HistoryDialog::readMore() {
    QUrlQuery query = m_query;
    if (const qint64 oldest = m_model->oldestId(); oldest > 0)
        query.addQueryItem(u"before"_s, QString::number(oldest));
    query.addQueryItem(u"limit"_s, QString::number(pageRows));
    setBusy(tr("Reading …"));
    m_link.get(pathOf(u"history"_s, query), this, [this, turn = m_turn](const ApiResponse& response) {
        if (turn != m_turn)
            return;
        setBusy({});
        if (!response.ok()) {
            m_banner->say(Tone::Bad, tr("The polling history was not read.") + u' ' + problemText(response),
                          {{u"tryAgain"_s, tr("Try &Again"), [this] { refresh(); }}});
            return;
        }
        const QJsonArray entries = response.json().toArray();
        const bool more = entries.size() >= pageRows;
        m_model->append(entries, more);
        showCount(more);
    });
}

void HistoryDialog::readUptime() {
    const QUrlQuery query = m_filter->period(QDateTime::currentDateTimeUtc());
    m_link.get(pathOf(u"uptime"_s, query), this, [this, turn = m_turn](const ApiResponse& response) {
        if (turn == m_turn)
            showUptime(response.ok() ? response.json().toObject().value("servers"_L1).toArray() : QJsonArray());
    });
}

void HistoryDialog::showUptime(const QJsonArray& servers) {
    m_uptime->setRowCount(int(servers.size()));
    for (int row = 0; row < m_uptime->rowCount(); ++row) {
        const QJsonObject server = servers.at(row).toObject();
        const QString name = server.value("displayName"_L1).toString();
        const QString address = server.value("address"_L1).toString();
        const QJsonValue percent = server.value("percent"_L1);
        const double failed = server.value("failedSeconds"_L1).toDouble();
        const QString title = !name.isEmpty() ? name : !address.isEmpty() ? address : tr("a removed server");
        // Rounded down: 99.999 % is not 100 %.
        const QString share =
            percent.isDouble() ? tr("%1 %").arg(QLocale().toString(std::floor(percent.toDouble() * 100) / 100, 'f', 2))
                               : tr("not known");
        m_uptime->setItem(row, 0, new QTableWidgetItem(title));
        m_uptime->setItem(row, 1, new QTableWidgetItem(share));
        m_uptime->setItem(row, 2, new QTableWidgetItem(failed > 0 ? durationText(qint64(failed * 1000)) : tr("–")));
        m_uptime->item(row, 0)->setToolTip(
            tr("%1\nOk for %2, failed for %3, not known for %4 (not running, paused, disabled, or before its first "
               "status)")
                .arg(address, durationText(qint64(server.value("okSeconds"_L1).toDouble() * 1000)),
                     durationText(qint64(failed * 1000)),
                     durationText(qint64(server.value("unknownSeconds"_L1).toDouble() * 1000))));
    }
}

void HistoryDialog::setBusy(const QString& words) {
    m_words->setText(words);
    if (words.isEmpty()) {
        m_patience.stop();
        m_banner->clear();
    } else {
        m_patience.start();
    }
}

void HistoryDialog::showCount(bool more) {
    const int count = m_model->rowCount();
    if (count == 0)
        m_words->setText(tr("Nothing was recorded in this time that passes the filter."));
    else
        m_words->setText(more ? tr("The newest %L1 rows; scroll down for older ones").arg(count)
                              : tr("Rows: %L1").arg(count));
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
    QUrlQuery query = m_query;
    query.addQueryItem(u"limit"_s, QString::number(mostSavedRows));
    ApiRequest request;
    request.path = pathOf(u"history"_s, {}).toUtf8();
    request.query = query.toString(QUrl::FullyEncoded).toUtf8();
    request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("text/csv")});
    setBusy(tr("Saving …"));
    m_link.send(std::move(request), this, [this, file](const ApiResponse& response) {
        setBusy({});
        write(file, response);
    });
}

void HistoryDialog::write(const QString& file, const ApiResponse& response) {
    const QString notSaved = tr("The polling history was not saved.") + u' ';
    if (!response.ok()) {
        m_banner->say(Tone::Bad, notSaved + problemText(response));
        return;
    }
    const QByteArray csv = response.bytes();
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(csv) != csv.size() || !target.commit()) {
        m_banner->say(Tone::Bad, notSaved + tr("%1 cannot be written: %2.").arg(file, target.errorString()));
        return;
    }
    const auto lines = csv.count('\n') - 1;
    QString words = tr("Saved to %1.").arg(file);
    if (lines >= mostSavedRows)
        words +=
            u' ' + tr("Only the newest %L1 rows are in it; choose a shorter time for older ones.").arg(mostSavedRows);
    m_banner->say(Tone::Ok, words);
    showCount(m_model->canFetchMore({}));
}

} // namespace standby
#include "moc_HistoryDialog.cpp"
