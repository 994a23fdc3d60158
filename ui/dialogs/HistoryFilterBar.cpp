// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryFilterBar.h"

#include "dialogs/HistoryModel.h"
#include "widgets/SvgIcon.h"
#include "words/ReadingOrder.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr int ownPeriod = -1;
constexpr int wholeHistory = 0;
} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_server(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_types(new QToolButton(this))
    , m_typeMenu(new QMenu(m_types)) {
    m_server->setObjectName(u"historyServer"_s);
    m_server->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_server->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_server->addItem(tr("All servers"), QString());
    m_period->setObjectName(u"historyPeriod"_s);
    for (const auto& [text, hours] : {std::pair{tr("Last hour"), 1},
                                      {tr("Last 24 hours"), 24},
                                      {tr("Last 7 days"), 7 * 24},
                                      {tr("Last 30 days"), 30 * 24},
                                      {tr("Everything"), wholeHistory},
                                      {tr("From … to …"), ownPeriod}})
        m_period->addItem(text, hours);
    m_period->setCurrentIndex(m_period->findData(24));
    const QDateTime midnight(QDate::currentDate(), QTime(0, 0));
    m_from->setDateTime(midnight.addDays(-7));
    m_to->setDateTime(midnight.addDays(1));
    m_from->setObjectName(u"historyFrom"_s);
    m_to->setObjectName(u"historyTo"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    for (QDateTimeEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm"_s); // as in the table
        // Its own measure knows no marks of the direction of reading.
        if (QGuiApplication::isRightToLeft())
            edit->setMinimumWidth(edit->sizeHint().width() + 4 * fontMetrics().averageCharWidth());
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &HistoryFilterBar::changed);
    }
    m_types->setObjectName(u"historyTypes"_s);
    m_types->setIcon(svgIcon(u"filter"_s));
    m_types->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_types->setPopupMode(QToolButton::InstantPopup);
    m_types->setMenu(m_typeMenu);
    for (const auto& [word, text] : HistoryModel::types()) {
        QAction* action = m_typeMenu->addAction(text);
        action->setCheckable(true);
        action->setData(word);
        connect(action, &QAction::toggled, this, &HistoryFilterBar::showTypes);
        connect(action, &QAction::toggled, this, &HistoryFilterBar::changed);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto labelled = [&](const QString& text, QWidget* field, int column) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&').remove(u':'));
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 0, column + 1);
    };
    labelled(tr("&Server:"), m_server, 0);
    labelled(tr("&Events:"), m_types, 2);
    labelled(tr("&Time:"), m_period, 4);
    grid->addWidget(m_from, 0, 6);
    grid->addWidget(m_to, 0, 7);
    grid->setColumnStretch(8, 1);
    connect(m_server, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::showPeriod);
    connect(m_period, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    showPeriod();
    showTypes();
}

void HistoryFilterBar::setServers(const QJsonArray& servers) {
    const QSignalBlocker quiet(m_server);
    const QString chosen = m_server->currentData().toString();
    while (m_server->count() > 1)
        m_server->removeItem(1);
    for (const QJsonValue& value : servers) {
        const QJsonObject server = value.toObject();
        const QString name = server.value("displayName"_L1).toString();
        const QString address = server.value("address"_L1).toString();
        m_server->addItem(name.isEmpty() ? address : tr("%1 (%2)").arg(name, address),
                          server.value("id"_L1).toString());
    }
    chooseServer(chosen);
}

void HistoryFilterBar::chooseServer(const QString& serverId) {
    int row = m_server->findData(serverId);
    if (row < 0) {
        // Not a server of this set any more, or not known yet.
        m_server->addItem(serverId, serverId);
        row = m_server->count() - 1;
    }
    m_server->setCurrentIndex(row);
}

HistoryFilterBar::Period HistoryFilterBar::chosenPeriod() const {
    return {m_period->currentIndex(), m_from->dateTime(), m_to->dateTime()};
}

void HistoryFilterBar::choosePeriod(const Period& period) {
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        const QSignalBlocker quietPeriod(m_period);
        m_from->setDateTime(period.from);
        m_to->setDateTime(period.to);
        m_period->setCurrentIndex(period.preset);
    }
    showPeriod();
    Q_EMIT changed();
}

void HistoryFilterBar::choosePeriod(const QDateTime& from, const QDateTime& to) {
    choosePeriod({m_period->findData(ownPeriod), from, to});
}

QUrlQuery HistoryFilterBar::period(const QDateTime& now) const {
    QUrlQuery query;
    const int hours = m_period->currentData().toInt();
    const auto text = [](const QDateTime& time) { return time.toUTC().toString(Qt::ISODateWithMs); };
    if (hours > 0)
        query.addQueryItem(u"from"_s, text(now.addSecs(-3600LL * hours)));
    if (hours == ownPeriod) {
        query.addQueryItem(u"from"_s, text(m_from->dateTime()));
        query.addQueryItem(u"to"_s, text(m_to->dateTime()));
    }
    return query;
}

QUrlQuery HistoryFilterBar::query(const QDateTime& now) const {
    QUrlQuery query = period(now);
    if (const QString server = m_server->currentData().toString(); !server.isEmpty())
        query.addQueryItem(u"server"_s, server);
    QStringList words;
    for (const QAction* action : m_typeMenu->actions()) {
        if (action->isChecked())
            words.append(action->data().toString());
    }
    if (!words.isEmpty())
        query.addQueryItem(u"type"_s, words.join(u','));
    return query;
}

void HistoryFilterBar::showPeriod() {
    const bool own = m_period->currentData().toInt() == ownPeriod;
    m_from->setVisible(own);
    m_to->setVisible(own);
}

void HistoryFilterBar::showTypes() {
    QStringList chosen;
    for (const QAction* action : m_typeMenu->actions()) {
        if (action->isChecked())
            chosen.append(action->text());
    }
    m_types->setText(chosen.isEmpty()     ? tr("All")
                     : chosen.size() == 1 ? chosen.first()
                                          : tr("%n kinds", nullptr, int(chosen.size())));
    m_types->setToolTip(asList(chosen));
}

} // namespace standby
#include "moc_HistoryFilterBar.cpp"
