// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/DnsAnswer.h"

#include "dns/MessageReader.h"

#include <QtEndian>

namespace standby {

namespace {
constexpr qsizetype headerSize = 12;
constexpr qsizetype additionalCountAt = 10;
constexpr int badVers = 16;
} // namespace

void appendEdns0(QByteArray& message) {
    static constexpr char opt[] = {0, 0, char(dnsType::opt), char(edns0Size >> 8), char(edns0Size & 0xff), 0, 0, 0, 0,
                                   0, 0};
    message.append(opt, sizeof opt);
    const quint16 additionals = qFromBigEndian<quint16>(message.constData() + additionalCountAt);
    qToBigEndian(quint16(additionals + 1), message.data() + additionalCountAt);
}

std::optional<DnsHeader> headerOfAnswer(QByteArrayView answer, QByteArrayView request) {
    DnsMessageReader answerReader(answer);
    DnsMessageReader requestReader(request);
    const std::optional<DnsHeader> header = answerReader.readHeader();
    const std::optional<DnsHeader> asked = requestReader.readHeader();
    if (!header || !asked || !header->response || header->opcode != asked->opcode)
        return {};
    if (answerReader.counts().questions == 0) {
        const bool allowed = header->rcode != dnsRcode::noError || header->opcode == dnsOpcode::update;
        return allowed ? header : std::nullopt;
    }
    const std::optional<DnsQuestion> question = requestReader.readQuestion();
    const std::optional<DnsQuestion> echoed = answerReader.readQuestion();
    const bool fits = answerReader.counts().questions == 1 && question && echoed && *question == *echoed;
    return fits ? header : std::nullopt;
}

int rcodeOf(const DnsMessage& answer) {
    for (const DnsRecord& record : answer.additionals) {
        if (record.type == dnsType::opt)
            return int(record.ttlSeconds >> 24) << 4 | answer.header.rcode;
    }
    return answer.header.rcode;
}

bool isNoToEdns0(int rcode) {
    return rcode == dnsRcode::formErr || rcode == dnsRcode::notImp || rcode == badVers;
}

} // namespace standby
