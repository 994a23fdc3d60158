// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/GreetingCheck.h"

#include "poll/PollWords.h"

#include <algorithm>

namespace standby {

namespace {

/// A greeting of many tiny lines must not run a dear regular expression once per line.
constexpr int mostJudgements = 16;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

GreetingCheck::GreetingCheck(const TextMatch& criterion) : m_criterion(criterion) {
    if (isExpression())
        m_alternatives = {criterion.text};
    else
        m_alternatives = criterion.text.split(u';', Qt::SkipEmptyParts);
}

bool GreetingCheck::isExpression() const {
    return m_criterion.match == MatchKind::Matches || m_criterion.match == MatchKind::NotMatches;
}

bool GreetingCheck::isNegative() const {
    return m_criterion.match == MatchKind::NotContains || m_criterion.match == MatchKind::NotMatches ||
           m_criterion.match == MatchKind::NotStartsWith;
}

GreetingCheck::Verdict GreetingCheck::add(QByteArrayView bytes) {
    m_greeting.append(bytes.first(std::min(bytes.size(), limit - m_greeting.size())));
    if (m_greeting.size() >= limit)
        return conclude();
    const bool complete = isComplete();
    if (!complete && (isExpression() || isNegative()))
        return Verdict::Undecided;
    if (++m_judgements > mostJudgements && isExpression())
        return Verdict::Undecided;
    if (fulfils())
        return Verdict::Fulfilled;
    if (isNegative())
        return Verdict::Failed;
    if (m_criterion.match == MatchKind::StartsWith)
        return complete || !canStillStart() ? Verdict::Failed : Verdict::Undecided;
    return complete ? Verdict::Unlikely : Verdict::Undecided;
}

GreetingCheck::Verdict GreetingCheck::conclude() {
    return !isEmpty() && fulfils() ? Verdict::Fulfilled : Verdict::Failed;
}

bool GreetingCheck::isComplete() const {
    if (!m_greeting.endsWith('\n'))
        return false;
    const qsizetype start = m_greeting.lastIndexOf('\n', m_greeting.size() - 2) + 1;
    const QByteArrayView line = QByteArrayView(m_greeting).sliced(start);
    return !(line.size() > 3 && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2]) && line[3] == '-');
}

bool GreetingCheck::fulfils() {
    // Without the end of the last line, which is no part of what people write in a criterion ("ready$").
    QByteArrayView bytes = m_greeting;
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    const QString text = QString::fromUtf8(bytes);
    const auto fulfilsOne = [&](const QString& alternative) {
        const TextVerdict verdict = evaluate({m_criterion.match, alternative}, text);
        if (isExpression())
            m_expressionReason = verdict.reason;
        return verdict.fulfilled;
    };
    return isNegative() ? std::all_of(m_alternatives.cbegin(), m_alternatives.cend(), fulfilsOne)
                        : std::any_of(m_alternatives.cbegin(), m_alternatives.cend(), fulfilsOne);
}

bool GreetingCheck::canStillStart() const {
    return std::any_of(m_alternatives.cbegin(), m_alternatives.cend(),
                       [this](const QString& text) { return text.toUtf8().startsWith(m_greeting); });
}

QString GreetingCheck::reason() const {
    const QString said = QStringLiteral("greeting is \"%1\"").arg(responseLine(m_greeting));
    if (isExpression())
        return said + (m_expressionReason.isEmpty() ? QString() : QStringLiteral(": ") + m_expressionReason);
    QString expected;
    switch (m_criterion.match) {
    case MatchKind::StartsWith:
        expected = QStringLiteral(", expected to start with ");
        break;
    case MatchKind::NotStartsWith:
        expected = QStringLiteral(", expected not to start with ");
        break;
    case MatchKind::NotContains:
        expected = QStringLiteral(", expected not to contain ");
        break;
    default:
        expected = QStringLiteral(", expected to contain ");
    }
    QStringList quoted;
    for (const QString& text : m_alternatives)
        quoted << u'"' + text + u'"';
    return said + expected + quoted.join(QStringLiteral(" or "));
}

QByteArray lastWords(TcpServerType type) {
    switch (type) {
    case TcpServerType::Custom:
        return {};
    case TcpServerType::Imap:
        return QByteArrayLiteral("a LOGOUT\r\n");
    default:
        return QByteArrayLiteral("QUIT\r\n");
    }
}

} // namespace standby
