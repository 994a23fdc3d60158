// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"
#include "model/NotificationSettings.h"
#include "model/Options.h"
#include "model/PollingMethod.h"
#include "model/Status.h"

#include <QLatin1String>

#include <array>
#include <optional>
#include <utility>

namespace standby {

/// The words of the API for the values of an enumeration: one table each, used in both directions.
template<typename E> struct EnumWords;

template<typename E, std::size_t N> using WordTable = std::array<std::pair<E, const char*>, N>;

// clang-format off
template<> struct EnumWords<ServerStatus> {
    static constexpr WordTable<ServerStatus, 3> table{{
        {ServerStatus::Unknown, "unknown"}, {ServerStatus::Ok, "ok"}, {ServerStatus::Failed, "failed"}}};
};
template<> struct EnumWords<PollState> {
    static constexpr WordTable<PollState, 4> table{{
        {PollState::Waiting, "waiting"}, {PollState::Polling, "polling"},
        {PollState::Retrying, "retrying"}, {PollState::Paused, "paused"}}};
};
template<> struct EnumWords<DnsStatus> {
    static constexpr WordTable<DnsStatus, 4> table{{
        {DnsStatus::Unknown, "unknown"}, {DnsStatus::Ok, "ok"},
        {DnsStatus::Updating, "updating"}, {DnsStatus::Failed, "failed"}}};
};
template<> struct EnumWords<ProblemType> {
    static constexpr WordTable<ProblemType, 4> table{{
        {ProblemType::ServerPoll, "serverPoll"}, {ProblemType::DnsUpdate, "dnsUpdate"},
        {ProblemType::Notification, "notification"}, {ProblemType::System, "system"}}};
};
template<> struct EnumWords<LogLevel> {
    static constexpr WordTable<LogLevel, 4> table{{
        {LogLevel::Debug, "debug"}, {LogLevel::Information, "information"},
        {LogLevel::Warning, "warning"}, {LogLevel::Error, "error"}}};
};
template<> struct EnumWords<MatchKind> {
    static constexpr WordTable<MatchKind, 6> table{{
        {MatchKind::Contains, "contains"}, {MatchKind::NotContains, "notContains"},
        {MatchKind::Matches, "matches"}, {MatchKind::NotMatches, "notMatches"},
        {MatchKind::StartsWith, "startsWith"}, {MatchKind::NotStartsWith, "notStartsWith"}}};
};
template<> struct EnumWords<TcpServerType> {
    static constexpr WordTable<TcpServerType, 6> table{{
        {TcpServerType::Custom, "custom"}, {TcpServerType::Ftp, "ftp"}, {TcpServerType::Smtp, "smtp"},
        {TcpServerType::Pop3, "pop3"}, {TcpServerType::Nntp, "nntp"}, {TcpServerType::Imap, "imap"}}};
};
template<> struct EnumWords<DnsRecordType> {
    static constexpr WordTable<DnsRecordType, 2> table{{{DnsRecordType::A, "A"}, {DnsRecordType::Aaaa, "AAAA"}}};
};
template<> struct EnumWords<ComparisonOperator> {
    static constexpr WordTable<ComparisonOperator, 4> table{{
        {ComparisonOperator::Equal, "="}, {ComparisonOperator::NotEqual, "!="},
        {ComparisonOperator::Less, "<"}, {ComparisonOperator::Greater, ">"}}};
};
template<> struct EnumWords<AddressMode> {
    static constexpr WordTable<AddressMode, 4> table{{
        {AddressMode::FirstResponding, "firstResponding"}, {AddressMode::AllInOrder, "allInOrder"},
        {AddressMode::AllRoundRobin, "allRoundRobin"}, {AddressMode::OneWeighted, "oneWeighted"}}};
};
template<> struct EnumWords<AllFailedMode> {
    static constexpr WordTable<AllFailedMode, 3> table{{
        {AllFailedMode::AsIfAllResponding, "asIfAllResponding"}, {AllFailedMode::SingleAddress, "singleAddress"},
        {AllFailedMode::KeepLast, "keepLast"}}};
};
template<> struct EnumWords<TsigAlgorithm> {
    static constexpr WordTable<TsigAlgorithm, 6> table{{
        {TsigAlgorithm::HmacMd5, "hmac-md5"}, {TsigAlgorithm::HmacSha1, "hmac-sha1"},
        {TsigAlgorithm::HmacSha224, "hmac-sha224"}, {TsigAlgorithm::HmacSha256, "hmac-sha256"},
        {TsigAlgorithm::HmacSha384, "hmac-sha384"}, {TsigAlgorithm::HmacSha512, "hmac-sha512"}}};
};
template<> struct EnumWords<NotificationEvent> {
    static constexpr WordTable<NotificationEvent, 4> table{{
        {NotificationEvent::ServerFailed, "serverFailed"}, {NotificationEvent::ServerRecovered, "serverRecovered"},
        {NotificationEvent::DnsUpdateFailed, "dnsUpdateFailed"},
        {NotificationEvent::DnsUpdateRecovered, "dnsUpdateRecovered"}}};
};
template<> struct EnumWords<SmtpSecurity> {
    static constexpr WordTable<SmtpSecurity, 3> table{{
        {SmtpSecurity::None, "none"}, {SmtpSecurity::StartTls, "startTls"}, {SmtpSecurity::Tls, "tls"}}};
};
template<> struct EnumWords<LogRollover> {
    static constexpr WordTable<LogRollover, 3> table{{
        {LogRollover::Hour, "hour"}, {LogRollover::Day, "day"}, {LogRollover::Month, "month"}}};
};
template<> struct EnumWords<LogTimeZone> {
    static constexpr WordTable<LogTimeZone, 2> table{{{LogTimeZone::Utc, "utc"}, {LogTimeZone::Local, "local"}}};
};
template<> struct EnumWords<Role> {
    static constexpr WordTable<Role, 3> table{{
        {Role::Read, "read"}, {Role::Operate, "operate"}, {Role::Admin, "admin"}}};
};
// clang-format on

template<typename E> QLatin1String wordOf(E value) {
    for (const auto& [known, word] : EnumWords<E>::table) {
        if (known == value)
            return QLatin1String(word);
    }
    return {};
}

template<typename E> std::optional<E> fromWord(QStringView text) {
    for (const auto& [value, word] : EnumWords<E>::table) {
        if (text == QLatin1String(word))
            return value;
    }
    return {};
}

} // namespace standby
