// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpCaller.h"

#include "net/AnswerWords.h"
#include "net/HttpSecrets.h"
#include "net/HttpTags.h"
#include "net/HttpVerdict.h"

#include <QUrl>

#include <algorithm>

namespace standby {

namespace {

constexpr long connectTimeoutMs = 10'000;
constexpr qsizetype longestResponse = 200;

/// Where a redirect leads, without path and query: they may repeat what we sent.
QString hostOf(const QString& url) {
    const QString host =
        QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return host.isEmpty() ? QString() : host + QStringLiteral("/…");
}

/// What the other side says beyond its status, if a person can read it.
QString spokenLine(const HttpAnswer& answer) {
    const QString line = responseLine(answer.body.trimmed());
    return line.startsWith(u'<') || line.contains(QChar::ReplacementCharacter) ? QString() : line;
}

} // namespace

struct HttpCaller::Running {
    HttpCall call;
    Done done;
    DeadlineId deadline = 0;
    CURL* handle = nullptr;
    curl_slist* headers = nullptr;
    QByteArray body;
    std::unique_ptr<HttpReceiver> receiver;
    bool isHttps = false;

    ~Running() { curl_slist_free_all(headers); }
};

HttpCaller::HttpCaller(DeadlineQueue& deadlines, SocketWatcher& sockets)
    : m_deadlines(deadlines), m_curl(sockets, deadlines) {}

HttpCaller::~HttpCaller() {
    while (!m_running.empty())
        take(m_running.begin()->first);
}

HttpCallId HttpCaller::start(const HttpCall& call, const QHash<QString, QString>& tags, Done done) {
    const HttpCallId id = ++m_lastId;
    auto owned = std::make_unique<Running>();
    Running& running = *owned;
    m_running.emplace(id, std::move(owned));
    running.call = call;
    running.done = std::move(done);
    QString refused = begin(running, tags);
    if (refused.isEmpty() && !m_curl.start(running.handle, [this, id](CURLcode code) { ended(id, code); }))
        refused = QStringLiteral("libcurl could not start the request: out of memory or not usable.");
    if (refused.isEmpty())
        running.deadline = m_deadlines.scheduleAfter(microseconds(call.timeoutSeconds), [this, id] { overdue(id); });
    else
        running.deadline = m_deadlines.scheduleAfter(0, [this, id, refused] { finish(id, refused); });
    return id;
}

void HttpCaller::cancel(HttpCallId id) {
    if (m_running.contains(id))
        take(id);
}

std::unique_ptr<HttpCaller::Running> HttpCaller::take(HttpCallId id) {
    const auto found = m_running.find(id);
    std::unique_ptr<Running> running = std::move(found->second);
    m_running.erase(found);
    m_deadlines.cancel(running->deadline);
    if (running->handle)
        m_curl.release(std::exchange(running->handle, nullptr));
    return running;
}

/// Prepares the transfer; why it cannot be, else nothing.
QString HttpCaller::begin(Running& running, const QHash<QString, QString>& tags) {
    Result<HttpAction> replaced = withTags(running.call.request, tags);
    if (!replaced)
        return replaced.message();
    running.call.request = std::move(*replaced);
    if (!QUrl(running.call.request.url.trimmed()).isValid())
        return QStringLiteral(
            "What the tags stand for does not make a valid URL. Use them after its first slash only.");
    running.handle = m_curl.acquire();
    if (!running.handle)
        return QStringLiteral("libcurl could not make the request: out of memory or not usable.");
    setOptions(running);
    return {};
}

void HttpCaller::setOptions(Running& running) {
    CURL* handle = running.handle;
    const HttpAction& request = running.call.request;
    const QUrl url(request.url.trimmed());
    running.isHttps = url.scheme().compare(QLatin1String("https"), Qt::CaseInsensitive) == 0;
    curl_easy_setopt(handle, CURLOPT_URL, url.toEncoded(QUrl::RemoveFragment).constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(handle, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, connectTimeoutMs);
    // A resumed handshake shows no certificates.
    curl_easy_setopt(handle, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    if (!request.user.isEmpty() || !request.password.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_HTTPAUTH, long(CURLAUTH_BASIC));
        curl_easy_setopt(handle, CURLOPT_USERNAME, request.user.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, request.password.toUtf8().constData());
    }
    const auto append = [&running](const QByteArray& line) {
        if (curl_slist* list = curl_slist_append(running.headers, line.constData()))
            running.headers = list;
    };
    bool saysUserAgent = false;
    for (const HttpHeader& header : request.headers) {
        saysUserAgent = saysUserAgent || header.name.compare(QLatin1String("User-Agent"), Qt::CaseInsensitive) == 0;
        // A header without a value is written with a semicolon (CURLOPT_HTTPHEADER(3)).
        append(header.value.isEmpty() ? header.name.toUtf8() + ';'
                                      : header.name.toUtf8() + ": " + header.value.toUtf8());
    }
    if (!saysUserAgent)
        append("User-Agent: Standby/" STANDBY_VERSION);
    append("Expect:"); // the body is small: it does not wait for a 100
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, running.headers);
    if (request.method != QLatin1String("GET")) {
        running.body = request.body.toUtf8();
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(running.body.size()));
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, running.body.constData());
        curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, request.method.toLatin1().constData());
    }
    running.receiver = std::make_unique<HttpReceiver>(
        m_curl, handle, running.call.expect.value_or(HttpExpectation{std::nullopt, {}, {}, {}}));
}

