// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/DnsAnswer.h"

#include "dns/MessageReader.h"

#include <QtEndian>

namespace standby {

namespace {
constexpr qsizetype headerSize = 12;
constexpr qsizetype additionalCountAt = 10;
constexpr int badVers = 16;

/// With its empty last label; 0 = there is none.
qsizetype sizeOfFirstName(QByteArrayView message) {
    for (qsizetype at = headerSize; at < message.size(); at += quint8(message[at]) + 1) {
        if (message[at] == 0)
            return at + 1 - headerSize;
    }
    return 0;
}
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
    // The first name of a message has nothing to point at: it stands there whole, and can be compared as it is.
    const qsizetype nameSize = sizeOfFirstName(request);
    const qsizetype questionEnd = headerSize + nameSize + 4;
    if (answerReader.counts().questions != 1 || nameSize == 0 || request.size() < questionEnd ||
        answer.size() < questionEnd ||
        !equalCaseBlind(answer.sliced(headerSize, nameSize), request.sliced(headerSize, nameSize)) ||
        answer.sliced(headerSize + nameSize, 4) != request.sliced(headerSize + nameSize, 4))
        return {};
    return header;
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
