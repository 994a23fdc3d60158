// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestHead.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace standby;

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

/// Request heads: whatever comes, in one piece or byte by byte, gets the same verdict, and what is accepted keeps the
/// promises that the router and QHttpServer rely on.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    HttpLimits limits;
    limits.headBytes = 2048; // so that its edge is within reach
    limits.targetBytes = 256;
    limits.headFields = 8;
    qsizetype scanned = 0;
    const HeadProgress whole = readRequestHead(bytes, scanned, limits);

    HeadProgress pieces;
    qsizetype scannedPieces = 0;
    for (qsizetype part = 0; part <= bytes.size() && pieces.index() == 0; ++part)
        pieces = readRequestHead(bytes.first(part), scannedPieces, limits);

    if (const auto* head = std::get_if<RequestHead>(&whole)) {
        require(head->headBytes > 0 && head->headBytes <= bytes.size());
        require(head->path.startsWith('/') && !head->path.startsWith("//"));
        require(!head->path.contains('\r') && !head->path.contains(' ') && !head->query.contains('\n'));
        require(head->contentLength >= 0 && head->contentLength <= limits.bodyBytes);
        require(head->headers.size() <= limits.headFields + 1);
        require(pieces.index() == whole.index());
        require(std::get<RequestHead>(pieces).path == head->path);
    } else if (const auto* refusal = std::get_if<HeadRefusal>(&whole)) {
        require(refusal->status >= 400 && refusal->status < 600 && !refusal->detail.isEmpty());
        require(pieces.index() == whole.index());
    } else {
        require(pieces.index() == 0);
    }
    return 0;
}
