// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace standby {

/// A domain name as it travels (RFC 1035, 3.1): at most 255 bytes, labels of at most 63, always absolute. Spelt as it
/// was asked or entered; compared case-blind (RFC 4343).
class DnsName {
  public:
    static constexpr qsizetype longestName = 255;
    static constexpr qsizetype longestLabel = 63;

    /// The root.
    DnsName() : m_wire(1, '\0') {}

    /// Reads what people write: with or without the dot at the end, `*.` in front, underscores, internationalised names
    /// (become A-labels, RFC 5891), and the escapes `\.` and `\065` of RFC 1035, 5.1. "." is the root.
    static Result<DnsName> fromText(const QString& text);
    /// Reads an uncompressed name that fills @p wire exactly.
    static std::optional<DnsName> fromWire(QByteArrayView wire);

    /// With escapes where needed, without the dot at the end; the root is ".".
    QString toText() const;
    const QByteArray& wire() const { return m_wire; }
    /// In lower case: the canonical form of RFC 4034, 6.2, which is signed and which serves as a key.
    QByteArray canonicalWire() const;

    bool isRoot() const { return m_wire.size() == 1; }
    bool isWildcard() const { return m_wire.startsWith(QByteArrayView("\1*")); }
    /// Without the root's empty one.
    int labelCount() const;
    /// Without its first label. The root's parent is the root.
    DnsName parent() const;
    /// True for @p zone itself and everything below it.
    bool isIn(const DnsName& zone) const;

    friend bool operator==(const DnsName& a, const DnsName& b);

  private:
    explicit DnsName(QByteArray wire) : m_wire(std::move(wire)) {}
    QByteArray m_wire;
};

size_t qHash(const DnsName& name, size_t seed = 0);

/// Lower case of ASCII letters alone.
constexpr char dnsLowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}
bool equalCaseBlind(QByteArrayView a, QByteArrayView b);

} // namespace standby
