// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ReadingOrder.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::ReadingOrder)
};

} // namespace

QString fromTheLeft(const QString& text) {
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight || text.isEmpty())
        return text;
    // LEFT-TO-RIGHT ISOLATE … POP DIRECTIONAL ISOLATE (Unicode Standard Annex #9, section 2.4)
    return u'\u2066' + text + u'\u2069';
}

QString inItsOwnOrder(const QString& text) {
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return text;
    bool isLatin = text.contains("::"_L1); // an address without letters
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            return text;
        case QChar::DirL:
            isLatin = true;
            break;
        default:
            break;
        }
    }
    return isLatin ? fromTheLeft(text) : text;
}

void writeFromTheLeft(QWidget& field) {
    field.setLayoutDirection(Qt::LeftToRight);
    if (auto* lines = qobject_cast<QPlainTextEdit*>(&field)) {
        QTextOption option = lines->document()->defaultTextOption();
        option.setTextDirection(Qt::LeftToRight);
        lines->document()->setDefaultTextOption(option);
        lines->viewport()->setLayoutDirection(Qt::LeftToRight);
    }
}

QString asList(const QStringList& words) {
    return words.join(Words::tr(", ", "between the words of a list"));
}

bool isReadFromTheLeft(const QString& pointer) {
    static const QStringList forPeople{u"name"_s,    u"displayName"_s, u"notes"_s, u"tags"_s,
                                       u"subject"_s, u"body"_s,        u"text"_s,  u"note"_s};
    return !forPeople.contains(pointer.section(u'/', -1));
}

} // namespace standby
