// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/TagButton.h"
#include "model/NotificationSettings.h"
#include "model/Result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace standby {

/// @name A notification method with its events, as the API has it, as a value of its own
/// @{

/// A new one with this method: everything else as it is when nobody changed it, without an id.
QJsonObject defaultNotification(const NotificationMethod& method = {});
/// With pointers into it ("/method/to").
Errors mistakesInNotification(const QJsonObject& rule);
/// "E-mail to admin@example.com"
QString notificationTitle(const QJsonObject& rule);
/// The titles of several, separated by semicolons.
QString notificationTitles(const QJsonArray& rules);
/// What people read for the type of a method.
QString notificationMethodText(const QString& type);
/// All words of the API for events, and what people read for them.
QList<std::pair<QString, QString>> notificationEventWords();
/// "all", "server failed, server recovered", "none"
QString notificationEventsText(const QJsonArray& events);
/// What stands for what happened, in mails, requests and commands.
QList<Tag> offeredNotificationTags();

/// @}

/// E-mail defaults: with pointers into them ("/smtp/host").
Errors mistakesInEmailDefaults(const QJsonObject& email);
/// "mail.example.com, port 587, STARTTLS"; empty: there is none.
QString mailServerText(const QJsonObject& smtp);

} // namespace standby
