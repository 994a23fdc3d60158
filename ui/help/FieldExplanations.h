// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace standby {

/// What a field is, its unit, range and default, and what happens: the words of "What's this?".
struct FieldExplanation {
    /// Where it is: the object name of its window or page, '/' and its own name, which in dialogs is its JSON pointer
    /// with dots: "optionsDialog/ui.theme". '*' stands for any window.
    const char* field;
    const char* words; ///< English; translated in the context of FieldExplanations
};

/// @name By the windows that the fields are in
/// @{
const QList<FieldExplanation>& serverSetExplanations();
const QList<FieldExplanation>& methodExplanations();
const QList<FieldExplanation>& dnsExplanations();
const QList<FieldExplanation>& notificationExplanations();
const QList<FieldExplanation>& optionsExplanations();
const QList<FieldExplanation>& windowExplanations();
/// @}

/// All of them.
QList<FieldExplanation> fieldExplanations();
/// The words for a widget; empty: it is not in the tables.
QString explanationOf(const QWidget& widget);
/// Sets its "What's this?", if there are words for it; and of a combo box, that its name is told.
void explainField(QWidget& widget);

} // namespace standby
