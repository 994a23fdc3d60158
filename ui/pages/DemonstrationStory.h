// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace standby {

/// What happens in the demonstration just now, in a sentence for somebody who sees it for the first time; with the
/// sentences before it. A value.
class DemonstrationStory {
  public:
    static constexpr qsizetype keptSentences = 3;

    /// @p demonstration as GET /demonstration, @p status as GET /serversets/{id}/status of its set. True: there is a
    /// new sentence.
    bool take(const QJsonObject& demonstration, const QJsonObject& status);
    /// Newest last, at most keptSentences.
    const QStringList& sentences() const { return m_sentences; }
    /// A server was switched off, and Standby does not count it as failed yet.
    bool waitsForFailure() const { return m_waitsForFailure; }
    void clear() { *this = {}; }

    /// How the status calls the server with this address; empty: not there.
    static QJsonObject serverAt(const QJsonObject& status, const QString& address);
    /// "127.0.0.12", several with commas; "nothing" for none.
    static QString addressesIn(const QJsonObject& status);

  private:
    QString sentenceOf(const QJsonObject& demonstration, const QJsonObject& status);

    QStringList m_sentences;
    bool m_waitsForFailure = false;
};

/// The name of a server of the demonstration in the language of the window.
QString demonstrationServerName(const QJsonObject& server);

} // namespace standby
