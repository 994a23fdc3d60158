// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace standby {

/// @name The help of the program: topics in Markdown, in resources/help/LANGUAGE/ID.md
/// A topic begins with its title ("# Title"), and links to others by their file names.
/// @{

/// Topics that belong together, in the order of the contents.
struct HelpChapter {
    const char* title; ///< English; translated in the context of HelpWindow
    QList<const char*> topics;
};
const QList<HelpChapter>& helpChapters();
/// The ids of all topics.
QStringList helpTopicIds();

/// The Markdown of a topic in the language of the window, or in English; empty: there is no such topic.
QString helpText(const QString& topic);
/// False: helpText() is English in a window that is not.
bool isHelpTranslated(const QString& topic);
QString helpText(const QString& topic, const QString& language);
QString helpTitle(const QString& topic);

/// Which topic explains what.
struct HelpPlace {
    /// The object name of a page, window, dialog or editor, or a dialog's with the first pointer that its section owns:
    /// "optionsDialog/httpApi".
    const char* place;
    const char* topic;
};
const QList<HelpPlace>& helpPlaces();
/// Empty: the place is not in the table.
QString helpTopicOf(const QString& place);

/// @}

} // namespace standby
