// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, and what to do when the engine says no, or the resource is not any more what was opened.
#include "dialogs/SectionedDialog.h"

#include "api/ApiMessage.h"
#include "changes/DnsConfirmation.h"
#include "dialogs/ChoiceBanner.h"
#include "dialogs/ConflictDialog.h"
#include "dialogs/FieldWords.h"
#include "dialogs/FormSection.h"
#include "dialogs/JsonPointer.h"
#include "dialogs/ThreeWayMerge.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "words/EngineSentences.h"

#include <QJsonArray>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostMerges = 5; ///< before a person is asked what is going on
} // namespace

void SectionedDialog::save() {
    if (!m_read)
        return;
    m_refused.clear();
    check(true);
    Errors nowhere;
    const Errors mistakes = mistakesIn(collected());
    for (const Error& mistake : mistakes) {
        if (std::none_of(m_sections.cbegin(), m_sections.cend(),
                         [&](const FormSection* section) { return section->owns(mistake.pointer); }))
            nowhere.append(mistake);
    }
    if (!nowhere.isEmpty())
        m_banner->say(Tone::Bad, m_subject.notSaved + u' ' + inWindowLanguage(nowhere.first().detail));
    else
        m_banner->clear();
    if (mistakes.isEmpty())
        send();
    else
        jumpToMistake();
}

void SectionedDialog::send() {
    const QJsonObject whole = collected();
    setBusy(tr("Saving …"));
    const auto answer = [this, whole, turn = ++m_turn](const ApiResponse& response) {
        // A late answer still tells the truth; but not after a newer request.
        if (turn == m_turn)
            answered(response, whole);
    };
    if (m_subject.path.isEmpty())
        m_link.post(m_subject.postPath, whole, this, answer);
    else
        replace(whole, answer);
}

/// Asks first when DNS would say something else at once.
void SectionedDialog::replace(const QJsonObject& whole, const EngineLink::Answer& answer) {
    ApiRequest change;
    change.method = "PUT";
    change.path = m_subject.path.toUtf8();
    change.body = QJsonValue(whole);
    if (!m_tag.isEmpty())
        change.headers.append({"If-Match", m_tag});
    // People may take longer to answer than engines.
    DnsConfirmation::send(
        m_link, change,
        {.title = windowTitle(), .proceed = tr("&Save and change DNS"), .asked = [this] { m_patience.stop(); }}, this,
        answer, [this] { setBusy({}); });
}

void SectionedDialog::answered(const ApiResponse& response, const QJsonObject& sent) {
    setBusy({});
    if (!response.ok())
        return refused(response, sent);
    m_merges = 0;
    m_banner->clear();
    // The person may have typed on while the engine was slow: that is not saved yet.
    const bool typedOn = collected() != sent;
    saved(response.json().toObject());
    if (!typedOn)
        return accept();
    m_subject.path = m_subject.path.isEmpty() ? m_subject.postPath + u'/' +
                                                    response.json().toObject().value("id"_L1).toString() + "/config"_L1
                                              : m_subject.path;
    m_base = response.json().toObject();
    m_tag = response.header("ETag");
    m_clean = sent;
    m_banner->say(Tone::Ok, tr("Saved, except for what you typed since."));
}

void SectionedDialog::refused(const ApiResponse& response, const QJsonObject& sent) {
    m_refused.clear();
    m_sent = sent;
    for (const QJsonValue& error : response.json().toObject().value("errors"_L1).toArray()) {
        const QJsonObject mistake = error.toObject();
        m_refused.append({mistake.value("detail"_L1).toString(), mistake.value("pointer"_L1).toString()});
    }
    if (response.status == 412 && m_merges < mostMerges)
        return resolveConflict();
    if (response.status == 404 && !m_subject.gone.isEmpty())
        return offerToCreate();
    m_merges = 0;
    const QString why = problemText(response);
    m_banner->say(Tone::Bad, why.startsWith(m_subject.notSaved) ? why : m_subject.notSaved + u' ' + why);
    check(true);
    jumpToMistake();
}

/// The tag is not that of what was opened: either somebody changed it, or the engine was started again.
void SectionedDialog::resolveConflict() {
    ++m_merges;
    setBusy(tr("Reading …"));
    m_link.get(m_subject.path, this, [this, turn = ++m_turn](const ApiResponse& response) {
        if (turn != m_turn)
            return;
        setBusy({});
        if (!response.ok())
            return refused(response, collected());
        mergeWith(response.json().toObject(), response.header("ETag"));
    });
}

void SectionedDialog::mergeWith(const QJsonObject& newest, const QByteArray& tag) {
    // What sections write in another way than the engine is no change of mine, nor of theirs.
    QSet<QString> written;
    for (const FieldConflict& conflict : mergeThreeWays(m_base, m_clean, newest).conflicts)
        written.insert(conflict.pointer);
    const QJsonObject theirs = mergeThreeWays(m_base, m_clean, newest, written).whole;
    const MergedChanges merged = mergeThreeWays(m_clean, collected(), theirs);
    if (merged.conflicts.isEmpty())
        return saveMerged(merged.whole, newest, tag);
    askForEachField(merged.conflicts, theirs, tag);
}

void SectionedDialog::askForEachField(const QList<FieldConflict>& conflicts, const QJsonObject& newest,
                                      const QByteArray& tag) {
    const QJsonObject mine = collected();
    const FieldWords words(m_sections);
    QList<ConflictDialog::Row> rows;
    for (const FieldConflict& conflict : conflicts)
        rows.append({conflict.pointer, words.nameOf(conflict.pointer, mine, newest),
                     words.textOf(conflict.pointer, conflict.mine), words.textOf(conflict.pointer, conflict.theirs)});
    auto* dialog = new ConflictDialog(m_subject.changed, rows, this);
    connect(dialog, &ConflictDialog::decided, this, [this, mine, newest, tag](const QSet<QString>& takeTheirs) {
        saveMerged(mergeThreeWays(m_clean, mine, newest, takeTheirs).whole, newest, tag);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_merges = 0;
        m_banner->say(Tone::Warn,
                      m_subject.changed + u' ' + tr("Nothing was saved yet; all that you typed is still here."),
                      {{u"compare"_s, tr("Com&pare and Save"), [this] { save(); }}});
    });
    dialog->open();
}

/// From now on @p newest is what was opened, with @p whole typed over it.
void SectionedDialog::saveMerged(QJsonObject whole, const QJsonObject& newest, const QByteArray& tag) {
    reconcile(whole, newest);
    m_base = newest;
    m_tag = tag;
    for (FormSection* section : std::as_const(m_sections))
        section->load(newest);
    m_clean = collected();
    // Members that no section shows go back as they are now.
    for (FormSection* section : std::as_const(m_sections))
        section->load(whole);
    loaded(whole);
    save();
}

void SectionedDialog::offerToCreate() {
    m_banner->say(Tone::Warn,
                  m_subject.gone + u' ' + tr("All that you typed is still here, and can be saved as something new."),
                  {{u"createAnew"_s, tr("Create It &Anew"), [this] { createAnew(); }}});
}

void SectionedDialog::createAnew() {
    QJsonObject whole = collected();
    reconcile(whole, {});
    whole.remove("id"_L1);
    m_subject.path.clear();
    m_tag.clear();
    m_base = whole;
    for (FormSection* section : std::as_const(m_sections))
        section->load(whole);
    m_clean = {}; // all of it is mine
    save();
}

} // namespace standby
