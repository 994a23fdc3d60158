// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "model/ServerSet.h"
#include "notify/NotificationBacklog.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace standby {

/// A verdict that people are told of, or will be.
struct ToldVerdict {
    QString serverSetId;
    QString serverId;
    ServerStatus status = ServerStatus::Unknown;
    WallTime since = 0;
    QString reason; ///< error or response

    bool operator==(const ToldVerdict&) const = default;
};

/// A host name that a DNS server does not say right, which people are told of, or will be.
struct ToldDnsFailure {
    QString dnsServerId;
    WallTime since = 0;
    NotifiedEvent event;

    bool operator==(const ToldDnsFailure&) const = default;
};

/// `standby.notifications.json` in the data directory: what people are still to be told, and what they were told that
/// may not be in the state file yet. Written in a thread of its own, from a snapshot. Holds no secret.
class NotificationFile {
  public:
    explicit NotificationFile(const QString& dataDirectory);
    /// Waits for a save under way.
    ~NotificationFile();

    struct Content {
        NotificationBacklog backlog;
        QList<ToldVerdict> verdicts;
        QHash<QString, ToldDnsFailure> dnsFailures; ///< by key of their problem
    };
    struct Loaded {
        Content content;
        QString trouble; ///< the file was damaged and set aside; empty otherwise
    };
    Loaded load() const;

    /// Writes at once, after a save under way.
    Result<Done> save(const Content& content);
    /// Writes in the background; one at a time. @p done is called in the thread of @p context, which outlives this
    /// file.
    void saveInBackground(Content content, QObject* context, std::function<void(Result<Done>)> done);
    bool saving() const { return m_saving; }

  private:
    QString m_path;
    QThreadPool m_pool;
    bool m_saving = false;
};

/// Puts the verdicts that are newer than what is known into @p states (by set id), as if they had been saved in time.
void applyVerdicts(const QList<ToldVerdict>& verdicts, const QList<ServerSet>& sets,
                   QHash<QString, ServerSetState>& states);

} // namespace standby
