// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/TabOrder.h"

#include <QBoxLayout>
#include <QDialogButtonBox>

namespace standby {

/// The box hands the keyboard on to a button of its own, so it is its place that counts, and QWidget::setTabOrder()
/// only moves the buttons. Who comes into a window last is last.
void putLast(QDialogButtonBox& buttons, QBoxLayout& layout) {
    layout.removeWidget(&buttons);
    buttons.setParent(nullptr);
    layout.addWidget(&buttons);
}

} // namespace standby
