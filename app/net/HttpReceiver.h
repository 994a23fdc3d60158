// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PollingMethod.h"
#include "net/CurlLoop.h"
#include "net/HttpWords.h"

#include <array>

namespace standby {

/// Collects what comes in answer to one transfer of curl, within its bounds: headers up to httpHeaderLimit; a body up
/// to httpBodyLimit where it is to be judged, else its beginning; never more than httpCountedBodyLimit is read.
class HttpReceiver {
  public:
    /// Of a body that is not judged so much is kept, to show what the other side says.
    static constexpr qsizetype shownBodyBytes = 1024;

    /// Becomes the receiver of @p handle, which must end its transfer before this is destroyed.
    HttpReceiver(const CurlLoop& curl, CURL* handle, const HttpExpectation& expect);
    HttpReceiver(const HttpReceiver&) = delete;
    HttpReceiver& operator=(const HttpReceiver&) = delete;

    /// All that is known of the answer so far.
    HttpAnswer& gather();
    /// How the transfer ended. That we stopped reading is not a failure of its own: see HttpAnswer::stop.
    CurlEnding ending(CURLcode code, bool tlsExpected) const;
    const HttpAnswer& answer() const { return m_answer; }

  private:
    static size_t onHeader(char* bytes, size_t one, size_t count, void* self);
    static size_t onBody(char* bytes, size_t one, size_t count, void* self);
    HttpStop stopAfter() const;

    const CurlLoop& m_curl;
    CURL* m_handle;
    HttpExpectation m_expect;
    HttpAnswer m_answer;
    std::array<char, CURL_ERROR_SIZE> m_errorText = {};
};

} // namespace standby
