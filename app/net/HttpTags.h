// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"
#include "model/Result.h"

#include <QHash>

namespace standby {

/// Replaces tags in the URL, the header values and the body of a request, each text escaped for the place where it
/// stands, so that whatever it contains it stays one value there:
/// - path, query and fragment of the URL: percent-encoded (RFC 3986, 2.1);
/// - host of the URL: as it is if it is a host name or an IP address (in brackets if that is IPv6), else refused;
/// - header: as it is; control characters are refused;
/// - body: by its Content-Type as a part of a JSON string, as XML text, or as a value of a form, which is also what a
///   body without a Content-Type is; any other text as it is.
/// The error names the place. User and password have no tags.
Result<HttpAction> withTags(const HttpAction& action, const QHash<QString, QString>& tags);

} // namespace standby
