// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DemonstrationPanel.h"

#include "link/EngineLink.h"
#include "models/EngineMirror.h"
#include "net/Clock.h"
#include "pages/DemonstrationCard.h"
#include "widgets/Banner.h"
#include "widgets/SvgIcon.h"
#include "widgets/ToneLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr int countEveryMs = 250;
constexpr double usPerSecond = 1e6;

QLabel* boldLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

DemonstrationPanel::DemonstrationPanel(EngineLink& link, EngineMirror& mirror, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_link(link)
    , m_clock(clock)
    , m_banner(new Banner(this))
    , m_hostName(new ToneLabel(Tone::Muted, this))
    , m_says(boldLabel({}, this))
    , m_command(new QLineEdit(this))
    , m_copy(new QPushButton(svgIcon(u"copy"_s), {}, this))
    , m_end(new QPushButton(tr("End demonstration"), this))
    , m_before(new ToneLabel(Tone::Muted, this))
    , m_now(boldLabel({}, this))
    , m_countdown(new ToneLabel(Tone::Warn, this)) {
    setObjectName(u"demonstrationPanel"_s);
    setAccessibleName(tr("Demonstration"));
    setFrameShape(QFrame::StyledPanel);
    m_end->setObjectName(u"endDemonstration"_s);
    m_end->setToolTip(tr("Its servers and its server set go, and all is as before"));
    m_now->setObjectName(u"demonstrationNow"_s);
    m_countdown->setObjectName(u"demonstrationCountdown"_s);
    for (QLabel* words : {static_cast<QLabel*>(m_before), m_now})
        words->setWordWrap(true);
    // Room for all that is kept, so that the window below does not jump at each step.
    m_before->setMinimumHeight(int(DemonstrationStory::keptSentences - 1) * fontMetrics().lineSpacing());
    m_before->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* explained = new ToneLabel(Tone::Muted, this);
    explained->setText(tr("Three small web servers inside Standby stand for yours. Nobody is told when one fails."));
    explained->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(boldLabel(tr("Demonstration"), this));
    head->addWidget(explained, 1);
    head->addWidget(m_end);
    auto* servers = new QHBoxLayout;
    servers->setSpacing(8);
    for (int number = 1; number <= 3; ++number) {
        auto* card = new DemonstrationCard(this);
        connect(card, &DemonstrationCard::switchWanted, this, &DemonstrationPanel::switchServer);
        servers->addWidget(card, 4);
        m_cards.append(card);
    }
    servers->addWidget(buildDns(), 7); // the command is to be seen whole
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_now, 1);
    steps->addWidget(m_countdown, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_banner);
    column->addLayout(head);
    column->addLayout(servers);
    column->addLayout(steps);
    column->addWidget(m_before);
    hide();

    connect(m_end, &QPushButton::clicked, this, &DemonstrationPanel::endWanted);
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readEveryMs);
    connect(&m_readTimer, &QTimer::timeout, this, &DemonstrationPanel::readStatus);
    m_countTimer.setInterval(countEveryMs);
    connect(&m_countTimer, &QTimer::timeout, this, &DemonstrationPanel::count);
    connect(&m_link, &EngineLink::eventsArrived, this, [this](const QList<LinkEvent>& events) {
        for (const LinkEvent& event : events) {
            if (event.type == "demonstration"_L1)
                take(event.data);
            else if (event.type == "reset"_L1)
                readDemonstration();
        }
    });
    connect(&m_link, &EngineLink::connectedChanged, this, [this](bool connected) {
        const QString reason = connected ? QString() : tr("Not connected to the engine.");
        for (DemonstrationCard* card : std::as_const(m_cards))
            card->setUnreachable(reason);
        m_end->setEnabled(connected);
        if (connected)
            readDemonstration();
    });
    connect(&mirror, &EngineMirror::serverSetChanged, this, [this](const QString& setId) {
        if (running() && setId == m_setId)
            readStatusSoon();
    });
    if (m_link.connected())
        readDemonstration();
}

QWidget* DemonstrationPanel::buildDns() {
    auto* card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    card->setBackgroundRole(QPalette::Base);
    card->setAutoFillBackground(true);
    QFont large = m_says->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_says->setFont(large);
    m_says->setObjectName(u"demonstrationDns"_s);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_command->setObjectName(u"demonstrationCommand"_s);
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setAccessibleName(tr("Command that asks DNS"));
    m_command->setToolTip(tr("Ask DNS yourself, in a terminal on the computer where Standby runs"));
    m_copy->setObjectName(u"demonstrationCopy"_s);
    m_copy->setToolTip(tr("Copy the command that asks DNS"));
    m_copy->setAccessibleName(tr("Copy the command that asks DNS"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_command->text()); });
    auto* ask = new QHBoxLayout;
    ask->addWidget(m_command, 1);
    ask->addWidget(m_copy);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(2);
    m_hostName->setWordWrap(true);
    column->addWidget(m_hostName);
    column->addWidget(m_says);
    column->addStretch(1);
    column->addLayout(ask);
    return card;
}

