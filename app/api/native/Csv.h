// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace standby {

/// Spreadsheets read what their language is used to: where the decimal sign is a comma, cells are separated by
/// semicolons.
enum class CsvStyle { CommasAndDecimalPoints, SemicolonsAndDecimalCommas };

/// One record of RFC 4180, UTF-8, with its CRLF. A cell that a spreadsheet would take for a formula (it begins with
/// `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe in front: texts come from polled servers.
QByteArray csvRow(const QStringList& cells, CsvStyle style = CsvStyle::CommasAndDecimalPoints);
/// A number for a cell, not negative.
QString csvNumber(double number, CsvStyle style);

} // namespace standby
