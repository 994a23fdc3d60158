// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/HttpPlan.h"

#include <QUrl>

namespace standby {

namespace {

bool names(const HttpHeader& header, const char* name) {
    return header.name.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

void appendDotted(QByteArray& text, quint32 address) {
    for (int shift = 24; shift >= 0; shift -= 8) {
        const quint32 part = (address >> shift) & 0xff;
        if (part >= 100)
            text.append(char('0' + part / 100));
        if (part >= 10)
            text.append(char('0' + part / 10 % 10));
        text.append(char('0' + part % 10));
        if (shift > 0)
            text.append('.');
    }
}

} // namespace

HttpPlan::HttpPlan(HttpPoll poll) : m_poll(std::move(poll)) {
    const QUrl url(m_poll.url.trimmed());
    m_url = url.toEncoded(QUrl::RemoveFragment);
    m_host = url.host(QUrl::FullyEncoded).toLatin1();
    if (m_host.contains(':') && !m_host.startsWith('['))
        m_host = '[' + m_host + ']';
    m_isHttps = url.scheme().compare(QLatin1String("https"), Qt::CaseInsensitive) == 0;
    m_hasCredentials = !url.userInfo().isEmpty();

    // The connection is never used again; the server may as well close it first and keep its end in TIME_WAIT.
    bool saysConnection = false;
    bool saysUserAgent = false;
    const auto append = [this](const QByteArray& line) {
        if (curl_slist* list = curl_slist_append(m_headers, line.constData()))
            m_headers = list;
    };
    for (const HttpHeader& header : m_poll.headers) {
        saysConnection = saysConnection || names(header, "Connection");
        saysUserAgent = saysUserAgent || names(header, "User-Agent");
        // A header without a value is written with a semicolon (CURLOPT_HTTPHEADER(3)).
        append(header.value.isEmpty() ? header.name.toUtf8() + ';'
                                      : header.name.toUtf8() + ": " + header.value.toUtf8());
    }
    if (!saysConnection)
        append("Connection: close");
    if (!saysUserAgent)
        append("User-Agent: Standby/" STANDBY_VERSION);
}

HttpPlan::~HttpPlan() {
    curl_slist_free_all(m_headers);
}

QByteArray HttpPlan::connectTo(const QHostAddress& address) const {
    QByteArray entry;
    entry.reserve(m_host.size() + 44); // the longest IPv6 address has 39 characters
    entry.append(m_host).append("::");
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        appendDotted(entry, address.toIPv4Address());
    } else {
        QHostAddress plain = address;
        plain.setScopeId(QString()); // goes by CURLOPT_ADDRESS_SCOPE
        entry.append('[').append(plain.toString().toLatin1()).append(']');
    }
    return entry.append(':');
}

std::shared_ptr<const HttpPlan> HttpPlans::planFor(const std::shared_ptr<const PollingMethod>& method) {
    const auto found = m_plans.constFind(method.get());
    // Not expired: the address still belongs to the method that the plan was made for.
    if (found != m_plans.constEnd() && !found->method.expired())
        return found->plan;
    if (m_plans.size() >= m_sweepAt) {
        m_plans.removeIf([](QHash<const PollingMethod*, Entry>::iterator entry) { return entry->method.expired(); });
        m_sweepAt = std::max<qsizetype>(64, 2 * m_plans.size());
    }
    auto plan = std::make_shared<const HttpPlan>(std::get<HttpPoll>(*method));
    m_plans.insert(method.get(), {method, plan});
    return plan;
}

} // namespace standby
