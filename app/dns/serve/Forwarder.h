// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/AnswerTable.h"
#include "dns/serve/Responder.h"
#include "dns/serve/ServingCounters.h"
#include "net/DeadlineQueue.h"
#include "net/PlainSocket.h"
#include "net/SocketWatcher.h"

#include <functional>
#include <unordered_map>

namespace standby {

/// Bounds of what is asked elsewhere.
struct ForwardBounds {
    int atOnce = 256;             ///< questions under way, each with a socket of its own
    qint64 timeoutUs = 3'000'000; ///< then SERVFAIL; askers try again themselves
    /// After so many questions in a row without an answer, the other server counts as gone: one question at a time
    /// finds out whether it is back, all others get SERVFAIL at once.
    int failuresUntilGone = 5;
    qint64 goneTimeoutUs = 1'000'000;
};

/// Asks another DNS server what is not ours. Each question has a random id and a socket of its own, so that the system
/// gives it a random source port and drops what comes from elsewhere (RFC 5452); answers must repeat the question.
/// Lives in one thread.
class Forwarder {
  public:
    /// Gets the answer for the asker: the other server's, or ours when there is none. Never from inside ask().
    using Answered = std::function<void(QByteArrayView answer)>;
    /// The other server is gone, in words that say what to do; or, with nothing, it is back.
    using Report = std::function<void(const QString& trouble)>;

    Forwarder(const AnswerTable& table, GracePeriods::Reader& reader, ServingCounters& counters, SocketWatcher& watcher,
              DeadlineQueue& deadlines, Report report, ForwardBounds bounds = {});
    ~Forwarder();

    /// What is under way gets SERVFAIL.
    void setUpstream(const DnsForwarding& upstream);
    /// Takes a place among those under way, from any thread. False when there is none. Each place is for one ask().
    bool takePlace();
    /// @p query has been read before; the verdict on it was to forward it.
    void ask(const QByteArray& query, DnsTransport transport, Answered answered);

  private:
    struct Question;

    void advance(Question& question, int ready);
    bool sendMore(Question& question);
    bool readDatagrams(Question& question);
    bool readStream(Question& question);
    /// False when it is not the answer to the question.
    bool takeAnswer(Question& question, char* answer, qsizetype size);
    /// What is known here: SERVFAIL for what is not ours.
    QByteArrayView ownAnswer(const Question& question);
    void fail(quint64 number);
    void finish(quint64 number, QByteArrayView answer);
    void noteAnswer();
    void noteFailure();

    const AnswerTable& m_table;
    GracePeriods::Reader& m_reader;
    ServingCounters& m_counters;
    SocketWatcher& m_watcher;
    DeadlineQueue& m_deadlines;
    Report m_report;
    const ForwardBounds m_bounds;
    DnsForwarding m_upstream;
    std::unordered_map<quint64, std::unique_ptr<Question>> m_questions;
    quint64 m_lastNumber = 0;
    std::atomic<int> m_places = 0; ///< taken
    std::atomic<bool> m_gone = false;
    int m_failures = 0; ///< in a row
    QByteArray m_received;
    QByteArray m_own; ///< our answer
};

} // namespace standby
