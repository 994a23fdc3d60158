// SPDX-License-Identifier: GPL-3.0-or-later
#include "Menus.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace standby {

const QList<MenuSpec>& menuSpecs() {
    using A = ActionId;
    static const QList<MenuSpec> table{
        {"fileMenu",
         QT_TRANSLATE_NOOP("standby::Actions", "&File"),
         {{A::PauseAll, A::PollAll},
          {A::ImportSettings, A::ExportSettings},
          {A::Options, A::ConnectNow},
          {A::Close, A::Exit}}},
        {"serverSetMenu",
         QT_TRANSLATE_NOOP("standby::Actions", "&Server set"),
         {{A::NewServerSet}, {A::Pause, A::PollNow}, {A::PollingHistory, A::Properties}, {A::Delete}}},
        {"viewMenu",
         QT_TRANSLATE_NOOP("standby::Actions", "&View"),
         {{A::ShowServerSets, A::ShowProblems, A::ShowLog},
          {A::CommandPalette, A::Filter, A::NextPane},
          {A::Acknowledge},
          {A::CopyLog, A::ClearLog, A::FreezeLog}}},
        {"helpMenu",
         QT_TRANSLATE_NOOP("standby::Actions", "&Help"),
         {{A::Help, A::WhatsThis}, {A::Demonstration}, {A::ApiPage}, {A::About}}},
    };
    return table;
}

void fillMenuBar(QMenuBar& bar, const Actions& actions) {
    for (const MenuSpec& spec : menuSpecs()) {
        QMenu* menu = bar.addMenu(Actions::tr(spec.title));
        menu->setObjectName(QString::fromLatin1(spec.name));
        menu->setToolTipsVisible(true);
        for (const QList<ActionId>& group : spec.groups) {
            if (!menu->isEmpty())
                menu->addSeparator();
            for (const ActionId id : group)
                menu->addAction(actions.action(id));
        }
    }
}

QString menuTitleOf(ActionId id) {
    for (const MenuSpec& spec : menuSpecs()) {
        const bool has = std::any_of(spec.groups.cbegin(), spec.groups.cend(),
                                     [id](const QList<ActionId>& group) { return group.contains(id); });
        if (has)
            return Actions::tr(spec.title).remove(QLatin1Char('&'));
    }
    return {};
}

} // namespace standby
