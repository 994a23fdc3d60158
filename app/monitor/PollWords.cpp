// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/PollWords.h"

#include "net/AnswerWords.h"

namespace standby {

namespace {

struct SendingPhrase {
    QString name;
    QString operator()(const PingPoll&) const { return QStringLiteral("Sending ping to %1").arg(name); }
    QString operator()(const HttpPoll&) const { return QStringLiteral("Sending HTTP request to %1").arg(name); }
    QString operator()(const TcpPoll& poll) const {
        return QStringLiteral("Connecting to port %1 of %2").arg(QString::number(poll.port), name);
    }
    QString operator()(const DnsPoll& poll) const {
        return QStringLiteral("Sending DNS query for %1 to %2").arg(poll.hostName, name);
    }
    QString operator()(const CommandPoll& poll) const {
        return QStringLiteral("Running %1 for %2").arg(poll.file, name);
    }
};

QString secondsWords(double seconds) {
    return QStringLiteral("%1 s").arg(QString::number(seconds, 'g', 6));
}

} // namespace

QString callName(const Server& server) {
    return server.displayName.isEmpty() ? server.address
                                        : QStringLiteral("%1 (%2)").arg(server.displayName, server.address);
}

QString sendingWords(const PollingMethod& method, const Server& server) {
    const QString name = server.pollAddress.isEmpty() || server.pollAddress == server.address
                             ? callName(server)
                             : QStringLiteral("%1 at %2").arg(callName(server), server.pollAddress);
    return std::visit(SendingPhrase{name}, method);
}

QString answerWords(const Server& server, const PollResult& result) {
    QString words = QStringLiteral("%1 answered").arg(callName(server));
    if (result.phases.totalUs >= 0) {
        const double ms = double(result.phases.totalUs) / 1000;
        words += QStringLiteral(" in %1 ms").arg(QString::number(ms, 'f', ms < 10 ? 1 : 0));
    }
    return result.response.isEmpty() ? words : words + QStringLiteral(": ") + result.response;
}

QString retryWords(const Server& server, const QString& error, int retry, const PollingFrequency& frequency) {
    return QStringLiteral("%1: %2; retry %3 of %4 in %5")
        .arg(callName(server), error, QString::number(retry), QString::number(frequency.retries),
             secondsWords(frequency.retryIntervalSeconds));
}

QString hasFailedWords(const Server& server) {
    return QStringLiteral("%1 has failed").arg(callName(server));
}

QString failedWords(const Server& server, const QString& error) {
    return hasFailedWords(server) + QStringLiteral(": ") + error;
}

QString stillFailsWords(const Server& server, const QString& error) {
    return QStringLiteral("%1 still does not respond: %2").arg(callName(server), error);
}

QString unjudgedWords(const Server& server, const QString& error) {
    return QStringLiteral("%1 does not respond, but is not judged while no sentinel answers: %2")
        .arg(callName(server), error);
}

QString addressesWords(const QStringList& addresses) {
    return addresses.isEmpty() ? QStringLiteral("There are no addresses now")
                               : QStringLiteral("Addresses are now ") + addresses.join(QStringLiteral(", "));
}

QString respondsAgainWords(const Server& server, qint64 downMs) {
    const QString words = QStringLiteral("%1 responds again").arg(callName(server));
    return downMs > 0 ? QStringLiteral("%1 after %2").arg(words, durationWords(downMs)) : words;
}

} // namespace standby
