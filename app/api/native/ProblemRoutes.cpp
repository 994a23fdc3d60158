// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"
#include "model/StatusJson.h"

#include <QJsonArray>

namespace standby {
namespace {

constexpr qsizetype longestNote = 2000;

void list(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const auto page = pageOf(request, context.engine.problems());
    if (!page)
        return reply(problemReport(400, page.message()));
    QJsonArray rows;
    for (const Problem& problem : *page)
        rows.append(toJson(problem));
    reply(jsonAnswer(rows));
}

/// The note of the body `{"note": "…"}`, empty without one.
Result<QString> noteOf(const QJsonValue& body) {
    Errors errors;
    QString note;
    const QJsonObject object = body.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString pointer = QLatin1Char('/') + it.key();
        if (it.key() != QLatin1String("note"))
            errors.append({QStringLiteral("There is no field \"%1\" here.").arg(it.key()), pointer});
        else if (!it.value().isString() || it.value().toString().size() > longestNote)
            errors.append(
                {QStringLiteral("The note must be a text of at most %1 characters.").arg(longestNote), pointer});
        else
            note = it.value().toString().trimmed();
    }
    if (!errors.isEmpty())
        return errors;
    return note;
}

void acknowledge(NativeContext& context, const RoutedRequest& request, const ApiReply& reply) {
    const QString& id = request.parameters.first();
    const QString what = QStringLiteral("The problem was not acknowledged.");
    const Result<QString> note = noteOf(request.body);
    if (!note)
        return reply(problemReport(422, what, note.errors()));
    const auto outcome = context.engine.acknowledgeProblem(id, *note, request.author());
    if (const auto* error = std::get_if<CommandError>(&outcome))
        return reply(
            error->refusal == Refusal::NotFound
                ? problemReport(404, QStringLiteral("There is no problem with the id \"%1\" now.").arg(id.left(100)))
                : refusedCommand(*error, what));
    reply(jsonAnswer(toJson(*context.engine.problem(id))));
}

} // namespace

QList<Route> problemRoutes(const NativeContextPointer& c) {
    return {{"GET",
             "/problems",
             Role::Read,
             "Problems",
             "What is wrong now.",
             [c](const RoutedRequest& r, const ApiReply& reply) { list(*c, r, reply); },
             {"limit", "after"}},
            {"POST",
             "/problems/{id}/acknowledge",
             Role::Operate,
             "Problems",
             "Acknowledge a problem, with an optional note: no more reminders for it.",
             [c](const RoutedRequest& r, const ApiReply& reply) { acknowledge(*c, r, reply); },
             {},
             BodyKind::OptionalJson}};
}

} // namespace standby
