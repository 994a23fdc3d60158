// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PastedAddress.h"

#include "model/IpAddress.h"

#include <QRegularExpression>

namespace standby {

bool looksLikeUrl(const QString& text) {
    if (text.contains(QLatin1String("://")))
        return true;
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    bool networkLength = false;
    text.mid(slash + 1).toInt(&networkLength);
    return slash > 0 && !networkLength;
}

QString addressWithin(const QString& text) {
    const QString whole = text.trimmed();
    QString host = whole;
    if (const qsizetype scheme = host.indexOf(QLatin1String("://")); scheme >= 0)
        host = host.mid(scheme + 3);
    host = host.section(QLatin1Char('/'), 0, 0).section(QLatin1Char('?'), 0, 0);
    host = host.mid(host.lastIndexOf(QLatin1Char('@')) + 1);
    if (host.startsWith(QLatin1Char('[')))
        host = host.mid(1, host.indexOf(QLatin1Char(']')) - 1);
    else if (host.count(QLatin1Char(':')) == 1)
        host = host.section(QLatin1Char(':'), 0, 0);
    const auto address = host == whole ? std::nullopt : IpAddress::fromText(host);
    return address ? address->toText() : QString();
}

QStringList pastedParts(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace standby
