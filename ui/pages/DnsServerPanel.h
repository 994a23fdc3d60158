// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QFrame>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

class QPushButton;
class QVBoxLayout;

namespace standby {

class DnsHostNameRow;
class StatusLabel;

/// One DNS server on the status page, with what it says about each host name, the worst first.
class DnsServerPanel final : public QFrame {
    Q_OBJECT
  public:
    /// More host names than these are shown when they are asked for.
    static constexpr int shownAtFirst = 20;

    explicit DnsServerPanel(QWidget* parent = nullptr);

    /// @p server is a member of the status' `dnsServers`.
    void setServer(const QJsonObject& server, WallTime now);
    /// Time went by.
    void refreshTimes(WallTime now);

  private:
    void showRows(WallTime now);

    QJsonObject m_server;
    QList<QJsonObject> m_names; ///< the worst first
    bool m_all = false;
    WallTime m_now = 0;
    StatusLabel* m_title;
    QVBoxLayout* m_column;
    QList<DnsHostNameRow*> m_rows;
    QPushButton* m_more;
};

} // namespace standby
