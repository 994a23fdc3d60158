// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/EngineSentences.h"

#include "words/sentences/EngineCatalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4000;
constexpr qsizetype mostSentences = 12;
constexpr int deepest = 6;
constexpr int mostAttempts = 2000; ///< comparisons with a pattern, for one text
/// A pattern with fewer letters than this fits much that it does not mean.
constexpr int fewLetters = 6;

/// A place in a pattern where something else stands.
struct Gap {
    int number = 0;
    bool isNumber = false;
};

/// `%1`, `%L2`: the mark at @p at and its length; none where there is none.
std::optional<std::pair<Gap, qsizetype>> markAt(QStringView text, qsizetype at) {
    if (text.at(at) != u'%')
        return {};
    const bool isNumber = at + 1 < text.size() && text.at(at + 1) == u'L';
    const qsizetype digit = at + (isNumber ? 2 : 1);
    if (digit >= text.size() || text.at(digit) < u'1' || text.at(digit) > u'9')
        return {};
    if (digit + 1 < text.size() && text.at(digit + 1).isDigit())
        return {}; // "%20" is a space in a URL
    return std::pair{Gap{text.at(digit).unicode() - u'0', isNumber}, digit + 1 - at};
}

/// A sentence of the catalogue: literals with gaps between them.
class Pattern {
  public:
    explicit Pattern(const char* source) : m_source(source) {
        const QString text = QString::fromUtf8(source);
        QString literal;
        for (qsizetype at = 0; at < text.size();) {
            if (const auto mark = markAt(text, at)) {
                m_literals.append(std::exchange(literal, {}));
                m_gaps.append(mark->first);
                at += mark->second;
            } else {
                literal += text.at(at++);
            }
        }
        m_literals.append(literal);
        for (const QString& part : std::as_const(m_literals)) {
            m_length += part.size();
            m_letters += int(std::count_if(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter(); }));
        }
        m_onlyNumbers =
            !m_gaps.isEmpty() && std::all_of(m_gaps.cbegin(), m_gaps.cend(), [](Gap g) { return g.isNumber; });
    }

    const char* source() const { return m_source; }
    int letters() const { return m_letters; }
    /// What it has of its own, quotation marks too.
    qsizetype length() const { return m_length; }
    /// Fits only what has nothing but words and other sentences in its gaps.
    bool isWeak() const { return m_letters < fewLetters && !m_gaps.isEmpty() && !m_onlyNumbers; }
    const QList<Gap>& gaps() const { return m_gaps; }
    bool isQuoted(qsizetype gap) const {
        return m_literals.at(gap).endsWith(u'"') && m_literals.at(gap + 1).startsWith(u'"');
    }

    /// The word that every text which fits begins with, or ends with; empty: there is none.
    QString firstWord() const {
        const QString& first = m_literals.constFirst();
        return m_gaps.isEmpty() || first.contains(u' ') ? first.section(u' ', 0, 0) : QString();
    }
    QString lastWord() const {
        const QString& last = m_literals.constLast();
        return last.contains(u' ') ? last.section(u' ', -1) : QString();
    }

    /// What stands in the gaps of @p text, if it fits. Each literal is looked for once, so that takes no longer than
    /// reading the text.
    std::optional<QStringList> fit(const QString& text) const {
        if (m_gaps.isEmpty())
            return text == m_literals.constFirst() ? std::optional(QStringList()) : std::nullopt;
        const QString& last = m_literals.constLast();
        if (!text.startsWith(m_literals.constFirst()) || !text.endsWith(last))
            return {};
        const qsizetype end = text.size() - last.size();
        qsizetype from = m_literals.constFirst().size();
        QStringList found;
        for (qsizetype gap = 0; gap < m_gaps.size(); ++gap) {
            const QString& next = m_literals.at(gap + 1);
            const qsizetype to = gap + 1 == m_gaps.size() ? end : text.indexOf(next, from);
            if (to < from || to > end)
                return {};
            found.append(text.mid(from, to - from));
            if (m_gaps.at(gap).isNumber && !isNumber(found.constLast()))
                return {};
            from = to + next.size();
        }
        return found;
    }

  private:
    static bool isNumber(const QString& text) {
        bool is = false;
        text.toDouble(&is);
        return is && !text.contains(u'n', Qt::CaseInsensitive); // "nan", "inf"
    }
    const char* m_source;
    QStringList m_literals; ///< one more than gaps
    QList<Gap> m_gaps;
    int m_letters = 0;
    qsizetype m_length = 0;
    bool m_onlyNumbers = false;
};

