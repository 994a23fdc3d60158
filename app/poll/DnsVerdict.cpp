// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/DnsVerdict.h"

#include "poll/PollWords.h"

namespace standby {

namespace {

QString rcodeWords(int rcode) {
    const QString name = dnsRcodeName(rcode);
    switch (rcode) {
    case dnsRcode::nxDomain:
        return name + QStringLiteral(": the name does not exist");
    case dnsRcode::refused:
        return name + QStringLiteral(": the server does not answer for this name");
    case dnsRcode::servFail:
        return name + QStringLiteral(": the server could not find out");
    case dnsRcode::formErr:
        return name + QStringLiteral(": the server could not read the question");
    case dnsRcode::notImp:
        return name + QStringLiteral(": the server does not answer such questions");
    default:
        return name;
    }
}

} // namespace

PollResult judgeDnsAnswer(const DnsPoll& method, const DnsQuestion& question, const DnsMessage& answer) {
    PollResult result;
    if (answer.header.rcode != dnsRcode::noError) {
        result.response = dnsRcodeName(answer.header.rcode);
        result.error = rcodeWords(answer.header.rcode);
        return result;
    }
    const QList<QHostAddress> addresses = addressesIn(answer.answers, question.name, question.type);
    QStringList texts;
    for (const QHostAddress& address : addresses)
        texts << address.toString();
    result.response = responseLine(texts.join(QStringLiteral(", ")).toUtf8());
    if (method.expect.authoritative && !answer.header.authoritative)
        result.error = QStringLiteral("answer is not authoritative");
    else if (addresses.isEmpty())
        result.error = QStringLiteral("no %1 record").arg(dnsTypeName(question.type));
    else if (method.expect.address && !addresses.contains(QHostAddress(*method.expect.address)))
        result.error = QStringLiteral("answers %1, expected %2").arg(result.response, *method.expect.address);
    result.succeeded = result.error.isEmpty();
    return result;
}

} // namespace standby
