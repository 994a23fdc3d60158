// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/ChangesView.h"

#include "changes/ChangeWords.h"

#include <QHeaderView>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// More sets than this are not opened by themselves: people look for one.
constexpr qsizetype mostOpened = 5;
/// A cell is one line; the whole value is in its tool tip.
constexpr qsizetype longestCell = 300;

void setCell(QTreeWidgetItem& item, int column, const QString& text) {
    QString line = text.left(longestCell);
    item.setText(column, line.replace(u'\n', u' '));
    item.setToolTip(column, text.left(4000));
}

/// In the order of the dialogs, not of the alphabet.
int placeOf(const QString& pointer) {
    static constexpr const char* sections[] = {"name",         "servers", "pollingMethod", "pollingFrequency",
                                               "notification", "dnsData", "dnsUpdate",     "tags",
                                               "notes"};
    const QString first = pointer.section(u'/', 1, 1);
    int place = 0;
    for (const char* section : sections) {
        if (first == QLatin1String(section))
            return place;
        ++place;
    }
    return place;
}

} // namespace

ChangesView::ChangesView(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(u"changedFields"_s);
    setAccessibleName(tr("What this change changed"));
    setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
}

void ChangesView::show(const QJsonArray& changes) {
    clear();
    for (const QJsonValue& value : changes) {
        const QJsonObject change = value.toObject();
        auto* thing = new QTreeWidgetItem(this);
        const bool options = change["what"_L1].toString() == "options"_L1;
        const QString kind = change["change"_L1].toString();
        QFont bold = font();
        bold.setBold(true);
        thing->setFont(0, bold);
        setCell(*thing, 0, options ? tr("Options") : tr("Server set \"%1\"").arg(change["name"_L1].toString()));
        const QString added = tr("added");
        const QString deleted = tr("deleted");
        if (kind == "added"_L1)
            setCell(*thing, 2, added);
        else if (kind == "removed"_L1)
            setCell(*thing, 2, deleted);

        QList<QJsonObject> fields;
        for (const QJsonValue& field : change["fields"_L1].toArray())
            fields << field.toObject();
        if (!options) {
            std::stable_sort(fields.begin(), fields.end(), [](const QJsonObject& a, const QJsonObject& b) {
                return placeOf(a["pointer"_L1].toString()) < placeOf(b["pointer"_L1].toString());
            });
        }
        for (const QJsonObject& field : std::as_const(fields)) {
            auto* row = new QTreeWidgetItem(thing);
            const QString pointer = field["pointer"_L1].toString();
            const QString member = pointer.section(u'/', -1);
            setCell(*row, 0, fieldWords(pointer, field["entry"_L1].toString()));
            // What a set did not have yet, or has no more, is nothing, not "none".
            setCell(*row, 1, kind == "added"_L1 ? QString() : valueWords(field["before"_L1], member));
            setCell(*row, 2, kind == "removed"_L1 ? QString() : valueWords(field["after"_L1], member));
            const QString before = row->text(1);
            const QString after = row->text(2);
            row->setData(0, Qt::AccessibleTextRole,
                         kind == "added"_L1     ? tr("%1: %2").arg(row->text(0), after)
                         : kind == "removed"_L1 ? tr("%1: was %2").arg(row->text(0), before)
                                                : tr("%1: was %2, is %3").arg(row->text(0), before, after));
        }
        thing->setExpanded(changes.size() <= mostOpened);
    }
    for (int column = 0; column < 2; ++column) {
        resizeColumnToContents(column);
        const int character = fontMetrics().averageCharWidth();
        setColumnWidth(column, std::clamp(columnWidth(column) + 2 * character, 20 * character, 52 * character));
    }
    const int character = fontMetrics().averageCharWidth();
    const int rest = viewport()->width() - columnWidth(0) - columnWidth(1);
    const int missing = header()->sectionSizeHint(2) - rest;
    if (missing > 0)
        setColumnWidth(0, std::max(columnWidth(0) - missing, 20 * character));
}

void ChangesView::say(const QString& words) {
    clear();
    auto* row = new QTreeWidgetItem(this, {words});
    row->setFirstColumnSpanned(true);
    row->setToolTip(0, words);
}

} // namespace standby
#include "moc_ChangesView.cpp"
