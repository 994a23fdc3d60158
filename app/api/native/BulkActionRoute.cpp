// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"
#include "model/JsonReader.h"

#include <QJsonArray>

#include <array>
#include <optional>

namespace standby {
namespace {

constexpr qsizetype mostIds = 100'000;

struct Asked {
    BulkAction action = BulkAction::Pause;
    QStringList ids;
};

Result<Asked> askedOf(const QJsonValue& body) {
    static constexpr std::array words{QLatin1String("pause"), QLatin1String("resume"), QLatin1String("poll"),
                                      QLatin1String("delete")};
    static constexpr std::array actions{BulkAction::Pause, BulkAction::Resume, BulkAction::Poll, BulkAction::Delete};
    Asked asked;
    Errors errors;
    {
        JsonReader reader(body, {}, errors);
        if (const auto index = reader.requiredWord(QLatin1String("action"), words.data(), words.size()))
            asked.action = actions[size_t(*index)];
        if (!reader.present(QLatin1String("ids")))
            reader.error(QLatin1String("ids"), JsonReader::missing());
        else
            reader.texts(QLatin1String("ids"), asked.ids, {}, mostIds);
    }
    if (!errors.isEmpty())
        return errors;
    return asked;
}

QString notDone(BulkAction action) {
    switch (action) {
    case BulkAction::Pause:
        return QStringLiteral("The server sets were not paused.");
    case BulkAction::Resume:
        return QStringLiteral("The server sets were not resumed.");
    case BulkAction::Poll:
        return QStringLiteral("The server sets were not polled.");
    case BulkAction::Delete:
        break;
    }
    return QStringLiteral("The server sets were not deleted.");
}

QJsonObject outcomeJson(const BulkOutcome& outcome) {
    QJsonArray failed;
    for (const auto& [id, why] : outcome.failed)
        failed.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("detail"), why}});
    return {{QStringLiteral("done"), QJsonArray::fromStringList(outcome.done)},
            {QStringLiteral("failed"), failed},
            {QStringLiteral("revision"), outcome.revision ? QJsonValue(*outcome.revision) : QJsonValue()}};
}

void act(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const Result<Asked> asked = askedOf(request.body);
    if (!asked)
        return reply(problemReport(422, QStringLiteral("Nothing was done."), asked.errors()));
    if (asked->action == BulkAction::Delete && request.identity.role < Role::Admin)
        return reply(problemReport(
            403, QStringLiteral("%1 has the role \"operate\"; deleting needs \"admin\".").arg(request.identity.name)));
    const auto outcome = context.engine.actOn(asked->ids, asked->action, request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(refusedCommand(*error, notDone(asked->action)));
    reply(jsonAnswer(outcomeJson(std::get<BulkOutcome>(outcome))));
}

} // namespace

Route bulkActionRoute(const NativeContextPointer& c) {
    return {"POST",
            "/serversets/actions",
            Role::Operate,
            "Actions",
            "Pause, resume, poll or delete several server sets at once; deleting needs the role admin.",
            [c](const RoutedRequest& r, const ApiReply& reply) { act(*c, r, reply); },
            {},
            BodyKind::Json};
}

} // namespace standby
