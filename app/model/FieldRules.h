// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace standby {

/// Checks a text that is not empty and puts it into its normal form. Returns what is wrong with it, as a sentence.
using TextCheck = std::optional<QString> (*)(QString& text);

/// What a text may be.
struct TextRule {
    qsizetype longest = 1000; ///< characters
    bool required = false;    ///< not empty, and not absent unless there is a default
    bool trimmed = true;      ///< white space at the ends does not count
    bool manyLines = false;   ///< CR, LF and tabs are allowed; other control characters never are
    bool distinct = false;    ///< in a list: no text twice, case-blind
    bool quotable = true;     ///< false for secrets: never part of a mistake
    TextCheck check = nullptr;
};

/// Normalises @p text by @p rule, or says what is wrong.
std::optional<QString> applyRule(QString& text, const TextRule& rule);

/// A text in quotes for a message: control characters are shown as spaces, what is long is cut.
QString quoted(const QString& text);

/// @name Checks
/// @{
std::optional<QString> checkIpAddress(QString& text);
/// May have a zone (`fe80::1%eth0`), but only a link-local address.
std::optional<QString> checkPollAddress(QString& text);
/// RFC 1035 as used: labels of letters, digits, `-` and `_`, or international ones; at most 63 and 253 characters as
/// they travel. Lower case, without a dot at the end.
std::optional<QString> checkHostName(QString& text);
/// The same, and `*.` may stand before it.
std::optional<QString> checkServedName(QString& text);
std::optional<QString> checkHostOrIpAddress(QString& text);
/// http or https with a host, without user and password (they would be shown).
std::optional<QString> checkUrl(QString& text);
/// The same with tags like `$HostName$` in it.
std::optional<QString> checkUrlWithTags(QString& text);
/// http or https, an IP address or `localhost`, and a port, nothing more.
std::optional<QString> checkListenUrl(QString& text);
std::optional<QString> checkHeaderName(QString& text);  ///< RFC 9110, section 5.1
std::optional<QString> checkHeaderValue(QString& text); ///< RFC 9110, section 5.5
std::optional<QString> checkBase64(QString& text);
std::optional<QString> checkEmailAddress(QString& text);
std::optional<QString> checkEmailAddresses(QString& text); ///< separated by commas
std::optional<QString> checkId(QString& text);
std::optional<QString> checkApiKey(QString& text);
/// @}

} // namespace standby
