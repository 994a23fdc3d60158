// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/IpAddress.h"
#include "model/JsonFields.h"

#include <QUrl>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestLength = qint64(1) << 53; ///< the largest whole number that JSON carries exactly
constexpr std::size_t bodyMatchKinds = 4;         ///< contains … notMatches: the others are for greetings

template<typename Json, typename S> void matchFields(Json& json, S& match) {
    json.word("match"_L1, match.match, bodyMatchKinds);
    json.text("text"_L1, match.text, {.longest = longestText, .required = true, .trimmed = false, .manyLines = true});
    if constexpr (Json::reading) {
        if (!match.text.isEmpty()) {
            if (const auto mistake = mistakeIn(match))
                json.error("text"_L1, *mistake);
        }
    }
}

template<typename Json, typename S> void greetingFields(Json& json, S& greeting) {
    json.number("timeoutSeconds"_L1, greeting.timeoutSeconds, shortestPollTimeoutSeconds, longestPollTimeoutSeconds);
    json.word("match"_L1, greeting.match.match);
    json.text("text"_L1, greeting.match.text, {.longest = longestText, .required = true, .trimmed = false});
    if constexpr (Json::reading) {
        if (!greeting.match.text.isEmpty()) {
            if (const auto mistake = mistakeInAny(greeting.match))
                json.error("text"_L1, *mistake);
        }
    }
}

template<typename Json, typename S> void timeoutField(Json& json, S& poll) {
    json.number("timeoutSeconds"_L1, poll.timeoutSeconds, shortestPollTimeoutSeconds, longestPollTimeoutSeconds);
}

void checkHttpPoll(JsonReader& json, const HttpPoll& poll) {
    if (poll.method != "GET"_L1 && poll.method != "HEAD"_L1)
        json.error("method"_L1, QStringLiteral("Expected GET or HEAD, but this is %1.").arg(quoted(poll.method)));
    if (poll.method == "HEAD"_L1 && poll.expect.body)
        json.memberError("expect"_L1, "body"_L1,
                         QStringLiteral("An answer to HEAD has no body; expect none, or use GET."));
    if (poll.expect.certificateDaysLeft && !poll.followRedirects && poll.url.startsWith("http:"_L1))
        json.memberError(
            "expect"_L1, "certificateDaysLeft"_L1,
            QStringLiteral(
                "There is no certificate at an http:// URL; use https:// or leave out certificateDaysLeft."));
}

} // namespace

template<typename Json, Is<HttpHeader> S> void fields(Json& json, S& header) {
    json.text("name"_L1, header.name, {.longest = 200, .required = true, .check = checkHeaderName});
    json.text("value"_L1, header.value, {.longest = longestText, .quotable = false, .check = checkHeaderValue});
}

template<typename Json, Is<LengthRange> S> void fields(Json& json, S& range) {
    json.optionalInteger("min"_L1, range.min, 0, largestLength);
    json.optionalInteger("max"_L1, range.max, 0, largestLength);
    if constexpr (Json::reading) {
        if (range.min && range.max && *range.min > *range.max)
            json.error("max"_L1, QStringLiteral("The largest length, %1, is less than the smallest, %2.")
                                     .arg(*range.max)
                                     .arg(*range.min));
        if (!range.min && !range.max)
            json.error({}, QStringLiteral("Give min, max or both, or null for no limit."));
    }
}

template<typename Json, Is<HttpExpectation> S> void fields(Json& json, S& expect) {
    json.optionalInteger("statusCode"_L1, expect.statusCode, 100, 599);
    json.optionalSection("contentLength"_L1, expect.contentLength, allFields);
    json.optionalSection("body"_L1, expect.body, [](auto& inner, auto& body) { matchFields(inner, body); });
    json.optionalInteger("certificateDaysLeft"_L1, expect.certificateDaysLeft, 0, 3650);
}

template<typename Json, Is<PingPoll> S> void fields(Json& json, S& poll) {
    timeoutField(json, poll);
}

