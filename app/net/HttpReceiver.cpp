// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpReceiver.h"

#include "net/AnswerWords.h"
#include "net/HttpVerdict.h"

#include <algorithm>

namespace standby {

namespace {

qint64 declaredLengthOf(CURL* handle) {
    curl_off_t length = -1;
    curl_easy_getinfo(handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    return qint64(length);
}

} // namespace

HttpReceiver::HttpReceiver(const CurlLoop& curl, CURL* handle, const HttpExpectation& expect)
    : m_curl(curl), m_handle(handle), m_expect(expect) {
    // An answer without a status line comes as a body, so that people can be shown what it was.
    curl_easy_setopt(handle, CURLOPT_HTTP09_ALLOWED, 1L);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &HttpReceiver::onHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &HttpReceiver::onBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, m_errorText.data());
    curl_easy_setopt(handle, CURLOPT_CERTINFO, 1L);
}

size_t HttpReceiver::onHeader(char* bytes, size_t, size_t count, void* self) {
    return takeHeader(static_cast<HttpReceiver*>(self)->m_answer, {bytes, qsizetype(count)}) ? count : 0;
}

size_t HttpReceiver::onBody(char* bytes, size_t, size_t count, void* self) {
    auto& receiver = *static_cast<HttpReceiver*>(self);
    HttpAnswer& answer = receiver.m_answer;
    if (answer.statusLine.isEmpty()) {
        answer.stop = HttpStop::NotHttp;
        answer.body = QByteArray(bytes, qsizetype(std::min<size_t>(count, 200)));
        return 0;
    }
    if (answer.bodyBytes == 0)
        answer.declaredLength = declaredLengthOf(receiver.m_handle);
    answer.bodyBytes += qint64(count);
    const qsizetype kept = receiver.m_expect.body ? qsizetype(httpBodyLimit) : shownBodyBytes;
    answer.body.append(bytes, std::min(qsizetype(count), kept - answer.body.size()));
    answer.stop = receiver.stopAfter();
    return answer.stop == HttpStop::None ? count : 0;
}

/// Whether enough of the body has come.
HttpStop HttpReceiver::stopAfter() const {
    const bool declared = m_answer.declaredLength >= 0;
    if (m_expect.contentLength && m_expect.contentLength->max &&
        std::max(m_answer.declaredLength, m_answer.bodyBytes) > *m_expect.contentLength->max)
        return HttpStop::BodyTooLong;
    if (m_answer.bodyBytes > httpBodyLimit && (declared || (m_expect.body && !m_expect.contentLength)))
        return HttpStop::EnoughRead;
    return m_answer.bodyBytes > httpCountedBodyLimit ? HttpStop::Endless : HttpStop::None;
}

HttpAnswer& HttpReceiver::gather() {
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    m_answer.status = m_answer.statusLine.isEmpty() ? 0 : int(status);
    m_answer.declaredLength = declaredLengthOf(m_handle);
    m_answer.connected = m_curl.hasConnected(m_handle);
    curl_off_t tlsUs = 0;
    m_answer.phases.tlsUs =
        curl_easy_getinfo(m_handle, CURLINFO_APPCONNECT_TIME_T, &tlsUs) == CURLE_OK && tlsUs > 0 ? qint64(tlsUs) : -1;
    const char* text = nullptr;
    if (status >= 300 && status < 400 && curl_easy_getinfo(m_handle, CURLINFO_REDIRECT_URL, &text) == CURLE_OK)
        m_answer.redirectUrl = responseLine(text);
    text = nullptr;
    if (curl_easy_getinfo(m_handle, CURLINFO_CONTENT_TYPE, &text) == CURLE_OK)
        m_answer.bodyIsLatin1 = namesLatin1(text);
    curl_certinfo* chain = nullptr;
    if (curl_easy_getinfo(m_handle, CURLINFO_CERTINFO, &chain) == CURLE_OK)
        m_answer.certificate = certificateFrom(chain);
    return m_answer;
}

CurlEnding HttpReceiver::ending(CURLcode code, bool tlsExpected) const {
    CurlEnding ending;
    ending.code = m_answer.stop != HttpStop::None ? CURLE_OK : code;
    curl_easy_getinfo(m_handle, CURLINFO_OS_ERRNO, &ending.osError);
    curl_easy_getinfo(m_handle, CURLINFO_SSL_VERIFYRESULT, &ending.verifyResult);
    ending.text = QByteArray(m_errorText.data());
    ending.tlsExpected = tlsExpected;
    return ending;
}

} // namespace standby
