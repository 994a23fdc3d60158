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

ServerSetSource::ServerSetSource(const ServerSetListModel& model, const Actions& actions, Run run, Curl curl)
    : m_model(model), m_actions(actions), m_run(std::move(run)), m_curl(std::move(curl)) {}

const QList<ServerSetSource::Verb>& ServerSetSource::verbs() {
#define WORDS(text) QT_TRANSLATE_NOOP("standby::ServerSetSource", text)
    static const QList<Verb> table{
        {"show", {}, "", WORDS("%1"), {}},
        {"pause", ActionId::Pause, WORDS("pause"), WORDS("Pause %1"), false},
        {"resume", ActionId::Resume, WORDS("resume"), WORDS("Resume %1"), true},
        {"poll", ActionId::PollNow, WORDS("poll now"), WORDS("Poll %1 now"), {}},
        {"properties", ActionId::Properties, WORDS("properties edit"), WORDS("Properties of %1"), {}},
        {"history", ActionId::PollingHistory, WORDS("polling history"), WORDS("Polling history of %1"), {}},
    };
#undef WORDS
    return table;
}

PaletteEntry ServerSetSource::made(const ServerSetRow& row, const Verb& verb) const {
    PaletteEntry entry;
    entry.id = u"set:%1:%2"_s.arg(QString::fromLatin1(verb.name), row.id);
    entry.text = translated(verb.text).arg(row.name);
    entry.detail = QCoreApplication::translate("standby::ServerSetSource", "Server set: %1")
                       .arg(statusWord(row.status, row.paused));
    entry.icon = statusIcon(row.status, row.paused);
    entry.run = [this, id = row.id, action = verb.action] { m_run(id, action); };
    entry.curl = [this, id = row.id, action = verb.action] { return m_curl(id, action); };
    if (verb.action) {
        entry.icon = QString::fromLatin1(Actions::spec(*verb.action).icon);
        entry.shortcut = m_actions.action(*verb.action)->shortcut().toString(QKeySequence::NativeText);
        entry.whyOff = m_actions.unreachable();
    }
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
