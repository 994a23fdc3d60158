// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/SystemLog.h"

#include <algorithm>

namespace standby {

namespace {

/// "$ServerSetName$" becomes "STANDBY_SERVER_SET_NAME", "$ServerIP$" "STANDBY_SERVER_IP". Empty if it is no such name.
QByteArray fieldName(const QString& tag) {
    QByteArray name = "STANDBY";
    bool small = true;
    for (const QChar c : QStringView(tag)) {
        if (c == u'$')
            continue;
        if (c.unicode() > 0x7f || !c.isLetterOrNumber())
            return {};
        if (c.isUpper() && small)
            name += '_';
        small = !c.isUpper();
        name += char(c.toUpper().unicode());
    }
    constexpr qsizetype longestName = 64; // of the journal
    return name.size() <= longestName ? name : QByteArray();
}

QString logText(QString text, qsizetype longest) {
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').replace(u'\t', u' ');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    text.truncate(longest);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

} // namespace

SystemLogEntry systemLogEntry(const NotificationMessage& message) {
    const QString title = QStringLiteral("$SummaryTitle$");
    const QString body = QStringLiteral("$SummaryBody$");
    SystemLogEntry entry;
    entry.bad = message.bad;
    entry.text = logText(message.tags.value(title).simplified() + u'\n' + message.tags.value(body), longestLogText);
    QStringList tags = message.tags.keys();
    tags.sort();
    for (const QString& tag : tags) {
        const QByteArray name = fieldName(tag);
        const QString text = logText(message.tags.value(tag), longestLogField);
        if (tag != title && tag != body && !name.isEmpty() && !text.isEmpty())
            entry.fields.append({name, text});
    }
    return entry;
}

} // namespace standby
