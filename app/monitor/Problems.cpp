// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/Problems.h"

#include <QUuid>

#include <algorithm>
#include <utility>
#include <vector>

namespace standby {

Problems::Change Problems::report(const QString& key, Problem problem, WallTime now) {
    const auto known = m_byKey.find(key);
    if (known == m_byKey.end()) {
        if (const auto before = m_remembered.constFind(key); before != m_remembered.constEnd()) {
            problem.id = before->id;
            problem.firstDetectedAt = before->firstDetectedAt;
            problem.acknowledged = before->acknowledged;
            problem.acknowledgeNote = before->acknowledgeNote;
            m_remembered.erase(before);
        }
        if (problem.id.isEmpty())
            problem.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (problem.firstDetectedAt == 0)
            problem.firstDetectedAt = now;
        problem.lastConfirmedAt = now;
        m_keyOfId.insert(problem.id, key);
        m_byKey.insert(key, {std::move(problem), ++m_detected});
        return Change::Added;
    }
    Problem& kept = known->problem;
    problem.id = kept.id;
    problem.firstDetectedAt = kept.firstDetectedAt;
    problem.lastConfirmedAt = kept.lastConfirmedAt;
    problem.acknowledged = kept.acknowledged;
    problem.acknowledgeNote = kept.acknowledgeNote;
    const bool changed = problem != kept;
    if (changed)
        kept = std::move(problem);
    kept.lastConfirmedAt = now;
    return changed ? Change::Changed : Change::Confirmed;
}

std::optional<Problem> Problems::resolve(const QString& key) {
    m_remembered.remove(key);
    const auto known = m_byKey.find(key);
    if (known == m_byKey.end())
        return std::nullopt;
    Problem ended = std::move(known->problem);
    m_byKey.erase(known);
    m_keyOfId.remove(ended.id);
    return ended;
}

QList<Problem> Problems::resolveAll(const QString& prefix) {
    std::vector<std::pair<quint64, QString>> keys;
    for (auto entry = m_byKey.cbegin(); entry != m_byKey.cend(); ++entry) {
        if (entry.key().startsWith(prefix))
            keys.emplace_back(entry->order, entry.key());
    }
    std::sort(keys.begin(), keys.end());
    QList<Problem> ended;
    for (const auto& [order, key] : keys)
        ended << *resolve(key);
    return ended;
}

bool Problems::acknowledge(const QString& id, const QString& note) {
    const auto known = m_byKey.find(m_keyOfId.value(id));
    if (known == m_byKey.end())
        return false;
    known->problem.acknowledged = true;
    known->problem.acknowledgeNote = note;
    return true;
}

QList<Problem> Problems::list() const {
    std::vector<const Entry*> entries;
    entries.reserve(size_t(m_byKey.size()));
    for (const Entry& entry : m_byKey)
        entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(), [](const Entry* a, const Entry* b) { return a->order < b->order; });
    QList<Problem> problems;
    problems.reserve(qsizetype(entries.size()));
    for (const Entry* entry : entries)
        problems << entry->problem;
    return problems;
}

QHash<QString, Problem> Problems::byKeys() const {
    QHash<QString, Problem> problems = m_remembered;
    for (auto entry = m_byKey.cbegin(); entry != m_byKey.cend(); ++entry)
        problems.insert(entry.key(), entry->problem);
    return problems;
}

const Problem* Problems::byKey(const QString& key) const {
    const auto known = m_byKey.constFind(key);
    return known == m_byKey.cend() ? nullptr : &known->problem;
}

const Problem* Problems::byId(const QString& id) const {
    const auto key = m_keyOfId.constFind(id);
    return key == m_keyOfId.cend() ? nullptr : byKey(*key);
}

qsizetype Problems::count() const {
    return m_byKey.size();
}

} // namespace standby
