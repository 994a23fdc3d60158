// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpVerdict.h"

#include <algorithm>
#include <utility>

namespace standby {

std::optional<int> daysLeft(const HttpCertificate& certificate, qint64 nowSeconds) {
    if (!certificate.expiresAt)
        return std::nullopt;
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 left = *certificate.expiresAt - nowSeconds;
    return int(left >= 0 ? left / day : -((-left + day - 1) / day));
}

QString expiredWords(int left) {
    const int fullDays = -left - 1;
    return fullDays == 0   ? QStringLiteral("certificate expired less than a day ago")
           : fullDays == 1 ? QStringLiteral("certificate expired 1 day ago")
                           : QStringLiteral("certificate expired %1 days ago").arg(fullDays);
}

QString mistakeInStatus(const HttpAnswer& answer, const HttpExpectation& expect) {
    if (!expect.statusCode || answer.status == 0 || answer.status == *expect.statusCode)
        return {};
    QString words = QStringLiteral("status %1, expected %2").arg(answer.status).arg(*expect.statusCode);
    if (!answer.redirectUrl.isEmpty())
        words += QStringLiteral(" (a redirect to %1)").arg(answer.redirectUrl);
    return words;
}

static QString mistakeInCertificate(const HttpAnswer& answer, int leastDays, qint64 nowSeconds) {
    const std::optional<int> left = daysLeft(answer.certificate, nowSeconds);
    if (!left)
        return QStringLiteral("no certificate was seen, so its days left are unknown");
    if (*left >= leastDays)
        return {};
    if (*left < 0)
        return expiredWords(*left);
    return QStringLiteral("certificate expires in %1, expected at least %2")
        .arg(*left == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(*left))
        .arg(leastDays);
}

static QString mistakeInLength(const HttpAnswer& answer, const LengthRange& range) {
    const qint64 length = answer.declaredLength >= 0 ? answer.declaredLength : answer.bodyBytes;
    const bool cut = answer.declaredLength < 0 && answer.stop != HttpStop::None;
    if (range.max && length > *range.max)
        return QStringLiteral("content length %1%2 bytes, expected at most %3")
            .arg(cut ? QStringLiteral("over ") : QString())
            .arg(length)
            .arg(*range.max);
    if (range.min && length < *range.min && !cut)
        return QStringLiteral("content length %1 bytes, expected at least %2").arg(length).arg(*range.min);
    return {};
}

QString mistakeInAnswer(const HttpAnswer& answer, const HttpExpectation& expect, qint64 nowSeconds) {
    QString mistake = mistakeInStatus(answer, expect);
    if (mistake.isEmpty() && expect.certificateDaysLeft)
        mistake = mistakeInCertificate(answer, *expect.certificateDaysLeft, nowSeconds);
    if (mistake.isEmpty() && expect.contentLength)
        mistake = mistakeInLength(answer, *expect.contentLength);
    if (mistake.isEmpty() && answer.stop == HttpStop::Endless)
        mistake = QStringLiteral("the body did not end within %1 MiB; a HEAD request does without it")
                      .arg(httpCountedBodyLimit / (1024 * 1024));
    return mistake;
}

QString mistakeInBody(const HttpAnswer& answer, const TextMatch& criterion, const TextVerdict& verdict) {
    const bool cut = answer.stop == HttpStop::EnoughRead;
    if (!verdict.fulfilled)
        return QStringLiteral("body %1%2").arg(verdict.reason, cut ? QStringLiteral(" (its first 1 MiB)") : QString());
    const bool negative = criterion.match != MatchKind::Contains && criterion.match != MatchKind::Matches &&
                          criterion.match != MatchKind::StartsWith;
    if (cut && negative)
        return QStringLiteral("body is longer than 1 MiB, so that a text is absent from all of it is not certain");
    return {};
}

bool isStatusLine(QByteArrayView line) {
    const qsizetype space = line.indexOf(' ');
    if (space < 6 || line.size() < space + 4 || (line.size() > space + 4 && line[space + 4] != ' '))
        return false;
    return std::all_of(line.begin() + space + 1, line.begin() + space + 4, [](char c) { return c >= '0' && c <= '9'; });
}

bool takeHeader(HttpAnswer& answer, QByteArrayView line) {
    answer.headerBytes += line.size();
    if (answer.headerBytes > httpHeaderLimit) {
        answer.stop = HttpStop::HeadersTooLong;
        return false;
    }
    if (answer.bodyBytes > 0 || !line.startsWith("HTTP/"))
        return true;
    answer.statusLine = line.first(std::min<qsizetype>(line.size(), 200)).toByteArray().trimmed();
    if (isStatusLine(answer.statusLine))
        return true;
    answer.stop = HttpStop::NotHttp;
    answer.body = std::exchange(answer.statusLine, {});
    return false;
}

bool namesLatin1(const char* contentType) {
    const QByteArray type = QByteArray(contentType).toLower();
    return type.contains("charset=iso-8859-1") || type.contains("charset=\"iso-8859-1") ||
           type.contains("charset=latin1") || type.contains("charset=windows-1252");
}

QString bodyText(const HttpAnswer& answer) {
    return answer.bodyIsLatin1 ? QString::fromLatin1(answer.body) : QString::fromUtf8(answer.body);
}

} // namespace standby
