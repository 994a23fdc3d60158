// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ConfigurationImport.h"

#include "model/Json.h"
#include "model/SecretsKept.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

Error about(const QString& words) {
    return {words, {}};
}

QString placeOf(qsizetype index) {
    return u"/serverSets/%1"_s.arg(index);
}

void giveId(QString& id) {
    if (id.isEmpty())
        id = newId();
}

template<typename T> void giveIds(QList<T>& list) {
    for (T& item : list)
        giveId(item.id);
}

/// The servers of a known set keep their ids, so that what is known of them stays.
void matchServers(QList<Server>& received, const QList<Server>& stored) {
    QSet<QString> taken;
    for (const Server& server : received)
        taken.insert(server.id);
    for (Server& server : received) {
        const auto has = [&](auto same) { return std::find_if(stored.cbegin(), stored.cend(), same); };
        if (has([&](const Server& known) { return known.id == server.id; }) != stored.cend())
            continue;
        const auto twin =
            has([&](const Server& known) { return known.address == server.address && !taken.contains(known.id); });
        if (twin == stored.cend())
            continue;
        server.id = twin->id;
        taken.insert(twin->id);
    }
}

/// Which stored set each received one is; -1: none.
QList<qsizetype> counterparts(const QList<ServerSet>& received, const QList<ServerSet>& stored) {
    QHash<QString, qsizetype> ids;
    QHash<QString, qsizetype> names;
    for (qsizetype i = 0; i < stored.size(); ++i) {
        ids.insert(stored.at(i).id, i);
        names.insert(stored.at(i).name.toCaseFolded(), i);
    }
    QList<qsizetype> found;
    QSet<qsizetype> taken;
    for (const ServerSet& set : received) {
        found.append(set.id.isEmpty() ? -1 : ids.value(set.id, -1));
        taken.insert(found.constLast());
    }
    for (qsizetype i = 0; i < received.size(); ++i) {
        if (found.at(i) >= 0)
            continue;
        const qsizetype twin = names.value(received.at(i).name.toCaseFolded(), -1);
        if (twin >= 0 && !taken.contains(twin)) {
            found[i] = twin;
            taken.insert(twin);
        }
    }
    return found;
}

/// Names that two sets of the result have. @p places: where in the file each of them is, -1 for those that were there.
Errors takenNames(const QList<ServerSet>& sets, const QList<qsizetype>& places) {
    QHash<QString, qsizetype> first;
    Errors errors;
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const auto [other, isNew] = [&] {
            const auto known = first.constFind(sets.at(i).name.toCaseFolded());
            return known == first.cend() ? std::pair(i, true) : std::pair(*known, false);
        }();
        if (isNew) {
            first.insert(sets.at(i).name.toCaseFolded(), i);
            continue;
        }
        const qsizetype place = places.at(i) >= 0 ? places.at(i) : places.at(other);
        errors.append({u"Another server set would have the name \"%1\", too. Give one of them a different name."_s.arg(
                           sets.at(i).name),
                       placeOf(place) + u"/name"_s});
    }
    return errors;
}

} // namespace

QString settingsRefusal(const QJsonObject& object) {
    const QJsonValue version = object.value("schemaVersion"_L1);
    if (object.contains("configuration"_L1) && object.contains("number"_L1))
        return u"This is one kept revision, as the API shows it, not a settings file. Restore it in the history of "
               "changes, or import what is in its member \"configuration\", with \"schemaVersion\": %1 added."_s.arg(
                   importedSchemaVersion);
    if (version.isUndefined()) {
        return object.contains("options"_L1) || object.contains("serverSets"_L1)
                   ? u"These settings do not say which version they are of: the member \"schemaVersion\" is missing. "
                     "Perhaps the file was edited by hand; the version of this program is %1."_s.arg(
                         importedSchemaVersion)
                   : u"This is JSON of another program: it has neither the version nor the server sets of a settings "
                     "file of Standby."_s;
    }
    const double number = version.toDouble(-1);
    if (number > importedSchemaVersion)
        return u"These settings were written by a newer version of Standby (schema %1; this one knows %2). Nothing was "
               "changed. Install the newer version and import them there."_s.arg(number)
                   .arg(importedSchemaVersion);
    if (number != importedSchemaVersion)
        return u"These settings name a version that there never was (\"schemaVersion\" must be %1). Perhaps the file "
               u"is "
               "damaged."_s.arg(importedSchemaVersion);
    return {};
}

Result<SettingsToImport> settingsToImport(const QJsonValue& json) {
    if (!json.isObject())
        return about(u"Settings are a JSON object, as GET /settings shows them."_s);
    QJsonObject object = json.toObject();
    if (const QString refusal = settingsRefusal(object); !refusal.isEmpty())
        return about(refusal);
    object.remove("schemaVersion"_L1);
    object.remove("revision"_L1);
    Result<Configuration> configuration = configurationFromJson(object);
    if (!configuration)
        return configuration.errors();
    return SettingsToImport{std::move(*configuration), object.contains("options"_L1), object.contains("serverSets"_L1)};
}

Result<ImportedSettings> importedInto(const Configuration& stored, const SettingsToImport& received, ImportMode mode) {
    ImportedSettings result{stored, {}};
    SecretsKept secrets(result.warnings);
    const bool replaces = mode == ImportMode::Replace;
    if (replaces && received.hasOptions) {
        result.configuration.options = received.configuration.options;
        secrets.keep(result.configuration.options, stored.options, u"/options"_s);
        giveIds(result.configuration.options.notification.defaultMethods);
        giveIds(result.configuration.options.dnsUpdating.defaultServers);
        giveIds(result.configuration.options.httpApi.apiKeys);
    }
    if (!received.hasServerSets)
        return result;
    QList<ServerSet>& sets = result.configuration.serverSets;
    QList<qsizetype> places(replaces ? 0 : sets.size(), -1);
    if (replaces)
        sets.clear();
    const QList<ServerSet>& wanted = received.configuration.serverSets;
    const QList<qsizetype> known = counterparts(wanted, stored.serverSets);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        ServerSet set = wanted.at(i);
        const ServerSet* twin = known.at(i) < 0 ? nullptr : &stored.serverSets.at(known.at(i));
        if (twin) {
            set.id = twin->id;
            matchServers(set.servers, twin->servers);
        }
        secrets.keep(set, twin, placeOf(i));
        giveId(set.id);
        giveIds(set.servers);
        giveIds(set.notification.methods);
        giveIds(set.dnsUpdate.servers);
        if (twin && !replaces) {
            sets[known.at(i)] = set;
            places[known.at(i)] = i;
        } else {
            sets.append(set);
            places.append(i);
        }
    }
    if (const Errors errors = takenNames(sets, places); !errors.isEmpty())
        return errors;
    return result;
}

} // namespace standby
