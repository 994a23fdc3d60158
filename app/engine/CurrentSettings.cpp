// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/CurrentSettings.h"

#include <algorithm>

namespace standby {

void CurrentSettings::begin(Configuration configuration, quint64 version) {
    m_lastVersion = version;
    m_optionsVersion = version;
    replace(std::move(configuration));
}

void CurrentSettings::replace(Configuration configuration) {
    ++m_lastVersion;
    if (configuration.options != m_configuration.options)
        m_optionsVersion = m_lastVersion;
    QHash<QString, Place> places;
    QHash<QString, QString> names;
    places.reserve(configuration.serverSets.size());
    names.reserve(configuration.serverSets.size());
    for (qsizetype i = 0; i < configuration.serverSets.size(); ++i) {
        const ServerSet& set = configuration.serverSets.at(i);
        const ServerSet* before = this->set(set.id);
        places.insert(set.id, {i, before && *before == set ? versionOf(set.id) : m_lastVersion});
        names.insert(set.name.toCaseFolded(), set.id);
    }
    m_configuration = std::move(configuration);
    m_places = std::move(places);
    m_names = std::move(names);
}

const ServerSet* CurrentSettings::set(const QString& id) const {
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_configuration.serverSets.at(place->index);
}

const Server* CurrentSettings::server(const QString& setId, const QString& serverId) const {
    const ServerSet* found = set(setId);
    if (!found)
        return nullptr;
    const auto server = std::find_if(found->servers.begin(), found->servers.end(),
                                     [&serverId](const Server& candidate) { return candidate.id == serverId; });
    return server == found->servers.end() ? nullptr : &*server;
}

} // namespace standby
