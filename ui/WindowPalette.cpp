// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowPalette.h"

#include "Actions.h"
#include "Menus.h"
#include "curl/CopyAsCurl.h"
#include "dialogs/Dialogs.h"
#include "help/ContextHelp.h"
#include "help/HelpTopics.h"
#include "models/EngineMirror.h"
#include "palette/CommandPalette.h"
#include "palette/ServerSetSource.h"

#include <QCoreApplication>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("standby::WindowPalette", text);
}

QList<PaletteEntry> actionEntries(const PaletteParts& parts) {
    QList<PaletteEntry> entries;
    for (const ActionSpec& spec : Actions::specs()) {
        QAction* action = parts.actions.action(spec.id);
        if (spec.id == ActionId::CommandPalette || !action->isVisible())
            continue;
        PaletteEntry entry;
        entry.id = u"action:"_s + QString::fromLatin1(spec.name);
        entry.text = action->text().remove(u'&');
        if (action->isChecked())
            entry.text = words(QT_TRANSLATE_NOOP("standby::WindowPalette", "%1 (is on)")).arg(entry.text);
        entry.detail = words(QT_TRANSLATE_NOOP("standby::WindowPalette", "Menu %1: %2"))
                           .arg(menuTitleOf(spec.id), action->statusTip());
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entry.icon = QString::fromLatin1(spec.icon);
        entry.whyOff = parts.actions.whyOff(spec.id);
        entry.more = (menuTitleOf(spec.id) + u' ' + Actions::tr(spec.toolTip)).toLower();
        entry.run = [action] { action->trigger(); };
        entry.curl = [&copy = parts.copyAsCurl, id = spec.id] { return copy.commandOf(id); };
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> problemEntries(const PaletteParts& parts) {
    QList<PaletteEntry> entries;
    const ProblemListModel& problems = parts.mirror.problems();
    for (int row = 0; row < problems.rowCount(); ++row) {
        const Problem& problem = problems.at(row).problem;
        PaletteEntry entry;
        entry.id = u"problem:"_s + problems.at(row).id;
        entry.text =
            problem.server.isEmpty() ? problem.description : u"%1: %2"_s.arg(problem.server, problem.description);
        entry.detail =
            words(QT_TRANSLATE_NOOP("standby::WindowPalette", "Problem: %1"))
                .arg(problem.serverSetName.isEmpty() ? problemTypeWord(problem.type) : problem.serverSetName);
        entry.icon = u"problems"_s;
        entry.more = problems.at(row).key;
        entry.run = [show = parts.showProblem, id = problems.at(row).id] { show(id); };
        entries.append(entry);
    }
    return entries;
}

struct OptionsSection {
    const char* pointer;
    const char* context; ///< of the translation of its title
    const char* title;
    const char* more; ///< what is set there
};

QList<PaletteEntry> optionsEntries(const PaletteParts& parts) {
#define MORE(text) QT_TRANSLATE_NOOP("standby::WindowPalette", text)
    static const QList<OptionsSection> sections{
        {"/ui", "standby::UiSection", "User interface",
         MORE("theme dark light language start at login tray message sound")},
        {"/serverPolling", "standby::ServerPollingSection", "Server polling",
         MORE("concurrent polls history purge sentinels protection failovers per minute")},
        {"/notification", "standby::NotificationOptionsSection", "Notification",
         MORE("default methods e-mail mail server smtp gather reminder retry")},
        {"/dnsUpdating", "standby::DnsUpdatingSection", "DNS updating", MORE("default dns servers concurrent updates")},
        {"/dnsServing", "standby::DnsServingSection", "DNS serving",
         MORE("answer dns listen port name servers contact forward recursion")},
        {"/logging", "standby::LoggingSection", "Logging", MORE("log files lines directory time zone")},
        {"/httpApi", "standby::HttpApiSection", "HTTP API", MORE("url password api keys certificate https")},
    };
#undef MORE
    QList<PaletteEntry> entries;
    for (const OptionsSection& section : sections) {
        const QString title = QCoreApplication::translate(section.context, section.title);
        PaletteEntry entry;
        entry.id = u"options:"_s + QString::fromLatin1(section.pointer);
        entry.text = words(QT_TRANSLATE_NOOP("standby::WindowPalette", "Options: %1")).arg(title);
        entry.detail =
            words(QT_TRANSLATE_NOOP("standby::WindowPalette", "Section of the options: %1")).arg(words(section.more));
        entry.icon = u"options"_s;
        entry.whyOff = parts.actions.whyOff(ActionId::Options);
        entry.more = words(section.more).toLower();
        entry.run = [&dialogs = parts.dialogs, pointer = QString::fromLatin1(section.pointer)] {
            dialogs.optionsAt(pointer);
        };
        entry.curl = [&copy = parts.copyAsCurl] { return copy.commandOf(ActionId::Options); };
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> helpEntries(const PaletteParts& parts) {
    QList<PaletteEntry> entries;
    for (const QString& topic : helpTopicIds()) {
        PaletteEntry entry;
        entry.id = u"help:"_s + topic;
        entry.text = words(QT_TRANSLATE_NOOP("standby::WindowPalette", "Help: %1")).arg(helpTitle(topic));
        entry.detail = words(QT_TRANSLATE_NOOP("standby::WindowPalette", "Topic of the help"));
        entry.icon = u"help"_s;
        entry.run = [&help = parts.help, topic] { help.showTopic(topic); };
        entries.append(entry);
    }
    return entries;
}

std::unique_ptr<PaletteSource> setSource(const PaletteParts& parts) {
    const auto run = [parts](const QString& setId, std::optional<ActionId> action) {
        parts.showServerSet(setId);
        if (action)
            parts.actions.action(*action)->trigger();
    };
    const auto curl = [parts](const QString& setId, std::optional<ActionId> action) -> Result<QString> {
        if (!action)
            return parts.copyAsCurl.commandOf(QList<ScriptRequest>{{"GET", u"/serversets/%1/status"_s.arg(setId)}});
        const auto requests = requestsOf(Actions::spec(*action), false, {{u"serversets"_s, {setId}}});
        return requests ? parts.copyAsCurl.commandOf(*requests) : Result<QString>(requests.errors());
    };
    return std::make_unique<ServerSetSource>(parts.mirror.serverSets(), parts.actions, run, curl);
}

} // namespace

CommandPalette* makeWindowPalette(const PaletteParts& parts, QWidget* window) {
    auto* palette = new CommandPalette(parts.settings, window);
    palette->addSource(std::make_unique<ListSource>([parts] { return actionEntries(parts); }, true));
    palette->addSource(setSource(parts));
    palette->addSource(std::make_unique<ListSource>([parts] { return problemEntries(parts); }));
    palette->addSource(std::make_unique<ListSource>([parts] { return optionsEntries(parts); }));
    palette->addSource(std::make_unique<ListSource>([parts] { return helpEntries(parts); }));
    QObject::connect(
        palette, &CommandPalette::curlWanted, palette,
        [palette](const Result<QString>& command, const QPoint& where) { CopyAsCurl::popUp(command, where, palette); });
    return palette;
}

} // namespace standby
