// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/StateFile.h"

#include "engine/DurableFile.h"
#include "history/SetAside.h"
#include "model/StatusJson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace standby {

namespace {

constexpr int schemaVersion = 1;

QJsonObject problemsJson(const QHash<QString, Problem>& problems) {
    QJsonObject json;
    for (auto problem = problems.cbegin(); problem != problems.cend(); ++problem)
        json.insert(problem.key(),
                    QJsonObject{{QStringLiteral("id"), problem->id},
                                {QStringLiteral("firstDetectedAt"), timeToJson(problem->firstDetectedAt)},
                                {QStringLiteral("acknowledged"), problem->acknowledged},
                                {QStringLiteral("acknowledgeNote"), problem->acknowledgeNote}});
    return json;
}

QHash<QString, Problem> problemsFromJson(const QJsonObject& json) {
    QHash<QString, Problem> problems;
    for (auto member = json.begin(); member != json.end(); ++member) {
        Problem problem;
        problem.id = member.value()[u"id"].toString();
        problem.firstDetectedAt = timeFromText(member.value()[u"firstDetectedAt"].toString()).value_or(0);
        problem.acknowledged = member.value()[u"acknowledged"].toBool();
        problem.acknowledgeNote = member.value()[u"acknowledgeNote"].toString();
        problems.insert(member.key(), problem);
    }
    return problems;
}

/// One line a set: what is written every half minute is not for reading.
Result<Done> write(const QString& path, const StateFile::Snapshot& snapshot) {
    const QJsonObject head{{QStringLiteral("schemaVersion"), schemaVersion},
                           {QStringLiteral("savedAt"), timeToJson(snapshot.now)},
                           {QStringLiteral("stopped"), snapshot.stopped},
                           {QStringLiteral("problems"), problemsJson(snapshot.problems)}};
    const qsizetype end = snapshot.sets.size() + 1;
    const auto part = [&](qsizetype i) -> QByteArray {
        if (i == 0)
            return QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) + ",\"serverSets\":{";
        if (i == end)
            return "\n}}\n";
        const ServerSet& set = snapshot.sets.at(i - 1);
        return (i > 1 ? ",\n\"" : "\n\"") + set.id.toUtf8() +
               "\":" + QJsonDocument(stateToJson(snapshot.states.at(i - 1), set)).toJson(QJsonDocument::Compact);
    };
    return writeFile(path, end + 1, part, Durability::WhenConvenient);
}

} // namespace

StateFile::StateFile(const QString& dataDirectory) : m_path(dataDirectory + QStringLiteral("/standby.state.json")) {
    m_pool.setMaxThreadCount(1);
}

StateFile::~StateFile() {
    m_pool.waitForDone();
}

StateFile::Loaded StateFile::load(const QList<ServerSet>& sets) const {
    Loaded loaded;
    QFile file(m_path);
    if (!file.exists())
        return loaded;
    const bool readable = file.open(QIODevice::ReadOnly);
    const QByteArray text = file.readAll();
    file.close();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!readable || object[QStringLiteral("schemaVersion")].toInt() != schemaVersion) {
        const Result<QString> aside = setAside(m_path);
        loaded.trouble =
            QStringLiteral(
                "The last known statuses in \"%1\" cannot be read. Every server is unknown until its first poll, "
                "and pauses are over. %2")
                .arg(QDir::toNativeSeparators(m_path),
                     aside ? QStringLiteral("The file was kept as \"%1\".").arg(QDir::toNativeSeparators(*aside))
                           : aside.message());
        return loaded;
    }
    loaded.savedAt = timeFromText(object[QStringLiteral("savedAt")].toString()).value_or(0);
    loaded.stopped = object[QStringLiteral("stopped")].toBool();
    loaded.problems = problemsFromJson(object[QStringLiteral("problems")].toObject());
    const QJsonObject states = object[QStringLiteral("serverSets")].toObject();
    for (const ServerSet& set : sets) {
        const QJsonValue state = states[set.id];
        if (state.isObject())
            loaded.states.insert(set.id, stateFromJson(state.toObject(), set));
    }
    return loaded;
}

Result<Done> StateFile::save(const Snapshot& snapshot) {
    m_pool.waitForDone();
    return write(m_path, snapshot);
}

void StateFile::saveInBackground(Snapshot snapshot, QObject* context, std::function<void(Result<Done>)> done) {
    m_saving = true;
    m_pool.start([this, snapshot = std::move(snapshot), context, done = std::move(done)] {
        QMetaObject::invokeMethod(
            context,
            [this, done, result = write(m_path, snapshot)] {
                m_saving = false;
                done(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace standby
