// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SimulationWindow.h"

#include "link/EngineLink.h"
#include "models/StatusWords.h"
#include "pages/DnsHostNameRow.h"
#include "widgets/Banner.h"
#include "widgets/SvgIcon.h"
#include "widgets/TableLook.h"
#include "widgets/ToneLabel.h"
#include "words/EngineSentences.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

enum Column { Where, HostName, Now, Then };

QString joined(const QJsonValue& texts) {
    QStringList parts;
    for (const QJsonValue& text : texts.toArray())
        parts.append(text.toString());
    return parts.isEmpty() ? SimulationWindow::tr("no address") : parts.join(u", "_s);
}

} // namespace

SimulationWindow::SimulationWindow(EngineLink& link, const QJsonObject& status, const QString& serverId,
                                   QWidget* parent)
    : QDialog(parent), m_link(link), m_setId(status.value("id"_L1).toString()) {
    setObjectName(u"simulationWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    setWindowTitle(tr("What if it fails? – %1").arg(status.value("name"_L1).toString()));
    auto* column = new QVBoxLayout(this);
    m_banner = new Banner(this);
    column->addWidget(m_banner);
    column->addWidget(heading(tr("If these failed")));
    column->addWidget(serverBoxes(status.value("servers"_L1).toArray(), serverId));
    addOutcome(*column);
    ask();
}

QLabel* SimulationWindow::heading(const QString& text) {
    auto* label = new QLabel(text, this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QWidget* SimulationWindow::serverBoxes(const QJsonArray& servers, const QString& serverId) {
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QJsonValue& value : servers) {
        const QJsonObject server = value.toObject();
        const QString id = server.value("id"_L1).toString();
        const bool failed =
            server.value("status"_L1).toString() == "failed"_L1 && !server.value("disabled"_L1).toBool();
        const QString title = serverTitle(server).replace(u'&', u"&&"_s);
        auto* box = new QCheckBox(failed ? tr("%1: has failed already").arg(title) : title, inside);
        box->setObjectName(u"fails."_s + id);
        box->setChecked(failed || id == serverId);
        box->setEnabled(!failed);
        column->addWidget(box);
        m_servers.append({id, box});
        connect(box, &QCheckBox::toggled, this, &SimulationWindow::ask);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    scroll->setFixedHeight(qMin(inside->sizeHint().height(), fontMetrics().lineSpacing() * 9) + 2);
    return scroll;
}

void SimulationWindow::addOutcome(QVBoxLayout& column) {
    const auto words = [this](const char* name) {
        auto* label = new QLabel(this);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    };
    auto* calm = new ToneLabel(Tone::Muted, this);
    calm->setText(tr("Nothing is done: DNS stays as it is, and nobody is told."));
    calm->setWordWrap(true);
    m_outcome = words("simulatedOutcome");
    m_addresses = words("simulatedAddresses");
    m_told = words("simulatedTold");
    m_changes = new QTableWidget(0, 4, this);
    prepareTable(*m_changes);
    m_changes->setObjectName(u"simulatedChanges"_s);
    m_changes->setAccessibleName(tr("What DNS would say"));
    m_changes->setHorizontalHeaderLabels({tr("Where"), tr("Host name"), tr("Now"), tr("Then")});
    m_changes->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    for (const auto& [section, width] : {std::pair{int(Where), 20}, {int(HostName), 32}, {int(Now), 22}})
        m_changes->setColumnWidth(section, character * width);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column.addWidget(calm);
    column.addSpacing(4);
    column.addWidget(m_outcome);
    column.addSpacing(8);
    column.addWidget(heading(tr("What DNS would say")));
    column.addWidget(m_addresses);
    column.addWidget(m_changes, 1);
    column.addSpacing(4);
    column.addWidget(heading(tr("Who would be told")));
    column.addWidget(m_told);
    column.addWidget(buttons);
    resize(character * 112, fontMetrics().lineSpacing() * 30);
}

void SimulationWindow::ask() {
    QJsonArray failed;
    for (const auto& [id, box] : std::as_const(m_servers)) {
        if (box->isChecked())
            failed.append(id);
    }
    m_link.post(u"/serversets/%1/simulate"_s.arg(m_setId), QJsonObject{{u"failed"_s, failed}}, this,
                [this, turn = ++m_turn](const ApiResponse& response) {
                    if (turn == m_turn)
                        answered(response);
                });
}

void SimulationWindow::answered(const ApiResponse& response) {
    if (!response.ok()) {
        m_banner->sayProblem(tr("What would happen could not be worked out."), response);
        return;
    }
    m_banner->clear();
    const QJsonObject result = response.json().toObject();
    const QString status = result.value("status"_L1).toString();
    QStringList sentences{status == "failed"_L1 ? tr("The server set would be failed.")
                          : status == "ok"_L1   ? tr("The server set would be ok.")
                                                : tr("The status of the server set would be unknown.")};
    if (result.value("allFailed"_L1).toBool())
        sentences.append(tr("All its servers would have failed, so DNS says what is set for that case."));
    if (result.value("pausesSet"_L1).toBool())
        sentences.append(tr("The set would pause afterwards: no polls, and no return until you resume it."));
    m_outcome->setText(sentences.join(u' '));
    const QJsonObject addresses = result.value("addresses"_L1).toObject();
    const QString now = joined(addresses.value("now"_L1));
    const QString then = joined(addresses.value("then"_L1));
    m_addresses->setText(now == then ? tr("The same as now: %1.").arg(now) : tr("%1 in place of %2.").arg(then, now));
    showChanges(result);
    showTold(result.value("notifications"_L1).toArray());
}

void SimulationWindow::showChanges(const QJsonObject& result) {
    m_changes->setRowCount(0);
    const auto add = [this](const QStringList& texts, bool changes) {
        const int row = m_changes->rowCount();
        m_changes->insertRow(row);
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_changes->setItem(row, column, item);
        }
        if (changes)
            m_changes->item(row, Then)->setIcon(svgIcon(u"status-updating"_s));
        m_changes->item(row, Then)->setData(Qt::AccessibleTextRole,
                                            changes ? tr("Changes to %1").arg(texts.at(Then)) : texts.at(Then));
    };
    const QJsonObject addresses = result.value("addresses"_L1).toObject();
    if (result.value("answering"_L1).isObject()) {
        for (const QJsonValue& value : result.value("hostNames"_L1).toArray()) {
            const QJsonObject name = value.toObject();
            const QString now = joined(addresses.value("now"_L1));
            add({tr("Standby answers"), name.value("hostName"_L1).toString(), now, recordsText(name)},
                now != joined(name.value("records"_L1)));
        }
    }
    for (const QJsonValue& one : result.value("dnsServers"_L1).toArray()) {
        const QJsonObject server = one.toObject();
        for (const QJsonValue& value : server.value("hostNames"_L1).toArray()) {
            const QJsonObject name = value.toObject();
            add({server.value("host"_L1).toString(), name.value("hostName"_L1).toString(), joined(name.value("now"_L1)),
                 joined(name.value("then"_L1))},
                name.value("changes"_L1).toBool());
        }
    }
    if (m_changes->rowCount() == 0)
        m_addresses->setText(m_addresses->text() + u' ' +
                             tr("But no DNS server would hear of it: the set has no host names, or neither updates a "
                                "DNS server nor is answered by Standby."));
    m_changes->setVisible(m_changes->rowCount() > 0);
}

void SimulationWindow::showTold(const QJsonArray& notifications) {
    QStringList lines;
    for (const QJsonValue& value : notifications) {
        const QJsonObject told = value.toObject();
        const bool recovered = told.value("event"_L1).toString() == "serverRecovered"_L1;
        const QString words = recovered ? tr("%1 that %2 recovered") : tr("%1 that %2 failed");
        lines.append(
            words.arg(inWindowLanguage(told.value("title"_L1).toString()), told.value("server"_L1).toString()));
    }
    m_told->setText(lines.isEmpty() ? tr("Nobody: no notification is set for this.") : lines.join(u'\n'));
}

} // namespace standby
#include "moc_SimulationWindow.cpp"
