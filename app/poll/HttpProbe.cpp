// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/HttpProbe.h"

#include "net/HttpVerdict.h"
#include "net/PlainSocket.h"
#include "poll/PollWords.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>

namespace standby {

namespace {

constexpr size_t spareLimit = 256;

qint64 timeOf(CURL* handle, CURLINFO which) {
    curl_off_t us = 0;
    return curl_easy_getinfo(handle, which, &us) == CURLE_OK && us > 0 ? qint64(us) : -1;
}

} // namespace

struct HttpProbe::Poll {
    enum class Stage { Asking, LookingAtCertificate, Judging };

    PollId id = 0;
    Stage stage = Stage::Asking;
    std::shared_ptr<const HttpPlan> plan;
    QHostAddress address;
    Poller::Done done;
    Secured secured;
    DeadlineId deadline = 0;
    CURL* handle = nullptr;
    HttpAnswer answer;
    CurlEnding ending;
    QByteArray connectTo;
    curl_slist connectToNode = {nullptr, nullptr}; ///< read by curl while the transfer runs
    std::array<char, CURL_ERROR_SIZE> errorText = {};

    /// Whether the handle, options and all, can serve the next poll: nothing of this one may come with it.
    bool handleIsKept() const { return handle && !secured && !plan->mayUseTls() && !plan->hasCredentials(); }

    /// Ready for the next poll.
    void clear() {
        stage = Stage::Asking;
        plan.reset();
        secured = nullptr;
        deadline = 0;
        answer = HttpAnswer();
        ending = CurlEnding();
        errorText[0] = '\0';
    }

    /// How a transfer failed, unless the status that came before explains it better.
    QString explained(const QString& words) const {
        const bool midway = plan->poll().followRedirects && answer.status >= 300 && answer.status < 400;
        const QString status = midway ? QString() : mistakeInStatus(answer, plan->poll().expect);
        return status.isEmpty() ? words : status;
    }

