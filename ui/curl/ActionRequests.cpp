// SPDX-License-Identifier: GPL-3.0-or-later
#include "curl/ActionRequests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// The collection whose ids stand in the path: "serversets" of "/serversets/{id}/pause"; empty: none does.
QString collectionIn(const QString& path) {
    const QStringList parts = path.split(u'/');
    for (qsizetype at = 1; at < parts.size(); ++at) {
        if (parts.at(at).startsWith(u'{'))
            return parts.at(at - 1);
    }
    return {};
}

QString withId(const QString& path, const QString& id) {
    const qsizetype begin = path.indexOf(u'{');
    return begin < 0 ? path : path.first(begin) + id + path.sliced(path.indexOf(u'}') + 1);
}

QJsonValue bodyOf(const ActionSpec& spec, const QStringList& serverSets) {
    if (!spec.body)
        return QJsonValue::Undefined;
    QJsonObject body = QJsonDocument::fromJson(spec.body).object();
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (member.value() == QJsonValue("{ids}"_L1))
            member.value() = QJsonArray::fromStringList(serverSets);
    }
    return body;
}

} // namespace

Result<QList<ScriptRequest>> requestsOf(const ActionSpec& spec, bool on, const ActionSubjects& subjects) {
    if (!*spec.request)
        return Error{Actions::tr(spec.windowOnly), {}};
    const QString request = QString::fromLatin1(on && spec.requestWhenOn ? spec.requestWhenOn : spec.request);
    const QByteArray method = request.section(u' ', 0, 0).toLatin1();
    const QString path = request.section(u' ', 1);
    const QStringList serverSets = subjects.value(u"serversets"_s);
    const QJsonValue body = bodyOf(spec, serverSets);
    const bool takesIds = spec.body && QByteArrayView(spec.body).contains("{ids}");
    const QString collection = collectionIn(path);
    const QStringList ids = subjects.value(QString::fromLatin1(spec.name), subjects.value(collection));
    if ((!collection.isEmpty() && ids.isEmpty()) || (takesIds && serverSets.isEmpty()))
        return Error{spec.whenOff ? Actions::tr(spec.whenOff) : QString(), {}};
    if (collection.isEmpty())
        return QList<ScriptRequest>{{method, path, body}};
    QList<ScriptRequest> requests;
    for (const QString& id : ids)
        requests.append({method, withId(path, id), body});
    return requests;
}

} // namespace standby
