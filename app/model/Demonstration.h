// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace standby {

/// One web server of the demonstration.
struct DemonstrationServer {
    int number = 0; ///< from 1
    QString address;
    int port = 0;
    bool running = false; ///< false: it was switched off, and refuses connections
    QString name;

    bool operator==(const DemonstrationServer&) const = default;
};

/// A server set over small web servers inside the program, to see a failover with. Never saved: a program that ends,
/// however, starts without it.
struct Demonstration {
    bool running = false;
    QString serverSetId; ///< this and what follows: empty while it does not run
    QString hostName;    ///< what DNS is to be asked for
    QString dnsAddress;  ///< where Standby answers DNS for it …
    int dnsPort = 0;     ///< … by UDP and TCP
    QList<DemonstrationServer> servers;

    bool operator==(const Demonstration&) const = default;
};

/// {"running","serverSetId","hostName","dnsAddress","dnsPort","servers":[{"number","address","port","running","name"}]};
/// null for what is empty.
QJsonObject toJson(const Demonstration& demonstration);

} // namespace standby
