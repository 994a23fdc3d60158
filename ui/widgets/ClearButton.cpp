// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ClearButton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::ClearButton)
};

} // namespace

void offerToClear(QLineEdit& field) {
    field.setClearButtonEnabled(true);
    if (auto* clear = field.findChild<QAction*>(u"_q_qlineeditclearaction"_s))
        clear->setText(Words::tr("Empty this field"));
}

} // namespace standby
