// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/MessageReader.h"
#include "dns/serve/Responder.h"

#include <cstdlib>
#include <cstring>

using namespace standby;

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

struct Served {
    AnswerTable table;

    Served() {
        ServedSet set;
        set.serverSetId = QStringLiteral("1");
        set.hostNames = QStringList{QStringLiteral("www.example.com"), QStringLiteral("*.a.b"), QStringLiteral("a.b")};
        for (int i = 1; i < 40; ++i)
            set.addresses << ServedAddress{QStringLiteral("192.0.2.%1").arg(i), i}
                          << ServedAddress{QStringLiteral("2001:db8::%1").arg(i), 1};
        set.mode = AddressMode::AllRoundRobin;
        table.set(set, 1);
        set.serverSetId = QStringLiteral("2");
        set.hostNames = QStringList{QStringLiteral("w.example.com"), QStringLiteral("x.y.w.example.com")};
        set.mode = AddressMode::OneWeighted;
        table.set(set, 1);
    }
};

/// Whatever is answered is a message that fits, with the id and the question of what was asked.
void check(const AnswerTable& table, QByteArrayView asked, DnsTransport transport, Forwarding forwarding) {
    static char buffer[65535 + 16];
    const qsizetype room = transport == DnsTransport::Udp ? qsizetype(dnsDatagramSize) : 65535;
    std::memset(buffer + room, 0x5a, 16);
    const DnsVerdict verdict = respond(table, asked, transport, buffer, room, forwarding);
    for (qsizetype i = 0; i < 16; ++i)
        require(buffer[room + i] == 0x5a);
    if (verdict.what == DnsVerdict::What::Drop) {
        require(asked.size() < 12 || quint8(asked[2]) & 0x80);
        return;
    }
    if (verdict.what == DnsVerdict::What::Forward) {
        require(forwarding == Forwarding::Possible && table.profile().forwards);
        return;
    }
    require(verdict.size >= 12 && verdict.size <= room);
    require(std::memcmp(buffer, asked.data(), 2) == 0);
    const Result<DnsMessage> answer = readDnsMessage({buffer, verdict.size});
    require(answer.ok());
    require(answer->header.response && answer->header.truncated == verdict.truncated);
    require(answer->header.opcode == ((quint8(asked[2]) >> 3) & 15));
    if (!answer->questions.isEmpty()) {
        const qsizetype size = answer->questions.first().name.wire().size() + 4;
        require(std::memcmp(buffer + 12, asked.data() + 12, size_t(size)) == 0);
    }
    for (const DnsRecord& record : answer->answers)
        require(record.name == answer->questions.first().name);
    for (const DnsRecord& record : answer->authorities)
        require(record.type == dnsType::soa && answer->questions.first().name.isIn(record.name) && soaOf(record));
    require(answer->additionals.size() <= 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, size_t size) {
    static Served served;
    if (size == 0)
        return 0;
    DnsServingOptions options;
    options.forward.enabled = bytes[0] & 1;
    options.forward.clearRecursion = bytes[0] & 2;
    served.table.setProfile(ServingProfile::from(options, QStringLiteral("ns.example.net")));
    const QByteArrayView asked(bytes + 1, qsizetype(size - 1));
    for (const DnsTransport transport : {DnsTransport::Udp, DnsTransport::Tcp}) {
        for (const Forwarding forwarding : {Forwarding::Possible, Forwarding::Failed})
            check(served.table, asked, transport, forwarding);
    }
    return 0;
}
