// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/TextMatch.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace standby {

/// Timeouts of all polling methods, in seconds. The default leaves room for a SYN repeated after 1 and 3 s.
inline constexpr double defaultPollTimeoutSeconds = 5;
inline constexpr double shortestPollTimeoutSeconds = 0.05;
inline constexpr double longestPollTimeoutSeconds = 300;

struct PingPoll {
    double timeoutSeconds = defaultPollTimeoutSeconds;

    bool operator==(const PingPoll&) const = default;
};

struct HttpHeader {
    QString name;
    QString value;

    bool operator==(const HttpHeader&) const = default;
};

/// Inclusive limits in bytes; an absent limit does not limit.
struct LengthRange {
    std::optional<qint64> min;
    std::optional<qint64> max;

    bool operator==(const LengthRange&) const = default;
};

struct HttpExpectation {
    std::optional<int> statusCode = 200;
    std::optional<LengthRange> contentLength;
    std::optional<TextMatch> body;
    std::optional<int> certificateDaysLeft; ///< At least so many days until the certificate expires.

    bool operator==(const HttpExpectation&) const = default;
};

struct HttpPoll {
    QString method = QStringLiteral("GET"); ///< GET or HEAD
    QString url;                            ///< http:// or https://; the host is sent as Host and TLS server name
    double timeoutSeconds = defaultPollTimeoutSeconds;
    bool followRedirects = false;
    bool verifyCertificate = true;
    QList<HttpHeader> headers;
    HttpExpectation expect;

    bool operator==(const HttpPoll&) const = default;
};

enum class TcpServerType { Custom, Ftp, Smtp, Pop3, Nntp, Imap };

struct TcpGreeting {
    double timeoutSeconds = defaultPollTimeoutSeconds; ///< From the connection on.
    TextMatch
        match; ///< Several texts in match.text are separated by `;`: any one of them fulfils (none may, for not…).

    bool operator==(const TcpGreeting&) const = default;
};

struct TcpPoll {
    int port = 0; ///< 1…65535
    double timeoutSeconds = defaultPollTimeoutSeconds;
    TcpServerType serverType = TcpServerType::Custom;
    std::optional<TcpGreeting> greeting; ///< Absent: a preset's own greeting; none for Custom.
    bool tls = false;

    bool operator==(const TcpPoll&) const = default;
};

enum class DnsRecordType { A, Aaaa };

struct DnsExpectation {
    std::optional<QString> address; ///< One of the answers must be this address.
    bool authoritative = false;     ///< The answer must have AA set.

    bool operator==(const DnsExpectation&) const = default;
};

struct DnsPoll {
    QString hostName; ///< As entered; travels as A-labels.
    DnsRecordType recordType = DnsRecordType::A;
    bool recursionDesired = true;
    int port = 53;
    double timeoutSeconds = defaultPollTimeoutSeconds;
    DnsExpectation expect;

    bool operator==(const DnsPoll&) const = default;
};

enum class ComparisonOperator { Equal, NotEqual, Less, Greater };

struct ExitCodeExpectation {
    ComparisonOperator comparison = ComparisonOperator::Equal; ///< "operator" in JSON: = != < >
    int value = 0;

    bool operator==(const ExitCodeExpectation&) const = default;
};

struct CommandExpectation {
    std::optional<ExitCodeExpectation> exitCode = ExitCodeExpectation{};
    std::optional<TextMatch> output;

    bool operator==(const CommandExpectation&) const = default;
};

/// Runs a program without a shell. Tags are replaced inside one argument each, never split again.
struct CommandPoll {
    QString file;
    QStringList arguments;
    bool wait = true; ///< false: that the program starts is success.
    double timeoutSeconds = defaultPollTimeoutSeconds;
    CommandExpectation expect;

    bool operator==(const CommandPoll&) const = default;
};

using PollingMethod = std::variant<PingPoll, HttpPoll, TcpPoll, DnsPoll, CommandPoll>;

/// The `type` of the JSON: ping, http, tcp, dns, command.
QString pollingMethodType(const PollingMethod& method);
/// The method's whole budget in seconds: connection and, for TCP, its greeting.
double pollTimeoutSeconds(const PollingMethod& method);
/// The preset port of a kind of TCP server (21, 25, 110, 119, 143; 990, 465, 995, 563, 993 with TLS), 0 for Custom.
int presetPort(TcpServerType type, bool tls);
/// The greeting a TCP poll waits for: its own, else its preset's, else none.
std::optional<TcpGreeting> effectiveGreeting(const TcpPoll& poll);

} // namespace standby