void DemonstrationPanel::readDemonstration() {
    m_link.get(u"/demonstration"_s, this, [this](const ApiResponse& response) {
        if (response.ok())
            take(response.json().toObject());
    });
}

void DemonstrationPanel::take(const QJsonObject& demonstration) {
    m_demonstration = demonstration;
    const QString setId = demonstration.value("serverSetId"_L1).toString();
    if (std::exchange(m_setId, setId) == setId)
        return fill();
    m_status = {};
    m_story.clear();
    m_detectedAtUs = 0;
    m_answerOwed = false;
    setVisible(running());
    if (running()) {
        m_countTimer.start();
        readDetectionTime();
        readStatus();
    } else {
        m_countTimer.stop();
        m_banner->clear();
    }
    fill();
    Q_EMIT runningChanged(setId);
}

void DemonstrationPanel::readDetectionTime() {
    m_link.get(u"/serversets/%1/config"_s.arg(m_setId), this, [this](const ApiResponse& response) {
        const QJsonValue frequency = response.json()["pollingFrequency"_L1];
        m_detectionSeconds = frequency["intervalSeconds"_L1].toDouble() +
                             frequency["retries"_L1].toInt() * frequency["retryIntervalSeconds"_L1].toDouble();
    });
}

void DemonstrationPanel::readStatusSoon() {
    m_stale = true;
    if (!m_answerOwed && !m_readTimer.isActive())
        m_readTimer.start();
}

void DemonstrationPanel::readStatus() {
    if (!running() || m_answerOwed)
        return;
    m_answerOwed = true;
    m_stale = false;
    m_link.get(u"/serversets/%1/status"_s.arg(m_setId), this, [this, asked = m_setId](const ApiResponse& response) {
        if (asked != m_setId)
            return;
        m_answerOwed = false;
        if (response.ok()) {
            m_status = response.json().toObject();
            fill();
        }
        if (m_stale)
            readStatusSoon();
    });
}

void DemonstrationPanel::switchServer(int number, bool on) {
    m_banner->clear();
    m_link.post(u"/demonstration/servers/%1/%2"_s.arg(number).arg(on ? u"start"_s : u"stop"_s), {}, this,
                [this, on](const ApiResponse& response) {
                    if (response.ok())
                        return take(response.json().toObject());
                    m_banner->sayProblem(
                        on ? tr("The server was not switched on.") : tr("The server was not switched off."), response);
                });
}

void DemonstrationPanel::fill() {
    const QJsonArray servers = m_demonstration.value("servers"_L1).toArray();
    for (qsizetype at = 0; at < servers.size() && at < m_cards.size(); ++at) {
        const QJsonObject server = servers.at(at).toObject();
        m_cards.at(at)->show(server, DemonstrationStory::serverAt(m_status, server.value("address"_L1).toString()));
    }
    m_hostName->setText(tr("DNS now says for %1:").arg(m_demonstration.value("hostName"_L1).toString()));
    m_says->setText(m_status.isEmpty() ? QString() : DemonstrationStory::addressesIn(m_status));
    m_command->setText(u"dig +short @%1 -p %2 %3"_s.arg(m_demonstration.value("dnsAddress"_L1).toString())
                           .arg(m_demonstration.value("dnsPort"_L1).toInt())
                           .arg(m_demonstration.value("hostName"_L1).toString()));
    m_command->setCursorPosition(0);
    const bool waited = m_story.waitsForFailure();
    m_story.take(m_demonstration, m_status);
    QStringList before = m_story.sentences();
    m_now->setText(before.isEmpty() ? QString() : before.takeLast());
    std::reverse(before.begin(), before.end());
    m_before->setText(before.join(u'\n'));
    if (m_story.waitsForFailure() && !waited)
        m_detectedAtUs = m_clock.monotonicUs() + qint64(m_detectionSeconds * usPerSecond);
    count();
}

void DemonstrationPanel::count() {
    const bool counts = m_story.waitsForFailure() && m_detectionSeconds > 0;
    m_countdown->setVisible(counts);
    if (counts) {
        const double left = double(m_detectedAtUs - m_clock.monotonicUs()) / usPerSecond;
        m_countdown->setText(tr("Failed in at most %n s", nullptr, std::max(1, int(std::ceil(left)))));
    }
}

} // namespace standby
#include "moc_DemonstrationPanel.cpp"
