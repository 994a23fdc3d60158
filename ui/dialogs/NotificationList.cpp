// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/NotificationList.h"

#include "dialogs/ItemList.h"
#include "dialogs/NotificationJson.h"

#include <QHeaderView>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonObject& rule) {
    return {notificationTitle(rule), notificationEventsText(rule.value("events"_L1).toArray()),
            rule.value("notes"_L1).toString().section(u'\n', 0, 0)};
}

} // namespace

ItemList* makeNotificationList(EngineLink& link, std::function<NotificationDialog::Owner()> owner,
                               const QString& accessibleName, QWidget* parent) {
    auto* list = new ItemList({.name = u"Notification"_s,
                               .accessibleName = accessibleName,
                               .columns = {NotificationDialog::tr("Method"), NotificationDialog::tr("Events"),
                                           NotificationDialog::tr("Notes")},
                               .widths = {30, 20, 20},
                               .rowsShown = 6,
                               .texts = textsOf,
                               .title = [](const QJsonObject& rule) { return notificationTitle(rule); }},
                              parent);
    // Methods have long names.
    list->table()->horizontalHeader()->setStretchLastSection(false);
    list->table()->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    QObject::connect(list, &ItemList::editWanted, list, [=, &link, owner = std::move(owner)](int row) {
        const bool isNew = row >= list->count();
        const QJsonObject rule = isNew ? defaultNotification() : list->item(row);
        const QString title =
            isNew ? NotificationDialog::tr("New Notification")
                  : NotificationDialog::tr("Properties of Notification: %1").arg(notificationTitle(rule));
        auto* dialog = new NotificationDialog(link, title, rule, owner(), list);
        QObject::connect(dialog, &NotificationDialog::taken, list,
                         [list, row](const QJsonObject& edited) { list->put(row, edited); });
        dialog->open();
    });
    return list;
}

} // namespace standby
