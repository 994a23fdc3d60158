// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"
#include "net/CurlLoop.h"
#include "net/HttpReceiver.h"
#include "net/TextJudge.h"

#include <QHash>
#include <QObject>

#include <unordered_map>

namespace standby {

/// A request to make of a server, and what makes it a success.
struct HttpCall {
    HttpAction request;
    std::optional<HttpExpectation> expect; ///< absent: any status from 200 to 299
    double timeoutSeconds = 30;            ///< for all of it, the look-up of the host's name included
};

/// How a call went. Neither text contains the password or what headers and the URL's query carry as a secret.
struct HttpReport {
    bool succeeded = false;
    QString response; ///< status line and the first line of a body that is not HTML, at most 200 characters
    QString error;    ///< why it failed, in words for a person; empty on success
};

/// Names a call under way. 0 is none. Values are not reused.
using HttpCallId = quint64;

/// Makes HTTP requests that people configure, to update DNS servers or to tell somebody. http and https only, no proxy,
/// certificates are checked, redirects are not followed (they would carry the log-in and the body elsewhere), the
/// answer is bounded as in HttpReceiver. A user or a password is sent as HTTP Basic (RFC 7617). Each call has a
/// connection of its own. Lives in one thread; the handshake of an https call takes it some milliseconds.
class HttpCaller {
  public:
    using Done = std::function<void(HttpReport&&)>;

    HttpCaller(DeadlineQueue& deadlines, SocketWatcher& sockets);
    ~HttpCaller();

    /// @p tags are replaced as HttpTags.h says. @p done is called exactly once, from the event loop, never from inside
    /// start().
    HttpCallId start(const HttpCall& call, const QHash<QString, QString>& tags, Done done);
    /// Ends a call at once; its `done` is not called. An id that is done or 0 is ignored.
    void cancel(HttpCallId id);

  private:
    struct Running;

    QString begin(Running& running, const QHash<QString, QString>& tags);
    void setOptions(Running& running);
    void ended(HttpCallId id, CURLcode code);
    void judge(HttpCallId id, Running& running);
    void overdue(HttpCallId id);
    void finish(HttpCallId id, const QString& error);
    std::unique_ptr<Running> take(HttpCallId id);
    qint64 nowSeconds() const { return m_deadlines.clock().wallTime() / 1000; }

    DeadlineQueue& m_deadlines;
    CurlLoop m_curl;
    std::unordered_map<HttpCallId, std::unique_ptr<Running>> m_running;
    HttpCallId m_lastId = 0;
    QObject m_context; ///< where verdicts on texts arrive
    TextJudge m_judge; ///< last: ends before what it reports to
};

} // namespace standby
