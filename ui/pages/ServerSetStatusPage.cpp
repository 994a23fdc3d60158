// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerSetStatusPage.h"

#include "changes/DnsConfirmation.h"
#include "models/EngineMirror.h"
#include "models/StatusWords.h"
#include "net/Clock.h"
#include "pages/DnsAnsweringPanel.h"
#include "pages/DnsServerPanel.h"
#include "pages/HappenedPanel.h"
#include "pages/SectionTitle.h"
#include "pages/ServerPanelList.h"
#include "widgets/Banner.h"
#include "widgets/RelativeTime.h"
#include "widgets/StatusLabel.h"
#include "widgets/ToneLabel.h"

#include <QJsonArray>
#include <QLabel>
#include <QScrollBar>
#include <QStringList>
#include <QVBoxLayout>

#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

ServerSetStatusPage::ServerSetStatusPage(EngineLink& link, EngineMirror& mirror, const Clock& clock, QWidget* parent)
    : QScrollArea(parent), m_link(link), m_mirror(mirror), m_clock(clock) {
    setObjectName(u"serverSetStatusPage"_s);
    setAccessibleName(tr("Status of the selected server set"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    build();
    m_readTimer.setInterval(readEveryMs);
    m_readTimer.setSingleShot(true);
    connect(&m_readTimer, &QTimer::timeout, this, &ServerSetStatusPage::read);
    m_secondTimer.setInterval(500);
    connect(&m_secondTimer, &QTimer::timeout, this, &ServerSetStatusPage::refreshTimes);
    m_secondTimer.start();
    connect(&m_link, &EngineLink::connectedChanged, this, [this](bool connected) {
        if (connected)
            readSoon();
    });
    connect(&m_mirror, &EngineMirror::serverSetChanged, this, [this](const QString& setId) {
        if (setId == m_setId)
            readSoon();
    });
    showServerSet({});
}

void ServerSetStatusPage::build() {
    auto* inside = new QWidget(this);
    m_content = new QWidget(inside);
    m_nothing = new ToneLabel(Tone::Muted, inside);
    m_nothing->setText(tr("Select a server set to see its status."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_banner = new Banner(inside);
    m_name = new StatusLabel(m_content);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_name->setWordFont(large);
    m_name->setObjectName(u"statusName"_s);
    const auto line = [this](const char* name) {
        auto* label = new QLabel(m_content);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    };
    m_why = new ToneLabel(Tone::Text, m_content);
    m_why->setObjectName(u"statusWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_activity = line("statusActivity");
    m_addresses = line("statusAddresses");
    m_servers = new ServerPanelList(m_content);
    connect(m_servers, &ServerPanelList::historyWanted, this,
            [this](const QString& serverId) { Q_EMIT historyWanted(m_setId, serverId); });
    connect(m_servers, &ServerPanelList::pingWanted, this, &ServerSetStatusPage::pingWanted);
    connect(m_servers, &ServerPanelList::simulationWanted, this,
            [this](const QString& serverId) { Q_EMIT simulationWanted(m_status, serverId); });
    connect(m_servers, &ServerPanelList::disableWanted, this, &ServerSetStatusPage::disable);
    m_dnsColumn = new QVBoxLayout;
    m_dnsColumn->setSpacing(8);
    m_answeringTitle = sectionTitle(tr("What DNS says now"), m_content);
    m_answering = new DnsAnsweringPanel(m_content);
    m_dnsTitle = sectionTitle(tr("DNS servers"), m_content);
    m_happened = new HappenedPanel(m_link, m_clock, m_content);

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_why);
    column->addWidget(m_activity);
    column->addWidget(m_addresses);
    column->addWidget(sectionTitle(tr("Servers"), m_content));
    column->addWidget(m_servers);
    column->addWidget(m_answeringTitle);
    column->addWidget(m_answering);
    column->addWidget(m_dnsTitle);
    column->addLayout(m_dnsColumn);
    column->addWidget(m_happened);
    column->addStretch(1);

    auto* outer = new QVBoxLayout(inside);
    outer->setContentsMargins(14, 10, 14, 14);
    outer->addWidget(m_banner);
    outer->addWidget(m_nothing, 1);
    outer->addWidget(m_content, 1);
    setWidget(inside);
}

void ServerSetStatusPage::showServerSet(const QString& setId) {
    m_setId = setId;
    m_status = {};
    m_banner->clear();
    m_content->hide();
    m_nothing->setVisible(setId.isEmpty());
    m_answerOwed = false;
    m_readFailed = false;
    m_readTimer.stop();
    m_happened->showServerSet(setId);
    verticalScrollBar()->setValue(0);
    read();
}

void ServerSetStatusPage::setUnreachable(const QString& reason) {
    m_unreachable = reason;
    m_servers->setUnreachable(reason);
}

void ServerSetStatusPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (m_stale)
        read();
}

void ServerSetStatusPage::readSoon() {
    m_stale = true;
    if (isVisible() && !m_answerOwed && !m_readTimer.isActive())
        m_readTimer.start();
}

void ServerSetStatusPage::read() {
    if (m_setId.isEmpty() || m_answerOwed)
        return;
    m_answerOwed = true;
    m_stale = false;
    m_link.get(u"/serversets/%1/status"_s.arg(m_setId), this, [this, asked = m_setId](const ApiResponse& response) {
        if (asked != m_setId)
            return;
        m_answerOwed = false;
        if (response.ok()) {
            m_status = response.json().toObject();
            if (std::exchange(m_readFailed, false))
                m_banner->clear();
            fill();
        } else if (response.status != 404 && m_unreachable.isEmpty()) {
            m_readFailed = true;
            m_banner->sayProblem(tr("The status of this server set could not be read."), response);
        }
        if (m_stale)
            readSoon();
    });
}

void ServerSetStatusPage::fill() {
    const ServerStatus status = statusOf(m_status.value("status"_L1).toString());
    const bool paused = m_status.value("paused"_L1).toBool();
    const QString name = m_status.value("name"_L1).toString();
    m_name->setStatus(statusIcon(status, paused), tr("%1: %2").arg(name, statusWord(status, paused)),
                      status == ServerStatus::Failed ? Tone::Bad : Tone::Text);
    QStringList addresses;
    for (const QJsonValue& address : m_status.value("addresses"_L1).toArray())
        addresses.append(address.toString());
    m_addresses->setText(tr("DNS is to say: %1").arg(addresses.isEmpty() ? tr("no address") : addresses.join(u", "_s)));
    const TonedText why = whyOfServerSet(m_status);
    m_why->setText(why.text);
    m_why->setTone(why.tone);
    const QJsonArray servers = m_status.value("servers"_L1).toArray();
    m_servers->setServers(m_setId, servers, m_clock.wallTime());
    m_happened->setServers(servers);
    fillDns();
    refreshTimes();
    m_content->show();
}

void ServerSetStatusPage::fillDns() {
    const QJsonValue answering = m_status.value("dnsAnswering"_L1);
    m_answeringTitle->setVisible(answering.isObject());
    m_answering->setVisible(answering.isObject());
    m_answering->setAnswering(answering.toObject());
    const QJsonArray servers = m_status.value("dnsServers"_L1).toArray();
    m_dnsTitle->setVisible(!servers.isEmpty());
    while (m_dnsPanels.size() > servers.size())
        delete m_dnsPanels.takeLast();
    while (m_dnsPanels.size() < servers.size()) {
        m_dnsPanels.append(new DnsServerPanel(m_content));
        m_dnsColumn->addWidget(m_dnsPanels.constLast());
    }
    for (qsizetype at = 0; at < servers.size(); ++at)
        m_dnsPanels.at(at)->setServer(servers.at(at).toObject(), m_clock.wallTime());
}

void ServerSetStatusPage::refreshTimes() {
    if (m_status.isEmpty() || !isVisible())
        return;
    const WallTime now = m_clock.wallTime();
    const WallTime next = wallTimeOf(m_status.value("nextPollAt"_L1));
    const WallTime last = wallTimeOf(m_status.value("lastPollAt"_L1));
    QString activity;
    switch (pollStateOf(m_status.value("pollState"_L1).toString())) {
    case PollState::Polling:
        activity = tr("Polling now.");
        break;
    case PollState::Retrying:
        activity = tr("Retrying: a poll failed and is tried again before the server counts as failed.");
        break;
    case PollState::Paused:
        activity = tr("Paused: nothing is polled, and what DNS says stays.");
        break;
    case PollState::Waiting:
        activity = next == 0 ? tr("Waiting.") : tr("Waiting. Next poll %1.").arg(untilText(next, now));
        break;
    }
    activity += u' ' + (last == 0 ? tr("Not polled yet.") : tr("Last polled %1.").arg(agoText(last, now)));
    m_activity->setText(activity);
    QStringList exact;
    if (next != 0)
        exact.append(tr("Next poll at %1").arg(exactTimeText(next)));
    if (last != 0)
        exact.append(tr("Last polled at %1").arg(exactTimeText(last)));
    m_activity->setToolTip(exact.join(u'\n'));
    m_servers->refreshTimes(now);
    m_happened->refresh();
    for (DnsServerPanel* panel : std::as_const(m_dnsPanels))
        panel->refreshTimes(now);
}

void ServerSetStatusPage::disable(const QString& serverId, bool disable) {
    const QString path = u"/serversets/%1/servers/%2/%3"_s.arg(m_setId, serverId, disable ? u"disable"_s : u"enable"_s);
    const DnsConfirmation::Question question{disable ? tr("Disable Server") : tr("Enable Server"),
                                             disable ? tr("&Disable and change DNS") : tr("&Enable and change DNS")};
    m_banner->clear();
    DnsConfirmation::post(m_link, path, question, this, [this, asked = m_setId, disable](const ApiResponse& response) {
        if (asked != m_setId)
            return;
        if (!response.ok())
            m_banner->sayProblem(disable ? tr("The server was not disabled.") : tr("The server was not enabled."),
                                 response);
        readSoon();
    });
}

} // namespace standby
#include "moc_ServerSetStatusPage.cpp"
