// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace standby {

/// How a text is compared. The last two exist for greetings only.
enum class MatchKind { Contains, NotContains, Matches, NotMatches, StartsWith, NotStartsWith };

/// A criterion on a text: `{"match": "contains", "text": "..."}`. Comparison is case-sensitive.
struct TextMatch {
    MatchKind match = MatchKind::Contains;
    QString text; ///< Plain text, or a regular expression for Matches and NotMatches.

    bool operator==(const TextMatch&) const = default;
};

/// What a text criterion found.
struct TextVerdict {
    bool fulfilled = false;
    QString reason; ///< Why not, e.g. `does not contain "ready"`. Empty when fulfilled.
};

/// The largest part of a subject that a regular expression is tried on, in characters.
inline constexpr qsizetype regularExpressionSubjectLimit = 256 * 1024;

/// Tests @p subject. A regular expression works under PCRE2's match and depth limits (pcre2pattern(3),
/// "Setting the match resource limit"), so that a catastrophic one ends, not fulfilled, with a reason that says so;
/// that holds for NotMatches too, because nothing was proved.
TextVerdict evaluate(const TextMatch& criterion, const QString& subject);

/// Why @p criterion cannot be used (an invalid regular expression, an empty text), or nothing.
std::optional<QString> mistakeIn(const TextMatch& criterion);

} // namespace standby
