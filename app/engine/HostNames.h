// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/CurrentSettings.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace standby {

/// Which server set decides what DNS says for a host name that several sets list: in what Standby answers, and at a DNS
/// server that several of them update, the one that comes first in the configuration. Sets with different DNS servers
/// may share a name: one inside of a network, another outside.
class HostNames {
  public:
    explicit HostNames(const CurrentSettings& settings) : m_settings(settings) {}

    /// A name that sets fight for.
    struct Contest {
        QString hostName;   ///< as it travels
        QStringList setIds; ///< in the order of the configuration: the first one decides; empty: nobody fights
    };

    /// Takes the names of all sets as they are in the settings now.
    void takeAll();
    struct Change {
        QSet<QString> otherSets; ///< that list one of the names, too
        QList<Contest> contests; ///< one for each name
    };
    /// Takes those of one set, which may be gone; what that means for the names that it has or had.
    Change take(const QString& setId);

    /// The names that the set decides, as entered: in what Standby answers …
    QStringList answered(const ServerSet& set) const;
    /// … and at the DNS servers that it updates.
    QStringList updated(const ServerSet& set) const;

    /// For each name that more than one set lists; those with different DNS servers do not fight.
    QList<Contest> contests() const;

  private:
    struct Entry {
        QByteArray key; ///< as it travels, lower case
        QString hostName;
    };
    static QList<Entry> entriesOf(const ServerSet& set);
    /// Never empty for a name of a set that is there.
    QStringList holdersInOrder(const QByteArray& key) const;
    bool shareDnsServer(const QString& a, const QString& b) const;
    Contest contestOf(const QByteArray& key) const;

    const CurrentSettings& m_settings;
    QHash<QByteArray, QStringList> m_holders; ///< ids of the sets that list a name
    QHash<QString, QList<Entry>> m_entries;   ///< by id of the set
};

} // namespace standby
