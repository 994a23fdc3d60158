// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace standby {

/// What the engine said, in the window's language. The engine and its API speak English: problems, mistakes in
/// settings, results of polls, tests and updates. Every sentence is looked up in a catalogue of what there is to say,
/// with what stands in it, which may be sentences again; several sentences after each other are taken one by one. What
/// the catalogue does not know stays as it is, and so does what is in quotation marks: others said it. Costs
/// microseconds, and no more however hostile the text is. Any thread.
QString inWindowLanguage(const QString& engineText);

} // namespace standby
