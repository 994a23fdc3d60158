// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/NotificationDialog.h"

#include "dialogs/DialogSize.h"
#include "dialogs/FormSection.h"
#include "dialogs/NotificationJson.h"
#include "dialogs/NotificationTest.h"
#include "dialogs/NotifyMethodSection.h"
#include "dialogs/ServerSetSections.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

const auto events = u"/events"_s;

class EventsSection final : public FormSection {
    Q_DECLARE_TR_FUNCTIONS(standby::NotificationDialog)
  public:
    EventsSection(double gatherSeconds, QWidget* parent) : FormSection(tr("Events"), {events, u"/gather"_s}, parent) {
        addHeading(tr("Tell when"));
        auto* box = new QWidget(this);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        const QStringList texts{tr("a server has &failed"), tr("a server has &recovered"),
                                tr("an &update of a DNS server has failed"),
                                tr("an update of a DNS server &works again")};
        const auto words = notificationEventWords();
        for (int at = 0; at < words.size(); ++at) {
            auto* one = new QCheckBox(texts.at(at), box);
            one->setObjectName(u"events."_s + words.at(at).first);
            column->addWidget(one);
            m_boxes.append({words.at(at).first, one});
            connect(one, &QCheckBox::toggled, this, [this] {
                showNobody();
                changed(events);
            });
        }
        addField(
            events, {}, box, m_boxes.constFirst().second, {}, [this] { return QJsonValue(chosen()); },
            [this](const QJsonValue& value) {
                for (const auto& [word, one] : std::as_const(m_boxes))
                    one->setChecked(value.toArray().contains(word));
            });
        // A field is called like what it edits; here that is several boxes.
        m_boxes.constFirst().second->setObjectName(u"events."_s + m_boxes.constFirst().first);
        m_nobody = addRemark(tr("With no event chosen this method tells nobody."), Tone::Warn);
        m_nobody->setObjectName(u"noEvent"_s);
        addHeading(tr("When several things happen at once"));
        addCheck(
            u"/gather"_s, tr("&One message for several events"),
            gatherSeconds > 0
                ? tr("What happens within %1 of the first event is told together; so the first is told that much "
                     "later. The time is set in Options, Notification. Off: each event is a message, at once, as it "
                     "always is in the system's log.")
                      .arg(waitText(gatherSeconds))
                : tr("Gathering is off for all methods now: it is set in Options, Notification."));
    }

  private:
    QJsonArray chosen() const {
        QJsonArray words;
        for (const auto& [word, one] : m_boxes) {
            if (one->isChecked())
                words.append(word);
        }
        return words;
    }
    void showNobody() { m_nobody->setVisible(chosen().isEmpty()); }

    QList<std::pair<QString, QCheckBox*>> m_boxes;
    QLabel* m_nobody;
};

class NotificationNotes final : public FormSection {
    Q_DECLARE_TR_FUNCTIONS(standby::NotificationDialog)
  public:
    explicit NotificationNotes(QWidget* parent) : FormSection(tr("Notes"), {u"/notes"_s, u"/id"_s}, parent) {
        addNotes(u"/notes"_s, tr("Notes about this notification"));
    }
};

} // namespace

NotificationDialog::NotificationDialog(EngineLink& link, const QString& title, const QJsonObject& rule,
                                       const Owner& owner, QWidget* parent)
    : ValueDialog({title, tr("Discard the changes to this notification?"), mistakesInNotification}, rule, parent) {
    setObjectName(u"notificationDialog"_s);
    auto* method = new NotifyMethodSection(owner.emailDefaults, this);
    addSection(method);
    addSection(new EventsSection(owner.gatherSeconds, this));
    addSection(new NotificationNotes(this));
    const auto ask = [this, owner]() -> Result<QJsonObject> {
        if (!isValid())
            return NotificationTest::toBeCorrected();
        QJsonObject body{{u"notification"_s, collected()}};
        if (!owner.serverSetId.isEmpty())
            body.insert("serverSetId"_L1, owner.serverSetId);
        if (owner.unsaved)
            body.insert("email"_L1, owner.emailDefaults);
        return body;
    };
    auto* test = new NotificationTest(
        link, {tr("T&est"), tr("Sends one message that says that it is a test. Nothing is saved."), nullptr}, ask,
        this);
    addBelow(test);
    connect(method, &NotifyMethodSection::typeChosen, test, &NotificationTest::forget);
    rememberSize(*this, u"notification"_s, QSize(110, 48));
}

} // namespace standby
#include "moc_NotificationDialog.cpp"
