// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpAnswer.h"

#include <curl/curl.h>

namespace standby {

/// How a transfer ended, as curl tells it.
struct CurlEnding {
    CURLcode code = CURLE_OK;
    long osError = 0;      ///< CURLINFO_OS_ERRNO
    long verifyResult = 0; ///< CURLINFO_SSL_VERIFYRESULT; X509_V_* where OpenSSL is the back end
    QByteArray text;       ///< CURLOPT_ERRORBUFFER
    bool tlsExpected = false;
};

/// Why a transfer failed, in words for a person; empty for CURLE_OK. @p nowSeconds is the wall clock's.
QString wordsFor(const CurlEnding& ending, const HttpAnswer& answer, qint64 nowSeconds);
/// Whether this machine, not the other side, is why.
bool isOurFault(const CurlEnding& ending);
/// Whether more about the certificate would make better words: its chain was refused before we could see it.
bool certificateWasRefused(const CurlEnding& ending, const HttpAnswer& answer);
/// What was missing when the time was over.
QString wordsForTimeout(const HttpAnswer& answer, bool tlsExpected, double timeoutSeconds);
/// The leaf of CURLINFO_CERTINFO.
HttpCertificate certificateFrom(const curl_certinfo* chain);

} // namespace standby
