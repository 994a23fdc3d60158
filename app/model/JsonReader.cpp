// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/JsonReader.h"

#include "model/Json.h"

#include <algorithm>
#include <cmath>

namespace standby {

namespace {

constexpr qsizetype mostErrors = 1000;

QString kindOf(const QJsonValue& json) {
    switch (json.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QStringLiteral("the number ") + QString::number(json.toDouble(), 'g', 15);
    case QJsonValue::String:
        return QStringLiteral("a text");
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

QString expected(const QString& what, const QJsonValue& json) {
    return QStringLiteral("Expected %1, but this is %2.").arg(what, kindOf(json));
}

QString numberText(double number) {
    return QString::number(number, 'g', 15);
}

QString escaped(QString name) {
    return name.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
}

/// Levenshtein distance, for names short enough to be misspelt.
qsizetype distance(const QString& a, const QString& b) {
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

QString JsonPlace::pointer() const {
    if (!parent)
        return {};
    return parent->pointer() + QLatin1Char('/') + (key.isNull() ? QString::number(index) : escaped(key));
}

JsonReader::JsonReader(const QJsonValue& json, const JsonPlace& place, Errors& errors)
    : m_place(place), m_errors(errors), m_object(json.toObject()), m_abandoned(!json.isObject()) {
    if (m_abandoned)
        errorAt(m_place, expected(QStringLiteral("an object"), json));
}

JsonReader::~JsonReader() {
    if (m_abandoned)
        return;
    qsizetype found = 0;
    for (const QLatin1String key : m_known)
        found += m_object.contains(key) ? 1 : 0;
    if (found == m_object.size())
        return;
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (m_errors.size() >= mostErrors)
            return; // a body of nothing but mistakes must not cost more than that
        const QString name = member.key();
        if (std::find(m_known.cbegin(), m_known.cend(), name) != m_known.cend())
            continue;
        QString nearest;
        qsizetype best = 4;
        for (const QLatin1String known : m_known) {
            const qsizetype steps = name.size() > 60 ? best : distance(name.toLower(), QString(known).toLower());
            if (steps < best && steps <= name.size() / 2) {
                best = steps;
                nearest = known;
            }
        }
        m_errors.append({QStringLiteral("There is no setting %1 here.%2")
                             .arg(quoted(name),
                                  nearest.isEmpty() ? QString() : QStringLiteral(" Did you mean \"%1\"?").arg(nearest)),
                         m_place.pointer() + QLatin1Char('/') + escaped(name.left(200))});
    }
}

bool JsonReader::present(QLatin1String key) {
    return !value(key).isUndefined();
}
QJsonValue JsonReader::value(QLatin1String key) {
    if (std::find(m_known.cbegin(), m_known.cend(), key) == m_known.cend())
        m_known.append(key);
    return m_object.value(key);
}

void JsonReader::errorAt(const JsonPlace& place, const QString& detail) {
    if (m_errors.size() < mostErrors)
        m_errors.append({detail, place.pointer()});
}

void JsonReader::error(QLatin1String key, const QString& detail) {
    if (m_abandoned)
        return;
    if (key.isNull())
        errorAt(m_place, detail);
    else
        errorAt({&m_place, key}, detail);
}

void JsonReader::memberError(QLatin1String key, QLatin1String member, const QString& detail) {
    const JsonPlace section{&m_place, key};
    errorAt({&section, member}, detail);
}

void JsonReader::itemError(QLatin1String key, qsizetype index, QLatin1String member, const QString& detail) {
    const JsonPlace list{&m_place, key};
    const JsonPlace item{&list, {}, index};
    if (member.isNull())
        errorAt(item, detail);
    else
        errorAt({&item, member}, detail);
}

void JsonReader::boolean(QLatin1String key, bool& out) {
    const QJsonValue json = value(key);
    if (json.isBool())
        out = json.toBool();
    else if (!json.isUndefined())
        error(key, expected(QStringLiteral("true or false"), json));
}

std::optional<qint64> JsonReader::wholeNumber(QLatin1String key, qint64 min, qint64 max, bool orNull) {
    const QJsonValue json = value(key);
    if (json.isUndefined())
        return {};
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (number == std::floor(number) && number >= static_cast<double>(min) && number <= static_cast<double>(max))
        return static_cast<qint64>(number);
    error(key, expected(QStringLiteral("a whole number from %1 to %2%3")
                            .arg(min)
                            .arg(max)
                            .arg(orNull ? QStringLiteral(", or null") : QString()),
                        json));
    return {};
}

void JsonReader::number(QLatin1String key, double& out, double min, double max) {
    const QJsonValue json = value(key);
    if (json.isUndefined())
        return;
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (number >= min && number <= max)
        out = number;
    else
        error(key, expected(QStringLiteral("a number from %1 to %2").arg(numberText(min), numberText(max)), json));
}

std::optional<QString> JsonReader::checkedText(const QJsonValue& json, QString& out, const TextRule& rule) {
    if (!json.isString())
        return expected(QStringLiteral("a text"), json);
    QString text = json.toString();
    if (auto mistake = applyRule(text, rule))
        return mistake;
    // What is the default anyway keeps sharing the default's text.
    if (out != text)
        out = text;
    return {};
}

void JsonReader::readText(QLatin1String key, const QJsonValue& json, QString& out, const TextRule& rule) {
    if (json.isUndefined()) {
        if (rule.required && out.isEmpty())
            error(key, missing());
    } else if (const auto mistake = checkedText(json, out, rule)) {
        error(key, *mistake);
    }
}

void JsonReader::text(QLatin1String key, QString& out, const TextRule& rule) {
    readText(key, value(key), out, rule);
}

void JsonReader::optionalText(QLatin1String key, std::optional<QString>& out, const TextRule& rule) {
    const QJsonValue json = value(key);
    if (json.isNull())
        out.reset();
    else if (!json.isUndefined())
        readText(key, json, out.emplace(), rule);
}

void JsonReader::nullableText(QLatin1String key, QString& out, const TextRule& rule) {
    const QJsonValue json = value(key);
    if (json.isNull())
        out.clear();
    else
        readText(key, json, out, rule);
}

void JsonReader::secret(QLatin1String key, QString& out, const TextRule& rule) {
    const QJsonValue json = value(key);
    if (json.isString() && json.toString() == QLatin1String(secretMask))
        out = QLatin1String(secretMask);
    else
        readText(key, json, out, rule);
}

void JsonReader::texts(QLatin1String key, QStringList& out, const TextRule& rule, qsizetype most) {
    const QJsonArray* array = beginList(key, most);
    if (!array)
        return;
    out.clear();
    out.reserve(array->size());
    for (qsizetype i = 0; i < array->size(); ++i) {
        QString item;
        if (const auto mistake = checkedText(array->at(i), item, rule))
            itemError(key, i, {}, *mistake);
        else if (rule.distinct && out.contains(item, Qt::CaseInsensitive))
            itemError(key, i, {}, QStringLiteral("%1 is given twice.").arg(quoted(item)));
        out.append(item);
    }
}

std::optional<qsizetype> JsonReader::wordIndex(QLatin1String key, const QLatin1String* words, qsizetype count) {
    const QJsonValue json = value(key);
    if (json.isUndefined())
        return {};
    const QString text = json.toString();
    const QLatin1String* word = std::find(words, words + count, text);
    if (json.isString() && word != words + count)
        return word - words;
    error(key, notOneOf(json, QStringList(words, words + count)));
    return {};
}

std::optional<qsizetype> JsonReader::requiredWord(QLatin1String key, const QLatin1String* words, qsizetype count) {
    if (!present(key)) {
        error(key, QStringLiteral("This is required: one of %1.")
                       .arg(QStringList(words, words + count).join(QStringLiteral(", "))));
        return {};
    }
    return wordIndex(key, words, count);
}

const QJsonArray* JsonReader::beginList(QLatin1String key, qsizetype most) {
    const QJsonValue json = value(key);
    if (json.isUndefined())
        return nullptr;
    if (!json.isArray()) {
        error(key, expected(QStringLiteral("a list"), json));
        return nullptr;
    }
    m_array = json.toArray();
    if (m_array.size() > most) {
        error(key, QStringLiteral("This list has %1 entries; at most %2 are allowed.").arg(m_array.size()).arg(most));
        return nullptr;
    }
    return &m_array;
}

QString JsonReader::notOneOf(const QJsonValue& given, const QStringList& words) {
    return QStringLiteral("Expected one of %1, but this is %2.")
        .arg(words.join(QStringLiteral(", ")), given.isString() ? quoted(given.toString()) : kindOf(given));
}

} // namespace standby
