// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"
#include "widgets/MouseInUse.h"

#include <QJsonArray>
#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace standby {

class ServerPanel;

/// The servers of a set on the status page, the worst first, else in polling order. A panel belongs to its server: it
/// keeps focus and selection when the order changes, and nothing moves while the mouse is among them.
class ServerPanelList final : public QWidget {
    Q_OBJECT
  public:
    /// More servers than these are shown when they are asked for.
    static constexpr int shownAtFirst = 12;

    explicit ServerPanelList(QWidget* parent = nullptr);

    /// @p servers are those of the status of @p setId.
    void setServers(const QString& setId, const QJsonArray& servers, WallTime now);
    void setUnreachable(const QString& reason);
    /// Time went by.
    void refreshTimes(WallTime now);

  Q_SIGNALS:
    void historyWanted(const QString& serverId);
    void pingWanted(const QString& address);
    void simulationWanted(const QString& serverId);
    void disableWanted(const QString& serverId, bool disable);

  private:
    ServerPanel* makePanel();
    void arrange();
    QList<ServerPanel*> takePanels(qsizetype shown);
    void show(WallTime now);

    QString m_setId;
    QString m_unreachable;
    QJsonArray m_servers;
    QStringList m_order; ///< ids, as they are shown
    bool m_all = false;
    WallTime m_now = 0;
    MouseInUse m_mouse;
    bool m_held = false; ///< somebody points at it
    QVBoxLayout* m_column;
    QList<ServerPanel*> m_panels; ///< as they are shown
    QPushButton* m_more;
};

} // namespace standby
