// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

class QCheckBox;
class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace standby {

class Banner;
class EngineLink;
struct ApiResponse;

/// "What if this fails?": what DNS would say, whether the set would pause, and who would be told, if the servers chosen
/// failed. The engine works it out; nothing is done. Not modal.
class SimulationWindow final : public QDialog {
    Q_OBJECT
  public:
    /// @p status is that of the set; @p serverId is chosen at first. The link outlives it.
    SimulationWindow(EngineLink& link, const QJsonObject& status, const QString& serverId, QWidget* parent);

  private:
    QLabel* heading(const QString& text);
    QWidget* serverBoxes(const QJsonArray& servers, const QString& serverId);
    void addOutcome(QVBoxLayout& column);
    void ask();
    void answered(const ApiResponse& response);
    void showChanges(const QJsonObject& result);
    void showTold(const QJsonArray& notifications);

    EngineLink& m_link;
    QString m_setId;
    int m_turn = 0; ///< answers to earlier choices are stale
    QList<std::pair<QString, QCheckBox*>> m_servers;
    Banner* m_banner;
    QLabel* m_outcome;
    QLabel* m_addresses;
    QTableWidget* m_changes;
    QLabel* m_told;
};

} // namespace standby
