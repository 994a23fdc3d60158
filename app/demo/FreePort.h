// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace standby {

/// A port of @p address that is free for UDP and for TCP just now: @p preferred or one of the nine behind it, else any
/// high one. 0: none was found. It is not held, so another program may still be quicker.
quint16 freePort(const QHostAddress& address, quint16 preferred);

} // namespace standby
