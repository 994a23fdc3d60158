// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/ChangeWords.h"

#include "link/EngineLink.h"
#include "model/Json.h"
#include "widgets/Banner.h"
#include "words/EngineSentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "standby::ChangeWords";

struct Word {
    const char* key;
    const char* text;
};

// clang-format off
/// The members whose name alone would not be plain words, or that the dialogs call otherwise.
constexpr Word members[] = {
    {"name", QT_TRANSLATE_NOOP("standby::ChangeWords", "Name")},
    {"servers", QT_TRANSLATE_NOOP("standby::ChangeWords", "Servers")},
    {"address", QT_TRANSLATE_NOOP("standby::ChangeWords", "IP address")},
    {"pollAddress", QT_TRANSLATE_NOOP("standby::ChangeWords", "Poll address")},
    {"displayName", QT_TRANSLATE_NOOP("standby::ChangeWords", "Display name")},
    {"weight", QT_TRANSLATE_NOOP("standby::ChangeWords", "Weight")},
    {"pauseSetOnFailure", QT_TRANSLATE_NOOP("standby::ChangeWords", "Pause the server set on failure")},
    {"disabled", QT_TRANSLATE_NOOP("standby::ChangeWords", "Disabled")},
    {"notes", QT_TRANSLATE_NOOP("standby::ChangeWords", "Notes")},
    {"tags", QT_TRANSLATE_NOOP("standby::ChangeWords", "Tags")},
    {"pollingMethod", QT_TRANSLATE_NOOP("standby::ChangeWords", "Polling method")},
    {"pollingFrequency", QT_TRANSLATE_NOOP("standby::ChangeWords", "Polling frequency")},
    {"notification", QT_TRANSLATE_NOOP("standby::ChangeWords", "Notification")},
    {"dnsData", QT_TRANSLATE_NOOP("standby::ChangeWords", "DNS data")},
    {"dnsUpdate", QT_TRANSLATE_NOOP("standby::ChangeWords", "Update DNS")},
    {"type", QT_TRANSLATE_NOOP("standby::ChangeWords", "Type")},
    {"method", QT_TRANSLATE_NOOP("standby::ChangeWords", "Method")},
    {"methods", QT_TRANSLATE_NOOP("standby::ChangeWords", "Notification methods")},
    {"defaultMethods", QT_TRANSLATE_NOOP("standby::ChangeWords", "Default notification methods")},
    {"defaultServers", QT_TRANSLATE_NOOP("standby::ChangeWords", "Default DNS servers")},
    {"timeoutSeconds", QT_TRANSLATE_NOOP("standby::ChangeWords", "Timeout (seconds)")},
    {"intervalSeconds", QT_TRANSLATE_NOOP("standby::ChangeWords", "Interval (seconds)")},
    {"failedIntervalSeconds", QT_TRANSLATE_NOOP("standby::ChangeWords", "Interval while a server is failed (seconds)")},
    {"retries", QT_TRANSLATE_NOOP("standby::ChangeWords", "Retries")},
    {"retryIntervalSeconds", QT_TRANSLATE_NOOP("standby::ChangeWords", "Retry interval (seconds)")},
    {"successesToRecover", QT_TRANSLATE_NOOP("standby::ChangeWords", "Successes to recover")},
    {"stopAtFirstSuccess", QT_TRANSLATE_NOOP("standby::ChangeWords", "Stop at the first success")},
    {"useDefaults", QT_TRANSLATE_NOOP("standby::ChangeWords", "Use the defaults")},
    {"events", QT_TRANSLATE_NOOP("standby::ChangeWords", "Events")},
    {"hostNames", QT_TRANSLATE_NOOP("standby::ChangeWords", "Host names")},
    {"addresses", QT_TRANSLATE_NOOP("standby::ChangeWords", "Addresses")},
    {"allFailed", QT_TRANSLATE_NOOP("standby::ChangeWords", "When all servers are failed")},
    {"mode", QT_TRANSLATE_NOOP("standby::ChangeWords", "Mode")},
    {"ttlSeconds", QT_TRANSLATE_NOOP("standby::ChangeWords", "TTL (seconds)")},
    {"host", QT_TRANSLATE_NOOP("standby::ChangeWords", "Host")},
    {"port", QT_TRANSLATE_NOOP("standby::ChangeWords", "Port")},
    {"lookup", QT_TRANSLATE_NOOP("standby::ChangeWords", "DNS lookup")},
    {"edns0", QT_TRANSLATE_NOOP("standby::ChangeWords", "EDNS0")},
    {"ignoreTtl", QT_TRANSLATE_NOOP("standby::ChangeWords", "Ignore the TTL")},
    {"recheckSeconds", QT_TRANSLATE_NOOP("standby::ChangeWords", "Recheck every (seconds)")},
    {"tsig", QT_TRANSLATE_NOOP("standby::ChangeWords", "TSIG key")},
    {"url", QT_TRANSLATE_NOOP("standby::ChangeWords", "URL")},
    {"headers", QT_TRANSLATE_NOOP("standby::ChangeWords", "Headers")},
    {"body", QT_TRANSLATE_NOOP("standby::ChangeWords", "Body")},
    {"user", QT_TRANSLATE_NOOP("standby::ChangeWords", "User")},
    {"password", QT_TRANSLATE_NOOP("standby::ChangeWords", "Password")},
    {"expect", QT_TRANSLATE_NOOP("standby::ChangeWords", "Expected")},
    {"statusCode", QT_TRANSLATE_NOOP("standby::ChangeWords", "Status code")},
    {"contentLength", QT_TRANSLATE_NOOP("standby::ChangeWords", "Content length")},
    {"certificateDaysLeft", QT_TRANSLATE_NOOP("standby::ChangeWords", "Days that the certificate is still valid")},
    {"tls", QT_TRANSLATE_NOOP("standby::ChangeWords", "TLS")},
    {"to", QT_TRANSLATE_NOOP("standby::ChangeWords", "To")},
    {"from", QT_TRANSLATE_NOOP("standby::ChangeWords", "From")},
    {"subject", QT_TRANSLATE_NOOP("standby::ChangeWords", "Subject")},
    {"smtp", QT_TRANSLATE_NOOP("standby::ChangeWords", "Mail server")},
    {"email", QT_TRANSLATE_NOOP("standby::ChangeWords", "E-mail")},
    {"ui", QT_TRANSLATE_NOOP("standby::ChangeWords", "User interface")},
    {"serverPolling", QT_TRANSLATE_NOOP("standby::ChangeWords", "Server polling")},
    {"dnsUpdating", QT_TRANSLATE_NOOP("standby::ChangeWords", "DNS updating")},
    {"dnsServing", QT_TRANSLATE_NOOP("standby::ChangeWords", "DNS serving")},
    {"logging", QT_TRANSLATE_NOOP("standby::ChangeWords", "Logging")},
    {"httpApi", QT_TRANSLATE_NOOP("standby::ChangeWords", "HTTP API")},
    {"apiKeys", QT_TRANSLATE_NOOP("standby::ChangeWords", "API keys")},
    {"hash", QT_TRANSLATE_NOOP("standby::ChangeWords", "Key")},
    {"protection", QT_TRANSLATE_NOOP("standby::ChangeWords", "Protection")},
};
/// Words of the API that stand for a choice.
constexpr Word choices[] = {
    {"firstResponding", QT_TRANSLATE_NOOP("standby::ChangeWords", "the first responding server")},
    {"allInOrder", QT_TRANSLATE_NOOP("standby::ChangeWords", "all responding servers, in order")},
    {"allRoundRobin", QT_TRANSLATE_NOOP("standby::ChangeWords", "all responding servers, rotated")},
    {"oneWeighted", QT_TRANSLATE_NOOP("standby::ChangeWords", "one responding server, by weight")},
    {"asIfAllResponding", QT_TRANSLATE_NOOP("standby::ChangeWords", "as if all responded")},
    {"singleAddress", QT_TRANSLATE_NOOP("standby::ChangeWords", "one fixed address")},
    {"keepLast", QT_TRANSLATE_NOOP("standby::ChangeWords", "what was said last")},
    {"serverFailed", QT_TRANSLATE_NOOP("standby::ChangeWords", "server failed")},
    {"serverRecovered", QT_TRANSLATE_NOOP("standby::ChangeWords", "server recovered")},
    {"dnsUpdateFailed", QT_TRANSLATE_NOOP("standby::ChangeWords", "DNS update failed")},
    {"dnsUpdateRecovered", QT_TRANSLATE_NOOP("standby::ChangeWords", "DNS update recovered")},
    {"rfc2136", QT_TRANSLATE_NOOP("standby::ChangeWords", "dynamic update")},
    {"microsoftDns", QT_TRANSLATE_NOOP("standby::ChangeWords", "Microsoft DNS")},
    {"systemLog", QT_TRANSLATE_NOOP("standby::ChangeWords", "system log")},
};
// clang-format on

