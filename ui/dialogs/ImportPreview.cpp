// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ImportPreview.h"

#include "changes/ChangeWords.h"
#include "changes/DnsConfirmation.h"
#include "dialogs/JsonPointer.h"
#include "widgets/SvgIcon.h"
#include "words/EngineSentences.h"

#include <QHeaderView>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

int countOf(const QJsonObject& outcome, QLatin1String kind) {
    int count = 0;
    for (const QJsonValue& change : outcome.value("changes"_L1).toArray())
        count += change["what"_L1].toString() == "serverSet"_L1 && change["change"_L1].toString() == kind ? 1 : 0;
    return count;
}

QString entryName(const QJsonValue& entry, int index) {
    for (const QLatin1String member : {"displayName"_L1, "name"_L1, "address"_L1, "host"_L1}) {
        if (const QString name = entry[member].toString().trimmed(); !name.isEmpty())
            return name;
    }
    return ImportPreview::tr("no. %L1", "an entry of a list").arg(index + 1);
}

/// Where in the file, as the dialogs call it: Server set "Mail" › Servers › mx1 › IP address.
QString placeWords(const QString& pointer, const QJsonObject& settings) {
    QStringList words;
    QString place = pointer.section(u'/', 0, 1);
    QString within = pointer.mid(place.size());
    if (place == "/options"_L1)
        words << ImportPreview::tr("Options");
    if (place == "/serverSets"_L1 && !within.isEmpty()) {
        const int index = within.section(u'/', 1, 1).toInt();
        place += within.section(u'/', 0, 1);
        within = pointer.mid(place.size());
        words << ImportPreview::tr("Server set \"%1\"").arg(entryName(valueAt(settings, place), index));
    }
    const QStringList keys = within.split(u'/').mid(1);
    QString entry;
    for (const QString& key : keys) {
        place += u'/' + key;
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        if (isIndex)
            entry = entryName(valueAt(settings, place), index);
    }
    if (!within.isEmpty())
        words << fieldWords(within, entry);
    return words.join(u" › "_s);
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent) : ChangesView(parent) {
    setObjectName(u"importPreview"_s);
    setAccessibleName(tr("What the import would change"));
    setToolTip(tr("Open an entry to see its fields"));
}

QTreeWidgetItem* ImportPreview::addTitle(int at, const QString& words, const QString& icon) {
    auto* title = new QTreeWidgetItem({words});
    insertTopLevelItem(at, title);
    title->setFirstColumnSpanned(true);
    title->setIcon(0, svgIcon(icon));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(0, bold);
    return title;
}

void ImportPreview::addSentences(int at, const QString& title, const QString& icon, const QStringList& sentences) {
    if (sentences.isEmpty())
        return;
    QTreeWidgetItem* top = addTitle(at, title, icon);
    for (const QString& sentence : sentences) {
        auto* item = new QTreeWidgetItem(top, {sentence});
        item->setToolTip(0, sentence);
        item->setFirstColumnSpanned(true);
    }
    top->setExpanded(true);
}

void ImportPreview::showOutcome(const QJsonObject& outcome) {
    setHeaderLabels({tr("Field"), tr("Now"), tr("After the import")});
    header()->show();
    const QJsonArray changes = outcome.value("changes"_L1).toArray();
    QJsonArray shown = changes;
    while (shown.size() > mostThings)
        shown.removeLast();
    show(shown);
    if (changes.size() > shown.size())
        new QTreeWidgetItem(this, {tr("… and %n more", nullptr, int(changes.size() - shown.size()))});
    QStringList secrets;
    for (const QJsonValue& warning : outcome.value("warnings"_L1).toArray())
        secrets << inWindowLanguage(warning["detail"_L1].toString());
    addSentences(0, tr("Secrets to enter afterwards: %L1").arg(secrets.size()), u"status-warning"_s, secrets);
    addSentences(0, tr("This changes at once what DNS says, and moves traffic"), u"status-warning"_s,
                 DnsConfirmation::effectsOf(outcome));
}

void ImportPreview::showMistakes(const QJsonArray& errors, const QJsonObject& settings) {
    clear();
    header()->hide();
    for (const QJsonValue& error : errors) {
        const QString pointer = error["pointer"_L1].toString().mid(int("/settings"_L1.size()));
        addSentences(topLevelItemCount(), placeWords(pointer, settings), u"problems"_s,
                     {inWindowLanguage(error["detail"_L1].toString())});
    }
}

QString importSummary(const QJsonObject& outcome) {
    bool options = false;
    for (const QJsonValue& change : outcome.value("changes"_L1).toArray())
        options = options || change["what"_L1].toString() == "options"_L1;
    return ImportPreview::tr("Server sets to add: %L1, to change: %L2, to remove: %L3, that stay as they are: %L4. %5")
        .arg(countOf(outcome, "added"_L1))
        .arg(countOf(outcome, "changed"_L1))
        .arg(countOf(outcome, "removed"_L1))
        .arg(outcome.value("unchanged"_L1).toInt())
        .arg(options ? ImportPreview::tr("The options change.") : ImportPreview::tr("The options stay as they are."));
}

} // namespace standby
#include "moc_ImportPreview.cpp"