    /// Whether enough of the body has come: the rules of HttpStop.
    HttpStop stopAfter() const {
        const HttpExpectation& expect = plan->poll().expect;
        const qint64 bytes = answer.bodyBytes;
        qint64 counted = httpCountedBodyLimit;
        if (expect.contentLength) {
            const qint64 length = std::max(answer.declaredLength, bytes);
            if (expect.contentLength->max && length > *expect.contentLength->max)
                return HttpStop::BodyTooLong;
            counted = std::max({counted, expect.contentLength->max.value_or(0), expect.contentLength->min.value_or(0)});
        }
        if (bytes <= httpBodyLimit)
            return HttpStop::None;
        const bool lengthIsKnown = answer.declaredLength >= 0 || !expect.contentLength ||
                                   (!expect.contentLength->max && bytes >= expect.contentLength->min.value_or(0));
        if (lengthIsKnown && (expect.body || answer.declaredLength >= 0 || expect.contentLength))
            return HttpStop::EnoughRead;
        return bytes > counted ? HttpStop::Endless : HttpStop::None;
    }
};

HttpProbe::HttpProbe(DeadlineQueue& deadlines, SocketWatcher& sockets)
    : m_deadlines(deadlines), m_curl(sockets, deadlines) {}

HttpProbe::~HttpProbe() {
    m_polls.forEach([this](std::unique_ptr<Poll>& poll) {
        m_deadlines.cancel(poll->deadline);
        if (poll->handle)
            m_curl.release(poll->handle);
    });
    for (const std::unique_ptr<Poll>& spare : m_spare) {
        if (spare->handle)
            m_curl.release(spare->handle);
    }
}

PollId HttpProbe::start(std::shared_ptr<const HttpPlan> plan, const QHostAddress& address, Poller::Done done,
                        Secured secured) {
    std::unique_ptr<Poll> owned;
    if (m_spare.empty()) {
        owned = std::make_unique<Poll>();
    } else {
        owned = std::move(m_spare.back());
        m_spare.pop_back();
    }
    Poll& poll = *owned;
    poll.plan = std::move(plan);
    poll.address = address;
    poll.done = std::move(done);
    poll.secured = std::move(secured);
    const PollId id = poll.id = m_polls.add();
    *m_polls.find(id) = std::move(owned);
    poll.deadline = m_deadlines.scheduleAfter(poll.plan->timeoutUs(), [this, id] { overdue(id); });

    const bool started = prepare(poll) && m_curl.start(poll.handle, [this, id](CURLcode code) { ended(id, code); });
    if (!started) {
        m_deadlines.cancel(poll.deadline);
        poll.deadline = m_deadlines.scheduleAfter(0, [this, id] {
            finish(id, QStringLiteral("libcurl could not start the request: out of memory or not usable."), true);
        });
    }
    return id;
}

void HttpProbe::cancel(PollId id) {
    if (m_polls.find(id))
        keep(take(id));
}

/// Takes a poll out of everything. Only for one that is under way.
std::unique_ptr<HttpProbe::Poll> HttpProbe::take(PollId id) {
    std::unique_ptr<Poll> poll = m_polls.take(id);
    m_deadlines.cancel(poll->deadline);
    if (poll->handleIsKept())
        m_curl.cancel(poll->handle);
    else if (poll->handle)
        m_curl.release(std::exchange(poll->handle, nullptr));
    return poll;
}

void HttpProbe::keep(std::unique_ptr<Poll> poll) {
    if (m_spare.size() < spareLimit) {
        poll->clear();
        m_spare.push_back(std::move(poll));
    } else if (poll->handle) {
        m_curl.release(poll->handle);
    }
}

/// False: there is no handle.
bool HttpProbe::prepare(Poll& poll) {
    if (poll.handle && !poll.handleIsKept())
        m_curl.release(std::exchange(poll.handle, nullptr));
    const bool isNew = !poll.handle;
    if (isNew)
        poll.handle = m_curl.acquire();
    if (!poll.handle)
        return false;
    if (isNew) {
        setCommon(poll);
        // An answer without a status line comes as a body, so that people can be shown what it was.
        curl_easy_setopt(poll.handle, CURLOPT_HTTP09_ALLOWED, 1L);
        curl_easy_setopt(poll.handle, CURLOPT_HEADERFUNCTION, &HttpProbe::onHeader);
        curl_easy_setopt(poll.handle, CURLOPT_HEADERDATA, &poll);
        curl_easy_setopt(poll.handle, CURLOPT_WRITEFUNCTION, &HttpProbe::onBody);
        curl_easy_setopt(poll.handle, CURLOPT_WRITEDATA, &poll);
        curl_easy_setopt(poll.handle, CURLOPT_ERRORBUFFER, poll.errorText.data());
    }
    setTarget(poll);
    setRequest(poll);
    return true;
}

/// What every transfer has, whatever is polled. There is no CURLOPT_TIMEOUT_MS: our own deadline ends a poll.
void HttpProbe::setCommon(Poll& poll) {
    CURL* handle = poll.handle;
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_PROXY, ""); // else one from the environment would answer in the server's place
    curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(handle, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(handle, CURLOPT_CONNECT_TO, &poll.connectToNode);
    curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, &HttpProbe::onSocket);
}

/// What the request of a poll and the look at its certificate have in common.
void HttpProbe::setTarget(Poll& poll) {
    CURL* handle = poll.handle;
    curl_easy_setopt(handle, CURLOPT_URL, poll.plan->url().constData());
    poll.connectTo = poll.plan->connectTo(poll.address);
    poll.connectToNode.data = poll.connectTo.data();
    const QString scope = poll.address.scopeId();
    curl_easy_setopt(handle, CURLOPT_ADDRESS_SCOPE,
                     scope.isEmpty() ? 0L : long(QNetworkInterface::interfaceIndexFromName(scope)));
    // One write is all there is to send without TLS: nothing that Nagle's algorithm could hold back.
    curl_easy_setopt(handle, CURLOPT_TCP_NODELAY, poll.plan->mayUseTls() ? 1L : 0L);
    if (poll.plan->mayUseTls()) {
        curl_easy_setopt(handle, CURLOPT_CERTINFO, 1L);
        // A resumed handshake shows no certificates.
        curl_easy_setopt(handle, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    }
}

void HttpProbe::setRequest(Poll& poll) {
    CURL* handle = poll.handle;
    const HttpPoll& settings = poll.plan->poll();
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, poll.plan->headers());
    curl_easy_setopt(handle, CURLOPT_NOBODY, settings.method == QLatin1String("HEAD") ? 1L : 0L);
    if (settings.followRedirects) {
        curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
        curl_easy_setopt(handle, CURLOPT_MAXREDIRS, long(httpRedirectLimit));
    }
    if (!settings.verifyCertificate && poll.plan->mayUseTls()) {
        curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 0L);
    }
    if (poll.secured) {
        curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, &HttpProbe::onSecured);
        curl_easy_setopt(handle, CURLOPT_PREREQDATA, &poll);
    }
}

