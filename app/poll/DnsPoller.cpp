// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll/DnsPoller.h"

#include "dns/MessageWriter.h"
#include "poll/DnsVerdict.h"
#include "poll/PollWords.h"

namespace standby {

DnsPoller::~DnsPoller() {
    m_polls.forEach([this](Poll& poll) { m_deadlines.cancel(poll.complaint); });
}

PollId DnsPoller::start(const PollRequest& request, Done done) {
    const PollId id = m_polls.add();
    Poll& poll = *m_polls.find(id);
    poll.done = std::move(done);
    poll.request = request;
    poll.startedUs = m_deadlines.clock().monotonicUs();
    const DnsPoll& method = poll.method();
    const Result<DnsName> name = DnsName::fromText(method.hostName);
    if (!name.ok()) {
        poll.complaint =
            m_deadlines.scheduleAfter(0, [this, id, words = name.message()] { finish(id, couldNotPoll(words)); });
        return id;
    }
    poll.question = {*name, method.recordType == DnsRecordType::A ? dnsType::a : dnsType::aaaa, dnsClass::in};
    DnsHeader header;
    header.recursionDesired = method.recursionDesired;
    DnsMessageWriter writer(header);
    writer.add(poll.question);
    DnsRequest asked;
    asked.address = request.address;
    asked.port = quint16(method.port);
    asked.message = writer.message();
    asked.timeoutUs = microseconds(method.timeoutSeconds);
    poll.exchange =
        m_exchange.start(std::move(asked), [this, id](DnsReply&& reply) { answered(id, std::move(reply)); });
    return id;
}

void DnsPoller::cancel(PollId id) {
    if (!m_polls.find(id))
        return;
    const Poll poll = m_polls.take(id);
    m_exchange.cancel(poll.exchange);
    m_deadlines.cancel(poll.complaint);
}

void DnsPoller::answered(PollId id, DnsReply&& reply) {
    if (!reply.message) {
        finish(id, reply.couldNotAsk ? couldNotPoll(reply.error) : failure(reply.error));
        return;
    }
    const Poll& poll = *m_polls.find(id);
    PollResult result = judgeDnsAnswer(poll.method(), poll.question, *reply.message);
    result.phases.firstByteUs = m_deadlines.clock().monotonicUs() - poll.startedUs;
    finish(id, std::move(result));
}

void DnsPoller::finish(PollId id, PollResult&& result) {
    Poll poll = m_polls.take(id);
    result.phases.totalUs = m_deadlines.clock().monotonicUs() - poll.startedUs;
    poll.done(std::move(result));
}

} // namespace standby
