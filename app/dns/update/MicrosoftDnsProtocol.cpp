// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/MicrosoftDnsProtocol.h"

#include "net/AnswerWords.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace standby::microsoftDnsProtocol {

namespace {

constexpr qsizetype digits = 64;
constexpr qsizetype longestError = 500;
constexpr std::array<const char*, 5> refusalWords = {"password", "attempts", "connections", "request", "time"};

bool areDigits(QByteArrayView text) {
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

QByteArray mac(const QByteArray& password, const char* direction, QByteArrayView covered, QByteArrayView payload) {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, password);
    code.addData(QByteArray(direction) + '\n');
    code.addData(covered.toByteArray() + '\n');
    code.addData(payload.toByteArray());
    return code.result().toHex();
}

} // namespace

QByteArray randomDigits() {
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words)).toHex();
}

QByteArray greeting(const QByteArray& challenge) {
    return "STANDBY-DNS-AGENT 1 " + challenge + '\n';
}

std::optional<QByteArray> challengeIn(QByteArrayView line) {
    constexpr QByteArrayView start("STANDBY-DNS-AGENT 1 ");
    if (!line.startsWith(start) || !areDigits(line.sliced(start.size())))
        return {};
    return line.sliced(start.size()).toByteArray();
}

QString mistakeInGreeting(QByteArrayView line) {
    if (line.startsWith(QByteArrayView("STANDBY-DNS-AGENT ")))
        return QStringLiteral("The agent speaks another version of the protocol. Use the same version of Standby on "
                              "both machines.");
    return QStringLiteral("What answers there is not a DNS agent of Standby: \"%1\". Check the port.")
        .arg(responseLine(line).left(60));
}

QByteArray requestMac(const QByteArray& password, QByteArrayView challenge, QByteArrayView payload) {
    return mac(password, "standby-dns-agent/1 request", challenge, payload);
}

QByteArray replyMac(const QByteArray& password, QByteArrayView requestMac, QByteArrayView payload) {
    return mac(password, "standby-dns-agent/1 reply", requestMac, payload);
}

bool equalMacs(QByteArrayView a, QByteArrayView b) {
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

QByteArray lineOf(const SignedLine& line) {
    return line.mac + ' ' + line.payload + '\n';
}

std::optional<SignedLine> signedLineIn(QByteArrayView line) {
    if (line.size() < digits + 2 || line[digits] != ' ' || !areDigits(line.first(digits)))
        return {};
    return SignedLine{line.first(digits).toByteArray(), line.sliced(digits + 1).toByteArray()};
}

QByteArray refusalLine(Refusal refusal) {
    return QByteArray("REFUSED ") + refusalWords[size_t(refusal)] + '\n';
}

std::optional<Refusal> refusalIn(QByteArrayView line) {
    for (size_t i = 0; i < refusalWords.size(); ++i) {
        if (line == QByteArray("REFUSED ") + refusalWords[i])
            return Refusal(i);
    }
    return {};
}

QByteArray replyPayload(const UpdateOutcome& outcome) {
    const QJsonObject object{{QStringLiteral("succeeded"), outcome.succeeded},
                             {QStringLiteral("response"), outcome.response},
                             {QStringLiteral("error"), outcome.error.left(longestError)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<UpdateOutcome> outcomeIn(const QByteArray& payload) {
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QJsonValue succeeded = object[QLatin1String("succeeded")];
    if (!succeeded.isBool())
        return {};
    UpdateOutcome outcome;
    outcome.succeeded = succeeded.toBool();
    outcome.response = responseLine(object[QLatin1String("response")].toString().toUtf8());
    outcome.error = object[QLatin1String("error")].toString().simplified().left(longestError);
    if (!outcome.succeeded && outcome.error.isEmpty())
        return {};
    return outcome;
}

} // namespace standby::microsoftDnsProtocol