int HttpProbe::onSocket(void*, curl_socket_t socket, curlsocktype) {
    PlainSocket::answerHandshakeWithFirstBytes(qintptr(socket));
    return CURL_SOCKOPT_OK;
}

int HttpProbe::onSecured(void* self, char*, char*, int, int) {
    static_cast<Poll*>(self)->secured();
    return CURL_PREREQFUNC_OK;
}

size_t HttpProbe::onHeader(char* bytes, size_t, size_t count, void* self) {
    return takeHeader(static_cast<Poll*>(self)->answer, {bytes, qsizetype(count)}) ? count : 0;
}

size_t HttpProbe::onBody(char* bytes, size_t, size_t count, void* self) {
    auto& poll = *static_cast<Poll*>(self);
    HttpAnswer& answer = poll.answer;
    if (answer.statusLine.isEmpty()) {
        answer.stop = HttpStop::NotHttp;
        answer.body = QByteArray(bytes, qsizetype(std::min<size_t>(count, 200)));
        return 0;
    }
    if (answer.bodyBytes == 0) {
        curl_off_t length = -1;
        curl_easy_getinfo(poll.handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
        answer.declaredLength = qint64(length);
    }
    answer.bodyBytes += qint64(count);
    if (poll.plan->poll().expect.body)
        answer.body.append(bytes, std::min(qsizetype(count), qsizetype(httpBodyLimit) - answer.body.size()));
    answer.stop = poll.stopAfter();
    return answer.stop == HttpStop::None ? count : 0;
}

void HttpProbe::gather(Poll& poll) {
    CURL* handle = poll.handle;
    HttpAnswer& answer = poll.answer;
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    answer.status = answer.statusLine.isEmpty() ? 0 : int(status);
    curl_off_t length = -1;
    curl_easy_getinfo(handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    answer.declaredLength = qint64(length);
    answer.phases = {timeOf(handle, CURLINFO_CONNECT_TIME_T), timeOf(handle, CURLINFO_APPCONNECT_TIME_T),
                     timeOf(handle, CURLINFO_STARTTRANSFER_TIME_T), timeOf(handle, CURLINFO_TOTAL_TIME_T)};
    answer.connected = m_curl.hasConnected(handle);
    if (status >= 300 && status < 400) {
        const char* url = nullptr;
        curl_easy_getinfo(handle, CURLINFO_REDIRECT_URL, &url);
        answer.redirectUrl = responseLine(url).left(120);
    }
    if (poll.plan->poll().expect.body) {
        const char* type = nullptr;
        curl_easy_getinfo(handle, CURLINFO_CONTENT_TYPE, &type);
        answer.bodyIsLatin1 = namesLatin1(type);
    }
    if (poll.plan->mayUseTls()) {
        curl_certinfo* chain = nullptr;
        if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &chain) == CURLE_OK)
            answer.certificate = certificateFrom(chain);
    }
}

