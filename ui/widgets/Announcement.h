// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QString;
class QWidget;

namespace standby {

/// Tells people who use a screen reader what happened in the window of @p from while their keyboard is elsewhere; what
/// comes within a quarter of a second is told together. Before Qt 6.8, which has an event for it, the words are those
/// of a notification that shows (AT-SPI) and of an alert (UI Automation).
void announce(QWidget& from, const QString& text);

/// What an assistive technology takes a widget of ours for: Graphic for a drawing, AlertMessage for a banner… To be
/// called while the widget is made.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace standby
