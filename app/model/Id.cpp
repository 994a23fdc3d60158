// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Json.h"

#include <QRandomGenerator>

namespace standby {

QString newId() {
    constexpr char letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    QString id(12, Qt::Uninitialized);
    for (QChar& letter : id)
        letter = QLatin1Char(letters[QRandomGenerator::system()->bounded(36)]);
    return id;
}

} // namespace standby
