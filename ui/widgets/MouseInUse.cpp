// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MouseInUse.h"

#include <QCursor>

#include <utility>

namespace standby {

bool MouseInUse::over(const QWidget& widget) {
    const QPoint at = QCursor::pos();
    m_still = std::exchange(m_at, at) == at ? m_still + 1 : 0;
    return m_still < restsAfter && widget.underMouse();
}

} // namespace standby
