// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PollingMethod.h"
#include "poll/PollWords.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>

#include <curl/curl.h>

#include <memory>

namespace standby {

/// What of an HTTP poll is the same each time, prepared once for curl. Immutable; shared by threads.
class HttpPlan {
  public:
    explicit HttpPlan(HttpPoll poll);
    ~HttpPlan();
    HttpPlan(const HttpPlan&) = delete;
    HttpPlan& operator=(const HttpPlan&) = delete;

    const HttpPoll& poll() const { return m_poll; }
    qint64 timeoutUs() const { return microseconds(m_poll.timeoutSeconds); }
    bool isHttps() const { return m_isHttps; }
    /// Whether a TLS handshake may happen: a redirect can lead to https.
    bool mayUseTls() const { return m_isHttps || m_poll.followRedirects; }
    /// Whether the URL holds a name or a password.
    bool hasCredentials() const { return m_hasCredentials; }
    const QByteArray& url() const { return m_url; } ///< percent-encoded, the host as A-labels
    const QByteArray& host() const { return m_host; }
    const curl_slist* headers() const { return m_headers; }

    /// For CURLOPT_CONNECT_TO: whatever port of the URL's host is asked for, also after a redirect, is asked at
    /// @p address. Other hosts are reached where their names lead.
    QByteArray connectTo(const QHostAddress& address) const;

  private:
    HttpPoll m_poll;
    QByteArray m_url;
    QByteArray m_host; ///< in brackets when it is an IPv6 address
    bool m_isHttps = false;
    bool m_hasCredentials = false;
    curl_slist* m_headers = nullptr;
};

/// The plans of the methods in use. A plan is dropped some time after its method is gone.
class HttpPlans {
  public:
    std::shared_ptr<const HttpPlan> planFor(const std::shared_ptr<const PollingMethod>& method);
    qsizetype size() const { return m_plans.size(); }

  private:
    struct Entry {
        std::weak_ptr<const PollingMethod> method;
        std::shared_ptr<const HttpPlan> plan;
    };
    QHash<const PollingMethod*, Entry> m_plans;
    qsizetype m_sweepAt = 64;
};

} // namespace standby
