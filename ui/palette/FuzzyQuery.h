// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace standby {

/// What somebody typed to find something: words in any order, each of which has to be found, whole or in its letters.
class FuzzyQuery {
  public:
    explicit FuzzyQuery(const QString& text);
    explicit FuzzyQuery(const QStringList& words) : m_words(words) {}

    bool isEmpty() const { return m_words.isEmpty(); }
    /// In lower case.
    const QStringList& words() const { return m_words; }
    /// How well it fits: 0 not at all, else the more the better. A word may be letters of @p key in their order, but
    /// in @p more it has to begin a word. Both are in lower case.
    int score(QStringView key, QStringView more = {}) const;

  private:
    QStringList m_words;
};

} // namespace standby
