// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RevisionDifference.h"

#include "engine/ConfigurationReading.h"
#include "engine/RevisionFile.h"
#include "model/Json.h"

#include <QSet>

namespace standby {

namespace {

/// The server sets in the text of a revision, each as its own text. ConfigurationText puts them between a head and a
/// tail and indents what is inside, so that only the end of a set begins a line with "}".
QByteArrayList setTexts(const QByteArray& text) {
    QByteArrayList sets;
    qsizetype begin = text.indexOf("\n\"serverSets\": [\n");
    if (begin < 0)
        return sets;
    begin = text.indexOf("[\n", begin) + 2;
    while (begin < text.size() && text.at(begin) == '{') {
        const qsizetype end = text.indexOf("\n}", begin);
        if (end < 0)
            break;
        sets << text.mid(begin, end + 2 - begin);
        begin = text.indexOf('\n', end + 2) + 1;
        if (begin == 0)
            break;
    }
    return sets;
}

/// The id of a set: the one that is a member of the set itself, by its indentation.
QString idIn(const QByteArray& setText) {
    constexpr QByteArrayView member("\n    \"id\": \"");
    const qsizetype begin = setText.indexOf(member);
    if (begin < 0)
        return {};
    const qsizetype from = begin + member.size();
    return QString::fromUtf8(setText.mid(from, setText.indexOf('"', from) - from));
}

/// The configuration that has the options of @p text and @p sets alone.
Result<Configuration> withSets(const QByteArray& text, const QByteArrayList& sets) {
    const qsizetype list = text.indexOf("\n\"serverSets\": [\n");
    Result<QJsonObject> object =
        jsonObjectFrom(text.left(list) + "\n\"serverSets\": [\n" + sets.join(",\n") + "\n]\n}\n");
    Result<Configuration> configuration = object ? configurationFrom(std::move(*object)) : object.errors();
    if (configuration)
        giveMissingIds(*configuration);
    return configuration;
}

QByteArrayList without(const QByteArrayList& texts, const QByteArrayList& known) {
    const QSet<QByteArray> there(known.cbegin(), known.cend());
    QByteArrayList rest;
    for (const QByteArray& text : texts) {
        if (!there.contains(text))
            rest << text;
    }
    return rest;
}

bool removesSets(const ConfigurationStep& step) {
    QSet<QString> kept;
    for (const ServerSet& set : step.after.serverSets)
        kept.insert(set.id);
    for (const ServerSet& set : step.before.serverSets) {
        if (!kept.contains(set.id))
            return true;
    }
    return false;
}

} // namespace

Result<ConfigurationStep> RevisionDifference::read() const {
    const Result<QByteArray> after = RevisionFile(m_directory, m_revision.number).readText();
    if (!after)
        return after.errors();
    QByteArray beforeText;
    if (m_revision.follows != Revision::defaults) {
        const Result<QByteArray> before = RevisionFile(m_directory, m_revision.follows).readText();
        if (!before)
            return before.errors();
        beforeText = *before;
    }
    const QByteArrayList setsBefore = setTexts(beforeText);
    const QByteArrayList setsAfter = setTexts(*after);
    const Result<Configuration> old = beforeText.isEmpty() ? Result<Configuration>(Configuration())
                                                           : withSets(beforeText, without(setsBefore, setsAfter));
    const Result<Configuration> changed = withSets(*after, without(setsAfter, setsBefore));
    for (const Result<Configuration>* side : {&old, &changed}) {
        if (!*side) {
            return Error{QStringLiteral("What revision %1 changed cannot be read: %2")
                             .arg(QString::number(m_revision.number), inWords(side->errors())),
                         {}};
        }
    }
    ConfigurationStep step{*old, *changed, {}};
    if (removesSets(step)) {
        for (const QByteArray& text : setsBefore)
            step.setsInOrder << idIn(text);
    }
    return step;
}

} // namespace standby
