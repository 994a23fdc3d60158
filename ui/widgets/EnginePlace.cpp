// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EnginePlace.h"

#include <QVariant>
#include <QWidget>

namespace standby {

namespace {
constexpr auto property = "enginePlace";
}

void setEnginePlace(QWidget& window, const QString& where) {
    window.setProperty(property, where);
}

QString enginePlace(const QWidget& widget) {
    for (const QWidget* one = &widget; one; one = one->parentWidget()) {
        if (const QVariant place = one->property(property); place.isValid())
            return place.toString();
    }
    return {};
}

} // namespace standby
