// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QHash>
#include <QWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// Parts of a field are explained as the field is: "ui.soundFile.unit" as "ui.soundFile".
QString wordsFor(const QString& place, QString name) {
    static const QHash<QString, const char*> known = [] {
        QHash<QString, const char*> hash;
        for (const FieldExplanation& one : fieldExplanations())
            hash.insert(QString::fromLatin1(one.field), one.words);
        return hash;
    }();
    while (!name.isEmpty()) {
        if (const auto found = known.constFind(place + u'/' + name); found != known.cend())
            return QCoreApplication::translate("standby::FieldExplanations", *found);
        const qsizetype dot = name.lastIndexOf(u'.');
        name.truncate(std::max<qsizetype>(dot, 0));
    }
    return {};
}

/// On Unix, Qt tells screen readers of a combo box only what is chosen, unless a label beside it is its buddy.
void nameChoice(QWidget& widget) {
    if (!qobject_cast<QComboBox*>(&widget) || !widget.accessibleDescription().isEmpty())
        return;
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
    if (told && told->relations(QAccessible::Label).isEmpty())
        widget.setAccessibleDescription(widget.accessibleName());
}

} // namespace

QList<FieldExplanation> fieldExplanations() {
    return serverSetExplanations() + methodExplanations() + dnsExplanations() + notificationExplanations() +
           optionsExplanations() + windowExplanations();
}

QString explanationOf(const QWidget& widget) {
    const QString name = widget.objectName();
    if (name.isEmpty())
        return {};
    for (const QWidget* around = widget.parentWidget(); around;
         around = around->isWindow() ? nullptr : around->parentWidget()) {
        const QString words = around->objectName().isEmpty() ? QString() : wordsFor(around->objectName(), name);
        if (!words.isEmpty())
            return words;
    }
    return wordsFor(u"*"_s, name);
}

void explainField(QWidget& widget) {
    if (const QString words = explanationOf(widget); !words.isEmpty())
        widget.setWhatsThis(words);
    nameChoice(widget);
}

} // namespace standby
