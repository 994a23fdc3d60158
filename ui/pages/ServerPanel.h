// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QFrame>
#include <QJsonObject>

class QPushButton;

namespace standby {

class ButtonRow;
class PhaseBar;
class Sparkline;
class StatusLabel;
class ToneLabel;

/// One server on the status page: how it is and why, with its thresholds counted, what its last poll said and where the
/// time went, how long its certificate lasts.
class ServerPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit ServerPanel(QWidget* parent = nullptr);

    /// Why its buttons cannot work now; empty: they can.
    void setUnreachable(const QString& reason);
    /// @p server is a member of the status' `servers`, at @p place (from 1) of @p count in polling order.
    void setServer(const QJsonObject& server, int place, int count, WallTime now);
    /// Time went by.
    void refreshTimes(WallTime now);
    QString serverId() const;
    /// The tab key comes to its buttons after @p before, which may be null; returns the last of them.
    QWidget* takeTabAfter(QWidget* before);

  Q_SIGNALS:
    void historyWanted(const QString& serverId);
    void pingWanted(const QString& address);
    void simulationWanted(const QString& serverId);
    void disableWanted(const QString& serverId, bool disable);

  private:
    void buildHead();
    void buildFacts();
    void nameButtons();
    void showPhases();
    void showCertificate();

    QJsonObject m_server;
    StatusLabel* m_title;
    ToneLabel* m_inUse;
    ToneLabel* m_why;
    ToneLabel* m_lastPoll;
    ToneLabel* m_phasesName;
    QWidget* m_took;
    PhaseBar* m_phaseBar;
    ToneLabel* m_phases;
    ToneLabel* m_certificateName;
    ToneLabel* m_certificate;
    ToneLabel* m_lastFailureName;
    ToneLabel* m_lastFailure;
    ToneLabel* m_average;
    Sparkline* m_sparkline;
    ButtonRow* m_buttons;
    QPushButton* m_history;
    QPushButton* m_ping;
    QPushButton* m_whatIf;
    QPushButton* m_disable;
    QString m_unreachable;
};

} // namespace standby
