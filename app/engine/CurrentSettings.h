// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"

#include <QHash>
#include <QString>

namespace standby {

/// The configuration that is in force, with what makes it quick to ask. A value.
class CurrentSettings {
  public:
    /// Versions go on from @p version, which rises from one start of the program to the next.
    void begin(Configuration configuration, quint64 version);
    /// Takes a new one; what differs from the one before gets a new version.
    void replace(Configuration configuration);

    const Configuration& configuration() const { return m_configuration; }
    const Options& options() const { return m_configuration.options; }
    const QList<ServerSet>& sets() const { return m_configuration.serverSets; }

    /// Null: unknown. O(1), valid until the next change.
    const ServerSet* set(const QString& id) const;
    qsizetype indexOf(const QString& id) const { return m_places.value(id, {-1, 0}).index; }
    /// Null: unknown.
    const Server* server(const QString& setId, const QString& serverId) const;
    /// Case-blind. The id of the set that has the name; empty: it is free.
    QString idOfName(const QString& name) const { return m_names.value(name.toCaseFolded()); }
    quint64 versionOf(const QString& id) const { return m_places.value(id, {-1, 0}).version; }
    quint64 optionsVersion() const { return m_optionsVersion; }

  private:
    struct Place {
        qsizetype index;
        quint64 version;
    };
    Configuration m_configuration;
    QHash<QString, Place> m_places;
    QHash<QString, QString> m_names;
    quint64 m_lastVersion = 0;
    quint64 m_optionsVersion = 0;
};

} // namespace standby
