// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Tags.h"

namespace standby {

QString withTags(const QString& text, const QHash<QString, QString>& tags) {
    QString result;
    qsizetype done = 0;
    for (qsizetype start = text.indexOf(u'$'); start >= 0;) {
        const qsizetype end = text.indexOf(u'$', start + 1);
        if (end < 0)
            break;
        const auto tag = tags.constFind(text.mid(start, end - start + 1));
        if (tag == tags.constEnd()) {
            start = end; // it may be the beginning of one
            continue;
        }
        result += QStringView(text).sliced(done, start - done);
        result += *tag;
        done = end + 1;
        start = text.indexOf(u'$', done);
    }
    result += QStringView(text).sliced(done);
    return result;
}

QStringList withTags(const QStringList& arguments, const QHash<QString, QString>& tags) {
    QStringList result;
    result.reserve(arguments.size());
    for (const QString& argument : arguments)
        result << withTags(argument, tags);
    return result;
}

} // namespace standby
