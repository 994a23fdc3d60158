// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/ValueDialog.h"

#include <QStringList>

namespace standby {

class EngineLink;

/// DNS server properties: Server name / IP, DNS lookup, Update method, Notes; and a test of it all.
class DnsServerDialog final : public ValueDialog {
    Q_OBJECT
  public:
    /// Whose DNS server it is.
    struct Owner {
        QString serverSetId;   ///< empty: of a set that is not stored yet, or a default DNS server
        QStringList hostNames; ///< to test with
    };
    DnsServerDialog(EngineLink& link, const QString& title, const QJsonObject& server, const Owner& owner,
                    QWidget* parent);
};

} // namespace standby
