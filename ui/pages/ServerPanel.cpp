// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerPanel.h"

#include "models/ServerSetListModel.h"
#include "widgets/RelativeTime.h"
#include "widgets/Sparkline.h"
#include "widgets/StatusLabel.h"
#include "widgets/SvgIcon.h"
#include "widgets/ToneLabel.h"
#include "words/EngineSentences.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

ToneLabel* selectableLabel(QWidget* parent) {
    auto* label = new ToneLabel(Tone::Text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

ToneLabel* nameLabel(const QString& text, QWidget* parent) {
    auto* label = new ToneLabel(Tone::Muted, parent);
    label->setText(text);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

Tone toneOf(ServerStatus status) {
    return status == ServerStatus::Ok ? Tone::Ok : status == ServerStatus::Failed ? Tone::Bad : Tone::Muted;
}

} // namespace

QString serverTitle(const QJsonObject& server) {
    const QString address = server.value("address"_L1).toString();
    const QString name = server.value("displayName"_L1).toString();
    return name.isEmpty() ? address : u"%1 (%2)"_s.arg(name, address);
}

ServerPanel::ServerPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new StatusLabel(this))
    , m_inUse(new ToneLabel(Tone::Accent, this))
    , m_state(selectableLabel(this))
    , m_lastPoll(selectableLabel(this))
    , m_lastFailureName(nameLabel(tr("Last failure:"), this))
    , m_lastFailure(selectableLabel(this))
    , m_average(new ToneLabel(Tone::Muted, this))
    , m_sparkline(new Sparkline(this))
    , m_history(new QPushButton(svgIcon(u"history"_s), tr("Polling history"), this))
    , m_ping(new QPushButton(svgIcon(u"ping"_s), tr("Ping"), this))
    , m_whatIf(new QPushButton(svgIcon(u"what-if"_s), tr("What if it fails?"), this)) {
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setWordFont(bold);
    m_inUse->setText(tr("In DNS now"));
    m_inUse->setToolTip(tr("Its address is among those that DNS is to say"));
    m_whatIf->setObjectName(u"whatIf"_s);
    setUnreachable({});

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_inUse);
    head->addStretch(1);
    head->addWidget(m_history);
    head->addWidget(m_ping);
    head->addWidget(m_whatIf);

    auto* facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    facts->setHorizontalSpacing(10);
    facts->setVerticalSpacing(3);
    facts->setColumnMinimumWidth(0, m_lastFailureName->sizeHint().width());
    facts->setRowStretch(3, 1);
    facts->addWidget(nameLabel(tr("Status:"), this), 0, 0);
    facts->addWidget(m_state, 0, 1);
    facts->addWidget(nameLabel(tr("Last poll:"), this), 1, 0);
    facts->addWidget(m_lastPoll, 1, 1);
    facts->addWidget(m_lastFailureName, 2, 0);
    facts->addWidget(m_lastFailure, 2, 1);

    auto* polls = new QVBoxLayout;
    polls->addWidget(m_sparkline, 0, Qt::AlignRight);
    polls->addWidget(m_average, 0, Qt::AlignRight);
    polls->addStretch(1);
    auto* body = new QHBoxLayout;
    body->addLayout(facts, 1);
    body->addLayout(polls);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->addLayout(head);
    column->addLayout(body);

    connect(m_history, &QPushButton::clicked, this,
            [this] { Q_EMIT historyWanted(m_server.value("id"_L1).toString()); });
    connect(m_ping, &QPushButton::clicked, this,
            [this] { Q_EMIT pingWanted(m_server.value("address"_L1).toString()); });
    connect(m_whatIf, &QPushButton::clicked, this,
            [this] { Q_EMIT simulationWanted(m_server.value("id"_L1).toString()); });
}

void ServerPanel::setUnreachable(const QString& reason) {
    const auto tell = [&reason](QPushButton* button, const QString& toolTip) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? toolTip : reason);
    };
    tell(m_history, tr("What the polls of this server found"));
    tell(m_ping, tr("Ping this server now, live"));
    tell(m_whatIf, tr("See what DNS would say and who would be told, without doing it"));
}

void ServerPanel::setServer(const QJsonObject& server, const QList<LatencySample>& samples, WallTime now) {
    m_server = server;
    const ServerStatus status = statusOf(server.value("status"_L1).toString());
    const bool disabled = server.value("disabled"_L1).toBool();
    const QString title = serverTitle(server);
    m_title->setStatus(disabled ? u"status-disabled"_s : statusIcon(status), title,
                       disabled                         ? Tone::Muted
                       : status == ServerStatus::Failed ? Tone::Bad
                                                        : Tone::Text);
    m_inUse->setVisible(server.value("active"_L1).toBool());
    m_state->setTone(disabled ? Tone::Muted : toneOf(status));
    m_history->setAccessibleName(tr("Polling history of %1").arg(title));
    m_ping->setAccessibleName(tr("Ping %1").arg(title));
    m_whatIf->setAccessibleName(tr("What if %1 fails?").arg(title));
    m_sparkline->setSamples(samples);
    m_average->setText(samplesText(samples));
    setAccessibleName(tr("Server %1").arg(title));
    refreshTimes(now);
}

void ServerPanel::refreshTimes(WallTime now) {
    const WallTime since = wallTimeOf(m_server.value("since"_L1));
    const WallTime lastPoll = wallTimeOf(m_server.value("lastPollAt"_L1));
    const WallTime lastFailure = wallTimeOf(m_server.value("lastFailedPollAt"_L1));
    const QString word = statusWord(statusOf(m_server.value("status"_L1).toString()));
    if (m_server.value("disabled"_L1).toBool())
        m_state->setText(tr("Disabled: it is not polled and gets no traffic"));
    else
        m_state->setText(since == 0 ? word
                                    : tr("%1, since %2").arg(word, durationText(std::max<qint64>(now - since, 0))));
    m_state->setToolTip(exactTimeText(since));

    QString poll = lastPoll == 0 ? tr("not polled yet") : agoText(lastPoll, now);
    if (const QString response = m_server.value("lastResponse"_L1).toString(); !response.isEmpty())
        poll = tr("%1: %2").arg(poll, response);
    if (lastPoll != 0 && m_server.value("consecutiveFailures"_L1).toInt() > 0)
        poll = tr("%1, failed").arg(poll);
    else if (m_server.value("lastResponseMs"_L1).isDouble())
        poll = tr("%1, %2").arg(poll, millisecondsText(m_server.value("lastResponseMs"_L1).toDouble()));
    m_lastPoll->setText(poll);
    m_lastPoll->setToolTip(exactTimeText(lastPoll));

    m_lastFailure->setVisible(lastFailure != 0);
    m_lastFailureName->setVisible(lastFailure != 0);
    const QString error = inWindowLanguage(m_server.value("lastError"_L1).toString());
    const QString ago = agoText(lastFailure, now);
    m_lastFailure->setText(error.isEmpty() ? ago : tr("%1: %2").arg(ago, error));
    m_lastFailure->setToolTip(exactTimeText(lastFailure));
}

} // namespace standby
#include "moc_ServerPanel.cpp"
