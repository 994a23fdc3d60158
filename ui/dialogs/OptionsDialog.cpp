// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/OptionsDialog.h"

#include "dialogs/ApiNotice.h"
#include "dialogs/DialogSize.h"
#include "dialogs/JsonPointer.h"
#include "dialogs/OptionsSections.h"
#include "model/Json.h"

#include <QJsonArray>
#include <QSet>

namespace standby {

using namespace Qt::StringLiterals;

OptionsDialog::OptionsDialog(EngineLink& link, QWidget* parent)
    : SectionedDialog(link,
                      {.path = u"/options"_s,
                       .postPath = {},
                       .notRead = tr("The options were not read."),
                       .notSaved = tr("The options were not saved."),
                       .changed = tr("Somebody else changed the options while the dialog was open."),
                       .discard = tr("Discard the changes to the options?"),
                       .gone = {}},
                      parent) {
    setObjectName(u"optionsDialog"_s);
    setWindowTitle(tr("Options"));
    addSection(new UiSection(link, this));
    addSection(new ServerPollingSection(this));
    addSection(new NotificationOptionsSection(link, this));
    addSection(new DnsUpdatingSection(link, this));
    addSection(new DnsServingSection(link, this));
    addSection(new LoggingSection(this));
    addSection(new HttpApiSection(this));
    rememberSize(*this, u"options"_s, QSize(118, 52));
    begin();
}

Errors OptionsDialog::mistakesIn(const QJsonObject& whole) const {
    const auto options = optionsFromJson(whole);
    return options ? Errors() : options.errors();
}

/// A key that somebody revoked meanwhile stays revoked; what else somebody removed comes back as new.
void OptionsDialog::reconcile(QJsonObject& whole, const QJsonObject& newest) const {
    for (const QString& list : {u"/notification/defaultMethods"_s, u"/dnsUpdating/defaultServers"_s})
        whole = withNewIds(whole, newest, list);
    const QString pointer = u"/httpApi/apiKeys"_s;
    QSet<QString> known;
    for (const QJsonValue& key : valueAt(newest, pointer).toArray())
        known.insert(key.toObject().value("id"_L1).toString());
    QJsonArray kept;
    for (const QJsonValue& key : valueAt(whole, pointer).toArray()) {
        const QString id = key.toObject().value("id"_L1).toString();
        if (id.isEmpty() || known.contains(id))
            kept.append(key);
    }
    whole = withValueAt(whole, pointer, kept).toObject();
}

void OptionsDialog::saved(const QJsonObject& answer) {
    QList<ApiNotice::Key> keys;
    for (const QJsonValue& value : valueAt(answer, u"/httpApi/apiKeys"_s).toArray()) {
        const QJsonObject key = value.toObject();
        if (key.contains("key"_L1))
            keys.append({key.value("name"_L1).toString(), key.value("key"_L1).toString()});
    }
    const QString url = valueAt(answer, u"/httpApi/url"_s).toString();
    const bool moved = valueAt(answer, u"/httpApi/enabled"_s).toBool() && !url.isEmpty() &&
                       url != valueAt(base(), u"/httpApi/url"_s).toString();
    if (!moved && keys.isEmpty())
        return;
    auto* notice = new ApiNotice(moved ? url : QString(), keys, parentWidget());
    notice->open();
}

} // namespace standby
#include "moc_OptionsDialog.cpp"
