// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/serve/DnsQuery.h"
#include "dns/serve/GracePeriods.h"
#include "dns/serve/ServingProfile.h"
#include "dns/serve/SetAnswers.h"

#include <QHash>
#include <QMap>

namespace standby {

/// All names that are answered, and with what. One thread changes it; any number of threads look names up at the same
/// time without a lock, between enter() and leave() of a reader of readers(). To change a set's answers, or its names,
/// costs as much as the set has names, however many sets there are.
class AnswerTable {
  public:
    AnswerTable();
    ~AnswerTable();

    /// @param serial for the SOA of names whose set is new or different
    void setAll(const QList<ServedSet>& sets, quint32 serial);
    void set(const ServedSet& set, quint32 serial);
    void remove(const QString& serverSetId);
    void setProfile(ServingProfile profile);

    struct Match {
        /// Of the name itself, or of the one below which it is.
        const SetAnswers* answers = nullptr;
        /// Counts the answers to the name that was listed, per family.
        std::atomic<quint32>* turns = nullptr;
        bool host = false;   ///< listed, or covered by a listed `*.`
        bool exists = false; ///< if not a host: a host is below it, or it is the one that a `*.` stands below
        int apex = 0;        ///< the label of the asked name where the zone starts that it is in
        bool ours() const { return answers; }
    };
    /// What is known about the name of @p query. Valid until the reader leaves.
    Match find(const DnsQuery& query) const;
    /// The same.
    const ServingProfile& profile() const { return *m_profile.load(); }

    GracePeriods& readers() { return m_readers; }
    /// Names, and the names above them.
    size_t size() const { return m_size; }

  private:
    struct Node;
    struct Buckets;
    struct Known;
    enum Kind { Exact = 0, Wildcard = 1 };
    struct Place {
        QByteArray name; ///< in lower case; of a wildcard, without the `*.`
        Kind kind;
        bool operator==(const Place&) const = default;
    };
    static QList<Place> placesOf(const QStringList& hostNames);

    void apply(const ServedSet& set, quint32 serial, quint64 order);
    void take(const QString& serverSetId);
    void giveUp(const Place& place, quint64 order);
    /// Shows readers the answers of the first set that claims @p place.
    void publish(const Place& place);
    /// Counts who needs a name and those above it to be known.
    void use(const QByteArray& name, int times);
    Node* findNode(quint64 hash, QByteArrayView name) const;
    Node* add(quint64 hash, QByteArrayView name);
    void unlink(Node* node);
    void grow();

    DenseMemory m_memory;
    GracePeriods m_readers;
    std::atomic<Buckets*> m_buckets;
    std::atomic<const ServingProfile*> m_profile;
    std::shared_ptr<const ServingProfile> m_ownedProfile;
    size_t m_size = 0;
    quint64 m_lastOrder = 0;
    QHash<QString, std::shared_ptr<Known>> m_sets;
    /// By Kind and name: which sets claim it, by order.
    std::array<QHash<QByteArray, QMap<quint64, std::shared_ptr<Known>>>, 2> m_claims;
};

} // namespace standby
