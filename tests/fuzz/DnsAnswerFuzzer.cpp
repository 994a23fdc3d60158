// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/DnsAnswer.h"
#include "dns/MessageReader.h"
#include "dns/MessageWriter.h"
#include "dns/Tsig.h"

#include <cstdlib>

using namespace standby;

namespace {

constexpr qint64 now = 1'790'000'000;

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// What was sent, and is answered by what the fuzzer tries.
struct Asked {
    TsigKey key{DnsName::fromText(QStringLiteral("key.example")).value(), TsigAlgorithm::HmacSha256, "secret"};
    QByteArray request = [] {
        DnsHeader header;
        header.id = 0x1234;
        header.opcode = dnsOpcode::update;
        DnsMessageWriter writer(header);
        writer.add(DnsQuestion{DnsName::fromText(QStringLiteral("example.com")).value(), dnsType::soa, dnsClass::in});
        return writer.message();
    }();
    QByteArray mac = signDnsMessage(request, key, now).mac;
};

} // namespace

/// Whatever comes as the answer to a signed update is read within its bounds, and never trusted; and what is signed is
/// still read as what it was.
extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, size_t size) {
    const Asked asked;
    const QByteArrayView answer(bytes, qsizetype(size));
    headerOfAnswer(answer, asked.request);
    headerOfAnswer(answer, answer);
    const TsigCheck check = checkSignedAnswer(answer, asked.key, asked.mac, now);
    // Only who knows the key could make one, which the fuzzer does not.
    require(!check.verified() && !check.words().isEmpty() && !tsigErrorName(check.error).isEmpty());

    const Result<DnsMessage> message = readDnsMessage(answer);
    if (!message.ok())
        return 0;
    require(rcodeOf(*message) >= 0);
    if (message->additionals.size() == 0xffff)
        return 0;
    const QByteArray made = signDnsMessage(answer, asked.key, now).message;
    Result<DnsMessage> again = readDnsMessage(made);
    require(again.ok() && again->additionals.last().type == dnsType::tsig);
    again->additionals.removeLast();
    require(*again == *message);
    return 0;
}
