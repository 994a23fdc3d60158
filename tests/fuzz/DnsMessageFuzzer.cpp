// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/MessageReader.h"
#include "dns/MessageWriter.h"

#include <cstdlib>

using namespace standby;

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

void checkName(const DnsName& name) {
    const Result<DnsName> again = DnsName::fromText(name.toText());
    require(again.ok() && again->wire() == name.wire());
    require(name.isIn(name.parent()) && name.isIn(DnsName()));
}

} // namespace

/// Whatever is read can be shown, written, and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, size_t size) {
    const Result<DnsMessage> message = readDnsMessage({bytes, qsizetype(size)});
    if (!message.ok())
        return 0;
    for (const DnsQuestion& question : message->questions) {
        checkName(question.name);
        addressesIn(message->answers, question.name, question.type);
    }
    for (const QList<DnsRecord>& section : {message->answers, message->authorities, message->additionals}) {
        for (const DnsRecord& record : section) {
            checkName(record.name);
            if (const auto target = targetOf(record))
                checkName(*target);
            if (const auto soa = soaOf(record))
                checkName(soa->contact);
        }
    }
    if (const std::optional<QByteArray> wire = writeDnsMessage(*message)) {
        const Result<DnsMessage> again = readDnsMessage(*wire);
        require(again.ok() && *again == *message);
    }
    return 0;
}
