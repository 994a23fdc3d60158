// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StatisticsLabel.h"

#include "link/EngineLink.h"
#include "net/Clock.h"
#include "widgets/RelativeTime.h"

#include <QJsonObject>
#include <QLocale>

namespace standby {

using namespace Qt::StringLiterals;

StatisticsLabel::StatisticsLabel(EngineLink& link, const Clock& clock, QWidget* parent)
    : SteadyLabel(parent), m_link(link), m_clock(clock) {
    setObjectName(u"statusBarStatistics"_s);
    setToolTip(tr("Polls of servers in the last seconds, and when the next one is due"));
    m_timer.setInterval(readEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &StatisticsLabel::read);
    m_timer.start();
    QTimer::singleShot(0, this, &StatisticsLabel::read);
}

void StatisticsLabel::read() {
    if (!m_link.connected())
        return setText(tr("Not connected"));
    if (m_answerOwed || !isVisible() || window()->isMinimized())
        return;
    m_answerOwed = true;
    m_link.get(u"/statistics"_s, this, [this](const ApiResponse& response) {
        m_answerOwed = false;
        if (!response.ok())
            return clear();
        const QJsonObject now = response.json().toObject();
        const double rate = now.value("pollsPerSecond"_L1).toDouble();
        const QString polls =
            tr("%1 polls/s").arg(rate < 10 ? QLocale().toString(rate, 'f', 1) : QLocale().toString(qRound64(rate)));
        const WallTime next = wallTimeOf(now.value("nextPollAt"_L1));
        if (next == 0 && rate == 0)
            return clear(); // nothing is polled: the counts say why
        setText(next == 0 ? polls : tr("%1, next poll %2").arg(polls, untilText(next, m_clock.wallTime())));
    });
}

} // namespace standby
#include "moc_StatisticsLabel.cpp"
