// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Accept.h"

#include <QByteArrayList>

namespace standby {
namespace {

/// How specifically a range fits a type: 3 the type itself, 2 its family, 1 everything, 0 not at all.
int fit(const QByteArray& range, const QByteArray& type) {
    if (range == type)
        return 3;
    if (range.endsWith("/*") && range != "*/*")
        return type.startsWith(range.chopped(1)) ? 2 : 0;
    return range == "*/*" ? 1 : 0;
}

double qualityOf(const QByteArray& accept, const QByteArray& type) {
    double quality = 0;
    int best = 0;
    for (const QByteArray& item : accept.toLower().split(',')) {
        const QByteArrayList parts = item.split(';');
        const int how = fit(parts.first().trimmed(), type);
        if (how <= best)
            continue;
        best = how;
        quality = 1;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (const QByteArray parameter = parts[i].trimmed(); parameter.startsWith("q="))
                quality = parameter.mid(2).toDouble();
        }
    }
    return quality;
}

} // namespace

bool wantsRatherThanJson(const QByteArray& accept, const QByteArray& type) {
    return !accept.isEmpty() && qualityOf(accept, type) > qualityOf(accept, "application/json");
}

} // namespace standby
