// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ResponseTimePanel.h"

#include "dialogs/ResponseTimeChart.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "widgets/RelativeTime.h"
#include "widgets/ToneLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr int resizedMs = 300;
} // namespace

ResponseTimePanel::ResponseTimePanel(EngineLink& link, const QString& setId, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_setId(setId)
    , m_chart(new ResponseTimeChart(this))
    , m_readOut(new QLabel(this))
    , m_words(new ToneLabel(Tone::Muted, this))
    , m_zoomOut(new QPushButton(tr("&Zoom Out"), this)) {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_chart);
    scroll->viewport()->setAutoFillBackground(false);
    m_chart->setAutoFillBackground(false);
    scroll->setMinimumHeight(fontMetrics().height() * 6);
    m_readOut->setObjectName(u"chartReadOut"_s);
    m_readOut->setMinimumWidth(1); // long words do not widen the dialog
    m_words->setObjectName(u"chartWords"_s);
    m_words->setWordWrap(true);
    m_words->hide();
    m_zoomOut->setObjectName(u"zoomOut"_s);
    m_zoomOut->setAutoDefault(false);
    m_zoomOut->setToolTip(tr("Back to the time shown before"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_readOut, 1);
    line->addWidget(m_zoomOut);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(line);
    column->addWidget(m_words);
    m_resized.setSingleShot(true);
    m_resized.setInterval(resizedMs);
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (m_asked && m_chart->pointsWanted() != m_points)
            read();
    });
    connect(m_chart, &ResponseTimeChart::stretchChosen, this, &ResponseTimePanel::stretchChosen);
    connect(m_chart, &ResponseTimeChart::readOut, this, [this](const QString& text) {
        m_readOut->setText(text.isEmpty() ? tr("Choose a stretch of time in the chart to zoom in.") : text);
    });
    connect(m_zoomOut, &QPushButton::clicked, this, &ResponseTimePanel::zoomOutWanted);
    m_readOut->setText(tr("Choose a stretch of time in the chart to zoom in."));
    setCanZoomOut(false);
}

void ResponseTimePanel::setCanZoomOut(bool can) {
    // A button that goes grey under the keyboard would take it along.
    if (!can && m_zoomOut->hasFocus())
        m_chart->setFocus();
    m_zoomOut->setEnabled(can);
}

void ResponseTimePanel::begin(const QUrlQuery& query) {
    m_query = query;
    m_asked = true;
    readOptions();
    read();
}

void ResponseTimePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_resized.start();
}

void ResponseTimePanel::read() {
    m_points = m_chart->pointsWanted();
    m_readOut->setText(tr("Reading …"));
    QUrlQuery query = m_query;
    query.addQueryItem(u"points"_s, QString::number(m_points));
    m_link.get(u"/serversets/%1/responsetimes?%2"_s.arg(m_setId, query.toString(QUrl::FullyEncoded)), this,
               [this, turn = ++m_turn](const ApiResponse& response) {
                   if (turn != m_turn)
                       return;
                   m_readOut->setText(tr("Choose a stretch of time in the chart to zoom in."));
                   m_trouble = response.ok() ? QString() : problemText(response);
                   m_chart->setSeries(
                       ResponseTimeSeries::fromJson(response.ok() ? response.json().toObject() : QJsonObject()));
                   showWords();
               });
}

void ResponseTimePanel::readOptions() {
    m_link.get(u"/options"_s, this, [this](const ApiResponse& response) {
        m_onlyChanges = response.ok() && response.json()["serverPolling"_L1]["recordOnlyChanges"_L1].toBool();
        showWords();
    });
}

void ResponseTimePanel::showWords() {
    const ResponseTimeSeries& series = m_chart->series();
    QStringList sentences;
    if (!m_trouble.isEmpty())
        sentences.append(tr("The response times were not read. %1").arg(m_trouble));
    if (m_onlyChanges)
        sentences.append(series.hasPolls()
                             ? tr("Only changes of status are recorded now (Options, section Server polling): there "
                                  "are no response times since that was chosen, only when a server was failed.")
                             : tr("Only changes of status are recorded (Options, section Server polling): the chart "
                                  "shows when a server was failed, but no response times."));
    if (series.pollsFrom > series.from)
        sentences.append(tr("There are too many polls in this time: those before %1 are not shown. Choose a shorter "
                            "time to see them.")
                             .arg(exactTimeText(series.pollsFrom)));
    m_words->setText(sentences.join(u' '));
    m_words->setVisible(!sentences.isEmpty());
}

} // namespace standby
#include "moc_ResponseTimePanel.cpp"
