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
        m_answered += good ? 1 : 0;
        QString words;
        if (!response.ok())
            words = problemText(response);
        else if (!good)
            words = inWindowLanguage(result.value("error"_L1).toString());
        else
            words = tr("%1 after %2")
                        .arg(inWindowLanguage(result.value("response"_L1).toString()),
                             millisecondsText(result.value("responseMs"_L1).toDouble(-1)));
        m_lines->appendPlainText(QTime::currentTime().toString(u"HH:mm:ss  "_s) + words);
        m_summary->setText(tr("%1 of %2 answered").arg(m_answered).arg(m_sent));
    });
}

} // namespace standby
#include "moc_PingWindow.cpp"
