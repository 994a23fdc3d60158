// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ImportPreview.h"

#include "changes/ChangeWords.h"
#include "widgets/SvgIcon.h"
#include "words/EngineSentences.h"

#include <QHeaderView>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 300;

/// Nothing for what is not there.
QString valueText(const QJsonValue& value, const QString& member) {
    if (value.isNull() || value.isUndefined())
        return {};
    const QString text = valueWords(value, member);
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

int countOf(const QJsonObject& outcome, QLatin1String kind) {
    int count = 0;
    for (const QJsonValue& change : outcome.value("changes"_L1).toArray())
        count += change["what"_L1].toString() == "serverSet"_L1 && change["change"_L1].toString() == kind ? 1 : 0;
    return count;
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(u"importPreview"_s);
    setAccessibleName(tr("What the import would change"));
    setToolTip(tr("Open an entry to see its fields"));
    setHeaderLabels({tr("Change"), tr("Now"), tr("After the import")});
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    const int em = fontMetrics().averageCharWidth();
    header()->resizeSection(0, 46 * em);
    header()->resizeSection(1, 26 * em);
}

void ImportPreview::addThing(const QJsonObject& change) {
    const QString kind = change.value("change"_L1).toString();
    const QString name =
        change.value("what"_L1).toString() == "options"_L1 ? tr("The options") : change.value("name"_L1).toString();
    const auto [icon, words] = kind == "added"_L1     ? std::pair(u"add"_s, tr("Add: %1"))
                               : kind == "removed"_L1 ? std::pair(u"delete"_s, tr("Remove: %1"))
                                                      : std::pair(u"properties"_s, tr("Change: %1"));
    auto* thing = new QTreeWidgetItem(this, {words.arg(name)});
    thing->setIcon(0, svgIcon(icon));
    QFont bold = font();
    bold.setBold(true);
    thing->setFont(0, bold);
    for (const QJsonValue& one : change.value("fields"_L1).toArray()) {
        const QJsonObject field = one.toObject();
        const QString pointer = field.value("pointer"_L1).toString();
        const QString member = pointer.section(u'/', -1);
        const QStringList cells{fieldWords(pointer, field.value("entry"_L1).toString()),
                                valueText(field.value("before"_L1), member),
                                valueText(field.value("after"_L1), member)};
        auto* item = new QTreeWidgetItem(thing, cells);
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, cells.at(column));
    }
    thing->setExpanded(kind == "changed"_L1);
}

void ImportPreview::addWarnings(const QJsonArray& warnings) {
    if (warnings.isEmpty())
        return;
    auto* top = new QTreeWidgetItem(this, {tr("Secrets to enter afterwards: %L1").arg(warnings.size())});
    top->setIcon(0, svgIcon(u"status-warning"_s));
    for (const QJsonValue& warning : warnings) {
        auto* item = new QTreeWidgetItem(top, {inWindowLanguage(warning["detail"_L1].toString())});
        item->setToolTip(0, item->text(0));
        item->setFirstColumnSpanned(true);
    }
    top->setFirstColumnSpanned(true);
    top->setExpanded(true);
}

void ImportPreview::show(const QJsonObject& outcome) {
    clear();
    addWarnings(outcome.value("warnings"_L1).toArray());
    const QJsonArray changes = outcome.value("changes"_L1).toArray();
    for (qsizetype at = 0; at < changes.size() && at < mostThings; ++at)
        addThing(changes.at(at).toObject());
    if (changes.size() > mostThings)
        new QTreeWidgetItem(this, {tr("… and %n more", nullptr, int(changes.size() - mostThings))});
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
