// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/EnumWords.h"
#include "model/FieldRules.h"
#include "model/Json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace standby {

/// Writes the members that JsonReader reads; every method is the counterpart of the one there.
class JsonWriter {
  public:
    static constexpr bool reading = false;

    explicit JsonWriter(Secrets secrets) : m_secrets(secrets) {}

    void boolean(QLatin1String key, bool value) { m_object.insert(key, value); }
    void integer(QLatin1String key, qint64 value, qint64, qint64) { m_object.insert(key, value); }
    void requiredInteger(QLatin1String key, qint64 value, qint64, qint64) { m_object.insert(key, value); }
    template<typename I> void optionalInteger(QLatin1String key, const std::optional<I>& value, qint64, qint64) {
        m_object.insert(key, value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue());
    }
    void number(QLatin1String key, double value, double, double) { m_object.insert(key, value); }
    void text(QLatin1String key, const QString& value, const TextRule&) { m_object.insert(key, value); }
    void optionalText(QLatin1String key, const std::optional<QString>& value, const TextRule&) {
        m_object.insert(key, value ? QJsonValue(*value) : QJsonValue());
    }
    void nullableText(QLatin1String key, const QString& value, const TextRule&) {
        m_object.insert(key, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    }
    /// A secret that is not set is shown as such: empty.
    void secret(QLatin1String key, const QString& value, const TextRule&) {
        if (m_secrets == Secrets::Mask && !value.isEmpty())
            m_object.insert(key, QLatin1String(secretMask));
        else
            m_object.insert(key, value);
    }
    void texts(QLatin1String key, const QStringList& value, const TextRule&, qsizetype) {
        m_object.insert(key, QJsonArray::fromStringList(value));
    }
    template<typename E> void word(QLatin1String key, E value, std::size_t = 0) { m_object.insert(key, wordOf(value)); }
    template<typename E> void words(QLatin1String key, const QList<E>& value) {
        QJsonArray array;
        for (const E item : value)
            array.append(wordOf(item));
        m_object.insert(key, array);
    }
    template<typename T, typename F> void section(QLatin1String key, const T& value, F fields) {
        m_object.insert(key, written(value, fields));
    }
    template<typename T, typename F> void optionalSection(QLatin1String key, const std::optional<T>& value, F fields) {
        m_object.insert(key, value ? QJsonValue(written(*value, fields)) : QJsonValue());
    }
    template<typename T, typename F> void list(QLatin1String key, const QList<T>& value, qsizetype, F fields) {
        QJsonArray array;
        for (const T& item : value)
            array.append(written(item, fields));
        m_object.insert(key, array);
    }

    QJsonObject object() const { return m_object; }

  private:
    template<typename T, typename F> QJsonObject written(const T& value, F fields) const {
        JsonWriter writer(m_secrets);
        fields(writer, value);
        return writer.m_object;
    }

    Secrets m_secrets;
    QJsonObject m_object;
};

} // namespace standby
