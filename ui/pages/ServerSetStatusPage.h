// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QJsonObject>
#include <QList>
#include <QScrollArea>
#include <QString>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace standby {

class Banner;
class Clock;
class DnsAnsweringPanel;
class DnsServerPanel;
class EngineLink;
class EngineMirror;
class HappenedPanel;
class ServerPanelList;
class StatusLabel;
class ToneLabel;

/// All that is known of one server set, live: why it is as it is, what it is doing, when it polls next, each server,
/// what DNS is to say and what it says, what happened and who was told.
/// Reads GET /serversets/{id}/status anew when events say that something changed, at most four times a second and never
/// while an answer is owed. Window thread.
class ServerSetStatusPage final : public QScrollArea {
    Q_OBJECT
  public:
    static constexpr int readEveryMs = 250;

    /// Link, mirror and clock outlive it.
    ServerSetStatusPage(EngineLink& link, EngineMirror& mirror, const Clock& clock, QWidget* parent = nullptr);

    /// Empty: nothing is selected.
    void showServerSet(const QString& setId);
    /// Why the engine cannot be asked for anything now; empty: it can.
    void setUnreachable(const QString& reason);
    const QString& setId() const { return m_setId; }

  Q_SIGNALS:
    void historyWanted(const QString& setId, const QString& serverId);
    void pingWanted(const QString& address);
    /// "What if this fails?"; with the status that is shown.
    void simulationWanted(const QJsonObject& status, const QString& serverId);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void readSoon();
    void read();
    void fill();
    void fillDns();
    void refreshTimes();
    void disable(const QString& serverId, bool disable);

    EngineLink& m_link;
    EngineMirror& m_mirror;
    const Clock& m_clock;
    QString m_setId;
    QString m_unreachable;
    QJsonObject m_status;
    QTimer m_readTimer;
    QTimer m_secondTimer;
    bool m_answerOwed = false;
    bool m_readFailed = false; ///< and the banner says so
    bool m_stale = false;

    QWidget* m_content;
    QLabel* m_nothing;
    Banner* m_banner;
    StatusLabel* m_name;
    ToneLabel* m_why;
    QLabel* m_activity;
    QLabel* m_addresses;
    QLabel* m_dnsTitle;
    ServerPanelList* m_servers;
    QLabel* m_answeringTitle;
    DnsAnsweringPanel* m_answering;
    QVBoxLayout* m_dnsColumn;
    QList<DnsServerPanel*> m_dnsPanels;
    HappenedPanel* m_happened;
};

} // namespace standby
