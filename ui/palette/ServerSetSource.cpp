// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/ServerSetSource.h"

#include "models/ServerSetListModel.h"

#include <QCoreApplication>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("standby::ServerSetSource", text);
}

/// The query without the word that stands for a verb; nothing when there is no such word, or no other.
std::optional<FuzzyQuery> withoutVerb(const FuzzyQuery& query, const QStringList& verbWords) {
    QStringList rest = query.words();
    for (qsizetype at = 0; at < rest.size(); ++at) {
        const bool isVerb =
            rest.at(at).size() > 1 && std::any_of(verbWords.cbegin(), verbWords.cend(),
                                                  [&](const QString& word) { return word.startsWith(rest.at(at)); });
        if (!isVerb)
            continue;
        rest.remove(at);
        return rest.isEmpty() ? std::nullopt : std::optional(FuzzyQuery(rest));
    }
    return {};
}

} // namespace

ServerSetSource::ServerSetSource(const ServerSetListModel& model, WhyOff whyOff, Run run, Curl curl)
    : m_model(model), m_whyOff(std::move(whyOff)), m_run(std::move(run)), m_curl(std::move(curl)) {}

const QList<ServerSetSource::Verb>& ServerSetSource::verbs() {
    static const QList<Verb> table{
        {"show", "", "", QT_TRANSLATE_NOOP("standby::ServerSetSource", "%1"), {}},
        {"pause", "pause", QT_TRANSLATE_NOOP("standby::ServerSetSource", "pause"),
         QT_TRANSLATE_NOOP("standby::ServerSetSource", "Pause %1"), false},
        {"resume", "resume", QT_TRANSLATE_NOOP("standby::ServerSetSource", "resume"),
         QT_TRANSLATE_NOOP("standby::ServerSetSource", "Resume %1"), true},
        {"poll",
         "poll",
         QT_TRANSLATE_NOOP("standby::ServerSetSource", "poll now"),
         QT_TRANSLATE_NOOP("standby::ServerSetSource", "Poll %1 now"),
         {}},
        {"properties",
         "properties",
         QT_TRANSLATE_NOOP("standby::ServerSetSource", "properties edit"),
         QT_TRANSLATE_NOOP("standby::ServerSetSource", "Properties of %1"),
         {}},
        {"history",
         "history",
         QT_TRANSLATE_NOOP("standby::ServerSetSource", "polling history"),
         QT_TRANSLATE_NOOP("standby::ServerSetSource", "Polling history of %1"),
         {}},
    };
    return table;
}

PaletteEntry ServerSetSource::made(const ServerSetRow& row, const Verb& verb) const {
    const QString name = QString::fromLatin1(verb.name);
    PaletteEntry entry;
    entry.id = u"set:%1:%2"_s.arg(name, row.id);
    entry.text = translated(verb.text).arg(row.name);
    entry.detail = QCoreApplication::translate("standby::ServerSetSource", "Server set: %1")
                       .arg(statusWord(row.status, row.paused));
    entry.icon = *verb.icon ? QString::fromLatin1(verb.icon) : statusIcon(row.status, row.paused);
    entry.whyOff = *verb.words ? m_whyOff() : QString();
    entry.run = [this, id = row.id, name] { m_run(id, name); };
    entry.curl = [this, id = row.id, name] { return m_curl(id, name); };
    return entry;
}

QList<PaletteEntry> ServerSetSource::find(const FuzzyQuery& query, int most) const {
    if (query.isEmpty())
        return {};
    struct Found {
        int score;
        int row;
        const Verb* verb;
    };
    std::vector<Found> found;
    for (const Verb& verb : verbs()) {
        const std::optional<FuzzyQuery> rest =
            *verb.words ? withoutVerb(query, translated(verb.words).split(u' ')) : std::optional(query);
        if (!rest)
            continue;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const ServerSetRow& set = m_model.at(row);
            if (verb.paused && *verb.paused != set.paused)
                continue;
            if (const int score = rest->score(set.nameKey); score > 0)
                found.push_back({score, row, &verb});
        }
    }
    const auto best = found.begin() + std::min<std::ptrdiff_t>(most, std::ptrdiff_t(found.size()));
    std::partial_sort(found.begin(), best, found.end(), [](const Found& a, const Found& b) {
        return a.score != b.score ? a.score > b.score : a.row < b.row;
    });
    QList<PaletteEntry> entries;
    for (auto one = found.begin(); one != best; ++one) {
        entries.append(made(m_model.at(one->row), *one->verb));
        entries.last().score = one->score;
    }
    return entries;
}

std::optional<PaletteEntry> ServerSetSource::entry(const QString& id) const {
    const int row = m_model.rowOf(id.section(u':', 2));
    if (!id.startsWith("set:"_L1) || row < 0)
        return {};
    for (const Verb& verb : verbs()) {
        const bool fits = !verb.paused || *verb.paused == m_model.at(row).paused;
        if (id.section(u':', 1, 1) == QLatin1StringView(verb.name) && fits)
            return made(m_model.at(row), verb);
    }
    return {};
}

} // namespace standby