void HttpProbe::ended(PollId id, CURLcode code) {
    Poll& poll = **m_polls.find(id);
    if (poll.stage == Poll::Stage::LookingAtCertificate) {
        curl_certinfo* chain = nullptr;
        if (curl_easy_getinfo(poll.handle, CURLINFO_CERTINFO, &chain) == CURLE_OK)
            poll.answer.certificate = certificateFrom(chain);
        finish(id, wordsFor(poll.ending, poll.answer, nowSeconds()));
        return;
    }
    gather(poll);
    if (code == CURLE_OPERATION_TIMEDOUT) {
        overdue(id);
        return;
    }
    CurlEnding& ending = poll.ending;
    ending.code = poll.answer.stop != HttpStop::None ? CURLE_OK : code;
    if (ending.code == CURLE_OK) {
        judge(poll);
        return;
    }
    curl_easy_getinfo(poll.handle, CURLINFO_OS_ERRNO, &ending.osError);
    curl_easy_getinfo(poll.handle, CURLINFO_SSL_VERIFYRESULT, &ending.verifyResult);
    ending.text = QByteArray(poll.errorText.data());
    ending.tlsExpected = poll.plan->isHttps();
    if (certificateWasRefused(ending, poll.answer)) {
        lookAtCertificate(poll);
        return;
    }
    finish(id, poll.explained(wordsFor(ending, poll.answer, nowSeconds())), isOurFault(ending));
}

/// A second handshake, without verification, after which nothing is sent: only for the words why the first failed.
void HttpProbe::lookAtCertificate(Poll& poll) {
    const PollId id = poll.id;
    poll.stage = Poll::Stage::LookingAtCertificate;
    m_curl.release(poll.handle);
    poll.handle = m_curl.acquire();
    bool started = false;
    if (poll.handle) {
        setCommon(poll);
        setTarget(poll);
        curl_easy_setopt(poll.handle, CURLOPT_CONNECT_ONLY, 1L);
        curl_easy_setopt(poll.handle, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(poll.handle, CURLOPT_SSL_VERIFYHOST, 0L);
        started = m_curl.start(poll.handle, [this, id](CURLcode code) { ended(id, code); });
    }
    if (!started)
        finish(id, wordsFor(poll.ending, poll.answer, nowSeconds()));
}

void HttpProbe::judge(Poll& poll) {
    const PollId id = poll.id;
    if (poll.answer.stop == HttpStop::NotHttp) {
        finish(id, QStringLiteral("not HTTP: \"%1\"").arg(responseLine(poll.answer.body).left(60)));
        return;
    }
    if (poll.answer.stop == HttpStop::HeadersTooLong) {
        finish(id, QStringLiteral("the headers are longer than %1 KiB").arg(httpHeaderLimit / 1024));
        return;
    }
    const HttpExpectation& expect = poll.plan->poll().expect;
    const QString mistake = mistakeInAnswer(poll.answer, expect, nowSeconds());
    if (!mistake.isEmpty() || !expect.body) {
        finish(id, mistake);
        return;
    }
    poll.stage = Poll::Stage::Judging;
    if (!poll.handleIsKept())
        m_curl.release(std::exchange(poll.handle, nullptr));
    m_judge.judge(*expect.body, bodyText(poll.answer), &m_context, [this, id](const TextVerdict& verdict) {
        const std::unique_ptr<Poll>* found = m_polls.find(id);
        if (found)
            finish(id, mistakeInBody((*found)->answer, *(*found)->plan->poll().expect.body, verdict));
    });
}

void HttpProbe::overdue(PollId id) {
    Poll& poll = **m_polls.find(id);
    const HttpPoll& settings = poll.plan->poll();
    switch (poll.stage) {
    case Poll::Stage::LookingAtCertificate:
        finish(id, wordsFor(poll.ending, poll.answer, nowSeconds()));
        return;
    case Poll::Stage::Judging:
        finish(id, QStringLiteral("the body could not be tested in %1: simplify the regular expression")
                       .arg(secondsText(settings.timeoutSeconds)));
        return;
    case Poll::Stage::Asking:
        break;
    }
    gather(poll);
    finish(id, poll.explained(wordsForTimeout(poll.answer, poll.plan->isHttps(), settings.timeoutSeconds)));
}

void HttpProbe::finish(PollId id, const QString& error, bool couldNotPoll) {
    std::unique_ptr<Poll> poll = take(id);
    PollResult result;
    result.succeeded = error.isEmpty();
    result.response = responseLine(poll->answer.statusLine);
    result.error = error;
    result.phases = poll->answer.phases;
    result.certificateDaysLeft = daysLeft(poll->answer.certificate, nowSeconds());
    result.couldNotPoll = couldNotPoll;
    const Poller::Done done = std::move(poll->done);
    keep(std::move(poll));
    done(std::move(result));
}

} // namespace standby
