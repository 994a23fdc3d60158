// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/Heartbeat.h"

#include "interop/FailoverSteps.h"

#include <QDateTime>
#include <QDebug>

#include <algorithm>

namespace standby {

bool Heartbeat::start() {
    const QString address = QStringLiteral("127.0.0.200");
    const int port = freePort({address});
    m_server = std::make_unique<WebServer>(address, port);
    if (!m_server->start())
        return false;
    const QJsonObject everyPoll{
        {QStringLiteral("serverPolling"), QJsonObject{{QStringLiteral("recordOnlyChanges"), false}}}};
    if (m_program.request("PATCH", QStringLiteral("/options"), everyPoll).status != 200)
        return false;
    QJsonObject set = fastSet(QStringLiteral("Heartbeat"), {address},
                              {{QStringLiteral("type"), QStringLiteral("http")},
                               {QStringLiteral("url"), QStringLiteral("http://www.example.test:%1/").arg(port)},
                               {QStringLiteral("timeoutSeconds"), 1}});
    set.insert(QStringLiteral("pollingFrequency"), QJsonObject{{QStringLiteral("intervalSeconds"), 0.2},
                                                               {QStringLiteral("failedIntervalSeconds"), 0.2},
                                                               {QStringLiteral("retries"), 0}});
    m_setId = m_program.create(set);
    return !m_setId.isEmpty() && StandbyProgram::eventually([this] {
        return m_program.status(m_setId).value(QStringLiteral("status")).toString() == QStringLiteral("ok");
    });
}

void Heartbeat::begin() {
    m_machine.begin();
    m_beganMs = QDateTime::currentMSecsSinceEpoch();
}

QString Heartbeat::irregularity() const {
    const qint64 endMs = QDateTime::currentMSecsSinceEpoch();
    // What is polled now is in the history a moment later: it is written in batches.
    QJsonArray entries;
    const QString from = QDateTime::fromMSecsSinceEpoch(m_beganMs).toUTC().toString(Qt::ISODateWithMs);
    const bool complete = StandbyProgram::eventually([&] {
        entries =
            m_program
                .get(StandbyProgram::pathOf(m_setId, "history?limit=10000&type=pollSucceeded,pollFailed&from=") + from)
                .toArray();
        return entries.size() > 0 &&
               QDateTime::fromString(entries.first().toObject().value(QStringLiteral("time")).toString(),
                                     Qt::ISODateWithMs)
                       .toMSecsSinceEpoch() >= endMs;
    });
    if (!complete)
        return QStringLiteral("the polls since then are not in the history");
    std::vector<qint64> times{m_beganMs};
    for (auto entry = entries.constEnd(); entry != entries.constBegin();) {
        const QJsonObject poll = (--entry)->toObject();
        if (poll.value(QStringLiteral("type")).toString() != QStringLiteral("pollSucceeded"))
            return QStringLiteral("a poll failed: ") + poll.value(QStringLiteral("text")).toString();
        times.push_back(QDateTime::fromString(poll.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs)
                            .toMSecsSinceEpoch());
    }
    qint64 longest = 0;
    for (size_t i = 1; i < times.size(); ++i)
        longest = std::max(longest, times[i] - times[i - 1]);
    const double mean = double(times.back() - times.front()) / double(times.size() - 1);
    qInfo().noquote()
        << QStringLiteral(
               "%1 polls, on average every %2 ms, the longest gap %3 ms; the machine held this test up for %4 ms")
               .arg(times.size() - 1)
               .arg(mean, 0, 'f', 0)
               .arg(longest)
               .arg(m_machine.longestMs());
    // A poll waits for the program and for the server that is polled: each may be held up.
    if (longest > mostGapMs + 2 * m_machine.longestMs())
        return QStringLiteral("there was no poll for %1 ms").arg(longest);
    // No drift: the next cycle is planned from the start of the last one, not from its end.
    return times.size() > 20 && mean > 250 ? QStringLiteral("a poll came only every %1 ms").arg(mean, 0, 'f', 0)
                                           : QString();
}

} // namespace standby
