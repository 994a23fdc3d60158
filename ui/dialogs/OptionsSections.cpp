// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/OptionsSections.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace standby {

using namespace Qt::StringLiterals;

UiSection::UiSection(QWidget* parent) : FormSection(tr("User interface"), {u"/ui"_s}, parent) {
    addChoice(u"/ui/theme"_s, tr("&Theme:"),
              {{u"system"_s, tr("as the system")}, {u"light"_s, tr("light")}, {u"dark"_s, tr("dark")}});
    addHeading(tr("On a new problem"));
    addCheck(u"/ui/trayMessages"_s, tr("Show a &message beside the tray icon"));
    auto* sound = addCheck(u"/ui/playSound"_s, tr("Play a &sound"));
    auto* file = addFile(u"/ui/soundFile"_s, tr("Sound &file:"), tr("A WAV file. Empty: the built-in sound."));
    const auto follow = [file](bool on) { file->parentWidget()->setEnabled(on); };
    connect(sound, &QCheckBox::toggled, file, follow);
    follow(sound->isChecked());
}

ServerPollingSection::ServerPollingSection(QWidget* parent)
    : FormSection(tr("Server polling"), {u"/serverPolling"_s, u"/protection"_s}, parent) {
    addWhole(u"/serverPolling/maxConcurrentPolls"_s, tr("&Polls at a time, at most:"), 1, 100'000);
    addHeading(tr("Polling history"));
    addCheck(u"/serverPolling/recordOnlyChanges"_s, tr("Record only &changes"),
             tr("Else every poll is recorded, which takes disk space."));
    auto* days = addWhole(u"/serverPolling/purgeAfterDays"_s, tr("&Delete after:"), 0, 36'500);
    days->setSuffix(tr(" days"));
    days->setSpecialValueText(tr("never"));
    addHeading(tr("Protection"));
    addLines(u"/protection/sentinels"_s, tr("&Sentinels:"),
             tr("IP addresses that answer a ping while this machine is online, one in a line. While none of them "
                "answers, no server is taken for failed. Empty: off."));
    auto* failovers = addWhole(u"/protection/maxFailoversPerMinute"_s, tr("&Failovers a minute, at most:"), 0, 100'000,
                               tr("What is more is held back, and a problem says so."));
    failovers->setSpecialValueText(tr("no limit"));
}

LoggingSection::LoggingSection(QWidget* parent) : FormSection(tr("Logging"), {u"/logging"_s}, parent) {
    addWhole(u"/logging/cachedLines"_s, tr("&Lines kept for the Log tab:"), 100, 1'000'000,
             tr("In memory, of all server sets together."));
}

} // namespace standby
#include "moc_OptionsSections.cpp"
