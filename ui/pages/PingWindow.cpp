// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PingWindow.h"

#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "widgets/RelativeTime.h"
#include "words/EngineSentences.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

PingWindow::PingWindow(EngineLink& link, const QString& address, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_address(address)
    , m_lines(new QPlainTextEdit(this))
    , m_summary(new QLabel(this)) {
    setObjectName(u"pingWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ping %1").arg(address));
    m_lines->setObjectName(u"pingLines"_s);
    m_lines->setReadOnly(true);
    m_lines->setMaximumBlockCount(500);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_summary->setObjectName(u"pingSummary"_s);
    m_lines->setAccessibleName(tr("Answers of %1").arg(address));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_toggle = buttons->addButton(tr("Stop"), QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_lines);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 18);
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &PingWindow::ping);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setRunning(!m_timer.isActive()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    setRunning(true);
}

void PingWindow::setRunning(bool running) {
    m_toggle->setText(running ? tr("Stop") : tr("Start"));
    if (!running) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    ping();
}

void PingWindow::ping() {
    if (m_answerOwed)
        return;
    m_answerOwed = true;
    ++m_sent;
    const QJsonObject body{
        {u"address"_s, m_address},
        {u"pollingMethod"_s, QJsonObject{{u"type"_s, u"ping"_s}, {u"timeoutSeconds"_s, timeoutSeconds}}}};
    m_link.post(u"/test/poll"_s, body, this, [this](const ApiResponse& response) {
        m_answerOwed = false;
        const QJsonObject result = response.json().toObject();
        const bool good = response.ok() && result.value("succeeded"_L1).toBool();
        const double ms = result.value("responseMs"_L1).toDouble(-1);
        m_answered += good ? 1 : 0;
        QString words;
        if (!response.ok())
            words = problemText(response);
        else if (!good)
            words = inWindowLanguage(result.value("error"_L1).toString());
        else
            words = inWindowLanguage(result.value("response"_L1).toString());
        m_lines->appendPlainText(QTime::currentTime().toString(u"HH:mm:ss  "_s) + words);
        if (good && ms >= 0) {
            m_shortest = m_timed == 0 ? ms : std::min(m_shortest, ms);
            m_longest = std::max(m_longest, ms);
            m_sum += ms;
            ++m_timed;
        }
        QString summary = tr("%L1 of %L2 answered").arg(m_answered).arg(m_sent);
        if (m_timed > 0)
            summary = tr("%1; %2 on average, %3 to %4")
                          .arg(summary, millisecondsText(m_sum / m_timed), millisecondsText(m_shortest),
                               millisecondsText(m_longest));
        m_summary->setText(summary);
    });
}

} // namespace standby
#include "moc_PingWindow.cpp"
