// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"
#include "model/ServerSet.h"
#include "model/Status.h"

#include <vector>

namespace standby {

/// An engine of paper with very many server sets, of three servers each, in the words of the true one. It answers what
/// a window asks at its start and for what it shows, and tells of as many changes at once as it is bidden. Its own time
/// is not counted by LoopTimes. Window thread.
class ManySets final : public EngineLink {
    Q_OBJECT
  public:
    static constexpr int tags = 40; ///< one for each set

    /// "Customer 0 website" and so on; every fiftieth has failed.
    explicit ManySets(int count, QObject* parent = nullptr);

    void send(ApiRequest request, QObject* context, Answer answer) override;
    bool connected() const override { return true; }
    QString where() const override { return {}; }
    QString apiUrl() const override { return {}; }

    /// So many servers were polled, all over the list; every tenth of them made its set fail or recover. Told in one
    /// batch of events, two for each.
    void change(int servers);
    void removeFirst(int sets);

    int count() const { return int(m_sets.size()); }
    int failed() const;
    ServerStatus statusOf(const QString& id) const;
    const ServerSet& set(int number) const { return m_sets[size_t(number)]; }

  private:
    QList<LinkEvent> changes(int servers);
    ApiResponse respond(const ApiRequest& request) const;
    ApiResponse page(const QByteArray& query) const;
    int numberOf(const QString& id) const;
    void poll(int number, int server, bool fails);

    std::vector<ServerSet> m_sets;
    std::vector<ServerSetState> m_states;
    int m_first = 0; ///< the number of the first that is left
    int m_next = 0;
    int m_polls = 0;
    WallTime m_now = 1'790'000'000'000;
};

} // namespace standby
