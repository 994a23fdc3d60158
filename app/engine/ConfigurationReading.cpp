// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ConfigurationReading.h"

#include "model/Json.h"

#include <QJsonDocument>
#include <QSet>

namespace standby {

namespace {

/// What the rules for one set cannot see.
Errors mistakesAmongSets(const QList<ServerSet>& sets) {
    Errors errors;
    QSet<QString> names;
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const QString name = sets.at(i).name.toCaseFolded();
        if (names.contains(name)) {
            errors.append({QStringLiteral("Another server set has the name \"%1\" already.").arg(sets.at(i).name),
                           QStringLiteral("/serverSets/%1/name").arg(i)});
        }
        names.insert(name);
    }
    return errors;
}

} // namespace

QString inWords(const Errors& errors) {
    QStringList words;
    for (const Error& error : errors)
        words << (error.pointer.isEmpty() ? error.detail : QStringLiteral("%1: %2").arg(error.pointer, error.detail));
    return words.join(QLatin1Char(' '));
}

int schemaVersionOf(const QJsonObject& object) {
    return object[QStringLiteral("schemaVersion")].toInt();
}

Result<QJsonObject> jsonObjectFrom(const QByteArray& text) {
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(text, &syntax);
    if (syntax.error == QJsonParseError::NoError)
        return document.object();
    const qsizetype line = text.left(syntax.offset).count('\n') + 1;
    return Error{QStringLiteral("Line %1 is not JSON: %2.").arg(QString::number(line), syntax.errorString()), {}};
}

Result<Configuration> configurationFrom(QJsonObject object) {
    if (schemaVersionOf(object) != settingsSchemaVersion)
        return Error{QStringLiteral("It has no schemaVersion that this program knows."), {}};
    object.remove(QStringLiteral("schemaVersion"));
    object.remove(QStringLiteral("revision"));
    Result<Configuration> configuration = configurationFromJson(object);
    if (!configuration)
        return configuration;
    if (const Errors errors = mistakesAmongSets(configuration->serverSets); !errors.isEmpty())
        return errors;
    return configuration;
}

} // namespace standby
