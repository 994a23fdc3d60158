// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
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

/// How long one regular expression may work on one subject, in milliseconds; a single step of PCRE2 may overrun it by
/// some tens of milliseconds.
inline constexpr int regularExpressionBudgetMs = 50;

/// Tests @p subject. A regular expression works within a time budget and under PCRE2's match and depth limits
/// (pcre2pattern(3), "Setting match resource limits"), so that a catastrophic one ends, not fulfilled, with a reason
/// that says so; that holds for NotMatches too, because nothing was proved. Thread-safe.
TextVerdict evaluate(const TextMatch& criterion, const QString& subject);

/// The same for a criterion whose text is several texts separated by `;`: any one of them fulfils; for the kinds that
/// begin with Not, none may be found. White space before a text does not count, empty texts are skipped.
TextVerdict evaluateAny(const TextMatch& criterion, const QString& subject);

/// The criteria that evaluateAny() tries.
QList<TextMatch> separateTexts(const TextMatch& criterion);

/// Why @p criterion cannot be used (an invalid regular expression, an empty text), or nothing.
std::optional<QString> mistakeIn(const TextMatch& criterion);
/// The same for evaluateAny().
std::optional<QString> mistakeInAny(const TextMatch& criterion);

} // namespace standby
