// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QPushButton;

namespace standby {

class StatusLabel;
class ToneLabel;

/// One server of the demonstration: whether it runs, what Standby thinks of it, and its switch.
class DemonstrationCard final : public QFrame {
    Q_OBJECT
  public:
    explicit DemonstrationCard(QWidget* parent = nullptr);

    /// @p server of GET /demonstration, @p known of the status of the set; empty: nothing is known.
    void show(const QJsonObject& server, const QJsonObject& known);
    /// Why it cannot be switched now; empty: it can.
    void setUnreachable(const QString& reason);

  Q_SIGNALS:
    void switchWanted(int number, bool on);

  private:
    void tellButton();

    QJsonObject m_server;
    QString m_unreachable;
    QLabel* m_name;
    ToneLabel* m_inDns;
    StatusLabel* m_runs;
    ToneLabel* m_opinion;
    QPushButton* m_switch;
};

} // namespace standby
