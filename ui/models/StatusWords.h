// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"
#include "widgets/Theme.h"

#include <QJsonObject>
#include <QString>

namespace standby {

/// A sentence and what it means.
struct TonedText {
    QString text;
    Tone tone = Tone::Text;
};

/// @name Why things are as they are, from members of GET /serversets/{id}/status
/// @{

/// "HQ (192.0.2.10)", or the address alone.
QString serverTitle(const QJsonObject& server);
/// A poll failed and the verdict is still to come.
bool inDoubt(const QJsonObject& server);
/// Of one server, with its thresholds counted: "2 of 3 failures: status 503, expected 200".
TonedText whyOfServer(const QJsonObject& server, WallTime now);
/// Of the whole set, by its worst server.
TonedText whyOfServerSet(const QJsonObject& status);
/// How long a certificate lasts.
TonedText certificateText(int daysLeft);
/// The order in which servers are looked at: 0 is the worst.
int severityOf(const QJsonObject& server);
/// @}

} // namespace standby
