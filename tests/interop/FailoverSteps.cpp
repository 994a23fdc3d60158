// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/FailoverSteps.h"

namespace standby {

namespace {
QString text(const QJsonObject& object, const char* member) {
    return object.value(QLatin1String(member)).toString();
}

bool anyContains(const QJsonValue& list, const char* member, const QString& part) {
    const QJsonArray array = list.toArray();
    for (const QJsonValue& value : array) {
        if (text(value.toObject(), member).contains(part))
            return true;
    }
    return false;
}
} // namespace

QJsonObject fastSet(const QString& name, const QStringList& addresses, const QJsonObject& pollingMethod) {
    QJsonArray servers;
    for (const QString& address : addresses)
        servers.append(QJsonObject{{QStringLiteral("address"), address}});
    return {{QStringLiteral("name"), name},
            {QStringLiteral("servers"), servers},
            {QStringLiteral("pollingMethod"), pollingMethod},
            {QStringLiteral("pollingFrequency"), QJsonObject{{QStringLiteral("intervalSeconds"), 0.3},
                                                             {QStringLiteral("failedIntervalSeconds"), 0.3},
                                                             {QStringLiteral("retries"), 1},
                                                             {QStringLiteral("retryIntervalSeconds"), 0.1}}}};
}

QString failOverAndBack(const StandbyProgram& program, const QString& setId, const QString& first,
                        const QString& second, const QString& reason, const std::function<void()>& kill,
                        const std::function<bool()>& revive) {
    const auto statusOf = [&](const QString& address) { return text(program.server(setId, address), "status"); };
    const auto addresses = [&] { return program.status(setId).value(QStringLiteral("addresses")); };
    const auto ok = QStringLiteral("ok");

    if (!StandbyProgram::eventually([&] { return statusOf(first) == ok && statusOf(second) == ok; }))
        return QStringLiteral("both servers should be ok: ") + text(program.server(setId, first), "lastError") +
               QStringLiteral(" / ") + text(program.server(setId, second), "lastError");
    if (!holds(addresses(), {first}))
        return QStringLiteral("the first server's address should be the set's");

    kill();
    if (!StandbyProgram::eventually([&] { return statusOf(first) == QStringLiteral("failed"); }))
        return QStringLiteral("the killed server should be failed");
    if (!StandbyProgram::eventually([&] { return holds(addresses(), {second}); }, 1000))
        return QStringLiteral("the set's address should be the second server's");
    const QString error = text(program.server(setId, first), "lastError");
    if (!error.contains(reason))
        return QStringLiteral("the reason is \"%1\", it should say \"%2\"").arg(error, reason);
    if (!anyContains(program.get(QStringLiteral("/problems")), "description", reason))
        return QStringLiteral("the problems should say why");
    if (!anyContains(program.get(QStringLiteral("/log?limit=1000")), "text", reason))
        return QStringLiteral("the log should say why");

    if (!revive())
        return QStringLiteral("the server did not come back");
    if (!StandbyProgram::eventually([&] { return statusOf(first) == ok && holds(addresses(), {first}); }))
        return QStringLiteral("the first server should be back: ") + text(program.server(setId, first), "lastError");
    if (!program.get(QStringLiteral("/problems")).toArray().isEmpty())
        return QStringLiteral("no problem should be left");
    const bool recorded = StandbyProgram::eventually([&] {
        const QJsonValue rows = program.get(StandbyProgram::pathOf(setId, "history"));
        return anyContains(rows, "type", QStringLiteral("serverFailed")) &&
               anyContains(rows, "type", QStringLiteral("serverRecovered"));
    });
    return recorded ? QString() : QStringLiteral("the history should have the failure and the recovery");
}

} // namespace standby
