// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

#include <QJsonObject>
#include <QWidget>

namespace standby {

class StatusLabel;
class ToneLabel;

/// One host name at one DNS server: how it stands, what the DNS server says, when it was looked at, what went wrong.
class DnsHostNameRow final : public QWidget {
    Q_OBJECT
  public:
    explicit DnsHostNameRow(QWidget* parent = nullptr);

    /// @p name is a member of the `hostNames` of a DNS server's status.
    void setHostName(const QJsonObject& name, WallTime now);
    /// Time went by.
    void refreshTimes(WallTime now);

  private:
    QJsonObject m_name;
    StatusLabel* m_title;
    ToneLabel* m_says;
    ToneLabel* m_times;
    ToneLabel* m_error;
};

/// @name Words and glyphs of how records stand at a DNS server
/// @{
DnsStatus dnsStatusOf(const QString& word);
QString dnsStatusWord(DnsStatus status);
/// The name of an icon.
QString dnsStatusIcon(DnsStatus status);
/// "192.0.2.10, 2001:db8::10 (TTL 60 s)" of an object with `records` and `ttlSeconds`; without records what that means.
QString recordsText(const QJsonObject& said);
/// @}

} // namespace standby
