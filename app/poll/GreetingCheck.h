// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PollingMethod.h"

#include <QByteArray>
#include <QStringList>

namespace standby {

/// Judges the first words of a server as they arrive, in whatever pieces.
/// Several plain texts are separated by `;`; a regular expression is one expression, which has `|` of its own.
/// A positive criterion is fulfilled as soon as the text allows it; a negative one when the greeting is complete: at
/// the end of a line that no other line is announced to follow ("220-" announces one, RFC 5321, 4.2.1), or at
/// conclude().
class GreetingCheck {
  public:
    /// Bytes of a greeting that are looked at.
    static constexpr qsizetype limit = 4096;

    enum class Verdict {
        Undecided,
        Unlikely, ///< a complete greeting without the wanted text: wait a moment for another line, not for the deadline
        Fulfilled,
        Failed ///< see reason()
    };

    explicit GreetingCheck(const TextMatch& criterion);

    /// Takes what has arrived; what is beyond the limit is dropped.
    Verdict add(QByteArrayView bytes);
    /// Judges by what has come: the time is over or the connection ended. Fulfilled or Failed.
    Verdict conclude();

    bool isEmpty() const { return m_greeting.isEmpty(); }
    const QByteArray& greeting() const { return m_greeting; }
    /// `greeting is "554 go away", expected to start with "220"`
    QString reason() const;

  private:
    bool isComplete() const;
    bool isExpression() const;
    bool isNegative() const;
    bool fulfils();
    bool canStillStart() const;

    TextMatch m_criterion;
    QStringList m_alternatives;
    QByteArray m_greeting;
    QString m_expressionReason;
    int m_judgements = 0;
};

/// What a client says to end politely after the greeting of such a server: "QUIT\r\n"; nothing for Custom.
QByteArray lastWords(TcpServerType type);

} // namespace standby
