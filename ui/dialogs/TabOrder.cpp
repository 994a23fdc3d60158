// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/TabOrder.h"

#include <QAbstractButton>
#include <QDialogButtonBox>

namespace standby {

void putLast(const QDialogButtonBox& buttons) {
    for (QAbstractButton* button : buttons.buttons()) {
        QWidget* last = buttons.window()->previousInFocusChain();
        if (last != button)
            QWidget::setTabOrder(last, button);
    }
}

} // namespace standby
