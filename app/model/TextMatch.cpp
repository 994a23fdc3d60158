// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/TextMatch.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace standby {

namespace {

// PCRE2 counts its match limit anew from each start position, and scans of single-character repeats are not counted
// at all; so the starts are tried in portions, with a look at the clock between them.
constexpr qsizetype startsPerPortion = 64;
const QLatin1String limits("(*LIMIT_MATCH=500000)(*LIMIT_DEPTH=20000)");

enum class Search { Found, NotFound, GaveUp };

bool isRegularExpression(MatchKind kind) {
    return kind == MatchKind::Matches || kind == MatchKind::NotMatches;
}

bool isNegative(MatchKind kind) {
    return kind == MatchKind::NotContains || kind == MatchKind::NotMatches || kind == MatchKind::NotStartsWith;
}

QString quoted(const QString& text) {
    constexpr int most = 60;
    return QLatin1Char('"') + (text.size() > most ? text.left(most) + QChar(0x2026) : text) + QLatin1Char('"');
}

/// Whether the pattern means the same inside a group: recursion into the whole, verbs and comments would not.
bool canBeGrouped(const QString& pattern) {
    for (const QLatin1String stranger : {QLatin1String("(?R"), QLatin1String("(?0"), QLatin1String("\\g"),
                                         QLatin1String("(*"), QLatin1String("#"), QLatin1String("\\Q")}) {
        if (pattern.contains(stranger))
            return false;
    }
    return true;
}

Search search(const QString& pattern, const QString& subject) {
    const bool grouped = canBeGrouped(pattern);
    const QString searched =
        grouped ? QStringLiteral("(?s:.{0,%1}?)(?:%2)").arg(startsPerPortion - 1).arg(pattern) : pattern;
    const QRegularExpression expression(limits + searched);
    if (!expression.isValid())
        return Search::GaveUp;
    // Of a pair of surrogates cut in two, PCRE2 would refuse the whole subject.
    QString bounded = subject.left(regularExpressionSubjectLimit);
    if (!bounded.isEmpty() && bounded.back().isHighSurrogate())
        bounded.chop(1);
    if (!bounded.isValidUtf16())
        bounded = QString::fromUtf8(bounded.toUtf8());
    const qsizetype step = grouped ? startsPerPortion : 1;
    QElapsedTimer clock;
    clock.start();
    for (qsizetype start = 0; start <= bounded.size(); start += step) {
        // A portion begins at a whole character: one that was skipped over belongs to the portion before.
        qsizetype from = start;
        if (from > 0 && from < bounded.size() && bounded.at(from).isLowSurrogate())
            ++from;
        const auto match = expression.match(bounded, from, QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption |
                                                QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid())
            return Search::GaveUp;
        if (match.hasMatch())
            return Search::Found;
        if (clock.elapsed() >= regularExpressionBudgetMs)
            return Search::GaveUp;
    }
    return Search::NotFound;
}

Search find(const TextMatch& criterion, const QString& subject) {
    switch (criterion.match) {
    case MatchKind::Contains:
    case MatchKind::NotContains:
        return subject.contains(criterion.text) ? Search::Found : Search::NotFound;
    case MatchKind::StartsWith:
    case MatchKind::NotStartsWith:
        return subject.startsWith(criterion.text) ? Search::Found : Search::NotFound;
    case MatchKind::Matches:
    case MatchKind::NotMatches:
        break;
    }
    return search(criterion.text, subject);
}

QString reason(const TextMatch& criterion) {
    switch (criterion.match) {
    case MatchKind::Contains:
        return QStringLiteral("does not contain ") + quoted(criterion.text);
    case MatchKind::NotContains:
        return QStringLiteral("contains ") + quoted(criterion.text);
    case MatchKind::Matches:
        return QStringLiteral("does not match ") + quoted(criterion.text);
    case MatchKind::NotMatches:
        return QStringLiteral("matches ") + quoted(criterion.text);
    case MatchKind::StartsWith:
        return QStringLiteral("does not start with ") + quoted(criterion.text);
    case MatchKind::NotStartsWith:
        return QStringLiteral("starts with ") + quoted(criterion.text);
    }
    return {};
}

} // namespace

TextVerdict evaluate(const TextMatch& criterion, const QString& subject) {
    const Search found = find(criterion, subject);
    if (found == Search::GaveUp)
        return {false, QStringLiteral("cannot be decided: the regular expression %1 takes too much work on this text")
                           .arg(quoted(criterion.text))};
    if ((found == Search::Found) != isNegative(criterion.match))
        return {true, {}};
    return {false, reason(criterion)};
}

QList<TextMatch> separateTexts(const TextMatch& criterion) {
    QList<TextMatch> list;
    const auto parts = QStringView(criterion.text).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (QStringView part : parts) {
        while (!part.isEmpty() && part.front().isSpace())
            part = part.sliced(1);
        if (!part.isEmpty())
            list.append({criterion.match, part.toString()});
    }
    return list;
}

TextVerdict evaluateAny(const TextMatch& criterion, const QString& subject) {
    const QList<TextMatch> parts = separateTexts(criterion);
    if (parts.size() < 2)
        return evaluate(parts.isEmpty() ? criterion : parts.first(), subject);
    QStringList reasons;
    for (const TextMatch& part : parts) {
        const TextVerdict verdict = evaluate(part, subject);
        if (isNegative(criterion.match) ? !verdict.fulfilled : verdict.fulfilled)
            return verdict;
        if (!verdict.fulfilled)
            reasons += verdict.reason;
    }
    if (reasons.isEmpty())
        return {true, {}};
    return {false, reasons.join(QStringLiteral(" and "))};
}

std::optional<QString> mistakeIn(const TextMatch& criterion) {
    if (criterion.text.isEmpty())
        return QStringLiteral("A text is missing: give the text or regular expression to look for.");
    if (!isRegularExpression(criterion.match))
        return {};
    const QRegularExpression alone(criterion.text);
    if (!alone.isValid())
        return QStringLiteral("%1 is not a regular expression: %2 at character %3.")
            .arg(quoted(criterion.text), alone.errorString())
            .arg(alone.patternErrorOffset() + 1);
    if (!QRegularExpression(limits + criterion.text).isValid())
        return QStringLiteral("%1 cannot be used as a regular expression here.").arg(quoted(criterion.text));
    return {};
}

std::optional<QString> mistakeInAny(const TextMatch& criterion) {
    const QList<TextMatch> parts = separateTexts(criterion);
    if (parts.isEmpty())
        return mistakeIn({criterion.match, {}});
    for (const TextMatch& part : parts) {
        if (const auto mistake = mistakeIn(part))
            return mistake;
    }
    return {};
}

} // namespace standby
