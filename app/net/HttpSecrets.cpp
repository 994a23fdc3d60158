// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpSecrets.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace standby {

namespace {

/// What is shorter occurs by chance, and is no secret.
constexpr qsizetype shortestSecret = 4;

bool namesSecret(const QString& name) {
    static constexpr std::array words = {"key", "token", "secret", "pass", "pwd", "auth", "cookie"};
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return name.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

QStringList secretsOf(const HttpAction& request) {
    QStringList secrets = {request.password};
    if (!request.password.isEmpty())
        secrets << QString::fromLatin1((request.user + u':' + request.password).toUtf8().toBase64());
    for (const HttpHeader& header : request.headers) {
        if (!namesSecret(header.name))
            continue;
        secrets << header.value;
        secrets << header.value.section(u' ', 1); // after "Bearer"
    }
    const QUrlQuery query(QUrl(request.url));
    for (const auto& [name, value] : query.queryItems(QUrl::FullyEncoded)) {
        if (namesSecret(name))
            secrets << value << QUrl::fromPercentEncoding(value.toLatin1());
    }
    return secrets;
}

} // namespace

QString withoutSecrets(QString text, const HttpAction& request) {
    QStringList secrets = secretsOf(request);
    secrets.removeIf([](const QString& secret) { return secret.size() < shortestSecret; });
    // The longer first, for one may be part of another.
    std::sort(secrets.begin(), secrets.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& secret : secrets)
        text.replace(secret, QLatin1String("********"));
    return text;
}

} // namespace standby
