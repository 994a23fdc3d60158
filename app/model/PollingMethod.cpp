// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PollingMethod.h"

namespace standby {

QString pollingMethodType(const PollingMethod& method) {
    struct {
        QString operator()(const PingPoll&) const { return QStringLiteral("ping"); }
        QString operator()(const HttpPoll&) const { return QStringLiteral("http"); }
        QString operator()(const TcpPoll&) const { return QStringLiteral("tcp"); }
        QString operator()(const DnsPoll&) const { return QStringLiteral("dns"); }
        QString operator()(const CommandPoll&) const { return QStringLiteral("command"); }
    } type;
    return std::visit(type, method);
}

double pollTimeoutSeconds(const PollingMethod& method) {
    const double timeout = std::visit([](const auto& poll) { return poll.timeoutSeconds; }, method);
    if (const auto* tcp = std::get_if<TcpPoll>(&method)) {
        if (const auto greeting = effectiveGreeting(*tcp))
            return timeout + greeting->timeoutSeconds;
    }
    return timeout;
}

int presetPort(TcpServerType type, bool tls) {
    switch (type) {
    case TcpServerType::Custom:
        return 0;
    case TcpServerType::Ftp:
        return tls ? 990 : 21;
    case TcpServerType::Smtp:
        return tls ? 465 : 25;
    case TcpServerType::Pop3:
        return tls ? 995 : 110;
    case TcpServerType::Nntp:
        return tls ? 563 : 119;
    case TcpServerType::Imap:
        return tls ? 993 : 143;
    }
    return 0;
}

std::optional<TcpGreeting> effectiveGreeting(const TcpPoll& poll) {
    if (poll.greeting)
        return poll.greeting;
    const auto preset = [&](const QString& text) {
        return TcpGreeting{poll.timeoutSeconds, {MatchKind::StartsWith, text}};
    };
    switch (poll.serverType) {
    case TcpServerType::Custom:
        return {};
    case TcpServerType::Ftp:
    case TcpServerType::Smtp:
        return preset(QStringLiteral("220")); // RFC 959, section 5.4; RFC 5321, section 4.2
    case TcpServerType::Pop3:
        return preset(QStringLiteral("+OK")); // RFC 1939, section 4
    case TcpServerType::Nntp:
        return preset(QStringLiteral("200;201")); // RFC 3977, section 5.1
    case TcpServerType::Imap:
        return preset(QStringLiteral("* OK")); // RFC 3501, section 7.1
    }
    return {};
}

} // namespace standby
