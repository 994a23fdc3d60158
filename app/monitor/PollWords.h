// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ServerSet.h"
#include "poll/Poller.h"

#include <QString>
#include <QStringList>

namespace standby {

/// @name What the log says of polls. The category ("Polling") is not part of it.
/// @{
/// `HQ (192.0.2.10)`, or the address alone.
QString callName(const Server& server);
/// `Sending HTTP request to HQ (192.0.2.10)`
QString sendingWords(const PollingMethod& method, const Server& server);
/// `HQ (192.0.2.10) answered in 12 ms: HTTP/1.1 200 OK`
QString answerWords(const Server& server, const PollResult& result);
/// `HQ (192.0.2.10): connection refused; retry 1 of 2 in 5 s`
QString retryWords(const Server& server, const QString& error, int retry, const PollingFrequency& frequency);
/// `HQ (192.0.2.10) has failed: connection refused`
QString failedWords(const Server& server, const QString& error);
/// `HQ (192.0.2.10) has failed`
QString hasFailedWords(const Server& server);
/// `HQ (192.0.2.10) still does not respond: connection refused`
QString stillFailsWords(const Server& server, const QString& error);
/// Said of a server that would have failed, but we are offline ourselves.
QString unjudgedWords(const Server& server, const QString& error);
/// `Addresses are now 192.0.2.10, 192.0.2.11`
QString addressesWords(const QStringList& addresses);
/// `HQ (192.0.2.10) responds again after 3 min 12 s`; @p downMs 0 or less: not known for how long.
QString respondsAgainWords(const Server& server, qint64 downMs);
/// @}

} // namespace standby
