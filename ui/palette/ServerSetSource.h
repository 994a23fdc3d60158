// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "palette/PaletteSource.h"

namespace standby {

class ServerSetListModel;
struct ServerSetRow;

/// The server sets by name: "Main website" goes there, "pause main" pauses it. Quick with ten thousand.
class ServerSetSource final : public PaletteSource {
  public:
    /// What to do with the set of this id: an action of the registry; nothing: go there.
    using Run = std::function<void(const QString& setId, std::optional<ActionId> action)>;
    using Curl = std::function<Result<QString>(const QString& setId, std::optional<ActionId> action)>;

    /// Model and actions outlive it.
    ServerSetSource(const ServerSetListModel& model, const Actions& actions, Run run, Curl curl);

    QList<PaletteEntry> find(const FuzzyQuery& query, int most) const override;
    std::optional<PaletteEntry> entry(const QString& id) const override;

  private:
    /// One thing to do with a set.
    struct Verb {
        const char* name;               ///< of the id
        std::optional<ActionId> action; ///< nothing: go there
        const char* words;              ///< one of them has to begin with a word of the query; empty: none needed
        const char* text;               ///< "%1" is the name of the set
        std::optional<bool> paused;     ///< only of sets that are (not) paused
    };
    static const QList<Verb>& verbs();
    PaletteEntry made(const ServerSetRow& row, const Verb& verb) const;

    const ServerSetListModel& m_model;
    const Actions& m_actions;
    Run m_run;
    Curl m_curl;
};

} // namespace standby
