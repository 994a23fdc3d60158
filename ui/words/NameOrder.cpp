// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/NameOrder.h"

namespace standby {

QString nameOrderKey(const QString& name) {
    QString key;
    qsizetype digitsFrom = -1; // in the key, while a number is read
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark())
            continue;
        const bool isDigit = c >= u'0' && c <= u'9';
        if (isDigit && digitsFrom < 0)
            digitsFrom = key.size();
        if (!isDigit && digitsFrom >= 0) {
            // A number is as great as it is long, when it begins with no 0.
            key.insert(digitsFrom, QChar(u'0' + ushort(qMin<qsizetype>(key.size() - digitsFrom, 30))));
            digitsFrom = -1;
        }
        if (isDigit && c == u'0' && key.size() == digitsFrom)
            continue;
        key += c;
    }
    if (digitsFrom >= 0)
        key.insert(digitsFrom, QChar(u'0' + ushort(qMin<qsizetype>(key.size() - digitsFrom, 30))));
    return key;
}

} // namespace standby
