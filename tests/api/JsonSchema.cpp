// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonSchema.h"

#include "model/StatusJson.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace standby {
namespace {

bool hasType(const QJsonValue& value, const QString& type) {
    if (type == QLatin1String("integer"))
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return (type == QLatin1String("object") && value.isObject()) ||
           (type == QLatin1String("array") && value.isArray()) ||
           (type == QLatin1String("string") && value.isString()) ||
           (type == QLatin1String("number") && value.isDouble()) ||
           (type == QLatin1String("boolean") && value.isBool()) || (type == QLatin1String("null") && value.isNull());
}

bool hasOneType(const QJsonValue& value, const QJsonValue& types) {
    if (types.isString())
        return hasType(value, types.toString());
    for (const QJsonValue& type : types.toArray()) {
        if (hasType(value, type.toString()))
            return true;
    }
    return false;
}

const QSet<QString>& keywords() {
    static const QSet<QString> known = [] {
        QSet<QString> words;
        for (const char* word : {"$ref", "type", "properties", "required", "additionalProperties", "items", "minItems",
                                 "maxItems", "oneOf", "const", "enum", "minimum", "maximum", "minLength", "maxLength",
                                 "format", "description", "default", "discriminator"})
            words.insert(QLatin1String(word));
        return words;
    }();
    return known;
}

} // namespace

QJsonObject JsonSchema::resolved(const QJsonValue& schema) const {
    const QString reference = schema[u"$ref"].toString();
    if (reference.isEmpty())
        return schema.toObject();
    QJsonValue target = m_document;
    for (const QString& key : reference.mid(2).split(u'/'))
        target = target[key];
    if (!target.isObject())
        qFatal("openapi.json refers to nothing: %s", qPrintable(reference));
    return resolved(target);
}

QStringList JsonSchema::mistakes(const QJsonValue& value, const QJsonValue& schema, bool documented) const {
    m_documented = documented;
    return check(value, schema, {});
}

QStringList JsonSchema::check(const QJsonValue& value, const QJsonValue& unresolved, const QString& place) const {
    const QJsonObject schema = resolved(unresolved);
    QStringList found;
    for (const QString& word : schema.keys()) {
        if (!keywords().contains(word))
            found << place + QStringLiteral(": the schema has the unknown keyword ") + word;
    }
    if (const QJsonArray choices = schema[u"oneOf"].toArray(); !choices.isEmpty()) {
        int fitting = 0;
        QStringList nearest;
        for (const QJsonValue& choice : choices) {
            const QStringList wrong = check(value, choice, place);
            fitting += wrong.isEmpty();
            nearest = nearest.isEmpty() || wrong.size() < nearest.size() ? wrong : nearest;
        }
        if (fitting != 1)
            found << place + QStringLiteral(": %1 of the choices fit; ").arg(fitting) + nearest.join(u' ');
    }
    if (schema.contains(u"type") && !hasOneType(value, schema[u"type"]))
        return found << place + QStringLiteral(": wrong type");
    if (value.isObject())
        return found + checkObject(value.toObject(), schema, place);
    if (value.isArray())
        return found + checkArray(value.toArray(), schema, place);
    return found + checkScalar(value, schema, place);
}

QStringList JsonSchema::checkObject(const QJsonObject& value, const QJsonObject& schema, const QString& place) const {
    QStringList found;
    const QJsonObject properties = schema[u"properties"].toObject();
    for (const QJsonValue& name : schema[u"required"].toArray()) {
        if (!value.contains(name.toString()))
            found << place + QStringLiteral(": lacks ") + name.toString();
    }
    const bool closed =
        schema[u"additionalProperties"] == QJsonValue(false) || (m_documented && schema.contains(u"properties"));
    for (auto member = value.begin(); member != value.end(); ++member) {
        const QString inner = place + u'/' + member.key();
        if (properties.contains(member.key()))
            found += check(member.value(), properties[member.key()], inner);
        else if (closed)
            found << inner + QStringLiteral(": not in the schema");
    }
    return found;
}

QStringList JsonSchema::checkArray(const QJsonArray& value, const QJsonObject& schema, const QString& place) const {
    QStringList found;
    if (value.size() < schema[u"minItems"].toInt(0) || value.size() > schema[u"maxItems"].toInt(1 << 30))
        found << place + QStringLiteral(": wrong number of items");
    for (qsizetype i = 0; i < value.size() && schema.contains(u"items"); ++i)
        found += check(value[i], schema[u"items"], place + u'/' + QString::number(i));
    return found;
}

QStringList JsonSchema::checkScalar(const QJsonValue& value, const QJsonObject& schema, const QString& place) const {
    QStringList found;
    if (schema.contains(u"const") && value != schema[u"const"])
        found << place + QStringLiteral(": not the constant");
    if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
        found << place + QStringLiteral(": not one of the words");
    if (value.isDouble() && (value.toDouble() < schema[u"minimum"].toDouble(-INFINITY) ||
                             value.toDouble() > schema[u"maximum"].toDouble(INFINITY)))
        found << place + QStringLiteral(": out of range");
    if (value.isString()) {
        const QString text = value.toString();
        if (text.size() < schema[u"minLength"].toInt(0) || text.size() > schema[u"maxLength"].toInt(1 << 30))
            found << place + QStringLiteral(": too short or too long");
        if (schema[u"format"].toString() == QLatin1String("date-time") && !timeFromText(text))
            found << place + QStringLiteral(": no RFC 3339 time");
    }
    return found;
}

} // namespace standby
