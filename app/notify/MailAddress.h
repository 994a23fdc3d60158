// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QString>

namespace standby {

/// An e-mail address fit for an envelope and a header (RFC 5321, 4.1.2; RFC 5322, 3.4.1): a dot-atom in ASCII before
/// the @, a domain in A-labels after it. Nothing in it can end a line, a command or an address.
class MailAddress {
  public:
    /// The error says what is wrong with the address. Letters beyond ASCII before the @ are one: they need SMTPUTF8
    /// (RFC 6531) of every server on the way, which the first one cannot promise.
    static Result<MailAddress> from(const QString& text);

    const QByteArray& text() const { return m_text; }
    QByteArray domain() const { return m_text.sliced(m_text.lastIndexOf('@') + 1); }

    bool operator==(const MailAddress&) const = default;

  private:
    explicit MailAddress(QByteArray text) : m_text(std::move(text)) {}

    QByteArray m_text;
};

} // namespace standby
