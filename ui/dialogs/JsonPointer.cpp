// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/JsonPointer.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

namespace standby {

namespace {

QJsonValue placed(const QJsonValue& whole, QStringList steps, const QJsonValue& value) {
    if (steps.isEmpty())
        return value;
    const QString step = steps.takeFirst();
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const int index = step.toInt();
        if (index >= 0 && index < array.size())
            array[index] = placed(array.at(index), steps, value);
        return array;
    }
    QJsonObject object = whole.toObject();
    object.insert(step, placed(object.value(step), steps, value));
    return object;
}

QStringList stepsOf(const QString& pointer) {
    return pointer.isEmpty() ? QStringList() : pointer.mid(1).split(QLatin1Char('/'));
}

} // namespace

QJsonValue valueAt(const QJsonValue& whole, const QString& pointer) {
    QJsonValue value = whole;
    for (const QString& step : stepsOf(pointer)) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        if (value.isArray())
            value = isIndex ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        else
            value = value.toObject().value(step);
    }
    return value;
}

QJsonValue withValueAt(const QJsonValue& whole, const QString& pointer, const QJsonValue& value) {
    return placed(whole, stepsOf(pointer), value);
}

bool isWithin(const QString& pointer, const QString& ancestor) {
    return pointer.startsWith(ancestor) &&
           (pointer.size() == ancestor.size() || pointer.at(ancestor.size()) == QLatin1Char('/'));
}

Errors mistakesWithin(const Errors& mistakes, const QString& ancestor) {
    Errors own;
    for (const Error& mistake : mistakes) {
        if (isWithin(mistake.pointer, ancestor))
            own.append({mistake.detail, mistake.pointer.mid(ancestor.size())});
    }
    return own;
}

QJsonObject withNewIds(const QJsonObject& whole, const QJsonObject& newest, const QString& list) {
    const auto idOf = [](const QJsonValue& entry) { return entry.toObject().value(QLatin1String("id")).toString(); };
    QSet<QString> known;
    for (const QJsonValue& entry : valueAt(newest, list).toArray())
        known.insert(idOf(entry));
    QJsonArray entries = valueAt(whole, list).toArray();
    for (qsizetype at = 0; at < entries.size(); ++at) {
        QJsonObject entry = entries.at(at).toObject();
        if (!known.contains(idOf(entry)))
            entry.remove(QLatin1String("id"));
        entries[at] = entry;
    }
    return withValueAt(whole, list, entries).toObject();
}

} // namespace standby
