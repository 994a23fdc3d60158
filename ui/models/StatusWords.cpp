// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatusWords.h"

#include "models/ServerSetListModel.h"
#include "widgets/RelativeTime.h"
#include "words/EngineSentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewDays = 14; ///< a certificate that ends so soon is worth a word

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::StatusWords)
};

/// What the engine says may end with a full stop or not; here it stands inside a sentence.
QString reasonOf(const QJsonObject& server) {
    QString reason = inWindowLanguage(server.value("lastError"_L1).toString());
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason.isEmpty() ? Words::tr("no reason is known") : reason;
}

ServerStatus statusOfServer(const QJsonObject& server) {
    return statusOf(server.value("status"_L1).toString());
}

bool isDisabled(const QJsonObject& server) {
    return server.value("disabled"_L1).toBool();
}

QString failuresText(const QJsonObject& server) {
    const int failures = server.value("consecutiveFailures"_L1).toInt();
    const int needed = server.value("failuresToFail"_L1).toInt(1);
    if (failures < needed)
        return Words::tr("%L1 of %L2 failures: %3").arg(failures).arg(needed).arg(reasonOf(server));
    // They were not all in one cycle, or this machine itself is offline.
    return Words::tr("%n failures in a row: %1.", nullptr, failures).arg(reasonOf(server)) + u' ' +
           Words::tr("It counts as failed after %n in one cycle, while this machine is online.", nullptr, needed);
}

QString recoveryText(const QJsonObject& server) {
    const int good = server.value("consecutiveSuccesses"_L1).toInt();
    const int needed = server.value("successesToRecover"_L1).toInt(1);
    if (good > 0)
        return Words::tr("%L1 of %L2 good polls to recover.").arg(good).arg(needed);
    return needed <= 1 ? Words::tr("The next good poll makes it ok again.")
                       : Words::tr("It is ok again after %n good polls in a row.", nullptr, needed);
}

} // namespace

QString serverTitle(const QJsonObject& server) {
    const QString address = server.value("address"_L1).toString();
    const QString name = server.value("displayName"_L1).toString();
    return name.isEmpty() ? address : u"%1 (%2)"_s.arg(name, address);
}

bool inDoubt(const QJsonObject& server) {
    return !isDisabled(server) && statusOfServer(server) != ServerStatus::Failed &&
           server.value("consecutiveFailures"_L1).toInt() > 0;
}

TonedText whyOfServer(const QJsonObject& server, WallTime now) {
    const WallTime since = wallTimeOf(server.value("since"_L1));
    const QString lasted = since == 0 ? QString() : durationText(std::max<qint64>(now - since, 1000));
    const ServerStatus status = statusOfServer(server);
    if (isDisabled(server))
        return {Words::tr("Disabled: it is not polled and gets no traffic."), Tone::Muted};
    if (status == ServerStatus::Failed) {
        const QString why = lasted.isEmpty() ? Words::tr("Failed: %1.").arg(reasonOf(server))
                                             : Words::tr("Failed for %1: %2.").arg(lasted, reasonOf(server));
        return {why + u' ' + recoveryText(server), Tone::Bad};
    }
    if (inDoubt(server))
        return {failuresText(server), Tone::Warn};
    if (status == ServerStatus::Unknown)
        return {Words::tr("Not known yet: no poll has ended. Until then it counts as responding."), Tone::Muted};
    return {lasted.isEmpty() ? Words::tr("OK") : Words::tr("OK for %1").arg(lasted), Tone::Ok};
}

TonedText whyOfServerSet(const QJsonObject& status) {
    QList<QJsonObject> failed;
    QList<QJsonObject> doubted;
    int enabled = 0;
    int responding = 0;
    const QJsonArray servers = status.value("servers"_L1).toArray();
    for (const QJsonValue& value : servers) {
        const QJsonObject server = value.toObject();
        if (isDisabled(server))
            continue;
        ++enabled;
        if (statusOfServer(server) == ServerStatus::Failed)
            failed.append(server);
        else if (inDoubt(server))
            doubted.append(server);
        else
            responding += statusOfServer(server) == ServerStatus::Ok ? 1 : 0;
    }
    if (enabled == 0)
        return {Words::tr("All servers are disabled: nothing is polled."), Tone::Warn};
    if (!failed.isEmpty()) {
        const QString first = Words::tr("%1: %2.").arg(serverTitle(failed.constFirst()), reasonOf(failed.constFirst()));
        if (failed.size() == enabled)
            return {Words::tr("All servers have failed.") + u' ' + first, Tone::Bad};
        if (failed.size() == 1)
            return {
                Words::tr("%1 has failed: %2.").arg(serverTitle(failed.constFirst()), reasonOf(failed.constFirst())),
                Tone::Bad};
        return {Words::tr("%L1 of %L2 servers have failed.").arg(failed.size()).arg(enabled) + u' ' + first, Tone::Bad};
    }
    if (!doubted.isEmpty())
        return {Words::tr("%1: %2").arg(serverTitle(doubted.constFirst()), failuresText(doubted.constFirst())),
                Tone::Warn};
    if (responding < enabled)
        return {Words::tr("Of %n servers, the first answer is still awaited.", nullptr, enabled - responding),
                Tone::Muted};
    return {enabled == 1 ? Words::tr("Its server responds.") : Words::tr("All %n servers respond.", nullptr, enabled),
            Tone::Ok};
}

TonedText certificateText(int daysLeft) {
    if (daysLeft < 0)
        return {Words::tr("expired %n days ago", nullptr, -daysLeft), Tone::Bad};
    if (daysLeft == 0)
        return {Words::tr("expires within a day: renew it now"), Tone::Bad};
    if (daysLeft <= fewDays)
        return {Words::tr("%n days left: renew it soon", nullptr, daysLeft), Tone::Warn};
    return {Words::tr("%n days left", nullptr, daysLeft), Tone::Text};
}

int severityOf(const QJsonObject& server) {
    if (isDisabled(server))
        return 4;
    if (statusOfServer(server) == ServerStatus::Failed)
        return 0;
    if (inDoubt(server))
        return 1;
    return statusOfServer(server) == ServerStatus::Unknown ? 2 : 3;
}

} // namespace standby
