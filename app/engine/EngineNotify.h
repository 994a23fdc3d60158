// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/NotificationFile.h"
#include "monitor/Monitor.h"
#include "net/SocketWatcher.h"
#include "notify/NotificationQueue.h"

#include <QHash>
#include <QPair>

#include <functional>
#include <memory>

namespace standby {

struct EngineState;

/// How a test of a notification method went.
struct NotificationTestReport {
    bool succeeded = false;
    QString response; ///< what the other side said last
    QString error;    ///< why not; empty on success
    double durationMs = 0;
};

/// What the engine tells people: makes events of what happens, hands them to the queue after DNS has it, keeps the
/// queue on disk, reminds of what lasts, and makes problems, history and log lines of what becomes of the messages.
class EngineNotify {
  public:
    /// After the sets are restored. @p sender: null for NotificationSenders. @p left is what the last run left.
    EngineNotify(EngineState& state, std::unique_ptr<NotificationSender> sender, NotificationFile::Content left);
    ~EngineNotify();
    Q_DISABLE_COPY_MOVE(EngineNotify)

    /// @name What happened
    /// @{
    void take(const ServerTransition& transition);
    /// @p key is that of the problem. An unhandled one lasts until it recovers or is forgotten.
    void takeDnsFailure(const QString& key, const QString& dnsServerId, const NotifiedEvent& event);
    void takeDnsRecovery(const QString& key, const QString& response);
    /// It is not wanted there any more.
    void forgetDnsFailure(const QString& key);
    /// What was told before a restart, by key.
    const QHash<QString, ToldDnsFailure>& dnsFailures() const { return m_dnsFailures; }
    /// Server sets or options are others now.
    void settle();
    /// @}

    /// @name Beside the state file
    /// @{
    /// Something that is told is not on disk yet: the state file, which makes it old news, has to wait.
    bool unsaved() const;
    void stateIsBeingSaved();
    void stateWasSaved();
    /// @}

    /// The Test button: a message that says that it is a test, of a made-up failure of the first server of @p set (or
    /// of an example). @p answer is called once, from the event loop, within 65 s.
    void test(const NotificationMethod& method, const EmailDefaults& defaults, const ServerSet* set,
              std::function<void(NotificationTestReport)> answer);
    /// Ends what is under way and saves what waits.
    void stop();
    NotificationQueue::Counters counters() const { return m_queue.counters(); }

  private:
    using Place = QPair<QString, QString>; ///< set, server
    using Verdicts = QHash<Place, ToldVerdict>;

    void connectQueue();
    NotificationQueue::Rules rules() const;
    void tellLater(const NotifiedEvent& event);
    void tellPending();
    void complete(NotifiedEvent& event) const;
    NotifiedEvent serverEvent(NotificationEvent event, const ServerSet& set, const Server& server) const;

    void remindLater(qint64 delayUs);
    void scheduleReminders();
    void remind();
    bool isToBeReminded(const QString& problemKey, const QString& setId, WallTime now) const;

    void saveLater();
    void save();
    void takeSaved(quint64 queueChange, quint64 told, const Result<Done>& saved);
    NotificationFile::Content content() const;

    void takeDelivered(const NotificationNews& news);
    void takeFailed(const NotificationNews& news);
    void takeTrouble(const NotificationNews& news);
    void endTrouble(const RuleReference& rule);
    void record(bool sent, const NotificationNews& news, const QString& text);
    void log(LogLevel level, const QString& text, const QStringList& setIds = {});

    EngineState& m_engine;
    QObject m_context; ///< gets the results of saves
    NotificationFile m_file;
    SocketWatcher m_sockets; ///< of the sender
    std::unique_ptr<NotificationSender> m_sender;
    NotificationQueue m_queue;

    QList<NotifiedEvent> m_pending; ///< of this turn of the loop
    DeadlineId m_telling = 0;

    Verdicts m_verdicts;         ///< told since the state file was last being saved …
    Verdicts m_verdictsInSaving; ///< … and before, but not known to be in it yet
    QHash<QString, ToldDnsFailure> m_dnsFailures;
    QHash<QString, Place> m_failures; ///< servers that have failed, by key of their problem
    double m_reminderSeconds = 0;
    DeadlineId m_reminding = 0;
    WallTime m_remindedAt = 0;

    DeadlineId m_saving = 0;
    quint64 m_told = 0; ///< what must not be lost, counted
    quint64 m_toldSaved = 0;
    bool m_stopped = false;

    QHash<DeliveryId, std::function<void(NotificationTestReport)>> m_tests;
    QHash<QString, RuleReference> m_troubles; ///< by key of their problem
};

} // namespace standby
