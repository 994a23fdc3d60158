// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DnsServerPanel.h"

#include "model/DnsSettings.h"
#include "pages/DnsHostNameRow.h"
#include "widgets/StatusLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// The worst first.
int severity(const QJsonObject& name) {
    switch (dnsStatusOf(name.value("status"_L1).toString())) {
    case DnsStatus::Failed:
        return 0;
    case DnsStatus::Updating:
        return 1;
    case DnsStatus::Unknown:
        return 2;
    case DnsStatus::Ok:
        break;
    }
    return 3;
}

} // namespace

DnsServerPanel::DnsServerPanel(QWidget* parent)
    : QFrame(parent), m_title(new StatusLabel(this)), m_column(new QVBoxLayout), m_more(new QPushButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setWordFont(bold);
    m_column->setSpacing(8);
    m_more->setObjectName(u"moreHostNames"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->addWidget(m_title);
    column->addLayout(m_column);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showRows(m_now);
    });
}

void DnsServerPanel::setServer(const QJsonObject& server, WallTime now) {
    if (server.value("id"_L1) != m_server.value("id"_L1))
        m_all = false;
    m_server = server;
    const QString host = hostWithPort(server.value("host"_L1).toString(), server.value("port"_L1).toInt(53));
    const DnsStatus status = dnsStatusOf(server.value("status"_L1).toString());
    m_title->setStatus(dnsStatusIcon(status), tr("%1: %2").arg(host, dnsStatusWord(status)),
                       status == DnsStatus::Failed ? Tone::Bad : Tone::Text);
    setAccessibleName(tr("DNS server %1").arg(host));
    m_names.clear();
    for (const QJsonValue& name : server.value("hostNames"_L1).toArray())
        m_names.append(name.toObject());
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const QJsonObject& a, const QJsonObject& b) { return severity(a) < severity(b); });
    showRows(now);
}

void DnsServerPanel::showRows(WallTime now) {
    m_now = now;
    const qsizetype shown = m_all ? m_names.size() : qMin(m_names.size(), qsizetype(shownAtFirst));
    while (m_rows.size() > shown)
        delete m_rows.takeLast();
    while (m_rows.size() < shown) {
        m_rows.append(new DnsHostNameRow(this));
        m_column->addWidget(m_rows.constLast());
    }
    for (qsizetype at = 0; at < shown; ++at)
        m_rows.at(at)->setHostName(m_names.at(at), now);
    m_more->setVisible(shown < m_names.size());
    m_more->setText(tr("Show %1 more host names").arg(m_names.size() - shown));
}

void DnsServerPanel::refreshTimes(WallTime now) {
    m_now = now;
    for (DnsHostNameRow* row : std::as_const(m_rows))
        row->refreshTimes(now);
}

} // namespace standby
#include "moc_DnsServerPanel.cpp"
