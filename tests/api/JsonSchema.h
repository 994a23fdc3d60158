// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace standby {

/// The part of JSON Schema 2020-12 that openapi.json uses: $ref into the document, type (one or a list), properties,
/// required, additionalProperties false, items, minItems, maxItems, oneOf, const, enum, minimum, maximum, minLength,
/// maxLength, format date-time. Any other keyword that constrains is a mistake of the schema.
class JsonSchema {
  public:
    explicit JsonSchema(QJsonObject document) : m_document(std::move(document)) {}

    /// What is wrong with @p value, each with its place; empty when it is valid. @p documented: members that the schema
    /// does not list are mistakes even where it allows them, so that the server says nothing undocumented.
    QStringList mistakes(const QJsonValue& value, const QJsonValue& schema, bool documented) const;
    /// What `{"$ref": "#/…"}` points to; anything else is itself.
    QJsonObject resolved(const QJsonValue& schema) const;

  private:
    QStringList check(const QJsonValue& value, const QJsonValue& schema, const QString& place) const;
    QStringList checkObject(const QJsonObject& value, const QJsonObject& schema, const QString& place) const;
    QStringList checkArray(const QJsonArray& value, const QJsonObject& schema, const QString& place) const;
    QStringList checkScalar(const QJsonValue& value, const QJsonObject& schema, const QString& place) const;

    QJsonObject m_document;
    mutable bool m_documented = false;
};

} // namespace standby
