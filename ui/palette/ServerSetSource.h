// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/PaletteSource.h"

namespace standby {

class ServerSetListModel;
struct ServerSetRow;

/// The server sets by name: "Main website" goes there, "pause main" pauses it. Quick with ten thousand.
class ServerSetSource final : public PaletteSource {
  public:
    /// Something to do with the set of this id, by the name of a verb: "show", "pause", "resume", "poll", "properties",
    /// "history".
    using Run = std::function<void(const QString& setId, const QString& verb)>;
    /// The curl command of that.
    using Curl = std::function<Result<QString>(const QString& setId, const QString& verb)>;
    /// Why nothing can be asked of the engine now; empty: it can.
    using WhyOff = std::function<QString()>;

    /// The model outlives it.
    ServerSetSource(const ServerSetListModel& model, WhyOff whyOff, Run run, Curl curl);

    QList<PaletteEntry> find(const FuzzyQuery& query, int most) const override;
    std::optional<PaletteEntry> entry(const QString& id) const override;

  private:
    /// One thing to do with a set.
    struct Verb {
        const char* name;
        const char* icon;           ///< empty: that of the status
        const char* words;          ///< one of them has to begin with a word of the query; empty: none needed
        const char* text;           ///< "%1" is the name of the set
        std::optional<bool> paused; ///< only of sets that are (not) paused
    };
    static const QList<Verb>& verbs();
    PaletteEntry made(const ServerSetRow& row, const Verb& verb) const;

    const ServerSetListModel& m_model;
    WhyOff m_whyOff;
    Run m_run;
    Curl m_curl;
};

} // namespace standby
