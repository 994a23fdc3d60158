// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatencySamples.h"

#include <QFrame>
#include <QJsonObject>

class QPushButton;

namespace standby {

class Sparkline;
class StatusLabel;
class ToneLabel;

/// One server on the status page: what it is, how it is and since when, what its last polls said.
class ServerPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit ServerPanel(QWidget* parent = nullptr);

    /// @p server is a member of the status' `servers`.
    /// Why its buttons cannot work now; empty: they can.
    void setUnreachable(const QString& reason);
    void setServer(const QJsonObject& server, const QList<LatencySample>& samples, WallTime now);
    /// Time went by.
    void refreshTimes(WallTime now);

  Q_SIGNALS:
    void historyWanted(const QString& serverId);
    void pingWanted(const QString& address);
    void simulationWanted(const QString& serverId);

  private:
    QJsonObject m_server;
    StatusLabel* m_title;
    ToneLabel* m_inUse;
    ToneLabel* m_state;
    ToneLabel* m_lastPoll;
    ToneLabel* m_lastFailureName;
    ToneLabel* m_lastFailure;
    ToneLabel* m_average;
    Sparkline* m_sparkline;
    QPushButton* m_history;
    QPushButton* m_ping;
    QPushButton* m_whatIf;
};

/// "HQ (192.0.2.10)", or the address alone.
QString serverTitle(const QJsonObject& server);

} // namespace standby
