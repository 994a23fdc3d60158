// SPDX-License-Identifier: GPL-3.0-or-later
#include "curl/CurlCommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

const auto mask = "********"_L1;
/// Letters that no body has: they stand where a shell variable goes.
const QChar variableBegin(0xE000);
const QChar variableEnd(0xE001);

bool isSecretHeader(const QJsonObject& header) {
    static const QRegularExpression names(u"^(authorization|proxy-authorization|cookie|x-api-key|.*token)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return header.contains("value"_L1) && names.match(header.value("name"_L1).toString()).hasMatch();
}

/// Counts the secrets it takes out.
QJsonValue withoutSecrets(const QJsonValue& value, int& count) {
    const auto hidden = [&count](const QJsonValue& secret) {
        const QString text = secret.toString();
        return text.isEmpty() || text == mask ? secret
                                              : QJsonValue(variableBegin + QString::number(++count) + variableEnd);
    };
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& one : value.toArray())
            array.append(withoutSecrets(one, count));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const bool secretHeader = isSecretHeader(object);
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool secret = member.key() == "password"_L1 || member.key() == "secret"_L1 ||
                            (secretHeader && member.key() == "value"_L1);
        member.value() =
            secret && member.value().isString() ? hidden(member.value()) : withoutSecrets(member.value(), count);
    }
    return object;
}

QString jsonText(const QJsonValue& value) {
    return QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                             : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

QString bodyWord(const QJsonValue& body) {
    int count = 0;
    QString word = shellWord(jsonText(withoutSecrets(body, count)));
    // Inside the quotes of the word, a variable needs quotes of its own.
    word.replace(variableBegin, u"'\"$STANDBY_SECRET_"_s);
    word.replace(variableEnd, u"\"'"_s);
    return word;
}

} // namespace

ScriptSignIn signInOf(const QJsonObject& options) {
    const QJsonObject api = options.value("httpApi"_L1).toObject();
    if (options.isEmpty() || !api.value("apiKeys"_L1).toArray().isEmpty())
        return ScriptSignIn::ApiKey;
    return api.value("password"_L1).toString().isEmpty() ? ScriptSignIn::None : ScriptSignIn::Password;
}

QString shellWord(const QString& text) {
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    return plain.match(text).hasMatch() ? text : u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString curlCommand(const QString& apiUrl, const ScriptRequest& request, ScriptSignIn signIn) {
    QStringList words{u"curl"_s, u"-sS"_s};
    if (request.method != "GET")
        words << u"-X"_s << QString::fromLatin1(request.method);
    if (signIn == ScriptSignIn::ApiKey)
        words << u"-H"_s << u"\"Authorization: Bearer $STANDBY_API_KEY\""_s;
    else if (signIn == ScriptSignIn::Password)
        words << u"-u"_s << u"\"admin:$STANDBY_PASSWORD\""_s;
    if (!request.body.isUndefined()) {
        words << u"-H"_s
              << u"'Content-Type: application/%1json'"_s.arg(request.method == "PATCH" ? u"merge-patch+"_s : QString());
        words << u"-d"_s << bodyWord(request.body);
    }
    QString url = apiUrl;
    while (url.endsWith(u'/'))
        url.chop(1);
    words << shellWord(url + request.path);
    return words.join(u' ');
}

} // namespace standby
