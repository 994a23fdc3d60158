// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/ChangeWords.h"

#include "link/EngineLink.h"
#include "model/Json.h"
#include "widgets/Banner.h"
#include "words/EngineSentences.h"
#include "words/ReadingOrder.h"
#include "words/SettingWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::ChangeWords)
};

QString objectWords(const QJsonObject& object) {
    if (object.size() == 2 && object.contains("id"_L1) && object.contains("name"_L1))
        return object["name"_L1].toString(); // in an order
    if (object.size() == 2 && object.contains("name"_L1) && object.contains("value"_L1))
        return object["name"_L1].toString() + u": "_s + object["value"_L1].toString(); // a header
    QStringList parts;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QJsonValue value = member.value();
        const bool says = !value.isNull() && value != QJsonValue(QString()) && value != QJsonValue(QJsonArray());
        if (says && member.key() != "id"_L1)
            parts << Words::tr("%1: %2").arg(SettingWords::member(member.key()), valueWords(value, member.key()));
    }
    return parts.join(u"; "_s);
}

} // namespace

QString changeSentence(const QJsonObject& change) {
    if (change["what"_L1].toString() == "options"_L1)
        return Words::tr("The options are changed");
    const QString kind = change["change"_L1].toString();
    const QString sentence = kind == "added"_L1     ? Words::tr("Server set \"%1\" is added")
                             : kind == "removed"_L1 ? Words::tr("Server set \"%1\" is deleted")
                                                    : Words::tr("Server set \"%1\" is changed");
    return sentence.arg(change["name"_L1].toString());
}

QString fieldWords(const QString& pointer, const QString& entry) {
    QStringList words;
    const QStringList keys = pointer.split(u'/').mid(1);
    for (const QString& key : keys) {
        bool index = false;
        key.toInt(&index);
        // A method's settings are at once below the method.
        if (index && entry.isEmpty())
            continue;
        if (index)
            words << entry;
        else if (!(key == "method"_L1 && &key != &keys.last() && words.size() > 1))
            words << SettingWords::member(key);
    }
    return words.join(u" › "_s);
}

QString undoRefusalWords(const ApiResponse& response) {
    QStringList sentences;
    for (const QJsonValue& error : response.json()["errors"_L1].toArray()) {
        QString sentence = error["detail"_L1].toString();
        if (const QString key = error["pointer"_L1].toString().section(u'/', -1); !key.isEmpty())
            sentence.replace(u"\"%1\" of"_s.arg(key), u"\"%1\" of"_s.arg(SettingWords::member(key)));
        if (const QString said = inWindowLanguage(sentence); !sentences.contains(said))
            sentences << said;
    }
    return sentences.isEmpty() ? problemText(response) : sentences.join(u'\n');
}

QString valueWords(const QJsonValue& value, const QString& member) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String: {
        const QString text = value.toString();
        if (text == QLatin1String(secretMask))
            return Words::tr("(secret)");
        const QString choice = SettingWords::choice(member, text);
        return !choice.isEmpty() ? choice : text.isEmpty() ? Words::tr("(empty)") : text;
    }
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& one : value.toArray())
            parts << valueWords(one, member);
        return parts.isEmpty() ? Words::tr("none") : asList(parts);
    }
    case QJsonValue::Object:
        return objectWords(value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return Words::tr("none");
}

} // namespace standby
