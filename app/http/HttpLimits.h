// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace standby {

/// What the guard allows; tests make them small. QtHttpServer 6.4 has none of these limits itself.
struct HttpLimits {
    int connections = 512;
    int connectionsPerAddress = 256; ///< per IPv4 address or IPv6 /64
    int eventStreams = 64;
    qsizetype headBytes = 64 * 1024; ///< request line and header fields
    qsizetype targetBytes = 8 * 1024;
    int headFields = 100;
    qsizetype bodyBytes = 1024 * 1024;
    qsizetype unsentBytes = 256 * 1024;       ///< the next request waits until less than this is unsent
    qsizetype eventBacklogBytes = 512 * 1024; ///< an event stream that is further behind is dropped
    int requestDeadlineMs = 10'000;           ///< first byte to last byte of a request; and connect to first byte
    int tlsDeadlineMs = 5'000;
    int idleMs = 60'000;         ///< kept connection without a request, or with a reply that is not taken
    int lingerMs = 1'000;        ///< after a refusal, what still comes is discarded for so long, else a reset eats it
    int eventCommentMs = 15'000; ///< between comments that keep a quiet event stream open
    int certificateCheckMs = 60'000; ///< between looks at the files of certificate and key
};

} // namespace standby