QString tr(const char* text) {
    return QCoreApplication::translate(context, text);
}

template<std::size_t N> QString found(const Word (&words)[N], const QString& key) {
    for (const Word& word : words) {
        if (key == QLatin1String(word.key))
            return tr(word.text);
    }
    return {};
}

/// "maxFailoversPerMinute" as "Max failovers per minute".
QString spelled(const QString& key) {
    QString text;
    for (const QChar letter : key)
        text += letter.isUpper() && !text.isEmpty() ? QString(u' ') + letter.toLower() : QString(letter);
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1);
}

QString memberWords(const QString& key) {
    const QString words = found(members, key);
    return words.isEmpty() ? spelled(key) : words;
}

QString objectWords(const QJsonObject& object) {
    if (object.size() == 2 && object.contains("id"_L1) && object.contains("name"_L1))
        return object["name"_L1].toString(); // in an order
    if (object.size() == 2 && object.contains("name"_L1) && object.contains("value"_L1))
        return object["name"_L1].toString() + u": "_s + object["value"_L1].toString(); // a header
    QStringList parts;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QJsonValue value = member.value();
        const bool says = !value.isNull() && value != QJsonValue(QString()) && value != QJsonValue(QJsonArray());
        if (says && member.key() != "id"_L1)
            parts << tr(QT_TRANSLATE_NOOP("standby::ChangeWords", "%1: %2"))
                         .arg(memberWords(member.key()), valueWords(value));
    }
    return parts.join(u"; "_s);
}

} // namespace

