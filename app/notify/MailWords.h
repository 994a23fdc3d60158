// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/MailTransfer.h"
#include "notify/NotificationSender.h"

namespace standby {

/// How a mail went, for a person, with the usual cause of what went wrong.
/// @param recipients the order's, as people entered them.
/// @param nowSeconds of the wall clock, for certificates.
DeliveryReport mailReport(const MailOrder& order, const QStringList& recipients, const MailOutcome& outcome,
                          qint64 nowSeconds);

/// Masks the password wherever @p text repeats it, also as a login sends it (RFC 4616, and LOGIN): servers quote what
/// they were sent.
QString withoutPassword(QString text, const SmtpSettings& smtp);

} // namespace standby