template<typename Json, Is<HttpPoll> S> void fields(Json& json, S& poll) {
    json.text("method"_L1, poll.method, {});
    json.text("url"_L1, poll.url, {.longest = 8000, .required = true, .check = checkUrl});
    timeoutField(json, poll);
    json.boolean("followRedirects"_L1, poll.followRedirects);
    json.boolean("verifyCertificate"_L1, poll.verifyCertificate);
    json.list("headers"_L1, poll.headers, 100, allFields);
    json.section("expect"_L1, poll.expect, allFields);
    if constexpr (Json::reading)
        checkHttpPoll(json, poll);
}

template<typename Json, Is<TcpPoll> S> void fields(Json& json, S& poll) {
    timeoutField(json, poll);
    json.word("serverType"_L1, poll.serverType);
    json.boolean("tls"_L1, poll.tls);
    if constexpr (Json::reading) {
        if (poll.serverType != TcpServerType::Custom && !json.present("port"_L1))
            poll.port = presetPort(poll.serverType, poll.tls);
        else
            json.requiredInteger("port"_L1, poll.port, 1, 65535);
    } else {
        json.integer("port"_L1, poll.port, 1, 65535);
    }
    json.optionalSection("greeting"_L1, poll.greeting,
                         [](auto& inner, auto& greeting) { greetingFields(inner, greeting); });
}

template<typename Json, Is<DnsExpectation> S> void fields(Json& json, S& expect) {
    json.optionalText("address"_L1, expect.address, {.required = true, .check = checkIpAddress});
    json.boolean("authoritative"_L1, expect.authoritative);
}

template<typename Json, Is<DnsPoll> S> void fields(Json& json, S& poll) {
    json.text("hostName"_L1, poll.hostName, {.required = true, .check = checkHostName});
    json.word("recordType"_L1, poll.recordType);
    json.boolean("recursionDesired"_L1, poll.recursionDesired);
    json.integer("port"_L1, poll.port, 1, 65535);
    timeoutField(json, poll);
    json.section("expect"_L1, poll.expect, allFields);
    if constexpr (Json::reading) {
        const auto& address = poll.expect.address;
        if (address && !address->isEmpty() && isIpv6Text(*address) != (poll.recordType == DnsRecordType::Aaaa))
            json.memberError("expect"_L1, "address"_L1,
                             QStringLiteral("%1 is never in the answer: records of type %2 carry IPv%3 addresses.")
                                 .arg(quoted(*address), wordOf(poll.recordType),
                                      poll.recordType == DnsRecordType::Aaaa ? "6"_L1 : "4"_L1));
    }
}

template<typename Json, Is<ExitCodeExpectation> S> void fields(Json& json, S& expect) {
    json.word("operator"_L1, expect.comparison);
    json.requiredInteger("value"_L1, expect.value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
}

template<typename Json, Is<CommandExpectation> S> void fields(Json& json, S& expect) {
    json.optionalSection("exitCode"_L1, expect.exitCode, allFields);
    json.optionalSection("output"_L1, expect.output, [](auto& inner, auto& output) { matchFields(inner, output); });
}

template<typename Json, Is<CommandPoll> S> void fields(Json& json, S& poll) {
    json.text("file"_L1, poll.file, {.longest = 4096, .required = true});
    json.texts("arguments"_L1, poll.arguments, {.longest = longestText, .trimmed = false, .manyLines = true},
               mostListEntries);
    json.boolean("wait"_L1, poll.wait);
    timeoutField(json, poll);
    json.section("expect"_L1, poll.expect, allFields);
    if constexpr (Json::reading) {
        if (!poll.wait && poll.expect.output)
            json.memberError("expect"_L1, "output"_L1,
                             QStringLiteral("The output is not read without waiting for the command's end; set wait "
                                            "to true or leave out output."));
    }
}

template<typename Json, Is<PollingMethod> S> void fields(Json& json, S& method) {
    variantFields(json, method, std::array{"ping", "http", "tcp", "dns", "command"});
}

STANDBY_INSTANTIATE_FIELDS(HttpHeader);
STANDBY_INSTANTIATE_FIELDS(HttpExpectation);
STANDBY_INSTANTIATE_FIELDS(CommandPoll);
STANDBY_INSTANTIATE_FIELDS(PollingMethod);

} // namespace standby
