// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/RecordUpdaters.h"

#include "dns/update/CommandUpdater.h"
#include "dns/update/HttpUpdater.h"
#include "dns/update/MicrosoftDnsUpdater.h"

#include <QOperatingSystemVersion>

#include <array>

namespace standby {

namespace {

std::optional<QString> localDnscmd() {
    if (QOperatingSystemVersion::currentType() != QOperatingSystemVersion::Windows)
        return {};
    return dnscmdProgram();
}

/// An id says in its lowest bits which method it is of: the index in DnsUpdateMethod.
class RecordUpdaters final : public RecordUpdater {
  public:
    RecordUpdaters(DeadlineQueue& deadlines, SocketWatcher& sockets, std::unique_ptr<RecordUpdater> rfc2136)
        : m_rfc2136(std::move(rfc2136))
        , m_http(deadlines, sockets)
        , m_command(deadlines, sockets)
        , m_microsoftDns(deadlines, sockets, localDnscmd()) {}

    UpdateId start(const RecordUpdate& update, Done done) override {
        const size_t index = update.server.method.index();
        return m_updaters[index]->start(update, std::move(done)) << indexBits | index;
    }

    void cancel(UpdateId id) override {
        if (id != 0)
            m_updaters[id & (m_updaters.size() - 1)]->cancel(id >> indexBits);
    }

  private:
    static constexpr int indexBits = 2;
    static_assert(std::variant_size_v<DnsUpdateMethod> == 1u << indexBits);

    std::unique_ptr<RecordUpdater> m_rfc2136;
    HttpUpdater m_http;
    CommandUpdater m_command;
    MicrosoftDnsUpdater m_microsoftDns;
    const std::array<RecordUpdater*, 4> m_updaters = {m_rfc2136.get(), &m_http, &m_command, &m_microsoftDns};
};

} // namespace

std::unique_ptr<RecordUpdater> makeRecordUpdaters(DeadlineQueue& deadlines, SocketWatcher& sockets,
                                                  std::unique_ptr<RecordUpdater> rfc2136) {
    return std::make_unique<RecordUpdaters>(deadlines, sockets, std::move(rfc2136));
}

} // namespace standby
