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
#include "words/EngineSentences.h"

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
        const QString description = inWindowLanguage(problem.description);
        entry.text = problem.server.isEmpty() ? description : u"%1: %2"_s.arg(problem.server, description);
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
    static const QList<OptionsSection> sections{
        {"/ui", "standby::UiSection", "User interface",
         QT_TRANSLATE_NOOP("standby::WindowPalette", "theme dark light language start at login tray message sound")},
        {"/serverPolling", "standby::ServerPollingSection", "Server polling",
         QT_TRANSLATE_NOOP("standby::WindowPalette",
                           "concurrent polls history purge sentinels protection failovers per minute")},
        {"/notification", "standby::NotificationOptionsSection", "Notification",
         QT_TRANSLATE_NOOP("standby::WindowPalette", "default methods e-mail mail server smtp gather reminder retry")},
        {"/dnsUpdating", "standby::DnsUpdatingSection", "DNS updating",
         QT_TRANSLATE_NOOP("standby::WindowPalette", "default dns servers concurrent updates")},
        {"/dnsServing", "standby::DnsServingSection", "DNS serving",
         QT_TRANSLATE_NOOP("standby::WindowPalette", "answer dns listen port name servers contact forward recursion")},
        {"/logging", "standby::LoggingSection", "Logging",
         QT_TRANSLATE_NOOP("standby::WindowPalette", "log files lines directory time zone")},
        {"/httpApi", "standby::HttpApiSection", "HTTP API",
         QT_TRANSLATE_NOOP("standby::WindowPalette", "url password api keys certificate https")},
    };
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
    const auto run = [parts](const QString& setId, const QString& verb) {
        parts.showServerSet(setId);
        if (verb == "properties"_L1)
            parts.dialogs.editServerSet(setId);
        else if (verb == "history"_L1)
            parts.dialogs.pollingHistory(setId, {});
        else if (verb != "show"_L1)
            parts.post(u"/serversets/%1/%2"_s.arg(setId, verb));
    };
    const auto curl = [parts](const QString& setId, const QString& verb) {
        const bool reads = verb == "show"_L1 || verb == "properties"_L1 || verb == "history"_L1;
        const QString what = verb == "show"_L1 ? u"status"_s : verb == "properties"_L1 ? u"config"_s : verb;
        return parts.copyAsCurl.commandOf(
            QList<ScriptRequest>{{reads ? "GET" : "POST", u"/serversets/%1/%2"_s.arg(setId, what)}});
    };
    const auto whyOff = [&actions = parts.actions] { return actions.unreachable(); };
    return std::make_unique<ServerSetSource>(parts.mirror.serverSets(), whyOff, run, curl);
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
