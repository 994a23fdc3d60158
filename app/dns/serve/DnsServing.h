// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"
#include "model/Options.h"
#include "model/Status.h"
#include "net/Clock.h"

#include <QObject>

#include <memory>

namespace standby {

/// An address that is to be answered, with its share in AddressMode::OneWeighted (0 for all: equal shares).
struct ServedAddress {
    QString address; ///< IPv4 or IPv6
    int weight = 1;

    bool operator==(const ServedAddress&) const = default;
};

/// What is to be answered for one server set.
struct ServedSet {
    QString serverSetId;
    QStringList hostNames;          ///< as entered; `*.` stands for all names below, unless a listed one is closer
    QList<ServedAddress> addresses; ///< those planned now, in order, both families
    AddressMode mode = AddressMode::FirstResponding;
    int ttlSeconds = 60;

    bool operator==(const ServedSet&) const = default;
};

/// Answers DNS, in a thread of its own, from an immutable snapshot that its owner swaps: readers never lock, and what a
/// change costs does not depend on the number of sets. Made and used in the engine thread.
class DnsServing : public QObject {
    Q_OBJECT
  public:
    explicit DnsServing(const Clock& clock, QObject* parent = nullptr);
    /// Stops answering.
    ~DnsServing() override;

    /// Opens, closes or moves the sockets, and takes what is answered besides addresses. What cannot be opened is told
    /// by troubled(); the other addresses are served, and it is tried again every 10 s. Returns after the sockets are
    /// open.
    void setOptions(const DnsServingOptions& options);
    /// All sets at once: at start-up and after big changes. Before the first setOptions(), so that the first answer is
    /// right. Of two sets with the same host name the first one has it.
    void setAll(const QList<ServedSet>& sets);
    /// New, or in place of what was. In effect when this returns: a question that arrives afterwards gets the new
    /// answer.
    void set(const ServedSet& set);
    void remove(const QString& serverSetId);

    bool listening() const; ///< on one address at least

    struct Counters {
        quint64 udpQueries = 0;
        quint64 tcpQueries = 0;
        quint64 answers = 0; ///< sent, forwarded ones too
        quint64 noError = 0, nxDomain = 0, refused = 0, formErr = 0, notImp = 0, servFail = 0; ///< by rcode
        quint64 truncated = 0;
        quint64 dropped = 0; ///< unanswerable garbage
        quint64 forwarded = 0;
        quint64 forwardTimeouts = 0;
        qsizetype tcpConnections = 0; ///< now
    };
    Counters counters() const;

  Q_SIGNALS:
    /// `key` names the cause ("dnsServing/127.0.0.1"); empty text ends it.
    void troubled(const QString& key, const QString& text);
    /// For the category "DNS".
    void logged(standby::LogLevel level, const QString& text);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
