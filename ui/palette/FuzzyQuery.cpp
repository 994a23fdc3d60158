// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/FuzzyQuery.h"

#include <algorithm>

namespace standby {

namespace {

constexpr int asBeginning = 120; ///< of all that is searched
constexpr int asWordBegin = 90;
constexpr int asPart = 60;
constexpr int asLetters = 40;
constexpr int inMore = 15;

bool beginsWord(QStringView text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Where @p word begins a word of @p text; -1: nowhere.
qsizetype wordBeginningWith(QStringView word, QStringView text) {
    qsizetype at = text.indexOf(word);
    while (at > 0 && !beginsWord(text, at))
        at = text.indexOf(word, at + 1);
    return at;
}

/// Less for each gap between the letters, and nothing when there is more gap than word.
int lettersScore(QStringView word, QStringView text) {
    qsizetype at = -1;
    qsizetype first = 0;
    int wordBegins = 0;
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        at = text.indexOf(word[letter], at + 1);
        if (at < 0)
            return 0;
        if (letter == 0)
            first = at;
        wordBegins += beginsWord(text, at) ? 1 : 0;
    }
    const qsizetype gaps = at - first + 1 - word.size();
    const bool initials = wordBegins == word.size() && word.size() > 1;
    if (!initials && (word.size() < 3 || gaps > 2 * word.size()))
        return 0;
    return std::max(1, asLetters - int(initials ? 0 : gaps));
}

int wordScore(QStringView word, QStringView key, QStringView more) {
    const qsizetype at = key.indexOf(word);
    if (at == 0)
        return asBeginning;
    if (at > 0)
        return wordBeginningWith(word, key) > 0 ? asWordBegin : asPart;
    if (wordBeginningWith(word, more) >= 0)
        return inMore;
    return lettersScore(word, key);
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString& text) : m_words(text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {}

int FuzzyQuery::score(QStringView key, QStringView more) const {
    int sum = 0;
    for (const QString& word : m_words) {
        const int one = wordScore(word, key, more);
        if (one == 0)
            return 0;
        sum += one;
    }
    // Of two that fit alike, the one that says little else.
    return m_words.isEmpty() ? 1
                             : std::max(1, sum * 8 / int(m_words.size()) - int(std::min<qsizetype>(key.size(), 80)));
}

} // namespace standby
