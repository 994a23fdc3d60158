// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PollingMethod.h"
#include "model/Status.h"

#include <QHash>
#include <QHostAddress>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace standby {

/// One check of one address. Knows nothing of server sets.
struct PollRequest {
    std::shared_ptr<const PollingMethod> method;
    QHostAddress address;
    /// For command polls: tag name with dollar signs (`$ServerIP$`) -> text. $ServerIP$ is the caller's to set.
    std::shared_ptr<const QHash<QString, QString>> tags;
};

/// What a poll found.
struct PollResult {
    bool succeeded = false;
    QString response; ///< what the other side said, one line, at most 200 characters ("HTTP/1.1 200 OK", "220 ready")
    QString error; ///< why it failed, in words for a person ("connection refused", "status 503, expected 200"); empty
                   ///< on success
    PollPhases phases;
    std::optional<int> certificateDaysLeft; ///< days until the server's certificate expires, where one was seen
    /// True when the poll could not be tried at all (no right to open an ICMP socket, out of descriptors): says nothing
    /// about the server. The monitor keeps the server's status and reports a system problem with @ref error.
    bool couldNotPoll = false;
};

/// Names a poll under way. 0 is none. Values are not reused.
using PollId = quint64;

/// A poll request goes in, a poll result comes out. One instance serves many polls at a time. Lives in the engine
/// thread.
class Poller {
  public:
    using Done = std::function<void(PollResult&&)>;

    virtual ~Poller() = default;
    /// Starts a poll. @p done is called exactly once, from the event loop (never from inside start()), at the latest
    /// when the method's own timeout has passed, plus the scheduling latency of the loop.
    virtual PollId start(const PollRequest& request, Done done) = 0;
    /// Ends a poll at once; its `done` is not called any more. An id that is done or 0 is ignored.
    virtual void cancel(PollId id) = 0;
};

/// The poller for all methods: hands each request to the poller of its method.
class DeadlineQueue;
std::unique_ptr<Poller> makePoller(DeadlineQueue& deadlines);

} // namespace standby
