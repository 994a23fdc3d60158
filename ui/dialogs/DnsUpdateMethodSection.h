// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/MethodSection.h"

namespace standby {

/// How the records of a DNS server are changed.
class DnsUpdateMethodSection final : public MethodSection {
    Q_OBJECT
  public:
    explicit DnsUpdateMethodSection(QWidget* parent = nullptr);
};

/// What people read for the type of a method to update a DNS server.
QString dnsUpdateMethodText(const QString& type);

} // namespace standby