QString changeSentence(const QJsonObject& change) {
    if (change["what"_L1].toString() == "options"_L1)
        return tr(QT_TRANSLATE_NOOP("standby::ChangeWords", "The options are changed"));
    const QString kind = change["change"_L1].toString();
    const char* sentence = kind == "added"_L1 ? QT_TRANSLATE_NOOP("standby::ChangeWords", "Server set \"%1\" is added")
                           : kind == "removed"_L1
                               ? QT_TRANSLATE_NOOP("standby::ChangeWords", "Server set \"%1\" is deleted")
                               : QT_TRANSLATE_NOOP("standby::ChangeWords", "Server set \"%1\" is changed");
    return tr(sentence).arg(change["name"_L1].toString());
}

QString fieldWords(const QString& pointer, const QString& entry) {
    QStringList words;
    const QStringList keys = pointer.split(u'/').mid(1);
    for (const QString& key : keys) {
        bool index = false;
        key.toInt(&index);
        // A method's settings are at once below the method.
        if (index)
            words << entry;
        else if (!(key == "method"_L1 && &key != &keys.last() && words.size() > 1))
            words << memberWords(key);
    }
    return words.join(u" › "_s);
}

QString undoRefusalWords(const ApiResponse& response) {
    QStringList sentences;
    for (const QJsonValue& error : response.json()["errors"_L1].toArray()) {
        QString sentence = error["detail"_L1].toString();
        if (const QString key = error["pointer"_L1].toString().section(u'/', -1); !key.isEmpty())
            sentence.replace(u"\"%1\" of"_s.arg(key), u"\"%1\" of"_s.arg(memberWords(key)));
        if (const QString said = inWindowLanguage(sentence); !sentences.contains(said))
            sentences << said;
    }
    return sentences.isEmpty() ? problemText(response) : sentences.join(u'\n');
}

QString valueWords(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? tr(QT_TRANSLATE_NOOP("standby::ChangeWords", "Yes"))
                              : tr(QT_TRANSLATE_NOOP("standby::ChangeWords", "No"));
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String: {
        const QString text = value.toString();
        if (text == QLatin1String(secretMask))
            return tr(QT_TRANSLATE_NOOP("standby::ChangeWords", "(secret)"));
        const QString choice = found(choices, text);
        return !choice.isEmpty() ? choice
               : text.isEmpty()  ? tr(QT_TRANSLATE_NOOP("standby::ChangeWords", "(empty)"))
                                 : text;
    }
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& one : value.toArray())
            parts << valueWords(one);
        return parts.isEmpty() ? tr(QT_TRANSLATE_NOOP("standby::ChangeWords", "none")) : parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return objectWords(value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("standby::ChangeWords", "none"));
}

} // namespace standby
