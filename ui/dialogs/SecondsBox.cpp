// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SecondsBox.h"

#include <cmath>

namespace standby {

SecondsBox::SecondsBox(QWidget* parent) : QDoubleSpinBox(parent) {
    setDecimals(3);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setSuffix(tr(" s"));
    setGroupSeparatorShown(false);
    setFocusPolicy(Qt::StrongFocus);
}

double SecondsBox::seconds() const {
    return std::round(value() * 1000) / 1000;
}

QString SecondsBox::textFromValue(double value) const {
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(value, 'f', decimals());
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(plain.decimalPoint()))
        text.chop(plain.decimalPoint().size());
    return text;
}

} // namespace standby
#include "moc_SecondsBox.cpp"
