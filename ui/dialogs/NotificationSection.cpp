// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/NotificationSection.h"

#include "api/ApiMessage.h"
#include "dialogs/ItemList.h"
#include "dialogs/NotificationJson.h"
#include "dialogs/NotificationList.h"
#include "link/EngineLink.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// Whether one of @p rules tells somebody of something.
bool tells(const QJsonArray& rules) {
    return std::any_of(rules.begin(), rules.end(),
                       [](const QJsonValue& rule) { return !rule.toObject().value("events"_L1).toArray().isEmpty(); });
}

} // namespace

NotificationSection::NotificationSection(EngineLink& link, std::function<QString()> setId,
                                         std::function<void()> openOptions, QWidget* parent)
    : FormSection(tr("Notification"), {u"/notification"_s}, parent), m_link(link) {
    const QString pointer = u"/notification/methods"_s;
    addRemark(tr("Whom Standby tells when a server or a DNS update of this set fails, and when it works again."));
    m_useDefaults = addCheck(u"/notification/useDefaults"_s, tr("Use the &default methods"));
    m_defaults = addRemark({});
    m_defaults->setObjectName(u"defaultNotifications"_s);
    auto* options = new QPushButton(tr("Default &methods …"), this);
    options->setObjectName(u"notificationOptions"_s);
    options->setToolTip(tr("Open the options, where the default methods are set for all server sets"));
    options->setAutoDefault(false);
    options->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(options, &QPushButton::clicked, this, std::move(openOptions));
    form()->addRow(options);
    addHeading(tr("Methods of this set"));
    const auto owner = [this, setId = std::move(setId)] {
        return NotificationDialog::Owner{.serverSetId = setId(),
                                         .emailDefaults = m_options.value("email"_L1).toObject(),
                                         .gatherSeconds = m_options.value("gatherSeconds"_L1).toDouble()};
    };
    m_list = makeNotificationList(link, owner, tr("Notification methods of this set"), this);
    addField(
        pointer, {}, m_list, m_list->table(), {}, [this] { return QJsonValue(m_list->items()); },
        [this](const QJsonValue& value) { m_list->setItems(value.toArray()); });
    m_nobody = addRemark(tr("Nobody would be told when a server of this set fails: add a method."), Tone::Warn);
    m_nobody->setObjectName(u"nobodyTold"_s);
    m_nobody->hide();
    connect(m_list, &ItemList::edited, this, [this, pointer] { changed(pointer); });
    connect(this, &FormSection::edited, this, &NotificationSection::showNobody);
    // The default methods may be edited while this is open.
    connect(&link, &EngineLink::eventsArrived, this, [this](const QList<LinkEvent>& events) {
        if (std::any_of(events.cbegin(), events.cend(),
                        [](const LinkEvent& event) { return event.type == "options"_L1; }))
            readOptions();
    });
}

void NotificationSection::load(const QJsonObject& whole) {
    FormSection::load(whole);
    showNobody();
    readOptions();
}

void NotificationSection::readOptions() {
    m_link.get(u"/options"_s, this, [this](const ApiResponse& response) {
        if (!response.ok())
            return;
        m_options = response.json().toObject().value("notification"_L1).toObject();
        showDefaults();
        showNobody();
    });
}

void NotificationSection::showDefaults() {
    const QString titles = notificationTitles(m_options.value("defaultMethods"_L1).toArray());
    m_defaults->setText(titles.isEmpty() ? tr("There are none now.") : tr("Now: %1.").arg(titles));
}

void NotificationSection::showNobody() {
    const bool byDefault = m_useDefaults->isChecked() && tells(m_options.value("defaultMethods"_L1).toArray());
    m_nobody->setVisible(!m_options.isEmpty() && !byDefault && !tells(m_list->items()));
}

int NotificationSection::showMistakes(const Errors& mistakes, bool all) {
    return FormSection::showMistakes(m_list->titled(mistakes, u"/notification/methods"_s), all);
}

} // namespace standby
#include "moc_NotificationSection.cpp"
