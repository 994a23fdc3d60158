// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/AnswerTable.h"

#include <cstring>
#include <new>

namespace standby {

namespace {

quint64 hashOf(QByteArrayView name) {
    quint64 hash = dnsNameHashStart;
    for (qsizetype byte = name.size(); byte > 0; --byte)
        hash = dnsNameHash(hash, name[byte - 1]);
    return hash;
}

} // namespace

/// A name that is listed, that a `*.` stands below, or that is above one of these. One piece of memory with its name,
/// which follows it: among thousands of names, each look-up waits for it once.
struct AnswerTable::Node {
    std::atomic<Node*> next = nullptr;
    std::array<std::atomic<const SetAnswers*>, 2> answers = {}; ///< by Kind
    std::array<std::array<std::atomic<quint32>, 2>, 2> turns = {};
    int uses = 0; ///< the writer's: names that are listed here or below
    quint8 nameSize;

    /// @param name in lower case
    static Node* make(QByteArrayView name, DenseMemory& memory) {
        Node* node = new (memory.take(sizeof(Node) + size_t(name.size()))) Node;
        node->nameSize = quint8(name.size());
        std::memcpy(static_cast<void*>(node + 1), name.data(), size_t(name.size()));
        return node;
    }
    static void destroy(Node* node, DenseMemory& memory) {
        const size_t size = sizeof(Node) + node->nameSize;
        node->~Node();
        memory.giveBack(node, size);
    }
    QByteArrayView name() const { return {reinterpret_cast<const char*>(this + 1), nameSize}; }
};

/// The chains of nodes, and the nodes, which go with them.
struct AnswerTable::Buckets {
    Buckets(size_t count, DenseMemory& nodes)
        : mask(count - 1), heads(new std::atomic<Node*>[count] {}), memory(nodes) {}
    ~Buckets() {
        for (size_t i = 0; i <= mask; ++i) {
            for (Node* node = heads[i].load(); node;)
                Node::destroy(std::exchange(node, node->next.load()), memory);
        }
    }
    size_t mask;
    std::unique_ptr<std::atomic<Node*>[]> heads;
    DenseMemory& memory;
    std::atomic<Node*>& of(quint64 hash) const { return heads[(hash >> 32) & mask]; }
};

/// A set as the writer knows it.
struct AnswerTable::Known {
    ServedSet set;
    quint64 order = 0; ///< of two sets with the same name the one with the lower order has it
    std::shared_ptr<const SetAnswers> answers;
    QList<Place> places;
};

AnswerTable::AnswerTable() : m_buckets(new Buckets(64, m_memory)) {
    setProfile(ServingProfile::from({}, {}));
}

AnswerTable::~AnswerTable() {
    delete m_buckets.load();
}

AnswerTable::Node* AnswerTable::findNode(quint64 hash, QByteArrayView name) const {
    Node* node = m_buckets.load()->of(hash).load();
    while (node && node->name() != name)
        node = node->next.load();
    return node;
}

AnswerTable::Match AnswerTable::find(const DnsQuery& query) const {
    Match match;
    for (int label = 0; label <= query.labelCount; ++label) {
        Node* node = findNode(query.hashes[size_t(label)], query.from(label));
        if (!node)
            continue;
        // Whichever is closer, a listed name or a `*.`; the name itself is closest.
        const Kind kind = label == 0 ? Exact : Wildcard;
        if (const SetAnswers* answers = node->answers[kind].load())
            return {answers, node->turns[kind].data(), true, true, 0};
        if (label == 0)
            match.exists = true;
        if (match.ours())
            continue;
        match.answers = node->answers[label == 0 ? Wildcard : Exact].load();
        match.apex = label;
    }
    return match;
}

void AnswerTable::setAll(const QList<ServedSet>& sets, quint32 serial) {
    QHash<QString, std::shared_ptr<Known>> gone = m_sets;
    for (const ServedSet& set : sets)
        gone.remove(set.serverSetId);
    for (const std::shared_ptr<Known>& known : std::as_const(gone))
        take(known->set.serverSetId);
    for (const ServedSet& set : sets)
        apply(set, serial, ++m_lastOrder);
    m_readers.sweep();
}

void AnswerTable::set(const ServedSet& set, quint32 serial) {
    const std::shared_ptr<Known> known = m_sets.value(set.serverSetId);
    apply(set, serial, known ? known->order : ++m_lastOrder);
    m_readers.sweep();
}

void AnswerTable::remove(const QString& serverSetId) {
    take(serverSetId);
    m_readers.sweep();
}

void AnswerTable::setProfile(ServingProfile profile) {
    auto owned = std::make_shared<const ServingProfile>(std::move(profile));
    m_profile.store(owned.get());
    m_readers.retire(std::exchange(m_ownedProfile, std::move(owned)));
    m_readers.sweep();
}

void AnswerTable::apply(const ServedSet& set, quint32 serial, quint64 order) {
    std::shared_ptr<Known>& known = m_sets[set.serverSetId];
    if (!known)
        known = std::make_shared<Known>();
    const quint64 oldOrder = std::exchange(known->order, order);
    if (known->answers && known->set == set && oldOrder == order)
        return;
    const bool sameAnswers = known->answers && known->set.addresses == set.addresses && known->set.mode == set.mode &&
                             known->set.ttlSeconds == set.ttlSeconds;
    const std::shared_ptr<const SetAnswers> oldAnswers = known->answers;
    if (!sameAnswers)
        known->answers = SetAnswers::make(set, serial, m_memory);
    // What stays listed is answered all the time: it is claimed again before anything is given up.
    const QList<Place> oldPlaces = std::exchange(known->places, placesOf(set.hostNames));
    known->set = set;
    for (const Place& place : std::as_const(known->places)) {
        QMap<quint64, std::shared_ptr<Known>>& claims = m_claims[place.kind][place.name];
        if (oldPlaces.contains(place))
            claims.remove(oldOrder);
        else
            use(place.name, 1);
        claims.insert(order, known);
        publish(place);
    }
    for (const Place& place : oldPlaces) {
        if (!known->places.contains(place))
            giveUp(place, oldOrder);
    }
    if (oldAnswers && !sameAnswers)
        m_readers.retire(oldAnswers);
}

void AnswerTable::take(const QString& serverSetId) {
    const std::shared_ptr<Known> known = m_sets.take(serverSetId);
    if (!known)
        return;
    for (const Place& place : std::as_const(known->places))
        giveUp(place, known->order);
    m_readers.retire(known->answers);
}

QList<AnswerTable::Place> AnswerTable::placesOf(const QStringList& hostNames) {
    QList<Place> places;
    for (const QString& text : hostNames) {
        const Result<DnsName> name = DnsName::fromText(text);
        if (!name.ok())
            continue;
        const Place place =
            name->isWildcard() ? Place{name->parent().canonicalWire(), Wildcard} : Place{name->canonicalWire(), Exact};
        if (!places.contains(place))
            places << place;
    }
    return places;
}

void AnswerTable::giveUp(const Place& place, quint64 order) {
    QMap<quint64, std::shared_ptr<Known>>& claims = m_claims[place.kind][place.name];
    claims.remove(order);
    publish(place);
    if (claims.isEmpty())
        m_claims[place.kind].remove(place.name);
    use(place.name, -1);
}

void AnswerTable::publish(const Place& place) {
    const auto claims = m_claims[place.kind].constFind(place.name);
    const SetAnswers* answers = claims->isEmpty() ? nullptr : claims->first()->answers.get();
    findNode(hashOf(place.name), place.name)->answers[place.kind].store(answers);
}

void AnswerTable::use(const QByteArray& name, int times) {
    QByteArrayView rest = name;
    // The root itself is a place only of `*`.
    do {
        const quint64 hash = hashOf(rest);
        Node* node = findNode(hash, rest);
        if (!node)
            node = add(hash, rest);
        node->uses += times;
        if (node->uses == 0)
            unlink(node);
        rest = rest.sliced(quint8(rest[0]) + (rest[0] == 0 ? 0 : 1));
    } while (rest.size() > 1);
}

AnswerTable::Node* AnswerTable::add(quint64 hash, QByteArrayView name) {
    if (m_size > m_buckets.load()->mask)
        grow();
    Node* node = Node::make(name, m_memory);
    std::atomic<Node*>& head = m_buckets.load()->of(hash);
    node->next.store(head.load());
    head.store(node);
    ++m_size;
    return node;
}

void AnswerTable::unlink(Node* node) {
    std::atomic<Node*>* link = &m_buckets.load()->of(hashOf(node->name()));
    while (link->load() != node)
        link = &link->load()->next;
    // A reader that stands on it still finds the way on.
    link->store(node->next.load());
    --m_size;
    m_readers.retire(std::shared_ptr<Node>(node, [this](Node* gone) { Node::destroy(gone, m_memory); }));
}

void AnswerTable::grow() {
    // Readers are in the old chains until they leave, so that nodes cannot move: they are copied.
    const std::shared_ptr<Buckets> from(m_buckets.load());
    auto* to = new Buckets(2 * (from->mask + 1), m_memory);
    for (size_t i = 0; i <= from->mask; ++i) {
        for (const Node* node = from->heads[i].load(); node; node = node->next.load()) {
            Node* copy = Node::make(node->name(), m_memory);
            for (const Kind kind : {Exact, Wildcard}) {
                copy->answers[kind].store(node->answers[kind].load());
                for (size_t family = 0; family < 2; ++family)
                    copy->turns[kind][family].store(node->turns[kind][family].load());
            }
            copy->uses = node->uses;
            std::atomic<Node*>& head = to->of(hashOf(copy->name()));
            copy->next.store(head.load());
            head.store(copy);
        }
    }
    m_buckets.store(to);
    m_readers.retire(from);
}

} // namespace standby