void HttpCaller::ended(HttpCallId id, CURLcode code) {
    Running& running = *m_running.at(id);
    HttpAnswer& answer = running.receiver->gather();
    answer.redirectUrl = hostOf(answer.redirectUrl);
    const CurlEnding ending = running.receiver->ending(code, running.isHttps);
    if (ending.code == CURLE_OK) {
        judge(id, running);
        return;
    }
    const QString status = running.call.expect ? mistakeInStatus(answer, *running.call.expect) : QString();
    if (!status.isEmpty())
        finish(id, status);
    else if (ending.code == CURLE_COULDNT_RESOLVE_HOST)
        finish(id, QStringLiteral("The host %1 of the URL was not found. Check its spelling and this machine's DNS.")
                       .arg(QUrl(running.call.request.url).host()));
    else if (ending.code == CURLE_OPERATION_TIMEDOUT)
        finish(id, QStringLiteral("no connection in %1").arg(secondsText(connectTimeoutMs / 1000.0)));
    else
        finish(id, wordsFor(ending, answer, nowSeconds()));
}

void HttpCaller::judge(HttpCallId id, Running& running) {
    const HttpAnswer& answer = running.receiver->answer();
    if (answer.stop == HttpStop::NotHttp) {
        finish(id, QStringLiteral("not HTTP: \"%1\"").arg(responseLine(answer.body).left(60)));
        return;
    }
    if (answer.stop == HttpStop::HeadersTooLong) {
        finish(id, QStringLiteral("the headers are longer than %1 KiB").arg(httpHeaderLimit / 1024));
        return;
    }
    if (!running.call.expect) {
        const bool good = answer.status >= 200 && answer.status < 300;
        finish(id, good ? QString() : mistakeInStatus(answer, HttpExpectation{200, {}, {}, {}}));
        return;
    }
    const HttpExpectation& expect = *running.call.expect;
    QString mistake = mistakeInAnswer(answer, expect, nowSeconds());
    if (answer.stop == HttpStop::Endless && mistakeInStatus(answer, expect).isEmpty())
        mistake = QStringLiteral("the body did not end within %1 MiB").arg(httpCountedBodyLimit / (1024 * 1024));
    if (!mistake.isEmpty() || !expect.body) {
        finish(id, mistake);
        return;
    }
    m_judge.judge(*expect.body, bodyText(answer), &m_context, [this, id](const TextVerdict& verdict) {
        const auto found = m_running.find(id);
        if (found == m_running.end())
            return;
        const Running& judged = *found->second;
        finish(id, mistakeInBody(judged.receiver->answer(), *judged.call.expect->body, verdict));
    });
}

void HttpCaller::overdue(HttpCallId id) {
    Running& running = *m_running.at(id);
    finish(id, wordsForTimeout(running.receiver->gather(), running.isHttps, running.call.timeoutSeconds));
}

void HttpCaller::finish(HttpCallId id, const QString& error) {
    const std::unique_ptr<Running> running = take(id);
    HttpReport report;
    report.succeeded = error.isEmpty();
    report.error = error;
    if (running->receiver) {
        const HttpAnswer& answer = running->receiver->answer();
        const QString line = answer.stop == HttpStop::NotHttp ? QString() : spokenLine(answer);
        report.response = responseLine(answer.statusLine);
        if (!line.isEmpty()) {
            report.response += QStringLiteral(": ") + line;
            // "status 401, expected 200" alone does not say what the other side did not like.
            if (error.startsWith(QLatin1String("status ")))
                report.error += QStringLiteral(": ") + line;
        }
    }
    report.response = withoutSecrets(report.response, running->call.request).left(longestResponse);
    report.error = withoutSecrets(report.error, running->call.request);
    running->done(std::move(report));
}

} // namespace standby
