// SPDX-License-Identifier: GPL-3.0-or-later
#include "FirstSteps.h"

#include "Actions.h"
#include "MainWindow.h"
#include "dialogs/SettingsTransfer.h"
#include "link/EngineLink.h"
#include "pages/DemonstrationPanel.h"
#include "pages/WelcomePage.h"
#include "widgets/Banner.h"

namespace standby {

using namespace Qt::StringLiterals;

FirstSteps::FirstSteps(EngineLink& link, EngineMirror& mirror, const Clock& clock, const Actions& actions,
                       MainWindow& window)
    : QObject(&window)
    , m_link(link)
    , m_actions(actions)
    , m_window(window)
    , m_panel(new DemonstrationPanel(link, mirror, clock, &window))
    , m_transfer(new SettingsTransfer(link, &window)) {
    const auto on = [&](ActionId id, auto* receiver, auto slot) {
        connect(actions.action(id), &QAction::triggered, receiver, slot);
    };
    on(ActionId::Demonstration, this, &FirstSteps::switchDemonstration);
    on(ActionId::ImportSettings, m_transfer, &SettingsTransfer::chooseImport);
    on(ActionId::ExportSettings, m_transfer, &SettingsTransfer::chooseExport);
    connect(m_panel, &DemonstrationPanel::endWanted, this, &FirstSteps::switchDemonstration);
    connect(m_panel, &DemonstrationPanel::runningChanged, this, [this](const QString& setId) {
        showWhetherItRuns();
        if (!setId.isEmpty())
            m_window.showServerSet(setId);
    });
    connect(m_transfer, &SettingsTransfer::said, &window, &MainWindow::say);
    connect(m_transfer, &SettingsTransfer::imported, &window,
            [this](const QString& whatHappened) { m_window.say(Tone::Ok, whatHappened); });
}

void FirstSteps::offerOn(WelcomePage& welcome) {
    welcome.offer(*m_actions.action(ActionId::Demonstration), u"emptyStateDemonstration"_s,
                  tr("See a failover in a minute, with servers inside the program."));
    welcome.offer(*m_actions.action(ActionId::ImportSettings), u"emptyStateImport"_s,
                  tr("Take the settings of another Standby from a file; you see first what comes of it."));
}

void FirstSteps::switchDemonstration() {
    const bool runs = m_panel->running();
    const auto answer = [this, runs](const ApiResponse& response) {
        showWhetherItRuns();
        if (!response.ok())
            m_window.say(Tone::Bad, runs ? tr("The demonstration goes on.") + u'\n' + problemText(response)
                                         : problemText(response));
    };
    if (runs)
        m_link.remove(u"/demonstration"_s, this, answer);
    else
        m_link.post(u"/demonstration"_s, {}, this, answer);
}

void FirstSteps::showWhetherItRuns() {
    m_actions.action(ActionId::Demonstration)->setChecked(m_panel->running());
}

} // namespace standby
#include "moc_FirstSteps.cpp"
