// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DemonstrationCard.h"

#include "models/ServerSetListModel.h"
#include "pages/DemonstrationStory.h"
#include "widgets/StatusLabel.h"
#include "widgets/ToneLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

DemonstrationCard::DemonstrationCard(QWidget* parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_inDns(new ToneLabel(Tone::Accent, this))
    , m_runs(new StatusLabel(this))
    , m_opinion(new ToneLabel(Tone::Muted, this))
    , m_switch(new QPushButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    m_inDns->setText(tr("DNS points here"));
    QSizePolicy keeps = m_inDns->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_inDns->setSizePolicy(keeps);
    m_opinion->setWordWrap(true);
    auto* states = new QVBoxLayout;
    states->setSpacing(2);
    states->addWidget(m_runs);
    states->addWidget(m_opinion);
    auto* body = new QHBoxLayout;
    body->addLayout(states, 1);
    body->addWidget(m_switch, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_inDns);
    column->addLayout(body);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        Q_EMIT switchWanted(m_server.value("number"_L1).toInt(), !m_server.value("running"_L1).toBool());
    });
}

void DemonstrationCard::show(const QJsonObject& server, const QJsonObject& known) {
    m_server = server;
    const bool runs = server.value("running"_L1).toBool();
    const QString title =
        tr("%1 (%2)", "name and address").arg(demonstrationServerName(server), server.value("address"_L1).toString());
    m_name->setText(title);
    setAccessibleName(title);
    setToolTip(tr("Open http://%1:%2/ in a browser to see it.")
                   .arg(server.value("address"_L1).toString())
                   .arg(server.value("port"_L1).toInt()));
    m_inDns->setVisible(known.value("active"_L1).toBool());
    m_runs->setStatus(runs ? u"status-ok"_s : u"status-disabled"_s, runs ? tr("Runs") : tr("Switched off"),
                      runs ? Tone::Ok : Tone::Muted);
    const ServerStatus status = statusOf(known.value("status"_L1).toString());
    m_opinion->setText(tr("Standby says: %1").arg(statusWord(status)));
    m_opinion->setTone(status == ServerStatus::Failed ? Tone::Bad : Tone::Muted);
    m_switch->setObjectName(u"demonstrationSwitch%1"_s.arg(server.value("number"_L1).toInt()));
    tellButton();
}

void DemonstrationCard::setUnreachable(const QString& reason) {
    m_unreachable = reason;
    tellButton();
}

void DemonstrationCard::tellButton() {
    const bool runs = m_server.value("running"_L1).toBool();
    const QString name = demonstrationServerName(m_server);
    m_switch->setText(runs ? tr("Switch off") : tr("Switch on"));
    m_switch->setAccessibleName(runs ? tr("Switch %1 off").arg(name) : tr("Switch %1 on").arg(name));
    m_switch->setEnabled(m_unreachable.isEmpty());
    m_switch->setToolTip(!m_unreachable.isEmpty() ? m_unreachable
                         : runs                   ? tr("From then on it refuses connections, as a dead server does")
                                                  : tr("Let it answer again"));
}

} // namespace standby
#include "moc_DemonstrationCard.cpp"
