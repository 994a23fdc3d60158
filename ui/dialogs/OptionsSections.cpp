// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/OptionsSections.h"
#include "link/EngineLink.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace standby {

using namespace Qt::StringLiterals;

UiSection::UiSection(EngineLink& link, QWidget* parent) : FormSection(tr("User interface"), {u"/ui"_s}, parent) {
    addChoice(u"/ui/theme"_s, tr("&Theme:"),
              {{u"system"_s, tr("as the system")},
               {u"light"_s, tr("light")},
               {u"dark"_s, tr("dark")},
               {u"highContrast"_s, tr("high contrast")}});
    // Each language by its own name, so that its readers find it from every other one.
    addChoice(
        u"/ui/language"_s, tr("&Language:"),
        {{u"system"_s, tr("as the system")}, {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"ar"_s, u"العربية"_s}},
        tr("Of the window, as soon as no dialog is open. The log and the API stay English."));
    // The window of an engine elsewhere has no say in what this account starts.
    if (link.where().isEmpty())
        addCheck(u"/ui/launchAtLogin"_s, tr("&Start Standby when you log in"),
                 tr("Not needed where Standby runs as a service."));
    addHeading(tr("On a new problem"));
    addCheck(u"/ui/trayMessages"_s, tr("Show a &message beside the tray icon"));
    addSound();
}

void UiSection::addSound() {
    auto* wanted = addCheck(u"/ui/playSound"_s, tr("&Play a sound"));
    m_soundFile = addFile(u"/ui/soundFile"_s, tr("Sound &file:"), tr("A WAV file. Empty: the built-in sound."));
    auto* test = new QPushButton(tr("T&ry it"), this);
    test->setObjectName(u"trySound"_s);
    test->setToolTip(tr("Play the sound now"));
    test->setAutoDefault(false);
    QWidget* row = m_soundFile->parentWidget();
    row->layout()->addWidget(test);
    m_silent = addRemark(tr("This sound cannot be played: there is no such file, or nothing on this machine plays it."),
                         Tone::Bad);
    m_silent->setObjectName(u"silentSound"_s);
    m_silent->hide();
    connect(test, &QPushButton::clicked, this, [this] { m_silent->setVisible(!m_sound.play(m_soundFile->text())); });
    connect(m_soundFile, &QLineEdit::textChanged, m_silent, &QWidget::hide);
    connect(wanted, &QCheckBox::toggled, row, &QWidget::setEnabled);
    row->setEnabled(wanted->isChecked());
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
    addHeading(tr("Log files"));
    auto* toDisk =
        addCheck(u"/logging/toDisk"_s, tr("&Write the log to files, too"), tr("Old files stay until you delete them."));
    auto* directory = addDirectory(u"/logging/directory"_s, tr("&Directory:"),
                                   tr("On the machine where the engine runs. Empty: logs in the data directory."));
    auto* rollover = addChoice(u"/logging/rollover"_s, tr("A &new file begins each:"),
                               {{u"hour"_s, tr("hour")}, {u"day"_s, tr("day")}, {u"month"_s, tr("month")}});
    auto* zone =
        addChoice(u"/logging/timeZone"_s, tr("&Times are:"), {{u"local"_s, tr("local")}, {u"utc"_s, tr("UTC")}},
                  tr("Those of the lines, and those at which a new file begins."));
    const QList<QWidget*> fields{directory->parentWidget(), rollover, zone};
    const auto follow = [fields](bool on) {
        for (QWidget* field : fields)
            field->setEnabled(on);
    };
    connect(toDisk, &QCheckBox::toggled, this, follow);
    follow(false);
}

} // namespace standby
#include "moc_OptionsSections.cpp"
