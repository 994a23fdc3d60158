// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace standby {

/// @name A walk through a window and everything visible in it, as it is laid out now
/// Each finding says which widget and what: `statusPage/whatIf (QPushButton) text "What if"`.
/// @{

/// Calls @p visit for each text that a person meets: labels, buttons, headers, tabs, choices, tool tips, names for
/// screen readers. @p kind: what it is of the widget, as "tool tip".
using VisitText = std::function<void(const QWidget& widget, const QString& kind, const QString& text)>;
void visitTexts(const QWidget& window, const VisitText& visit);

/// Texts that were not translated, under PseudoLanguage: they have letters outside of its brackets that no regular
/// expression of @p allowed takes (names, addresses, what is the same in every language).
QStringList untranslatedTexts(const QWidget& window, const QStringList& allowed);

/// Texts that do not fit where they are shown, and a window that is larger than @p width x @p height.
QStringList cutOffTexts(const QWidget& window, int width, int height);

/// The same, of what stays so: a layout may be on its way.
QStringList lastingCutOffTexts(const QWidget& window, int width, int height);

/// Letters behind & that two labels, buttons or menus of one window share.
QStringList sharedMnemonics(const QWidget& window);

/// @}

} // namespace standby
