// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"
#include "model/Result.h"

#include <QByteArray>
#include <QString>

namespace standby {

/// The reason phrase of a status that the API uses (RFC 9110, section 15).
QByteArray statusTitle(int status);

/// An error as application/problem+json (RFC 9457): type, title, status, detail, and every mistake with its pointer.
ApiResponse problemReport(int status, const QString& detail, const Errors& errors = {});

} // namespace standby
