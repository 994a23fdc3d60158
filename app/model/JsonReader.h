// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/EnumWords.h"
#include "model/FieldRules.h"
#include "model/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1String>
#include <QVarLengthArray>

#include <limits>

namespace standby {

/// Where a value sits in a document; text is made of it only when there is a mistake to report.
struct JsonPlace {
    const JsonPlace* parent = nullptr; ///< null: the document itself
    QLatin1String key;                 ///< or, when null, …
    qsizetype index = 0;

    QString pointer() const; ///< RFC 6901
};

/// Reads one JSON object member by member, keeps what is absent as it is, and collects every mistake with its pointer.
/// When it goes out of scope it reports the members that nobody asked for. Has the same methods as JsonWriter, so that
/// one function per struct states its members for both directions. Not copyable; lives on the stack.
class JsonReader {
  public:
    static constexpr bool reading = true;

    /// Anything but an object is a mistake; then all members count as absent and nothing more is reported.
    JsonReader(const QJsonValue& json, const JsonPlace& place, Errors& errors);
    ~JsonReader();
    Q_DISABLE_COPY_MOVE(JsonReader)

    void boolean(QLatin1String key, bool& out);
    /// Whole numbers only.
    template<typename I> void integer(QLatin1String key, I& out, qint64 min, qint64 max) {
        if (const auto number = wholeNumber(key, min, max, false))
            out = static_cast<I>(*number);
    }
    template<typename I> void requiredInteger(QLatin1String key, I& out, qint64 min, qint64 max) {
        if (!present(key))
            error(key, missing());
        else
            integer(key, out, min, max);
    }
    /// null: none.
    template<typename I> void optionalInteger(QLatin1String key, std::optional<I>& out, qint64 min, qint64 max) {
        if (isNull(key))
            out.reset();
        else if (const auto number = wholeNumber(key, min, max, true))
            out = static_cast<I>(*number);
    }
    void number(QLatin1String key, double& out, double min, double max);
    void text(QLatin1String key, QString& out, const TextRule& rule);
    /// null: none.
    void optionalText(QLatin1String key, std::optional<QString>& out, const TextRule& rule);
    /// Empty in the value, null in JSON.
    void nullableText(QLatin1String key, QString& out, const TextRule& rule);
    /// A text that is not trimmed and never quoted in a mistake. secretMask passes unchecked.
    void secret(QLatin1String key, QString& out, const TextRule& rule);
    void texts(QLatin1String key, QStringList& out, const TextRule& rule, qsizetype most);

    /// One of the words of E; @p most: only the first so many of its table.
    template<typename E>
    void word(QLatin1String key, E& out, std::size_t most = std::numeric_limits<std::size_t>::max()) {
        const auto& table = EnumWords<E>::table;
        QVarLengthArray<QLatin1String, 8> words;
        for (std::size_t i = 0; i < table.size() && i < most; ++i)
            words.append(QLatin1String(table[i].second));
        if (const auto index = wordIndex(key, words.constData(), words.size()))
            out = table[static_cast<std::size_t>(*index)].first;
    }
    /// A list of words of E, each at most once.
    template<typename E> void words(QLatin1String key, QList<E>& out) {
        const QJsonArray* array = beginList(key, static_cast<qsizetype>(EnumWords<E>::table.size()) * 2);
        if (!array)
            return;
        out.clear();
        const JsonPlace listPlace{&m_place, key};
        for (qsizetype i = 0; i < array->size(); ++i) {
            const auto value = fromWord<E>(array->at(i).toString());
            const JsonPlace place{&listPlace, {}, i};
            if (!value)
                errorAt(place, notOneOf(array->at(i), EnumWords<E>::table));
            else if (out.contains(*value))
                errorAt(place, QStringLiteral("\"%1\" is given twice.").arg(wordOf(*value)));
            else
                out.append(*value);
        }
    }
    /// Which of @p words the member is; a missing member is a mistake.
    std::optional<qsizetype> requiredWord(QLatin1String key, const QLatin1String* words, qsizetype count);

    /// A member that is an object and always there; null means the same as absent: its defaults.
    template<typename T, typename F> void section(QLatin1String key, T& out, F fields) {
        if (isNull(key) || !present(key))
            return;
        const JsonPlace place{&m_place, key};
        JsonReader reader(value(key), place, m_errors);
        fields(reader, out);
    }
    /// An object or null.
    template<typename T, typename F> void optionalSection(QLatin1String key, std::optional<T>& out, F fields) {
        if (!present(key))
            return;
        if (isNull(key)) {
            out.reset();
            return;
        }
        out.emplace();
        const JsonPlace place{&m_place, key};
        JsonReader reader(value(key), place, m_errors);
        fields(reader, *out);
    }
    /// A list of objects.
    template<typename T, typename F> void list(QLatin1String key, QList<T>& out, qsizetype most, F fields) {
        const QJsonArray* array = beginList(key, most);
        if (!array)
            return;
        const QJsonArray items = *array;
        out.clear();
        out.reserve(items.size());
        const JsonPlace listPlace{&m_place, key};
        for (qsizetype i = 0; i < items.size(); ++i) {
            const JsonPlace place{&listPlace, {}, i};
            JsonReader reader(items.at(i), place, m_errors);
            fields(reader, out.emplaceBack());
        }
    }

    bool present(QLatin1String key);
    /// Absent, null, or a text of nothing but white space.
    bool isEmptyText(QLatin1String key) {
        return !present(key) || isNull(key) || (value(key).isString() && value(key).toString().trimmed().isEmpty());
    }
    bool isEmptyList(QLatin1String key) { return value(key).isArray() && value(key).toArray().isEmpty(); }
    bool isNull(QLatin1String key) { return value(key).isNull(); }
    /// Reports a mistake in the member @p key (the object itself when null) …
    void error(QLatin1String key, const QString& detail);
    /// … in @p member of the object @p key …
    void memberError(QLatin1String key, QLatin1String member, const QString& detail);
    /// … or in @p member (the item itself when null) of item @p index of the list @p key.
    void itemError(QLatin1String key, qsizetype index, QLatin1String member, const QString& detail);
    /// The object is beyond reading: its other members are not reported as unknown.
    void abandon() { m_abandoned = true; }
    static QString missing() { return QStringLiteral("This is required, but it is missing."); }

  private:
    QJsonValue value(QLatin1String key);
    std::optional<qint64> wholeNumber(QLatin1String key, qint64 min, qint64 max, bool orNull);
    std::optional<qsizetype> wordIndex(QLatin1String key, const QLatin1String* words, qsizetype count);
    const QJsonArray* beginList(QLatin1String key, qsizetype most);
    void readText(QLatin1String key, const QJsonValue& json, QString& out, const TextRule& rule);
    std::optional<QString> checkedText(const QJsonValue& json, QString& out, const TextRule& rule);
    void errorAt(const JsonPlace& place, const QString& detail);
    template<typename T> static QString notOneOf(const QJsonValue& given, const T& table) {
        QStringList words;
        for (const auto& entry : table)
            words.append(QString::fromLatin1(entry.second));
        return notOneOf(given, words);
    }
    static QString notOneOf(const QJsonValue& given, const QStringList& words);

    JsonPlace m_place;
    Errors& m_errors;
    QJsonObject m_object;
    QJsonArray m_array; ///< what beginList() found last
    QVarLengthArray<QLatin1String, 16> m_known;
    bool m_abandoned = false;
};

} // namespace standby
