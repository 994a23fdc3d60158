// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/UdpAnswering.h"

namespace standby {

UdpAnswering::UdpAnswering(AnswerTable& table, ServingCounters& counters, Forward forward)
    : m_table(table), m_counters(counters), m_forward(std::move(forward)) {}

UdpAnswering::~UdpAnswering() {
    if (!m_thread)
        return;
    m_socket->wake();
    m_thread->wait();
}

ListenError UdpAnswering::start(const QHostAddress& address, quint16 port) {
    m_socket = std::make_shared<DatagramSocket>();
    const ListenError error = m_socket->open(address, port);
    if (!error.ok()) {
        m_socket.reset();
        return error;
    }
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("DNS"));
    m_thread->setStackSize(256 * 1024);
    m_thread->start();
    return {};
}

void UdpAnswering::run() {
    GracePeriods::Reader reader(m_table.readers());
    DatagramBatch batch;
    while (m_socket->receive(batch)) {
        ServingCounters::Tally tally = {};
        reader.enter();
        for (int i = 0; i < batch.count(); ++i)
            answer(batch, i, tally);
        reader.leave();
        m_counters.add(tally);
        m_socket->sendReplies(batch);
    }
}

void UdpAnswering::answer(DatagramBatch& batch, int i, ServingCounters::Tally& tally) {
    ++tally[ServingCounters::UdpQueries];
    const QByteArrayView query = batch.query(i);
    const auto respondTo = [&](Forwarding forwarding) {
        return respond(m_table, query, DnsTransport::Udp, batch.reply(i), DatagramBatch::largestReply, forwarding);
    };
    DnsVerdict verdict = respondTo(Forwarding::Possible);
    if (verdict.what == DnsVerdict::What::Forward) {
        if (m_forward(query, batch.peer(i), m_socket))
            return;
        verdict = respondTo(Forwarding::Failed);
    }
    ServingCounters::count(tally, verdict);
    batch.setReplySize(i, verdict.size);
}

} // namespace standby
