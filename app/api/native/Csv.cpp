// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/Csv.h"

namespace standby {
namespace {

QByteArray cellText(const QString& cell) {
    static constexpr QLatin1String formulaStarts("=+-@\t\r");
    QByteArray text = cell.toUtf8();
    if (!cell.isEmpty() && QString(formulaStarts).contains(cell.front()))
        text.prepend('\'');
    const bool quoted = text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
}

} // namespace

QByteArray csvRow(const QStringList& cells) {
    QByteArrayList texts;
    for (const QString& cell : cells)
        texts.append(cellText(cell));
    return texts.join(',') + "\r\n";
}

} // namespace standby
