// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/MailAddress.h"

#include "model/FieldRules.h"

#include <QUrl>

#include <algorithm>

namespace standby {

namespace {

bool isAscii(const QString& text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Result<MailAddress> MailAddress::from(const QString& text) {
    QString checked = text.trimmed();
    if (const auto mistake = checkEmailAddress(checked))
        return Error{*mistake, {}};
    const qsizetype at = checked.lastIndexOf(u'@');
    const QString local = checked.first(at);
    if (!isAscii(local))
        return Error{QStringLiteral("%1 has letters before the @ that many mail servers do not carry. Use an address "
                                    "that has only letters from a to z, digits and signs there.")
                         .arg(checked),
                     {}};
    const QString domain = checked.sliced(at + 1);
    const QByteArray travelling = isAscii(domain) ? domain.toLatin1() : QUrl::toAce(domain);
    return MailAddress(local.toLatin1() + '@' + travelling);
}

} // namespace standby
