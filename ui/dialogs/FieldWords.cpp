// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/FieldWords.h"

#include "dialogs/FormSection.h"
#include "dialogs/JsonPointer.h"
#include "words/SettingWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::FieldWords)
  public:
    static QString ofSecret() { return tr("(a secret)"); }
    static QString ofRemoved() { return tr("(removed)"); }
    static QString ofNone() { return tr("(none)"); }
    static QString ofBool(bool on) { return on ? tr("Yes") : tr("No"); }
    static QString pair(const QString& name, const QString& value) { return tr("%1: %2").arg(name, value); }
};

bool isSecret(const QString& member) {
    return member == "password"_L1 || member == "secret"_L1 || member == "key"_L1;
}

QString titleOf(const QJsonObject& entry) {
    for (const QLatin1String member : {"displayName"_L1, "name"_L1, "address"_L1, "host"_L1, "notes"_L1}) {
        const QString text = entry.value(member).toString().trimmed();
        if (!text.isEmpty())
            return text;
    }
    const QJsonObject method = entry.value("method"_L1).toObject();
    return method.value("to"_L1).toString(method.value("url"_L1).toString(method.value("type"_L1).toString()));
}

QJsonObject entryOf(const QJsonValue& list, const QString& id) {
    for (const QJsonValue& entry : list.toArray()) {
        if (entry["id"_L1].toString() == id)
            return entry.toObject();
    }
    return {};
}

QString valueText(const QString& member, const QJsonValue& value) {
    if (value.isUndefined())
        return Words::ofRemoved();
    if (value.isNull() || value == QJsonValue(QString()))
        return Words::ofNone();
    if (isSecret(member))
        return Words::ofSecret();
    if (value.isBool())
        return Words::ofBool(value.toBool());
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 12);
    if (value.isString()) {
        const QString choice = SettingWords::choice(member, value.toString());
        return choice.isEmpty() ? value.toString() : choice;
    }
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue& entry : value.toArray())
            parts.append(entry.isObject() && entry.toObject().contains("id"_L1) ? titleOf(entry.toObject())
                                                                                : valueText(member, entry));
        return parts.isEmpty() ? Words::ofNone() : parts.join(u'\n');
    }
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        const bool empty =
            at->isNull() || at.value() == QJsonValue(QString()) || at.value() == QJsonValue(QJsonArray());
        if (at.key() != "id"_L1 && !empty)
            parts.append(Words::pair(SettingWords::member(at.key()), valueText(at.key(), at.value())));
    }
    return parts.join(u'\n');
}

} // namespace

QString FieldWords::nameOf(const QString& pointer, const QJsonObject& mine, const QJsonObject& theirs) const {
    QStringList words;
    for (const FormSection* section : m_sections) {
        if (!section->owns(pointer))
            continue;
        words.append(section->title());
        if (const QString label = section->labelOf(pointer); !label.isEmpty()) {
            if (label != section->title())
                words.append(label);
            return words.join(tr(": "));
        }
        break;
    }
    // An entry of a list: whose, and what of it.
    QString ancestor = pointer;
    while (ancestor.contains(u'/') && !valueAt(theirs, ancestor).isArray())
        ancestor.truncate(ancestor.lastIndexOf(u'/'));
    const QString rest = pointer.mid(ancestor.size() + 1);
    if (ancestor.isEmpty() || rest.isEmpty())
        return words.join(tr(": "));
    const QString id = rest.section(u'/', 0, 0);
    if (id == "order"_L1) {
        words.append(SettingWords::member(id));
        return words.join(tr(": "));
    }
    const QJsonObject entry = entryOf(valueAt(mine, ancestor), id);
    words.append(titleOf(entry.isEmpty() ? entryOf(valueAt(theirs, ancestor), id) : entry));
    if (rest.contains(u'/'))
        words.append(SettingWords::member(rest.section(u'/', -1)));
    return words.join(tr(": "));
}

QString FieldWords::textOf(const QString& pointer, const QJsonValue& value) const {
    for (const FormSection* section : m_sections) {
        if (const QString text = section->textOf(pointer, value); !text.isEmpty())
            return text;
    }
    return valueText(pointer.section(u'/', -1), value);
}

} // namespace standby