/// All patterns, found by the words that they begin or end with; those with more letters, which say more, first.
class Catalogue {
  public:
    Catalogue() {
        for (const auto& sentences :
             {apiSentences(), dnsSentences(), dnsUpdatingSentences(), networkSentences(), notificationSentences(),
              pollingSentences(), programSentences(), settingsSentences()}) {
            for (const char* source : sentences)
                m_patterns.append(Pattern(source));
        }
        std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const Pattern& a, const Pattern& b) {
            return std::pair(a.letters(), a.length()) > std::pair(b.letters(), b.length());
        });
        for (qsizetype at = 0; at < m_patterns.size(); ++at) {
            const Pattern& pattern = m_patterns.at(at);
            if (const QString first = pattern.firstWord(); !first.isEmpty())
                m_byFirst[first].append(at);
            else if (const QString last = pattern.lastWord(); !last.isEmpty())
                m_byLast[last].append(at);
            else
                m_others.append(at);
        }
    }

    const Pattern& at(qsizetype index) const { return m_patterns.at(index); }
    /// Those that @p text may fit, in order.
    QList<qsizetype> candidates(const QString& text) const {
        QList<qsizetype> all =
            m_byFirst.value(text.section(u' ', 0, 0)) + m_byLast.value(text.section(u' ', -1)) + m_others;
        std::sort(all.begin(), all.end());
        return all;
    }

  private:
    QList<Pattern> m_patterns;
    QHash<QString, QList<qsizetype>> m_byFirst;
    QHash<QString, QList<qsizetype>> m_byLast;
    QList<qsizetype> m_others;
};

const Catalogue& catalogue() {
    static const Catalogue all;
    return all;
}

QString translated(const char* source) {
    return QCoreApplication::translate("standby::EngineSentences", source);
}

/// The translation of one text, with what it may cost.
class Translation {
  public:
    /// Nothing where nothing of it is known.
    std::optional<QString> of(const QString& text, int depth = 0) {
        if (const auto whole = sentence(text, depth))
            return whole;
        return depth < deepest ? oneByOne(text, depth) : std::nullopt;
    }

  private:
    std::optional<QString> sentence(const QString& text, int depth) {
        if (text.isEmpty() || (text.startsWith(u'"') && text.indexOf(u'"', 1) == text.size() - 1))
            return {};
        for (const qsizetype index : catalogue().candidates(text)) {
            if (++m_attempts > mostAttempts)
                return {};
            const Pattern& pattern = catalogue().at(index);
            const std::optional<QStringList> found = pattern.fit(text);
            if (!found)
                continue;
            if (auto words = filled(pattern, *found, depth))
                return words;
        }
        return {};
    }

    std::optional<QString> filled(const Pattern& pattern, QStringList parts, int depth) {
        QHash<int, QString> arguments;
        bool isKnown = pattern.letters() > 0;
        for (qsizetype gap = 0; gap < parts.size(); ++gap) {
            const Gap& place = pattern.gaps().at(gap);
            std::optional<QString> inner;
            if (!place.isNumber && !pattern.isQuoted(gap) && depth < deepest)
                inner = of(parts.at(gap), depth + 1);
            if (inner)
                isKnown = true;
            else if (pattern.isWeak() && pattern.letters() > 0 && !pattern.isQuoted(gap) &&
                     parts.at(gap).contains(u' '))
                return {};
            arguments.insert(place.number, inner.value_or(place.isNumber ? localNumber(parts.at(gap)) : parts.at(gap)));
        }
        if (!isKnown)
            return {};
        const QString words = translated(pattern.source());
        QString result;
        for (qsizetype at = 0; at < words.size();) {
            const auto mark = markAt(words, at);
            result += mark ? arguments.value(mark->first.number) : QString(words.at(at));
            at += mark ? mark->second : 1;
        }
        return result;
    }

    /// Each sentence, or the longest run of them that is known.
    std::optional<QString> oneByOne(const QString& text, int depth) {
        const QStringList sentences = split(text);
        if (sentences.size() < 2 || sentences.size() > mostSentences)
            return {};
        QString result;
        bool isKnown = false;
        for (qsizetype from = 0; from < sentences.size();) {
            std::optional<QString> words;
            qsizetype to = from == 0 ? sentences.size() - 1 : sentences.size();
            for (; to > from && !words; --to)
                words = sentence(sentences.mid(from, to - from).join(u' '), depth);
            to += words ? 1 : 0;
            isKnown = isKnown || words;
            result += (from == 0 ? QString() : u" "_s) + words.value_or(sentences.at(from));
            from = words ? to : from + 1;
        }
        return isKnown ? std::optional(result) : std::nullopt;
    }

    /// At the ends of sentences, but not in quotation marks.
    static QStringList split(const QString& text) {
        QStringList sentences;
        qsizetype begin = 0;
        bool isQuoted = false;
        for (qsizetype at = 0; at < text.size(); ++at) {
            isQuoted = isQuoted != (text.at(at) == u'"');
            if (isQuoted || text.at(at) != u' ' || at == 0 || !u".?:;"_s.contains(text.at(at - 1)))
                continue;
            sentences.append(text.mid(begin, at - begin));
            begin = at + 1;
        }
        sentences.append(text.mid(begin));
        return sentences;
    }

    /// As people write it who read the window; with as many decimals as it came with.
    static QString localNumber(const QString& text) {
        const qsizetype point = text.indexOf(u'.');
        const int decimals = point < 0 ? 0 : int(text.size() - point - 1);
        return QLocale().toString(text.toDouble(), 'f', decimals);
    }

    int m_attempts = 0;
};

} // namespace

QString inWindowLanguage(const QString& engineText) {
    // English windows have nothing to look up.
    constexpr const char* any = "connection refused";
    if (engineText.isEmpty() || engineText.size() > longestText || translated(any) == QLatin1String(any))
        return engineText;
    QStringList lines = engineText.split(u'\n');
    for (QString& line : lines)
        line = Translation().of(line).value_or(line);
    return lines.join(u'\n');
}

} // namespace standby
