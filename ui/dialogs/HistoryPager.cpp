// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryPager.h"

#include "api/ApiMessage.h"
#include "dialogs/HistoryModel.h"
#include "link/EngineLink.h"

#include <QDateTime>
#include <QEvent>
#include <QJsonObject>
#include <QScrollBar>
#include <QTableView>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStretches = 2000;
constexpr int gatherMs = 30;

QString timeText(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(time).toUTC().toString(Qt::ISODateWithMs);
}

void replace(QUrlQuery& query, const QString& name, const QString& value) {
    query.removeAllQueryItems(name);
    query.addQueryItem(name, value);
}

} // namespace

HistoryPager::HistoryPager(EngineLink& link, QTableView& table, HistoryModel& model, QObject* parent)
    : QObject(parent), m_link(link), m_table(table), m_model(model) {
    m_look.setSingleShot(true);
    m_look.setInterval(gatherMs);
    connect(&m_look, &QTimer::timeout, this, &HistoryPager::readShown);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, &m_look, qOverload<>(&QTimer::start));
    table.viewport()->installEventFilter(this);
}

void HistoryPager::begin(const QString& path, const QUrlQuery& query) {
    m_path = path;
    m_query = query;
    m_asking = true;
    QUrlQuery question = query;
    question.addQueryItem(u"points"_s, QString::number(mostStretches));
    m_link.get(u"%1/counts?%2"_s.arg(path, question.toString(QUrl::FullyEncoded)), this,
               [this, turn = ++m_turn](const ApiResponse& response) {
                   if (turn != m_turn)
                       return;
                   m_asking = false;
                   if (!response.ok()) {
                       m_model.begin({});
                       Q_EMIT failed(response);
                       return;
                   }
                   const QJsonObject counts = response.json().toObject();
                   m_model.begin(counts.value("stretches"_L1).toArray());
                   m_table.scrollToTop();
                   Q_EMIT counted(counts.value("total"_L1).toInteger());
                   readShown();
               });
}

bool HistoryPager::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_look.start();
    return QObject::eventFilter(watched, event);
}

void HistoryPager::readShown() {
    if (m_asking || m_model.rowCount() == 0)
        return;
    const int first = qMax(0, m_table.rowAt(0));
    const int below = m_table.rowAt(m_table.viewport()->height());
    const int last = below < 0 ? m_model.rowCount() - 1 : below;
    std::optional<HistoryRows::Page> page;
    for (int row = first; row <= last && !page; ++row)
        page = m_model.rows().pageFor(row);
    if (!page)
        return;
    QUrlQuery query = m_query;
    replace(query, u"from"_s, timeText(page->from));
    replace(query, u"to"_s, timeText(page->to));
    if (page->beforeId > 0)
        query.addQueryItem(u"before"_s, QString::number(page->beforeId));
    query.addQueryItem(u"limit"_s, QString::number(page->limit));
    m_asking = true;
    m_link.get(m_path + u'?' + query.toString(QUrl::FullyEncoded), this,
               [this, page = *page, turn = m_turn](const ApiResponse& response) {
                   if (turn != m_turn)
                       return;
                   m_asking = false;
                   if (!response.ok()) {
                       Q_EMIT failed(response);
                       return;
                   }
                   m_model.put(page, response.json().toArray());
                   readShown();
               });
}

} // namespace standby
#include "moc_HistoryPager.cpp"
