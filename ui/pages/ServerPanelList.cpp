// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServerPanelList.h"

#include "models/StatusWords.h"
#include "pages/ServerPanel.h"

#include <QHash>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace standby {

using namespace Qt::StringLiterals;

ServerPanelList::ServerPanelList(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new QPushButton(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setObjectName(u"moreServers"_s);
    m_more->setToolTip(tr("Show all servers of this set; the worst are above"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        show(m_now);
    });
}

ServerPanel* ServerPanelList::makePanel() {
    auto* panel = new ServerPanel(this);
    connect(panel, &ServerPanel::historyWanted, this, &ServerPanelList::historyWanted);
    connect(panel, &ServerPanel::pingWanted, this, &ServerPanelList::pingWanted);
    connect(panel, &ServerPanel::simulationWanted, this, &ServerPanelList::simulationWanted);
    connect(panel, &ServerPanel::disableWanted, this, &ServerPanelList::disableWanted);
    panel->setUnreachable(m_unreachable);
    return panel;
}

void ServerPanelList::setServers(const QString& setId, const QJsonArray& servers, WallTime now) {
    if (std::exchange(m_setId, setId) != setId) {
        m_all = false;
        m_order.clear();
    }
    m_servers = servers;
    show(now);
}

/// The worst first. What is shown stays where it is while somebody points at it.
void ServerPanelList::arrange() {
    QStringList ids;
    QList<qsizetype> indices(m_servers.size());
    std::iota(indices.begin(), indices.end(), 0);
    std::stable_sort(indices.begin(), indices.end(), [this](qsizetype a, qsizetype b) {
        return severityOf(m_servers.at(a).toObject()) < severityOf(m_servers.at(b).toObject());
    });
    for (const qsizetype at : std::as_const(indices))
        ids.append(m_servers.at(at).toObject().value("id"_L1).toString());
    const bool sameServers = QSet<QString>(ids.cbegin(), ids.cend()) == QSet<QString>(m_order.cbegin(), m_order.cend());
    if (!sameServers || !m_held)
        m_order = ids;
}

/// Each server keeps its panel.
QList<ServerPanel*> ServerPanelList::takePanels(qsizetype shown) {
    QHash<QString, ServerPanel*> known;
    QList<ServerPanel*> spare;
    for (ServerPanel* panel : std::as_const(m_panels)) {
        if (m_order.first(shown).contains(panel->serverId()))
            known.insert(panel->serverId(), panel);
        else
            spare.append(panel);
    }
    QList<ServerPanel*> panels;
    for (qsizetype at = 0; at < shown; ++at) {
        ServerPanel* panel = known.value(m_order.at(at));
        if (!panel)
            panel = spare.isEmpty() ? makePanel() : spare.takeFirst();
        panels.append(panel);
    }
    qDeleteAll(spare);
    return panels;
}

void ServerPanelList::show(WallTime now) {
    m_now = now;
    arrange();
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < m_servers.size(); ++at)
        places.insert(m_servers.at(at).toObject().value("id"_L1).toString(), at);
    const qsizetype shown = m_all ? m_order.size() : std::min<qsizetype>(m_order.size(), shownAtFirst);
    const QList<ServerPanel*> before = std::exchange(m_panels, takePanels(shown));
    QWidget* last = nullptr;
    for (qsizetype at = 0; at < shown; ++at) {
        ServerPanel* panel = m_panels.at(at);
        if (m_column->indexOf(panel) != at)
            m_column->insertWidget(int(at), panel);
        if (before != m_panels)
            last = panel->takeTabAfter(last);
        const qsizetype place = places.value(m_order.at(at));
        panel->setServer(m_servers.at(place).toObject(), int(place) + 1, int(m_servers.size()), now);
    }
    if (last)
        setTabOrder(last, m_more);
    m_more->setVisible(shown < m_order.size());
    m_more->setText(tr("Show %n more servers", nullptr, int(m_order.size() - shown)));
}

void ServerPanelList::setUnreachable(const QString& reason) {
    m_unreachable = reason;
    for (ServerPanel* panel : std::as_const(m_panels))
        panel->setUnreachable(reason);
}

void ServerPanelList::refreshTimes(WallTime now) {
    m_now = now;
    if (std::exchange(m_held, m_mouse.over(*this)) && !m_held)
        show(now);
    for (ServerPanel* panel : std::as_const(m_panels)) {
        if (!panel->visibleRegion().isEmpty())
            panel->refreshTimes(now);
    }
}

} // namespace standby
#include "moc_ServerPanelList.cpp"
