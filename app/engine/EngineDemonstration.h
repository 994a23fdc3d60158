// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoServers.h"
#include "engine/Engine.h"
#include "model/Demonstration.h"

#include <optional>

namespace standby {

struct EngineState;

/// The demonstration: its web servers, the server set over them, and DNS answers for its host name. The set is in force
/// like any other but never in the settings file, and the options stay as they are: whatever ends the program, nothing
/// of the demonstration is left. Meanwhile its set can be paused and polled, but not changed.
class EngineDemonstration {
  public:
    explicit EngineDemonstration(EngineState& state);

    Outcome<Done> start(const Author& author);
    Outcome<Done> end(const Author& author);
    /// @param runs whether the server is to run
    Outcome<Done> switchServer(int number, bool runs, const Author& author);
    Demonstration state() const;

    /// @name What the rest of the engine asks
    /// @{
    bool owns(const QString& setId) const { return !m_setId.isEmpty() && setId == m_setId; }
    /// As the options say; while they say that Standby does not answer DNS, as the demonstration needs it.
    DnsServingOptions dnsServing() const;
    /// What is to be saved of @p configuration.
    Configuration saved(const Configuration& configuration) const;
    /// Takes the set along into a configuration that comes from a file.
    void carryInto(Configuration& configuration) const;
    /// Why @p candidate must not come into force: the set is another one in it.
    std::optional<CommandError> refusalOf(const Configuration& candidate) const;
    /// What is said to whoever wants to change or delete the set.
    static QString whyNotChanged();
    /// The options changed: DNS may be answered elsewhere now.
    void tell() const;
    /// @}

  private:
    ServerSet newSet() const;
    std::optional<CommandError> obstacle() const;
    /// Takes everything back.
    void takeAway();
    void log(const QString& text, const Author& author) const;

    EngineState& m_engine;
    DemoServers m_servers;
    QString m_setId; ///< empty: it does not run
    quint16 m_dnsPort = 0;
};

} // namespace standby
