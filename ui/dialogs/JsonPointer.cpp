// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/JsonPointer.h"

#include <QJsonArray>
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

} // namespace standby
