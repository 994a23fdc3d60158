// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/Csv.h"

namespace standby {
namespace {

QByteArray cellText(const QString& cell, char separator) {
    static constexpr QLatin1String formulaStarts("=+-@\t\r");
    QByteArray text = cell.toUtf8();
    if (!cell.isEmpty() && QString(formulaStarts).contains(cell.front()))
        text.prepend('\'');
    const bool quoted = text.contains(separator) || text.contains('"') || text.contains('\n') || text.contains('\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
}

} // namespace

QByteArray csvRow(const QStringList& cells, CsvStyle style) {
    const char separator = style == CsvStyle::SemicolonsAndDecimalCommas ? ';' : ',';
    QByteArrayList texts;
    for (const QString& cell : cells)
        texts.append(cellText(cell, separator));
    return texts.join(separator) + "\r\n";
}

QString csvNumber(double number, CsvStyle style) {
    QString text = QString::number(number);
    if (style == CsvStyle::SemicolonsAndDecimalCommas)
        text.replace(u'.', u',');
    return text;
}

} // namespace standby
